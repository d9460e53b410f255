"""The life of a case, told against a real Dovecot and a real SMTP server with the installed program."""

from email.message import EmailMessage
from pathlib import Path

import pytest

from support.dovecot import Dovecot
from support.mails import DESK, mail, message_id, parsed
from support.smtp_sink import SmtpSink
from support.world import World

pytestmark = pytest.mark.dovecot

ADA = "ada.fjord@example.net"
SASKIA = "saskia.vandoorn@example.org"
TOMAS = "tomas.okafor@example.org"
INES = "ines.caldeira@example.com"
MEMBERS = [SASKIA, TOMAS, INES]
HEADERS = [
    *("From", "To", "Subject", "Date", "Message-ID", "In-Reply-To", "References"),
    *("Auto-Submitted", "X-Auto-Response-Suppress", "MIME-Version", "Content-Type", "Content-Transfer-Encoding"),
]


@pytest.fixture
def desk(world: World) -> World:
    """A desk that has adopted its empty mailbox."""
    world.once()
    return world


@pytest.fixture(params=["sqlite", "postgresql"])
def either_desk(request: pytest.FixtureRequest, tmp_path: Path, dovecot: Dovecot, sink: SmtpSink) -> World:
    """The same on each database."""
    database = "sqlite:///conductd.sqlite3"
    if request.param == "postgresql":
        database = request.getfixturevalue("postgres_url")
    world = World(tmp_path, dovecot, sink, database).open()
    world.once()
    return world


def report(**more: object) -> bytes:
    return mail(f"Ada Fjord <{ADA}>", "Somebody shouted at me at the meetup last night.", **more)


def recipients(letters: list[EmailMessage]) -> list[str]:
    return sorted(str(letter["To"]) for letter in letters)


def test_the_whole_story(either_desk: World) -> None:
    """Report, reply, copy, recusal, reminders, answer: one case, one acknowledgement, the right people, on time."""
    desk = either_desk
    first = report()
    desk.deliver(first)
    desk.once()
    [case] = desk.json("cases", "list")
    assert (case["status"], case["handlers"], case["excluded"]) == ("open", 3, 0)
    [acknowledgement] = desk.letters(to=ADA)
    assert acknowledgement["In-Reply-To"] == message_id(first)
    assert recipients(desk.letters()) == sorted([ADA, *MEMBERS])

    desk.deliver(mail(ADA, "It was at about nine.", answers=bytes(acknowledgement), subject="Re: received"))
    desk.deliver(first)
    summary = desk.once()
    assert (summary["follow_up"], summary["duplicate"], summary["sent"]) == (1, 1, 0)

    desk.deliver(mail(f"Tomas Okafor <{TOMAS}>", "I recuse myself: he is my brother.", answers=first, cc=SASKIA))
    desk.once()
    [recusal] = desk.json("recusals", "list")
    assert (recusal["member"], recusal["state"], recusal["grounds"]) == (TOMAS, "effective", ["personal_relationship"])
    assert "you step back" in desk.letters(to=TOMAS)[-1].get_content()
    told = len(desk.letters(to=TOMAS))

    before = len(desk.letters())
    for moment in ("+5d", "+6d", "+7d", "+8d", "+10d", "+11d"):
        desk.once(at=moment)
    reminders = desk.letters()[before:]
    assert recipients(reminders) == sorted([SASKIA, INES] * 5)
    assert len(desk.letters(to=TOMAS)) == told
    assert {str(letter["References"]).split()[0] for letter in reminders} == {message_id(first)}

    desk.deliver(mail(f"Ines Caldeira <{INES}>", "Dear Ada, thank you.", answers=first, to=ADA, cc=DESK))
    desk.once()
    [case] = desk.json("cases", "list")
    assert case["first_response_at"]
    assert case["deadlines"][0]["state"] == "met"
    before = len(desk.letters())
    desk.once(at="+60d")
    assert len(desk.letters()) == before
    assert len(desk.letters(to=ADA)) == 1


def test_a_mail_that_a_person_opened_first_still_becomes_a_case(desk: World) -> None:
    desk.deliver(report())
    desk.dovecot.flag_seen(desk.users["conduct"])
    assert desk.once()["new_case"] == 1


def test_the_same_mail_by_two_ways_is_one_case(desk: World) -> None:
    """Two aliases deliver one report twice, each with trace headers of its own: one case, one acknowledgement."""
    first = report()
    desk.deliver(b"Received: from a.example by mx.wg.example.org; Mon, 4 May 2026 10:00:00 +0000\r\n" + first)
    desk.deliver(b"Received: from b.example by mx.wg.example.org; Mon, 4 May 2026 10:00:01 +0000\r\n" + first)
    summary = desk.once()
    assert (summary["new_case"], summary["duplicate"], len(desk.letters(to=ADA))) == (1, 1, 1)


