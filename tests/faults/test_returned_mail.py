"""Mail that comes back for good: the group is told once, the promise is open again, and a forgery does no harm."""

from collections import Counter
from collections.abc import Callable

import pytest

from support.bounces import bounce
from support.mails import DESK, mail
from support.quick_desk import QuickDesk

ADA = "ada.fjord@example.net"
SASKIA = "saskia.vandoorn@example.org"
INES = "ines.caldeira@example.com"
MEMBERS = (SASKIA, "tomas.okafor@example.org", INES)


@pytest.fixture
def desk(quick_desk: Callable[..., QuickDesk]) -> QuickDesk:
    """A desk with one case that is acknowledged."""
    desk = quick_desk()
    desk.report = mail(f"Ada Fjord <{ADA}>", "Somebody shouted at me.", at=desk.now)
    desk.receive(desk.report)
    desk.pass_()
    return desk


def told(desk: QuickDesk) -> Counter[str]:
    """Who got the notice that something did not reach the reporter."""
    return Counter(
        str(letter["To"])
        for member in MEMBERS
        for letter in desk.sent_to(member)
        if "could not be delivered" in letter["Subject"]
    )


def answered(desk: QuickDesk) -> bytes:
    """A member answers the reporter, with the desk in copy."""
    answer = mail(f"Ines Caldeira <{INES}>", "Dear Ada, thank you.", answers=desk.report, to=ADA, cc=DESK, at=desk.now)
    desk.receive(answer)
    desk.pass_(minutes=5)
    [case] = desk.cases()
    assert case["deadlines"][0]["state"] == "met"
    return answer


def test_an_acknowledgement_that_comes_back_becomes_an_open_task_and_the_group_is_told_once(desk: QuickDesk) -> None:
    back = bounce(bytes(desk.sent_to(ADA)[0]), ADA)
    desk.receive(back)
    desk.pass_(minutes=1)
    [row] = [row for row in desk.outbox() if row["kind"] == "acknowledgement"]
    assert (row["state"], row["reason"]) == ("failed", "it came back: the other server could not deliver it")
    [case] = desk.cases()
    assert (case["acknowledged_at"], bool(case["unreachable_since"])) == (None, True)
    assert desk.status()["unreachable"] == 1
    assert told(desk) == Counter(MEMBERS)
    for member in MEMBERS:
        assert ADA not in desk.sink.received[-1].content.decode()
        assert "Ada" not in str(desk.sent_to(member)[-1])
    desk.receive(back.replace(b"<bounce", b"<again"))
    desk.pass_(minutes=1)
    assert told(desk) == Counter(MEMBERS)
    assert len(desk.sent_to(ADA)) == 1
    assert len(desk.cases()) == 1


def test_an_answer_that_comes_back_opens_the_promise_again_until_another_is_sent(desk: QuickDesk) -> None:
    answer = answered(desk)
    desk.receive(bounce(answer, ADA))
    desk.pass_(minutes=5)
    [case] = desk.cases()
    assert (case["deadlines"][0]["state"], case["first_response_at"]) == ("pending", None)
    assert told(desk) == Counter(MEMBERS)
    before = len(desk.taken())
    desk.pass_(days=7)
    assert len(desk.taken()) == before + 3, "reminders go on"
    answered(desk)
    assert desk.status()["unreachable"] == 0
    desk.receive(bounce(answer, ADA))
    desk.pass_(minutes=5)
    [case] = desk.cases()
    assert case["deadlines"][0]["state"] == "met", "the old bounce opens nothing that a later answer met"


def test_an_acknowledgement_that_comes_back_late_opens_a_promise_that_counted_as_kept(desk: QuickDesk) -> None:
    answered(desk)
    desk.receive(bounce(bytes(desk.sent_to(ADA)[0]), ADA))
    desk.pass_(minutes=5)
    [case] = desk.cases()
    assert case["deadlines"][0]["state"] == "pending"


def test_a_copy_to_a_member_that_comes_back_is_no_loss(desk: QuickDesk) -> None:
    desk.receive(bounce(answered(desk), SASKIA))
    desk.pass_(minutes=5)
    [case] = desk.cases()
    assert (case["deadlines"][0]["state"], told(desk)) == ("met", Counter())


def test_a_member_who_cannot_be_reached_shows_until_a_letter_stays(desk: QuickDesk) -> None:
    desk.receive(bounce(bytes(desk.sent_to(INES)[0]), INES))
    before = len(desk.taken())
    desk.pass_(minutes=5)
    assert (desk.status()["members_unreachable"], len(desk.taken())) == (1, before)
    assert desk.status()["unreachable"] == 0
    desk.pass_(days=5)
    assert desk.status()["members_unreachable"] == 0, "the reminder got through"


@pytest.mark.parametrize("action", ["delayed", "delivered", "relayed"])
def test_a_mail_that_is_only_late_changes_nothing(desk: QuickDesk, action: str) -> None:
    desk.receive(bounce(bytes(desk.sent_to(ADA)[0]), ADA, action=action, status="4.4.1"))
    desk.pass_(minutes=5)
    assert {row["state"] for row in desk.outbox()} == {"sent"}
    assert (desk.status()["unreachable"], told(desk)) == (0, Counter())


def test_a_forged_bounce_touches_nothing_that_it_cannot_name(desk: QuickDesk) -> None:
    answered(desk)
    states = [(row["message_id"], row["state"]) for row in desk.outbox()]
    before = len(desk.taken())
    for message_id in ("<guess@wg.example.org>", str(mail(ADA, "x")), "", "<>", "*"):
        desk.receive(bounce(desk.report, ADA, message_id=message_id))
    desk.receive(bounce(desk.report, ADA))  # names the reporter's own mail
    desk.pass_(minutes=5)
    assert [(row["message_id"], row["state"]) for row in desk.outbox()] == states
    assert len(desk.taken()) == before
    [case] = desk.cases()
    assert case["deadlines"][0]["state"] == "met"


def test_a_read_receipt_is_no_bounce(desk: QuickDesk) -> None:
    about = bytes(desk.sent_to(ADA)[0])
    receipt = bounce(about, ADA).replace(b"delivery-status", b"disposition-notification")
    desk.receive(receipt.replace(b"Action: failed", b"Disposition: automatic-action/MDN-sent-automatically; deleted"))
    desk.pass_(minutes=5)
    assert {row["state"] for row in desk.outbox()} == {"sent"}


def test_a_bouncing_group_is_not_written_to_for_ever(desk: QuickDesk) -> None:
    """Every letter to anybody comes back at once, for a week: the desk writes no more than it would anyway."""
    seen = 0
    for _ in range(7 * 3):
        for received in desk.sink.received[seen:]:
            desk.receive(bounce(received.content, received.rcpt_tos[0]))
        seen = len(desk.sink.received)
        desk.pass_(hours=8)
    assert len(desk.taken()) <= 1 + 3 * (1 + 1 + 5), "acknowledgement; to each a notice, that it came back, reminders"
    assert len(desk.taken(alarms=True)) <= 2 * 7
    assert len(desk.cases()) == 1
