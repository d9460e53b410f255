"""The wall clock jumps, stands still, changes its zone: each due thing is done once, none early, and nothing sticks."""

import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest

from support.bounces import bounce
from support.mails import DESK, mail
from support.quick_desk import QuickDesk

Make = Callable[..., QuickDesk]
DAY = timedelta(days=1)
MEMBERS = ("saskia.vandoorn@example.org", "tomas.okafor@example.org", "ines.caldeira@example.com")
ADA = "ada.fjord@example.net"


@pytest.fixture
def desk(quick_desk: Make) -> QuickDesk:
    made = quick_desk()
    made.pass_()
    return made


def report(desk: QuickDesk, address: str = ADA) -> None:
    desk.receive(mail(address, "Somebody shouted at me at the meetup last night."))
    desk.pass_(seconds=5)


def reminders(desk: QuickDesk) -> Counter[str]:
    """How many reminders each member got."""
    return Counter({one: sum("reminder" in str(letter["Subject"]) for letter in desk.sent_to(one)) for one in MEMBERS})


def each(number: int) -> Counter[str]:
    return Counter(dict.fromkeys(MEMBERS, number))


@pytest.mark.parametrize(("ahead", "left"), [(8 * DAY, 1), (365 * DAY, 0)], ids=["8 days", "a year"])
def test_after_a_jump_ahead_what_is_due_is_done_once_and_not_again_when_the_clock_is_set_right(
    desk: QuickDesk, ahead: timedelta, left: int
) -> None:
    """`left`: after 8 days the reminder of three days after the deadline is still to come."""
    report(desk)
    right = desk.now
    desk.now += ahead
    desk.pass_(minutes=1)
    desk.pass_(minutes=1)
    assert reminders(desk) == each(1)
    desk.now = right
    for _ in range(16):
        desk.pass_(days=1)
    assert reminders(desk) == each(1 + left)
    assert len(desk.sent_to(ADA)) == 1


@pytest.mark.parametrize("back", [timedelta(hours=1), 365 * DAY], ids=["an hour", "a year"])
def test_after_a_jump_back_nothing_is_repeated_and_nothing_waits_for_the_old_time(
    desk: QuickDesk, back: timedelta
) -> None:
    report(desk)
    desk.sink.always("rcpt", "451 4.3.0 later")
    report(desk, "bo.lind@example.net")
    for _ in range(5):
        desk.pass_(minutes=2)
    desk.sink.heal()
    desk.now -= back
    report(desk, "cy.moor@example.com")
    desk.pass_(minutes=1)
    desk.pass_(minutes=1)
    assert [len(desk.sent_to(one)) for one in (ADA, "bo.lind@example.net", "cy.moor@example.com")] == [1, 1, 1]
    assert reminders(desk) == each(0)
    desk.now += back
    desk.pass_(minutes=1)
    assert len(desk.sent_to(ADA)) == 1
    assert [subject for subject in map(str, desk.sent_to(MEMBERS[0])) if "Subject: Alarm" in subject] == []


def test_each_reminder_comes_once_never_early_and_within_two_minutes(desk: QuickDesk) -> None:
    report(desk)
    [case] = desk.cases()
    due_at = datetime.fromisoformat(case["deadlines"][0]["due_at"])
    for number, days in enumerate((-2, -1, 0, 1, 3)):
        desk.now = due_at + days * DAY - timedelta(seconds=1)
        desk.pass_()
        assert reminders(desk) == each(number)
        desk.pass_(seconds=61)
        desk.pass_(seconds=60)
        assert reminders(desk) == each(number + 1)


