"""What needs a person is told: one mail to the chairs a cause, by a way that works, and one when it is over (I20)."""

import os
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from conductd.errors import ConductdError, ConfigurationError, Problem, TemporaryError
from conductd.model import Exclude
from conductd.sources import LoginRefusedError, RefusedError
from conductd.store import inbox, quarantine
from conductd.store.exclusions import exclude
from conductd.vigil import keep_watch
from support.mails import mail, parsed
from support.quick_desk import QuickDesk
from support.smtp_sink import SmtpSink

Make = Callable[..., QuickDesk]
CHAIR = "saskia.vandoorn@example.org"
TOMAS = "tomas.okafor@example.org"
ADA = "ada.fjord@example.net"
UNREAD = "a mailbox cannot be read"
UNSENT = "no mail can be sent"
AWAY = TemporaryError("imap.example.org:993, conduct: connect: no answer in time")


@pytest.fixture
def desk(quick_desk: Make) -> QuickDesk:
    made = quick_desk()
    made.pass_()
    return made


def report(desk: QuickDesk) -> None:
    desk.receive(mail(f"Ada Fjord <{ADA}>", "Somebody shouted at me at the meetup last night."))


def told(sink: SmtpSink, to: str = CHAIR) -> list[str]:
    """The subjects of the alarms, and of their ends, that left so far."""
    subjects = [str(parsed(one.content)["Subject"]) for one in sink.received if one.rcpt_tos == (to,)]
    return [subject for subject in subjects if subject.startswith(("Alarm:", "Recovered:"))]


def written_by(file: Path) -> str:
    """A command for alarms that adds what it is given to a file."""
    script = f"import sys; open({str(file)!r}, 'a').write(sys.stdin.read())"
    return f"[alarm]\ncommand = {[sys.executable, '-c', script]}\n"


def test_a_mailbox_that_cannot_be_read_is_told_after_15_minutes_and_when_it_is_over(desk: QuickDesk) -> None:
    desk.mailbox.trouble = AWAY
    for minutes in (1, 8, 6):
        desk.pass_(minutes=minutes)
    assert told(desk.sink) == []
    for minutes in (1, *[20] * 11, 19):
        desk.pass_(minutes=minutes)
    assert told(desk.sink) == [f"Alarm: {UNREAD}"]
    desk.pass_(minutes=1)
    assert told(desk.sink) == [f"Alarm: {UNREAD}"] * 2
    desk.mailbox.trouble = None
    desk.pass_(minutes=1)
    desk.pass_(minutes=1)
    assert told(desk.sink) == [*[f"Alarm: {UNREAD}"] * 2, f"Recovered: {UNREAD}"]
    assert desk.sent_to(TOMAS) == []


def test_a_mailbox_that_comes_and_goes_makes_no_storm(desk: QuickDesk) -> None:
    """Half an hour away, ten minutes there: at most one alarm in four hours."""
    for _ in range(12):
        desk.mailbox.trouble = AWAY
        desk.pass_(minutes=1)
        desk.pass_(minutes=29)
        desk.mailbox.trouble = None
        desk.pass_(minutes=10)
    alarms = [subject for subject in told(desk.sink) if subject.startswith("Alarm:")]
    assert len(alarms) == 2
    assert len(told(desk.sink)) <= 4


UNUSABLE = ConfigurationError(Problem("imap.password", "", "there is no such file", "write the password into it"))


@pytest.mark.parametrize(
    "trouble",
    [
        LoginRefusedError("imap.example.org: login: refused"),
        RefusedError("imap.example.org: select: refused"),
        UNUSABLE,
    ],
    ids=["refused log-in", "wrong folder", "no password file"],
)
def test_what_waiting_will_not_mend_is_told_at_once(desk: QuickDesk, trouble: ConductdError) -> None:
    desk.mailbox.trouble = trouble
    desk.pass_(minutes=1)
    assert told(desk.sink) == [f"Alarm: {UNREAD}"]
    [problem] = desk.status()["problems"]
    assert str(trouble) in problem


def test_while_smtp_is_away_the_chairs_are_told_by_the_configured_command(quick_desk: Make, tmp_path: Path) -> None:
    """With fixed words on its standard input; afterwards one mail tells that it is over."""
    said = tmp_path / "said.txt"
    desk = quick_desk(more=written_by(said))
    report(desk)
    desk.sink.stop()
    desk.pass_(minutes=1)
    desk.pass_(minutes=14)
    assert not said.exists()
    for _ in range(20):
        desk.pass_(minutes=10)
    assert said.read_text().count(f"Alarm: {UNSENT}") == said.read_text().count("Alarm:") == 1
    assert ADA not in said.read_text()
    assert any(problem.startswith("SMTP: no mail can be sent") for problem in desk.status()["problems"])
    desk.sink.start()
    desk.pass_(hours=1)
    desk.pass_(minutes=1)
    assert told(desk.sink) == [f"Recovered: {UNSENT}"]
    assert len(desk.sent_to(ADA)) == 1


def test_a_command_that_fails_is_tried_again_and_a_second_server_takes_its_place(quick_desk: Make) -> None:
    with SmtpSink() as second:
        way = (
            f'[alarm]\ncommand = ["/bin/false"]\n[alarm.smtp]\nhost = "127.0.0.1"\nport = {second.port}\ntls = "none"\n'
        )
        desk = quick_desk(more=way)
        report(desk)
        desk.sink.stop()
        second.stop()
        for _ in range(20):
            desk.pass_(minutes=1)
        second.start()
        for _ in range(5):
            desk.pass_(minutes=1)
        assert told(second) == [f"Alarm: {UNSENT}"]


