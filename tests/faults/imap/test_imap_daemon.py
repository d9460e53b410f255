"""The running daemon and mailboxes that cannot be read: `status` shows each, one mail tells it, one that it is over."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from faults.imap.desk import STATES
from faults.steered import READY, Clock, numbers, seconds_until, told
from support.dovecot import Dovecot
from support.fault_proxy import Fault, FaultProxy
from support.mails import mail
from support.smtp_sink import SmtpSink
from support.world import World, eventually

pytestmark = [pytest.mark.dovecot, pytest.mark.slow, pytest.mark.timeout(1200)]
Figures = Callable[[str], None]
UNREAD = "a mailbox cannot be read"
NOTICED = 240.0
"""Seconds until the last black hole is noticed: a minute of IDLE, and one without an answer."""

BOUND = 15 * 60.0
FAILING = "SELECT count(*) FROM mailboxes WHERE failing_since IS NOT NULL"
HOLES = STATES | {"idle": ("server", rb"\+ idling\r\n", 0)}


@pytest.fixture
def ways(dovecot: Dovecot) -> Iterator[dict[str, FaultProxy]]:
    with ExitStack() as open_ways:
        yield {state: open_ways.enter_context(FaultProxy(dovecot.port)) for state in HOLES}


def each_over_its_way(tmp_path: Path, dovecot: Dovecot, sink: SmtpSink, ways: dict[str, FaultProxy]) -> World:
    """A desk with a mailbox for each state of the talk, named after it."""
    world = World(tmp_path / "desk", dovecot, sink)
    world.folder.mkdir()
    world.open()
    text = world.more[: world.more.index("[[mailboxes]]")]
    for state, way in ways.items():
        world.more = ""
        world.add_mailbox(state)
        text += world.more.replace(f"port = {dovecot.port}", f"port = {way.port}")
    world.configure(text)
    return world


def swallow(ways: dict[str, FaultProxy]) -> None:
    """From now on nothing more is heard on any connection, old or new, once it is in its state."""
    for state, way in ways.items():
        side, after, skip = HOLES[state]
        way.breaks(Fault("stall", side, after, skip, times=None))  # type: ignore[arg-type]
        if state != "idle":
            way.refuse()
            way.listen()


def failing(said: str) -> set[str]:
    """The mailboxes whose line tells since when they fail."""
    return {state for state in STATES if f"mailbox {state}: cannot be read since" in said}


def test_a_black_hole_at_each_state(
    tmp_path: Path, dovecot: Dovecot, sink: SmtpSink, ways: dict[str, FaultProxy], figures: Figures
) -> None:
    """In IDLE it is no failure: the mailbox is looked at anew, and IDLE is given up."""
    world = each_over_its_way(tmp_path, dovecot, sink, ways)
    clock = Clock(world, tmp_path / "clock")
    with world.run(clock=clock.file, ready=READY) as running:
        assert clock.status()[0] == 0
        swallow(ways)
        begun = clock.now()
        for state in ways:
            world.deliver(mail(f"Ada Fjord <{state}@example.net>", f"Report of {state}."), mailbox=state)
        alarms = {f"Alarm: {UNREAD} ({state})" for state in STATES}
        noticed = seconds_until(lambda: numbers(world, FAILING) == len(STATES), NOTICED)
        eventually(lambda: len(world.letters(to="idle@example.net")) == 1, NOTICED)
        passed = clock.until(lambda: set(told(world)) >= alarms, begun, at_most=NOTICED + BOUND + 120)
        code, said = clock.status()
        assert (code, failing(said)) == (1, set(STATES))
        for way in ways.values():
            way.heal()
        healed = seconds_until(lambda: numbers(world, FAILING) == 0, 180)
        over = seconds_until(lambda: len(told(world)) == 2 * len(STATES), 180)
        figures(f"{len(STATES)} black holes: noticed within {noticed:.0f} s, told within {passed:.0f} s of the fault")
        figures(f"read again {healed:.0f} s after the fault's end, told {over:.0f} s later")
        for state in ways:
            assert len(world.letters(to=f"{state}@example.net")) == 1
        assert running.process.poll() is None
        assert clock.status()[0] == 0
    assert told(world) == Counter(
        {f"{word}: {UNREAD} ({state})": 1 for word in ("Alarm", "Recovered") for state in STATES}
    )
    assert len(world.json("cases", "list")) == len(ways)