@pytest.fixture
def zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Move the process to another zone, as an admin does with the machine."""

    def move(name: str) -> None:
        monkeypatch.setenv("TZ", name)
        time.tzset()

    yield move
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize("start", [datetime(2026, 3, 27, 0, 30, tzinfo=UTC), datetime(2026, 10, 23, 0, 30, tzinfo=UTC)])
def test_a_week_is_a_week_over_both_changes_of_summer_time_and_in_every_zone(
    desk: QuickDesk, zone: Callable[[str], None], start: datetime
) -> None:
    desk.now = start
    zone("Europe/Amsterdam")
    report(desk)
    [case] = desk.cases()
    due_at = datetime.fromisoformat(case["deadlines"][0]["due_at"])
    assert due_at - datetime.fromisoformat(case["received_at"]) == 7 * DAY
    for name in ("Asia/Kathmandu", "America/St_Johns", "UTC"):
        zone(name)
        desk.now = due_at - timedelta(seconds=1)
        desk.pass_()
        assert reminders(desk) == each(1)  # the one of a day before
    desk.pass_(seconds=60)
    assert reminders(desk) == each(2)


def test_after_two_weeks_off_thirty_open_cases_bring_one_reminder_each_oldest_first(desk: QuickDesk) -> None:
    for number in range(30):
        desk.receive(mail(f"reporter{number}@example.net", f"It was shouted at me for the {number}. time."))
    desk.pass_(seconds=5)
    codes = [case["code"] for case in desk.cases()]
    before = len(desk.sink.received)
    desk.pass_(days=14)
    desk.pass_(minutes=1)
    desk.pass_(minutes=1)
    assert reminders(desk) == each(30)
    assert len(desk.sink.received) - before == 90
    told = [str(letter["Subject"]) for letter in desk.sent_to(MEMBERS[0]) if "reminder" in str(letter["Subject"])]
    assert [subject.partition("]")[0].removeprefix("[") for subject in told] == codes


@pytest.mark.parametrize(
    "date",
    [
        b"Date: Thu, 01 Jan 1970 00:00:00 +0000\r\n",
        b"Date: Fri, 31 Dec 9999 23:59:59 +0000\r\n",
        b"Date: soon\r\n",
        b"",
    ],
)
def test_what_a_mail_says_of_its_own_date_moves_no_deadline(desk: QuickDesk, date: bytes) -> None:
    raw = mail(ADA, "Somebody shouted at me.")
    head, _, rest = raw.partition(b"Date: ")
    desk.receive(head + date + rest.partition(b"\r\n")[2])
    arrived = desk.now
    desk.pass_(seconds=5)
    [case] = desk.cases()
    assert datetime.fromisoformat(case["deadlines"][0]["due_at"]) == arrived + 7 * DAY


@pytest.mark.parametrize("year", [1970, 1980, 2000])
def test_a_server_whose_clock_was_never_set_promises_nothing_in_the_past(desk: QuickDesk, year: int) -> None:
    """Neither the report nor its answer came then: what counts is when we first saw them."""
    never_set = datetime(year, 1, 1, tzinfo=UTC)
    raw = mail(ADA, "Somebody shouted at me.")
    desk.mailbox.mails.append((raw, never_set))
    desk.pass_(seconds=5)
    [case] = desk.cases()
    assert datetime.fromisoformat(case["deadlines"][0]["due_at"]) == desk.now + 7 * DAY
    assert "has passed" not in desk.sent_to(ADA)[0].get_content()
    answer = mail("tomas.okafor@example.org", "Thank you, we look into it.", to=ADA, cc=DESK, answers=raw)
    desk.mailbox.mails.append((answer, never_set))
    desk.pass_(hours=1)
    [case] = desk.cases()
    assert datetime.fromisoformat(case["deadlines"][0]["met_at"]) == desk.now
    desk.receive(bounce(answer, ADA))
    desk.pass_(minutes=1)
    assert desk.cases()[0]["deadlines"][0]["met_at"] is None


def test_after_two_weeks_off_a_letter_that_is_put_off_once_is_not_given_up(desk: QuickDesk) -> None:
    desk.sink.stop()
    report(desk)
    desk.now += 14 * DAY
    desk.sink.start()
    desk.sink.always("rcpt", "451 4.7.1 later")
    desk.pass_(minutes=1)
    desk.sink.heal()
    desk.pass_(hours=2)
    assert len(desk.sent_to(ADA)) == 1