def test_without_another_way_status_tells_it_and_mail_as_soon_as_there_is_some(desk: QuickDesk) -> None:
    report(desk)
    desk.sink.stop()
    for _ in range(10):
        desk.pass_(hours=2)
    assert [row["cause"] for row in desk.status()["alarms"]] == ["smtp"]
    assert desk.status()["human_needed"]
    desk.sink.start()
    for _ in range(3):
        desk.pass_(minutes=61)
    assert told(desk.sink)[-1] == f"Recovered: {UNSENT}"
    assert len(told(desk.sink)) <= 2


def test_a_refused_smtp_login_is_told_at_once(quick_desk: Make, tmp_path: Path) -> None:
    desk = quick_desk(more=written_by(tmp_path / "said.txt"))
    report(desk)
    desk.sink.always("auth", "535 5.7.8 no")
    desk.pass_(minutes=1)
    desk.pass_(minutes=1)
    assert (tmp_path / "said.txt").read_text().count(f"Alarm: {UNSENT}") == 1


@pytest.mark.parametrize(("stage", "fault"), [("mail", "451 4.3.0 later"), ("data", "drop"), ("ehlo", "rst")])
def test_a_server_that_takes_nothing_is_told_the_other_way(
    quick_desk: Make, tmp_path: Path, stage: str, fault: str
) -> None:
    desk = quick_desk(more=written_by(tmp_path / "said.txt"))
    report(desk)
    desk.sink.always(stage, fault)
    for _ in range(18):
        desk.pass_(minutes=1)
    assert (tmp_path / "said.txt").read_text().count("Alarm:") == 1


def test_one_letter_that_stays_late_is_told_by_mail(desk: QuickDesk) -> None:
    """Greylisted again and again at the reporter's server, while everybody else can be written to."""
    report(desk)
    for minutes in (1, 2, 3, 5, 8, 3):
        desk.sink.script("rcpt", "451 4.7.1 later")  # the acknowledgement goes first
        desk.pass_(minutes=minutes)
        desk.sink.heal()
    assert told(desk.sink) == ["Alarm: mail is late"]
    desk.pass_(hours=1)
    desk.pass_(minutes=1)
    assert told(desk.sink) == ["Alarm: mail is late", "Recovered: mail is late"]
    assert len(desk.sent_to(ADA)) == 1


def test_a_letter_that_failed_is_not_told_to_a_chair_who_may_not_know_of_the_case(desk: QuickDesk) -> None:
    """The only chair is excluded, so the board is told; of the end too."""
    report(desk)
    desk.pass_(minutes=1)
    [case] = desk.cases()
    with desk.app.db.writing() as session:
        exclude(session, Exclude(case["code"], CHAIR), "test", desk.now)
    desk.sink.script("rcpt", *["550 5.1.1 no such user"] * 2)
    desk.pass_(days=8)
    desk.pass_(minutes=1)
    failed = "a mail could not be delivered"
    assert (told(desk.sink), told(desk.sink, "board@example.org")) == ([], [f"Alarm: {failed}"])
    assert "Alarm" not in str(desk.sent_to(TOMAS))


def test_a_reporter_who_cannot_be_answered_is_told_once(desk: QuickDesk) -> None:
    report(desk)
    desk.sink.script("rcpt", "550 5.1.1 no such user")
    for _ in range(25):
        desk.pass_(hours=4)
    assert told(desk.sink) == ["Alarm: somebody cannot be answered by mail"]
    [letter] = [one for one in desk.sent_to(CHAIR) if str(one["Subject"]).startswith("Alarm:")]
    [case] = desk.cases()
    assert case["code"] not in str(letter)
    assert ADA not in str(letter)


def test_a_message_that_broke_the_program_is_told_and_when_it_waits_no_more(desk: QuickDesk) -> None:
    report(desk)
    source = desk.app.sources[0]
    for batch in source.batches(None):
        inbox.keep(desk.app.db, source.name, source.audience, batch, desk.now)
    [row] = inbox.pending(desk.app.db)
    with desk.app.db.writing() as session:
        quarantine.put(session, row, "RuntimeError in mime.py:1", "0.1", desk.now)
    keep_watch(desk.app, desk.now)
    desk.pass_(minutes=1)
    broke = "a message could not be processed"
    assert told(desk.sink) == [f"Alarm: {broke}", f"Recovered: {broke}"]


def test_more_messages_on_the_server_than_in_the_ledger_are_told_after_15_minutes(desk: QuickDesk) -> None:
    desk.mailbox.unseen = 1
    for _ in range(15):
        desk.pass_(minutes=1)
    assert told(desk.sink) == []
    desk.pass_(minutes=1)
    desk.mailbox.unseen = 0
    desk.pass_(minutes=1)
    assert told(desk.sink) == ["Alarm: messages may be missing", "Recovered: messages may be missing"]


def test_after_a_night_asleep_nothing_counts_as_late(desk: QuickDesk) -> None:
    """The rows are old when the machine wakes, before anything could be looked at anew."""
    desk.now += timedelta(hours=9)
    assert keep_watch(desk.app, desk.now, awake_since=desk.now).owed == 0
    desk.pass_(minutes=1)
    assert told(desk.sink) == []


EVERY = timedelta(minutes=10) if os.environ.get("CONDUCTD_TESTS") == "full" else timedelta(hours=8)


@pytest.mark.timeout(900)
def test_thirty_silent_days_bring_no_alarm_and_no_mail(desk: QuickDesk) -> None:
    for _ in range(timedelta(days=30) // EVERY):
        desk.pass_(seconds=EVERY.total_seconds())
    assert desk.sink.received == []
    assert desk.status()["healthy"]
