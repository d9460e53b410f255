"""The watcher of a mailbox neither spins nor sleeps through anything: how long it waits after what."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from conductd.daemon.beats import Beats
from conductd.daemon.threads import BACK_OFF_SECONDS, REFUSED_SECONDS, Bell, House, watch
from conductd.errors import DatabaseAwayError
from faults.imap.desk import Desk
from support.fault_proxy import Fault

pytestmark = pytest.mark.dovecot


@dataclass
class Clockless(Bell):
    """A bell that notes how long somebody would have waited, and waits no moment; after `rounds` it ends the watch."""

    rounds: int = 0
    waits: list[float] = field(default_factory=list)
    over: Callable[[], None] = lambda: None

    def rest(self, seconds: float, stop: threading.Event) -> None:
        self.waits.append(seconds)
        if len(self.waits) >= self.rounds:
            self.over()
            self.ring()


@pytest.fixture
def waits(desk: Desk) -> Callable[[int], list[float]]:
    def watched(rounds: int) -> list[float]:
        house = House(desk.app, Beats({desk.source.name: 60.0}), lambda: None)
        bell = Clockless(rounds=rounds, over=house.stop.set)
        thread = threading.Thread(target=watch, args=(house, desk.source, 2.0, bell))
        thread.start()
        thread.join(60)
        assert not thread.is_alive()
        return bell.waits

    return watched


def test_a_mailbox_that_is_away_is_tried_ever_more_slowly_up_to_five_minutes(
    desk: Desk, waits: Callable[[int], list[float]]
) -> None:
    """F01: with jitter, so that many desks do not come back at the same moment."""
    desk.way.refuse()
    waited = waits(12)
    for number, seconds in enumerate(waited):
        longest = min(300.0, 2.0**number)
        assert longest / 2 <= seconds <= longest
    assert BACK_OFF_SECONDS == (1.0, 300.0)
    in_a_minute = next(number for number in range(12) if sum(waited[: number + 1]) > 60)
    assert 3 <= in_a_minute <= 20


def test_while_the_disk_is_full_it_is_tried_again_within_half_a_minute(
    desk: Desk, waits: Callable[[int], list[float]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """No server need be spared then, and mail is to be taken in within a minute after there is room (bar 17)."""

    def full(*_: object, **__: object) -> None:
        raise DatabaseAwayError("conductd.sqlite3: the disk is full")

    for step in ("keep", "finish_pass", "fail_pass"):
        monkeypatch.setattr(f"conductd.pipeline.inbox.{step}", full)
    desk.with_patience(5)
    waited = waits(12)
    assert max(waited) <= 30
    assert min(waited[-5:]) >= 15


def test_a_refused_log_in_is_tried_again_after_five_minutes_and_no_sooner(
    desk: Desk, waits: Callable[[int], list[float]]
) -> None:
    """F05: two log-ins in ten minutes lock no account."""
    desk.with_patience(5)
    desk.world.dovecot.password(desk.world.users["conduct"], "another password")
    assert waits(2) == [REFUSED_SECONDS] * 2
    assert REFUSED_SECONDS >= 300
    assert desk.way.said.count(b"LOGIN") == 2


def test_a_server_that_announces_mail_that_is_none_is_not_asked_without_end(
    desk: Desk, waits: Callable[[int], list[float]]
) -> None:
    desk.way.breaks(Fault("inject", "server", rb"\+ idling\r\n", 0, b"* 99 EXISTS\r\n", times=None))
    waited = waits(4)
    assert all(0.5 <= seconds <= 2.0 for seconds in waited)
    assert desk.way.said.count(b"IDLE\r\n") < 20
