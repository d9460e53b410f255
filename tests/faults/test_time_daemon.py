"""The clock of a running daemon jumps, and it is stopped over a deadline: each thing once, within two minutes."""

import signal
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from support.mails import mail
from support.world import Running, World, eventually

pytestmark = [pytest.mark.dovecot, pytest.mark.slow, pytest.mark.timeout(900)]
WEEK = 7 * 86400
LATEST = 120
CHAIR = "saskia.vandoorn@example.org"
ADA = "ada.fjord@example.net"
BO = "bo.lind@example.net"
CY = "cy.moor@example.com"


class Story:
    """A world whose daemon lives by a clock of its own."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.clock = world.folder / "clock"
        self.move(0)

    def move(self, seconds: float) -> None:
        """From now on the daemon's clock is so far off; written at once, as it is read all the time."""
        fresh = Path(f"{self.clock}.new")
        fresh.write_text(f"{seconds:+.0f}s\n")
        fresh.replace(self.clock)

    def report(self, address: str) -> float:
        """A report that is acknowledged in time; when it came, by the real clock."""
        at = time.time()
        self.world.deliver(mail(address, "Somebody shouted at me at the meetup last night."))
        eventually(lambda: len(self.world.letters(to=address)) == 1, 60)
        return at

    def reminders(self) -> int:
        return sum("reminder" in str(letter["Subject"]) for letter in self.world.letters(to=CHAIR))

    def soon(self, number: int, figures: Callable[[str], None], what: str) -> None:
        """So many reminders in all, in time; and not one more in the minute after."""
        begun = time.monotonic()
        eventually(lambda: self.reminders() >= number, LATEST)
        figures(f"{what}: {time.monotonic() - begun:.0f} s")
        threading.Event().wait(65)
        assert self.reminders() == number


def stopped_over(running: Running, seconds: float) -> None:
    """As a machine that is suspended."""
    running.process.send_signal(signal.SIGSTOP)
    threading.Event().wait(seconds)
    running.process.send_signal(signal.SIGCONT)


def test_the_clock_of_a_running_daemon(world: World, figures: Callable[[str], None]) -> None:
    story = Story(world)
    with world.run(clock=story.clock) as running:
        story.report(ADA)
        story.move(8 * 86400)
        story.soon(1, figures, "reminded after a jump of 8 days")
        story.move(0)
        came_at = story.report(BO)
        assert story.reminders() == 1
        story.move(came_at + WEEK - 300 - time.time())
        story.soon(2, figures, "the reminder of the day before, after a jump to five minutes before the deadline")
        story.move(came_at + WEEK - 30 - time.time())
        stopped_over(running, 90)
        story.soon(3, figures, "reminded after being stopped for 90 s over the deadline")
        story.move(-365 * 86400)
        story.report(CY)
        threading.Event().wait(65)
        assert story.reminders() == 3
        assert running.process.poll() is None
    assert [len(world.letters(to=one)) for one in (ADA, BO, CY)] == [1, 1, 1]
    assert [one for one in world.letters(to=CHAIR) if str(one["Subject"]).startswith("Alarm")] == []
