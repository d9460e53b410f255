"""Floods and loops: what leaves stays below a number that is known beforehand, and nothing that waits is lost."""

from collections import Counter
from collections.abc import Callable
from email.utils import make_msgid

import pytest

from support.mails import mail, parsed
from support.quick_desk import QuickDesk
from support.smtp_sink import Received

MEMBERS = ("saskia.vandoorn@example.org", "tomas.okafor@example.org", "ines.caldeira@example.com")
ACKNOWLEDGEMENTS = "acknowledgements_an_hour = 8\nacknowledgements_a_day = 20\n"
ROBOT = "robot@example.net"


def kinds(desk: QuickDesk) -> Counter[str]:
    """What left so far, by kind; alarms apart."""
    by_id = {row["message_id"]: row["kind"] for row in desk.outbox()}
    return Counter(by_id[mail_id] for mail_id in map(message_id_of, desk.taken()))


def message_id_of(received: Received) -> str:
    return str(parsed(received.content)["Message-ID"])


def flood(desk: QuickDesk, number: int) -> None:
    for one in range(number):
        desk.receive(mail(f"person{one}@example.net", "Somebody shouted at me.", at=desk.now))


def test_a_flood_meets_the_breaker_and_in_the_end_every_letter_has_left(quick_desk: Callable[..., QuickDesk]) -> None:
    """Twelve reports owe 48 letters; of each sort so many an hour and a day may leave."""
    desk = quick_desk(more=f"[limits]\n{ACKNOWLEDGEMENTS}others_an_hour = 4\nothers_a_day = 8\n")
    flood(desk, 12)
    desk.pass_()
    assert kinds(desk) == {"acknowledgement": 8, "notice": 4, "no_more_today": 1}
    assert "within one hour" in desk.status()["sending_pauses"]
    assert {row["reason"] for row in desk.outbox() if row["state"] == "queued"} == {
        "waits: the limit of 8 letters within one hour is reached",
        "waits: the limit of 4 letters within one hour is reached",
    }
    assert len(desk.cases()) == 12, "taking in goes on"
    desk.pass_(minutes=30)
    assert sum(kinds(desk).values()) == 13
    desk.pass_(minutes=40)
    assert (kinds(desk)["acknowledgement"], kinds(desk)["notice"]) == (12, 8)
    for _ in range(7):
        desk.pass_(hours=3)
    assert len(desk.taken()) - kinds(desk)["no_more_today"] <= 20, "in the first 24 hours"
    assert kinds(desk)["no_more_today"] <= 2, "once a day"
    for _ in range(4 * 6):
        desk.pass_(hours=4)
    assert kinds(desk)["acknowledgement"] == 12
    assert kinds(desk)["notice"] == 36
    assert desk.status()["sending_pauses"] is None


def test_one_members_mail_is_limited_and_waits(quick_desk: Callable[..., QuickDesk]) -> None:
    desk = quick_desk(more="[limits]\nper_recipient_a_day = 2\n")
    flood(desk, 3)
    desk.pass_()
    assert [len(desk.sent_to(member)) for member in MEMBERS] == [2, 2, 2]
    assert kinds(desk) == {"acknowledgement": 3, "notice": 6}
    assert {row["reason"] for row in desk.outbox() if row["state"] == "queued"} == {
        "waits: 2 letters went to this address within a day"
    }
    desk.pass_(hours=25)
    assert kinds(desk)["notice"] == 9


def test_one_cases_mail_is_limited(quick_desk: Callable[..., QuickDesk]) -> None:
    desk = quick_desk(more="[limits]\nper_case_a_day = 3\n")
    flood(desk, 1)
    desk.pass_()
    assert sum(kinds(desk).values()) == 3
    desk.pass_(hours=25)
    assert kinds(desk)["notice"] == 3


@pytest.mark.parametrize("threaded", [True, False])
def test_a_robot_that_answers_everything_gets_three_acknowledgements(
    quick_desk: Callable[..., QuickDesk], threaded: bool
) -> None:
    """It hides behind nothing: no header tells that it is a machine. With threads it joins its one case."""
    desk = quick_desk()
    desk.receive(mail(ROBOT, "Your request was received.", at=desk.now))
    answered = 0
    for _ in range(12):
        desk.pass_(seconds=30)
        for letter in desk.sent_to(ROBOT)[answered:]:
            answers = bytes(letter) if threaded else None
            desk.receive(mail(ROBOT, f"Got it. {make_msgid()}", subject="Re: words", answers=answers, at=desk.now))
        answered = len(desk.sent_to(ROBOT))
    assert answered == (1 if threaded else 3)
    assert len(desk.taken()) <= 3 + 4 * len(MEMBERS)


def test_two_desks_that_acknowledge_each_other_stop_at_once(quick_desk: Callable[..., QuickDesk]) -> None:
    """A forged mail to each in the name of the other: one acknowledgement each, which the other does not answer."""
    one, other = quick_desk(), quick_desk()
    for desk in (one, other):
        desk.receive(mail("conduct@other.example", "Somebody shouted at me.", at=desk.now))
    passed = [0, 0]
    for _ in range(10):
        for place, (writer, reader) in enumerate(((one, other), (other, one))):
            writer.pass_(minutes=1)
            new = writer.sent_to("conduct@other.example")[passed[place] :]
            passed[place] += len(new)
            for letter in new:
                letter.replace_header("From", "Other desk <conduct@other.example>")
                reader.receive(bytes(letter))
    assert passed == [1, 1]
    assert [len(desk.sink.received) for desk in (one, other)] == [1 + len(MEMBERS)] * 2


def test_many_forged_mails_of_one_victim_lead_to_one_acknowledgement(
    quick_desk: Callable[..., QuickDesk],
) -> None:
    desk = quick_desk()
    for _ in range(20):
        desk.receive(mail("victim@example.net", f"words {make_msgid()}", authenticated=False, at=desk.now))
    desk.pass_()
    desk.pass_(hours=2)
    assert len(desk.sent_to("victim@example.net")) == 1
