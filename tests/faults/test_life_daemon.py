"""The running daemon on a full disk, and before a mail server that stalls.

Each shows in `status`, is mailed once by a way that works, heals by itself within a minute, and costs nothing.
"""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from faults.steered import READY, Clock, numbers, seconds_until, told
from support.arena import Arena, arena
from support.dovecot import Dovecot
from support.mails import mail
from support.tmpfs import full, tmpfs
from support.world import World, eventually
from support.zeros import faults

pytestmark = [pytest.mark.dovecot, pytest.mark.slow, pytest.mark.timeout(1200)]
Figures = Callable[[str], None]
UNSENT = "SELECT count(*) FROM outbox WHERE state != 'sent'"
CASES = "SELECT count(*) FROM cases"
MINUTE = 60.0
FULL = "the disk is nearly full"


@pytest.fixture
def small(tmp_path: Path, dovecot: Dovecot) -> Iterator[Arena]:
    """A desk on a file system of its own, with room enough at first."""
    with tmpfs(tmp_path / "small", megabytes=48) as folder, arena(folder / "state", dovecot) as found:
        found.begin(reports=0)
        yield found


def acknowledged(world: World) -> int:
    return len([letter for letter in world.letters() if letter["In-Reply-To"]])


def test_a_full_disk(small: Arena, tmp_path: Path, figures: Figures) -> None:
    world, clock = small.world, Clock(small.world, tmp_path / "clock")
    with world.run(clock=clock.file, ready=READY) as running:
        small.report(0)
        eventually(lambda: acknowledged(world) == 1, MINUTE)
        with full(world.folder.parent):
            small.report(1)
            after = seconds_until(lambda: bool(told(world)), 2 * MINUTE)
            for _ in range(6):
                clock.step(240)
                threading.Event().wait(4)
            code, said = clock.status()
            assert (code, "disk: nearly full" in said) == (1, True)
            assert told(world) == {f"Alarm: {FULL}": 1}
            assert acknowledged(world) == 1
        healed = seconds_until(lambda: acknowledged(world) == 2, MINUTE)
        over = seconds_until(lambda: len(told(world)) == 2, 2 * MINUTE)
        figures(f"full disk: told after {after:.0f} s, acknowledged {healed:.0f} s after room, over {over:.0f} s later")
        assert running.process.poll() is None
        assert clock.status()[0] == 0
    assert told(world) == {f"Alarm: {FULL}": 1, f"Recovered: {FULL}": 1}
    assert faults(world, small.reports) == []


def test_a_start_on_a_full_disk_is_told_once_whatever_restarts(small: Arena, tmp_path: Path, figures: Figures) -> None:
    world, clock = small.world, Clock(small.world, tmp_path / "clock")
    with world.run(clock=clock.file, ready=READY):
        small.report(0)
        eventually(lambda: acknowledged(world) == 1, MINUTE)
    ends = []
    with full(world.folder.parent):
        for _ in range(4):
            done = clock.command("run", seconds=20)
            ends.append(done.returncode if done else "still at work")
            clock.step(240)
        assert sum(told(world).values()) == 1
    with world.run(clock=clock.file, ready=READY):
        eventually(lambda: len(told(world)) == 2, 2 * MINUTE)
    figures(f"four starts on a full disk ended with {ends}, told as {dict(told(world))}")
    assert set(told(world).values()) == {1}
    assert faults(world, small.reports) == []


def test_mail_becomes_a_case_within_a_minute_while_smtp_stalls_at_the_final_dot(world: World, figures: Figures) -> None:
    """The server may take ten minutes for its reply (RFC 5321, 4.5.3.2.6): only the deliverer waits for it (bar 18)."""
    waited = []
    people = [f"ada{number}@example.net" for number in range(4)]
    with world.run(ready=READY) as running:
        world.sink.always("dot", "stall")
        for number, person in enumerate(people, 1):
            world.deliver(mail(f"Ada Fjord <{person}>", f"Report number {number}."))
            waited.append(seconds_until(lambda seen=number: numbers(world, CASES) == seen, MINUTE))  # type: ignore[misc]
        assert world.sink.received == []
        world.sink.heal()
        world.sink.stop()
        world.sink.start()
        eventually(lambda: numbers(world, UNSENT) == 0, 5 * MINUTE)
        assert running.process.poll() is None
    figures(f"while SMTP stalls: a case after {', '.join(f'{seconds:.1f}' for seconds in waited)} s")
    assert [len(world.letters(to=person)) for person in people] == [1] * len(people)
