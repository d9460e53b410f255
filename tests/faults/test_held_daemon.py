"""The running daemon beside a program that holds its database: waited for, told if it stays so, and nothing is lost."""

import os
import sqlite3
import threading
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from faults.steered import READY, Clock, seconds_until, told
from support.arena import Arena
from support.world import Running, World, eventually
from support.zeros import faults

pytestmark = [pytest.mark.dovecot, pytest.mark.slow, pytest.mark.timeout(1200)]
Figures = Callable[[str], None]
DATABASE = "conductd.sqlite3"
MINUTE = 60.0
UNUSABLE = "the database cannot be used"
TOLD = 20 * MINUTE
"""Fifteen minutes after a look that failed; a look is a minute after the last, and waits up to one for the database."""


def acknowledged(world: World) -> int:
    return len([letter for letter in world.letters() if letter["In-Reply-To"]])


def cpu(running: Running) -> float:
    """CPU seconds that the daemon has used."""
    fields = Path(f"/proc/{running.process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def lines(running: Running) -> int:
    return len(running.log.read_text(encoding="utf-8", errors="replace").splitlines())


@pytest.mark.parametrize("seconds", [59, 150])
def test_a_database_held_by_another_program(
    sqlite_arena: Arena, tmp_path: Path, figures: Figures, seconds: int
) -> None:
    """Nothing lost, nothing spun, mended within a minute; 59 s are waited for, 150 s are not."""
    sqlite_arena.begin(reports=0)
    world, clock = sqlite_arena.world, Clock(sqlite_arena.world, tmp_path / "clock")
    with world.run(clock=clock.file, ready=READY) as running:
        with closing(sqlite3.connect(world.folder / DATABASE, isolation_level=None)) as holder:
            holder.execute("PRAGMA busy_timeout=20000")
            holder.execute("BEGIN EXCLUSIVE")
            sqlite_arena.report(0)
            used, said = cpu(running), lines(running)
            threading.Event().wait(seconds)
            used, said = cpu(running) - used, lines(running) - said
            holder.execute("ROLLBACK")
        healed = seconds_until(lambda: acknowledged(world) == 1, MINUTE)
        figures(f"held for {seconds} s: {used:.1f} s of CPU, {said} lines, acknowledged {healed:.0f} s later")
        assert used < seconds / 10
        assert said <= 6
        eventually(lambda: {row["state"] for row in world.json("outbox")} == {"sent"})
        assert running.process.poll() is None
    assert told(world) == Counter()
    assert faults(world, sqlite_arena.reports) == []


def test_a_database_that_stays_held_is_told(sqlite_arena: Arena, tmp_path: Path, figures: Figures) -> None:
    sqlite_arena.begin(reports=0)
    world, clock = sqlite_arena.world, Clock(sqlite_arena.world, tmp_path / "clock")
    with world.run(clock=clock.file, ready=READY):
        with closing(sqlite3.connect(world.folder / DATABASE, isolation_level=None)) as holder:
            holder.execute("PRAGMA busy_timeout=20000")
            holder.execute("BEGIN EXCLUSIVE")
            sqlite_arena.report(0)
            begun = clock.now()
            patient = clock.until(lambda: bool(told(world)), begun, at_most=TOLD, look=70, step=40)
            assert told(world) == {f"Alarm: {UNUSABLE}": 1}
            code, said = clock.status()
            assert (code, "not read since" in said) == (1, True)
            holder.execute("ROLLBACK")
        eventually(lambda: acknowledged(world) == 1, MINUTE)
        figures(f"a database that is held: told after {patient:.0f} s")
        eventually(lambda: f"Recovered: {UNUSABLE}" in told(world), 3 * MINUTE)
        eventually(lambda: {row["state"] for row in world.json("outbox")} == {"sent"}, MINUTE)
    assert told(world) == {f"Alarm: {UNUSABLE}": 1, f"Recovered: {UNUSABLE}": 1}
    assert faults(world, sqlite_arena.reports) == []
