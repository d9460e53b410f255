"""kill -9 at random moments while mail arrives: the daemon and `once` in turn (bar 2).

CONDUCTD_TESTS=full: 1,000 kills with 1,000 mails. By default a handful.
"""

import math
import os
import random
import signal
import subprocess
from collections.abc import Callable

import pytest

from support.arena import Arena
from support.installed import clean_environment, command_line
from support.zeros import faults

pytestmark = [pytest.mark.dovecot, pytest.mark.timeout(0)]
SHORTEST, LONGEST = 0.3, 3.0
"""Seconds, drawn log-uniformly: a start takes half a second, so early start-up is hit as often as late work."""


def killed(arena: Arena, seconds: float, command: str) -> bool:
    """Start a command and kill its whole group after so long; False if it ended before."""
    process = subprocess.Popen(
        command_line(command, config=arena.world.config),
        cwd=arena.world.folder,
        env=clean_environment(arena.world.folder),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        return True
    return False


def rounds(arena: Arena, number: int, seed: int) -> int:
    """A mail before each start, a kill after each; how many were killed."""
    chance = random.Random(seed)
    arena.begin(reports=0)
    dead = 0
    for one in range(number):
        arena.report(one)
        seconds = math.exp(chance.uniform(math.log(SHORTEST), math.log(LONGEST)))
        dead += killed(arena, seconds, chance.choice(("run", "once")))
    arena.settle()
    return dead


def test_some_random_kills(sqlite_arena: Arena) -> None:
    assert rounds(sqlite_arena, 2, seed=1)
    assert faults(sqlite_arena.world, sqlite_arena.reports) == []


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(10))
def test_a_hundred_random_kills(sqlite_arena: Arena, seed: int, figures: Callable[[str], None]) -> None:
    dead = rounds(sqlite_arena, 100, seed)
    wrong = faults(sqlite_arena.world, sqlite_arena.reports)
    figures(f"seed {seed}: {dead} of 100 starts killed, 100 mails: {len(wrong)} faults")
    assert wrong == []
