"""The server took the mail, and its reply is lost: with own copies nobody is acknowledged twice (RFC 1047)."""

import os
import random
from collections import Counter
from collections.abc import Callable
from datetime import timedelta

import pytest

from conductd.pipeline import one_pass
from support.mails import mail
from support.quick_desk import QuickDesk

pytestmark = pytest.mark.timeout(1200)
ROUNDS = 100 if os.environ.get("CONDUCTD_TESTS") == "full" else 5


def report(desk: QuickDesk, number: int) -> str:
    reporter = f"reporter{number}@example.net"
    desk.receive(mail(reporter, "Somebody shouted at me.", at=desk.now))
    return reporter


def test_with_own_copies_each_reporter_has_one_acknowledgement(quick_desk: Callable[..., QuickDesk]) -> None:
    """Half of the lost replies are those of a mail that was taken, half of one that was not; no one can tell which."""
    desk, dice = quick_desk(own_copies=True), random.Random(4711)
    for number in range(ROUNDS):
        reporter = report(desk, number)
        desk.sink.script("dot", "accept_drop" if dice.random() < 0.5 or number == 0 else "drop")
        assert desk.pass_().did["in_doubt"] == 1
        for _ in range(3):
            desk.pass_(seconds=20)
        assert len(desk.sent_to(reporter)) == 1, f"round {number}"
    assert {row["state"] for row in desk.outbox()} == {"sent"}
    assert all(case["acknowledged_at"] for case in desk.cases())


def test_every_reply_lost_a_hundred_times(quick_desk: Callable[..., QuickDesk]) -> None:
    desk = quick_desk(own_copies=True)
    desk.sink.script("dot", *["accept_drop"] * ROUNDS)
    reporters = [report(desk, number) for number in range(ROUNDS)]
    desk.pass_()
    for _ in range(4):
        desk.pass_(seconds=20)
    assert Counter(len(desk.sent_to(reporter)) for reporter in reporters) == {1: ROUNDS}
    assert {row["state"] for row in desk.outbox()} == {"sent"}


def test_without_own_copies_a_second_copy_is_known_as_one_and_the_outbox_says_so(
    quick_desk: Callable[..., QuickDesk],
) -> None:
    desk = quick_desk()
    reporter = report(desk, 1)
    desk.sink.script("dot", "accept_drop")
    desk.pass_()
    [row] = [row for row in desk.outbox() if row["kind"] == "acknowledgement"]
    assert (row["state"], row["reason"]) == (
        "in_doubt",
        "final reply: the server ended the connection; it may have left",
    )
    assert desk.status()["in_doubt"] == 1
    desk.pass_(minutes=2)
    first, second = desk.sent_to(reporter)
    assert bytes(first) == bytes(second)
    [row] = [row for row in desk.outbox() if row["kind"] == "acknowledgement"]
    assert (row["state"], row["reason"]) == (
        "sent",
        "sent again: an earlier copy, with the same Message-ID, may have left",
    )


@pytest.mark.parametrize("own_copies", [False, True])
def test_once_from_cron_writes_to_nobody_more_often_than_the_daemon(
    quick_desk: Callable[..., QuickDesk], own_copies: bool
) -> None:
    """`once` waits for no queued letter's next try; but of a letter in doubt each try may be one more copy."""
    desk = quick_desk(own_copies=own_copies)
    reporter = report(desk, 1)
    desk.sink.always("dot", "accept_drop")
    for _ in range(24):
        desk.now += timedelta(minutes=5)
        one_pass(desk.app, desk.now)
    assert len(desk.sent_to(reporter)) <= (1 if own_copies else 5)
    assert len(desk.sent_to("tomas.okafor@example.org")) <= 5


@pytest.mark.slow
def test_a_server_that_loses_every_reply_is_asked_ever_more_seldom(quick_desk: Callable[..., QuickDesk]) -> None:
    """Without own copies each try may be one more copy to the reporter: few in five days, then a person looks."""
    desk = quick_desk()
    reporter = report(desk, 1)
    desk.sink.always("dot", "accept_drop")
    for _ in range(6 * 8):
        desk.pass_(hours=3)
    assert len(desk.sent_to(reporter)) <= 9
    assert len({str(letter["Message-ID"]) for letter in desk.sent_to(reporter)}) == 1
    [row] = [row for row in desk.outbox() if row["kind"] == "acknowledgement"]
    assert row["state"] == "failed"
    assert "it may have left" in row["reason"]
    assert desk.status()["human_needed"]