def test_every_mail_we_send_has_one_recipient_and_only_known_headers(desk: World) -> None:
    """A hostile subject, name and file name leave no trace in any letter, log line or listing."""
    subject = "=?utf-8?q?Zebra_=3D=3FUTF-8=3FQ=3F=3D0A=3F=3DBcc=3A_evil=40evil=2Eexample?="
    raw = report().replace(b"Subject: Something happened at the meetup", b"Subject: " + subject.encode())
    desk.deliver(raw.replace(b"Ada Fjord", b"Quagga\x1b[2J Fjord").replace(b"shouted", b"Okapi shouted {{7*7}}"))
    desk.once()
    assert len(desk.sink.received) == 4
    for received in desk.sink.received:
        letter = parsed(received.content)
        assert len(received.rcpt_tos) == 1
        assert letter.keys() == [name for name in HEADERS if name in letter]
        assert not [word for word in (b"Zebra", b"Quagga", b"Okapi", b"evil") if word in received.content]
    assert desk.sink.received[0].mail_from == ""
    shown = "".join(desk.call(*words) for words in (["cases", "list"], ["ledger"], ["outbox"], ["status"]))
    assert not [word for word in ("Zebra", "Quagga", "Okapi", ADA, "\x1b") if word in shown]


def test_machines_are_left_alone(desk: World) -> None:
    """An out-of-office and a bounce of our own acknowledgement open no case and get no answer."""
    desk.deliver(report())
    desk.once()
    [acknowledgement] = desk.letters(to=ADA)
    away = mail(
        ADA,
        "I am out of the office until Monday.",
        answers=bytes(acknowledgement),
        subject="Automatic reply: We received your message",
        headers={"Auto-Submitted": "auto-replied"},
    )
    bounce = mail(
        "MAILER-DAEMON@mx.example.net",
        "Your message could not be delivered: 550 5.1.1 user unknown",
        answers=bytes(acknowledgement),
        subject="Undelivered Mail Returned to Sender",
        headers={"Return-Path": "<>", "Auto-Submitted": "auto-replied"},
    )
    desk.deliver(away)
    desk.deliver(bounce)
    summary = desk.once()
    assert (summary["automatic"], summary["new_case"], summary["sent"]) == (2, 0, 0)


def test_a_recusal_forged_from_outside_takes_no_effect_and_is_not_silent(desk: World) -> None:
    first = report()
    desk.deliver(first)
    desk.once()
    forged = mail(f"Tomas Okafor <{TOMAS}>", "I recuse myself.", answers=first, authenticated=False)
    desk.deliver(forged)
    desk.once()
    [case] = desk.json("cases", "list")
    assert case["excluded"] == 0
    assert [one["state"] for one in desk.json("recusals", "list")] == ["proposed"]
    desk.json("status", expect=1)
    before = len(desk.letters(to=TOMAS))
    desk.once(at="+6d")
    assert len(desk.letters(to=TOMAS)) == before + 1


def test_a_mail_that_cannot_be_read_is_a_case_for_a_person_with_its_bytes_kept(desk: World) -> None:
    desk.deliver(bytes(range(256)) * 4)
    desk.once()
    [case] = desk.json("cases", "list")
    assert case["unreadable"]
    assert not desk.letters(to=ADA)


def test_five_thousand_old_mails_cause_not_one_letter(tmp_path: Path, dovecot: Dovecot, sink: SmtpSink) -> None:
    """start = "now": a first pass over an old mailbox sends nothing, and the next new mail is a case."""
    world = World(tmp_path, dovecot, sink).open()
    user = world.users["conduct"]
    dovecot.deliver_copies(user, report(), 5000)
    assert "0 acknowledgements" in world.call("check")
    summary = world.once()
    assert (summary["fetched"], summary["sent"], sink.received) == (0, 0, [])
    world.deliver(report())
    assert world.once()["new_case"] == 1
    world.json("status")


def test_the_same_report_at_two_doors_is_one_case_for_the_fewer(
    tmp_path: Path, dovecot: Dovecot, sink: SmtpSink
) -> None:
    """A report to the team and to the chairs is the chairs' affair; letters to the others stop."""
    world = World(tmp_path, dovecot, sink).open()
    world.add_mailbox("chairs", audience="chairs")
    world.once()
    first = report()
    world.deliver(first)
    world.deliver(b"Delivered-To: chairs@wg.example.org\r\n" + first, mailbox="chairs")
    world.once()
    [case] = world.json("cases", "list")
    assert case["audience"] == "chairs"
    assert recipients(world.letters()) == sorted([ADA, SASKIA])
