"""A mail server that is away for days: on its return what is still true leaves, in the right order, once."""

from collections import Counter
from collections.abc import Callable

import pytest

from conductd.errors import DatabaseAwayError
from conductd.pipeline import collect, deliver, settle
from conductd.summary import Summary
from support.mails import mail, parsed
from support.quick_desk import QuickDesk

ADA = "ada.fjord@example.net"
BO = "bo.lind@example.net"
MEMBERS = ("saskia.vandoorn@example.org", "tomas.okafor@example.org", "ines.caldeira@example.com")


@pytest.fixture
def desk(quick_desk: Callable[..., QuickDesk]) -> QuickDesk:
    return quick_desk()


def subjects(desk: QuickDesk, to: str) -> list[str]:
    """Of what an address got, alarms left out."""
    return [str(parsed(received.content)["Subject"]) for received in desk.taken() if to in received.rcpt_tos]


def test_after_eight_days_one_late_acknowledgement_and_one_reminder(desk: QuickDesk) -> None:
    desk.receive(mail(ADA, "Somebody shouted at me.", at=desk.now))
    desk.sink.stop()
    for _ in range(8):
        desk.pass_(days=1)
    assert desk.status()["human_needed"]
    desk.sink.start()
    desk.receive(mail(BO, "And at me.", at=desk.now))
    desk.pass_(minutes=5)
    (late,) = desk.sent_to(ADA)
    words = " ".join(late.get_content().split())
    assert "That day has passed, and this note itself is late." in words
    assert "aims to write to you by" not in words
    assert [name.partition(":")[0].split("] ")[1] for name in subjects(desk, MEMBERS[1])] == [
        "A new message for the group",
        "A reminder",
        "A new message for the group",
    ]
    order = [received.rcpt_tos[0] for received in desk.taken()]
    assert set(order[:2]) == {ADA, BO}, "acknowledgements first"
    desk.pass_(minutes=5)
    assert len(desk.sent_to(ADA)) == 1
    assert Counter(row["state"] for row in desk.outbox() if row["kind"] == "reminder")["sent"] == len(MEMBERS)


def test_a_server_that_is_back_and_at_first_puts_off_does_not_end_in_failure(desk: QuickDesk) -> None:
    """The days of giving up are those in which this very letter was put off, not those without a server."""
    desk.receive(mail(ADA, "Somebody shouted at me.", at=desk.now))
    desk.sink.stop()
    for _ in range(6):
        desk.pass_(days=1)
    desk.sink.start()
    desk.sink.script("rcpt", "451 4.7.1 greylisted")
    desk.pass_(minutes=5)
    desk.pass_(minutes=2)
    assert len(desk.sent_to(ADA)) == 1


def test_a_letter_that_is_put_off_for_five_days_fails_visibly_and_the_group_is_told(desk: QuickDesk) -> None:
    desk.receive(mail(ADA, "Somebody shouted at me.", at=desk.now))
    for _ in range(5):
        desk.sink.script("rcpt", "451 4.7.1 later")
        desk.pass_(days=1)
        [row] = [row for row in desk.outbox() if row["kind"] == "acknowledgement"]
        assert row["state"] == "queued"
    desk.sink.script("rcpt", "451 4.7.1 later")
    desk.pass_(days=1)
    desk.pass_(minutes=5)
    [row] = [row for row in desk.outbox() if row["kind"] == "acknowledgement"]
    assert (row["state"], row["reason"]) == ("failed", "given up after five days: RCPT: 451 4.7.1")
    assert desk.status()["unreachable"] == 1
    assert any("acknowledgement could not be delivered" in name for name in subjects(desk, MEMBERS[0]))


def test_a_refused_copy_still_lets_the_acknowledgement_go_and_says_so(quick_desk: Callable[..., QuickDesk]) -> None:
    """One of two recipients refused: the other one gets it, once."""
    desk = quick_desk(own_copies=True)
    desk.receive(mail(ADA, "Somebody shouted at me.", at=desk.now))
    desk.sink.refuse_copies = True
    desk.pass_()
    desk.pass_(minutes=2)
    assert len(desk.sent_to(ADA)) == 1
    [row] = [row for row in desk.outbox() if row["kind"] == "acknowledgement"]
    assert (row["state"], row["reason"]) == ("sent", "without its copy (RCPT: 450 4.2.2)")


def test_a_doubt_is_kept_when_the_server_goes_away(desk: QuickDesk) -> None:
    desk.receive(mail(ADA, "Somebody shouted at me.", at=desk.now))
    desk.sink.script("dot", "accept_drop")
    desk.pass_()
    first = desk.sent_to(ADA)[0]
    desk.sink.stop()
    desk.pass_(minutes=20)
    [row] = [row for row in desk.outbox() if row["kind"] == "acknowledgement"]
    assert (row["state"], row["attempts"]) == ("in_doubt", 1)
    assert desk.status()["in_doubt_long"] == 1
    desk.sink.start()
    desk.pass_(minutes=2)
    assert bytes(desk.sent_to(ADA)[1]) == bytes(first)


def test_a_server_that_keeps_us_waiting_for_its_reply_is_known_before_the_next_letter(desk: QuickDesk) -> None:
    """Each letter may take ten minutes: told after the last of them, it would be told too late."""
    desk.receive(mail(ADA, "Somebody shouted at me.", at=desk.now))
    desk.sink.always("dot", "stall")
    desk.impatient(0.2)
    known = []

    def look() -> bool:
        known.append(desk.status()["smtp_failure_reason"])
        return False

    for source in desk.app.sources:
        collect(desk.app, source, desk.now, Summary())
    settle(desk.app, desk.now, Summary())
    deliver(desk.app, desk.now, Summary(), patient=True, go_on=look)
    assert known == ["final reply: no answer in time"]
    desk.sink.heal()
    desk.pass_(minutes=2)
    assert desk.status()["smtp_failing_since"] is None
    assert len(desk.sent_to(ADA)) == 1


def test_a_letter_that_was_claimed_and_never_tried_is_tried_in_the_next_round(
    desk: QuickDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The commit may stand although the disk failed in its midst: no start need come to find it."""
    desk.receive(mail(ADA, "Somebody shouted at me.", at=desk.now))

    def dies(*_: object, **__: object) -> None:
        raise DatabaseAwayError("conductd.sqlite3: the disk failed to read or write")

    with monkeypatch.context() as patch:
        patch.setattr("conductd.delivery._handed_over", dies)
        with pytest.raises(DatabaseAwayError):
            desk.pass_()
    deliver(desk.app, desk.now, Summary(), patient=True)
    assert len(desk.sent_to(ADA)) == 1
    assert {row["state"] for row in desk.outbox()} == {"sent"}
