"""What stories of the running daemon share: a clock that is moved on beside it, and what the chairs were told."""

import re
import sqlite3
import subprocess
import threading
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from support.installed import clean_environment, command_line, steered_clock
from support.world import World, eventually

CHAIR = "saskia.vandoorn@example.org"
STEP = 240.0
"""Seconds by which the clock is moved at a time: more than five minutes count as sleep, after which nothing is late."""

FINE = 30.0

READY = 120.0
"""Seconds that a daemon may take to be ready: what is measured begins after that."""


class Clock:
    """The daemon's clock; `world.run(clock=clock.file)`."""

    def __init__(self, world: World, file: Path) -> None:
        self._world = world
        self.file = file
        self._ahead = 0.0
        self.step(0.0)

    def now(self) -> float:
        """What it shows, in seconds since the epoch."""
        return time.time() + self._ahead

    def step(self, seconds: float) -> None:
        """Move it on; written at once, as it is read all the time."""
        self._ahead += seconds
        fresh = self.file.with_suffix(".new")
        fresh.write_text(f"{self._ahead:+.0f}s\n")
        fresh.replace(self.file)

    def until(
        self, holds: Callable[[], bool], since: float, at_most: float, look: float = 15.0, step: float = STEP
    ) -> float:
        """Move it on until something holds; how many seconds that was after `since`, by this clock.

        `look` are the seconds that the daemon may take to notice that its clock was moved, and to act. Where it is held
        up for a minute at a time, `step` is small enough that this and the move together are no sleep.
        """
        while not self._soon(holds, look):
            passed = self.now() - since
            assert passed <= at_most, f"not within {at_most:.0f} s"
            self.step(step if passed + step < 14 * 60 else FINE)
        return self.now() - since

    def _soon(self, holds: Callable[[], bool], seconds: float) -> bool:
        until = time.monotonic() + seconds
        pause = threading.Event()
        while time.monotonic() < until:
            if holds():
                return True
            pause.wait(0.1)
        return False

    def command(self, *words: str, seconds: float = 120) -> subprocess.CompletedProcess[str] | None:
        """A command that lives by this clock; None if it was still at work after the time given, and was ended."""
        env = clean_environment(self._world.folder, steered_clock(self.file))
        line = command_line(*words, config=self._world.config)
        try:
            return subprocess.run(line, env=env, capture_output=True, text=True, check=False, timeout=seconds)
        except subprocess.TimeoutExpired:
            return None

    def status(self) -> tuple[int, str]:
        """`conductd status` by this clock: its exit code and all it says."""
        done = self.command("status")
        assert done is not None
        return done.returncode, done.stdout + done.stderr


def seconds_until(holds: Callable[[], bool], at_most: float) -> float:
    """Real seconds until something holds; fails after so many."""
    begun = time.monotonic()
    eventually(holds, at_most)
    return time.monotonic() - begun


def numbers(world: World, query: str) -> int:
    """What the database answers, read beside the daemon and at once."""
    with closing(sqlite3.connect(f"file:{world.folder / 'conductd.sqlite3'}?mode=ro", uri=True)) as connection:
        return int(connection.execute(query).fetchone()[0])


def told(world: World) -> Counter[str]:
    """The alarms to the chair and their ends, each by its subject and the mailbox that it names."""
    found: Counter[str] = Counter()
    for letter in world.letters(to=CHAIR):
        subject = str(letter["Subject"])
        if subject.startswith(("Alarm:", "Recovered:")):
            name = re.search(r'The mailbox\s+"([^"]+)"', letter.get_content())
            found[f"{subject} ({name[1]})" if name else subject] += 1
    return found
