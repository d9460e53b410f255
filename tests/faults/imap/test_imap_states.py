"""A server that goes silent, away or mad in any state of the talk: a line for `status`, and nothing lost or doubled."""

import inspect
import threading
import time
from contextlib import suppress

import pytest

from conductd.errors import TemporaryError
from conductd.sources.imap import LONGEST_IDLE, ImapSource
from faults.imap.desk import LITERAL, STATES, Desk
from support.fault_proxy import Fault, FaultProxy, Kind

pytestmark = pytest.mark.dovecot
STEPS = {"banner": "connect", "capability": "connect", "header": "fetch", "text": "fetch", "literal": "fetch"}


def fault(kind: Kind, state: str) -> Fault:
    side, after, skip = STATES[state]
    return Fault(kind, side, after, skip)  # type: ignore[arg-type]


SLOW = pytest.mark.slow


@pytest.mark.parametrize("kind", ["stall", "reset", pytest.param("close", marks=SLOW)])
def test_a_server_that_goes_silent_or_away_in_any_state(desk: Desk, kind: Kind) -> None:
    for state in STATES:
        desk.deliver()
        known = len(desk.ledger())
        desk.source.close()
        desk.way.breaks(fault(kind, state))
        begun = time.monotonic()
        [trouble] = desk.look().troubles
        assert time.monotonic() - begun < 10
        assert f"conduct: {STEPS.get(state, state)}: " in trouble
        assert desk.status()["mailboxes"][0]["failure_reason"] == trouble
        assert len(desk.ledger()) == known
        desk.is_right()


NONSENSE = [b"\0\xff{9}\r\n* (", b"* 7 FETCH (UID 7 BODY[] {3}\r\nabc\r\n"]


@pytest.mark.parametrize("noise", [b"* BYE busy\r\n", *(pytest.param(noise, marks=SLOW) for noise in NONSENSE)])
def test_a_bye_or_nonsense_in_any_state(desk: Desk, noise: bytes) -> None:
    """Seen or not, it costs at most a pass."""
    for number, (state, place) in enumerate(STATES.items(), 1):
        desk.deliver()
        desk.source.close()
        literal = state == "literal"
        after, skip = (LITERAL, 40) if literal else (_answer_to(place[1]), 0)
        desk.way.breaks(Fault("inject", "server", after, skip, noise))
        desk.look()
        assert desk.way.struck == number
        desk.is_right()


def _answer_to(command: bytes | None) -> bytes | None:
    """A pattern for what the server has said when it begins to answer."""
    return {
        None: None,
        rb"CAPABILITY": rb"ready\.\r\n",
        rb"LOGIN": rb"OK Pre-login[^\n]*\n",
        rb"EXAMINE": rb"Logged in\r\n",
        rb"SEARCH": rb"Examine completed[^\n]*\n",
        rb"INTERNALDATE": rb"Search completed[^\n]*\n",
        rb"BODY\.PEEK": rb"Fetch completed[^\n]*\n",
    }[command]


def test_a_server_that_drips_is_left_although_it_is_never_silent(desk: Desk) -> None:
    """A timeout that starts anew with every byte would hold us here for ever."""
    desk.deliver()
    stop = threading.Event()
    desk.way.breaks(Fault("stall", "client", rb"BODY\.PEEK"))

    def drip() -> None:
        while not stop.wait(PAUSE):
            if not desk.way.struck:
                continue  # what comes before the stall is an ordinary dialogue
            for end in desk.way.ends():
                with suppress(OSError):  # an earlier connection
                    end.sendall(b"*")

    dripping = threading.Thread(target=drip, daemon=True)
    dripping.start()
    begun = time.monotonic()
    [trouble] = desk.look().troubles
    assert "fetch: no answer in time" in trouble
    assert time.monotonic() - begun < 10
    stop.set()
    dripping.join()
    desk.is_right()


PAUSE = 0.1


def test_a_connection_that_dies_without_a_word_in_idle_costs_a_minute_at_most(desk: Desk) -> None:
    """F20: nobody tells us that the way is gone, so IDLE is ended and tried anew by the clock."""
    desk.look()
    desk.way.breaks(Fault("stall", "server", rb"\+ idling\r\n"))
    begun = time.monotonic()
    with pytest.raises(TemporaryError, match="idle: no answer in time"):
        desk.source.wait(0.3)
    assert time.monotonic() - begun < 3
    desk.deliver()
    desk.is_right()


@pytest.mark.parametrize("kind", ["close", "reset"])
def test_a_connection_that_ends_in_idle_is_no_news_and_no_spin(desk: Desk, kind: Kind) -> None:
    desk.look()
    desk.way.breaks(Fault(kind, "server", rb"\+ idling\r\n"))
    with pytest.raises(TemporaryError, match="idle: "):
        desk.source.wait(20)
    desk.deliver()
    desk.is_right()


def test_no_wait_of_a_source_is_longer_than_a_minute() -> None:
    patience = inspect.signature(ImapSource).parameters
    assert [patience[name].default <= 60 for name in ("connect", "read")] == [True, True]
    assert LONGEST_IDLE <= 60


def test_a_server_that_is_away_is_told_and_read_again_when_it_is_back(desk: Desk) -> None:
    desk.deliver()
    desk.way.refuse()
    [trouble] = desk.look().troubles
    assert "connect: Connection refused" in trouble
    desk.way.listen()
    desk.is_right()


def test_one_mailbox_in_a_black_hole_leaves_the_others_alone(desk: Desk) -> None:
    with FaultProxy(desk.world.dovecot.port) as hole:
        hole.breaks(Fault("stall", "server", times=None))
        lost = desk.app.config.mailboxes[0].model_copy(update={"name": "hole", "port": hole.port})
        other = ImapSource(lost, desk.source._connection._secret, connect=1, read=1)
        desk.app = desk.with_sources(other, desk.source)
        desk.deliver()
        [trouble] = desk.look().troubles
        assert "hole: connect: no answer in time" in trouble
        assert [row["disposition"] for row in desk.ledger()] == ["new_case"]
