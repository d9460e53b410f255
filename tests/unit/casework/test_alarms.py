"""When an alarm is told, to whom, and when its end is: judged from what is wrong, what was told, and the time."""

from dataclasses import replace
from datetime import timedelta

import pytest

from conductd.casework.alarms import judge, key_before, key_of, letters, standing, told
from conductd.model import Alarm, Audience, Cause, Change, Role, Trouble
from unit.casework.builders import NOW, PRIYA, ROSTER, SASKIA, TOMASZ, case

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
AWAY = Cause(Trouble.MAILBOX, "conduct", since=NOW)


class Memory:
    """What is remembered between looks, as the store does."""

    def __init__(self) -> None:
        self.alarms: dict[str, Alarm] = {}
        self.said: list[tuple[str, timedelta]] = []

    def look(self, minutes: float, *causes: Cause, awake: float | None = None) -> list[Change]:
        now = NOW + minutes * MINUTE
        awake_since = None if awake is None else NOW + awake * MINUTE
        changes = list(judge(causes, self.alarms.values(), now, awake_since))
        self.alarms |= {change.alarm.cause: change.alarm for change in changes}
        told = [change for change in changes if change.over or change.wrong]
        self.said += [("over" if change.over else "wrong", minutes) for change in told]
        return changes


@pytest.fixture
def memory() -> Memory:
    return Memory()


def test_a_short_trouble_is_neither_told_nor_remembered(memory: Memory) -> None:
    for minute in range(15):
        assert memory.look(minute, AWAY) == []
    assert memory.look(15) == []


def test_it_is_told_after_a_quarter_of_an_hour_and_again_every_four_hours_then_daily(memory: Memory) -> None:
    for minute in range(3 * 24 * 60):
        memory.look(minute, AWAY)
    hours = [minutes / 60 for _, minutes in memory.said]
    assert hours[:7] == [0.25, 4.25, 8.25, 12.25, 16.25, 20.25, 44.25]
    assert len(memory.said) == 8


def test_its_end_is_told_once(memory: Memory) -> None:
    memory.look(15, AWAY)
    memory.look(16)
    memory.look(17)
    assert memory.said == [("wrong", 15), ("over", 16)]


def test_one_that_comes_and_goes_is_told_once_in_four_hours_and_its_end_too(memory: Memory) -> None:
    for minute in range(15, 200, 20):
        memory.look(minute, replace(AWAY, since=NOW + (minute - 15) * MINUTE))
        memory.look(minute + 10)
    assert memory.said == [("wrong", 15), ("over", 25)]
    memory.look(15 + 240, replace(AWAY, since=NOW + 240 * MINUTE))
    assert memory.said[-1] == ("wrong", 255)


def test_what_waiting_will_not_mend_is_told_at_once(memory: Memory) -> None:
    memory.look(0, replace(AWAY, at_once=True))
    assert memory.said == [("wrong", 0)]


def test_what_only_looking_tells_is_told_a_quarter_of_an_hour_after_it_was_seen(memory: Memory) -> None:
    missing = Cause(Trouble.LEDGER, "conduct")
    for minute in range(20):
        memory.look(minute, missing)
    assert memory.said == [("wrong", 15)]


def test_an_event_is_told_once_and_another_one_anew(memory: Memory) -> None:
    failed = Cause(Trouble.FAILED, since=NOW, newest=NOW, at_once=True)
    for minute in range(0, 3 * 24 * 60, 10):
        memory.look(minute, failed)
    assert memory.said == [("wrong", 0)]
    again = 3 * 24 * 60
    memory.look(again, replace(failed, newest=NOW + again * MINUTE))
    assert memory.said[-1] == ("wrong", again)


def test_a_second_event_within_four_hours_waits_until_they_are_over(memory: Memory) -> None:
    failed = Cause(Trouble.FAILED, since=NOW, newest=NOW, at_once=True)
    memory.look(0, failed)
    for minute in range(60, 300):
        memory.look(minute, replace(failed, newest=NOW + HOUR))
    assert memory.said == [("wrong", 0), ("wrong", 240)]


def test_after_a_long_sleep_patience_begins_anew(memory: Memory) -> None:
    slept = 60 * 10
    memory.look(slept, AWAY, awake=slept)
    memory.look(slept + 14, AWAY, awake=slept)
    assert memory.said == []
    memory.look(slept + 15, AWAY, awake=slept)
    assert memory.said == [("wrong", slept + 15)]


def test_what_was_remembered_while_the_clock_was_ahead_keeps_nothing_silent(memory: Memory) -> None:
    ahead = NOW + 365 * DAY
    memory.alarms = {AWAY.name: Alarm(AWAY.name, ahead, ahead)}
    for minute in range(300):
        memory.look(minute, AWAY)
    assert [what for what, _ in memory.said] == ["wrong"]
    assert memory.said[0][1] <= 240


def test_a_month_without_trouble_changes_nothing(memory: Memory) -> None:
    assert all(memory.look(minute) == [] for minute in range(0, 30 * 24 * 60, 5))


def test_each_cause_is_told_by_itself(memory: Memory) -> None:
    memory.look(15, AWAY, replace(AWAY, subject="chairs"))
    assert len(memory.said) == 2
    assert standing(memory.alarms.values(), ()) == ("mailbox:chairs", "mailbox:conduct")
    memory.look(16, AWAY)
    assert standing(memory.alarms.values(), ()) == ("mailbox:conduct",)


def test_the_chairs_are_told_else_the_board_else_everybody() -> None:
    assert told(AWAY, ROSTER) == ((SASKIA.addresses[0], "chair"),)
    headless = replace(ROSTER, members=(TOMASZ, PRIYA))
    assert told(AWAY, headless) == (("board@example.org", "board"),)
    assert {address for address, _ in told(AWAY, replace(headless, board=None))} == {
        TOMASZ.addresses[0],
        PRIYA.addresses[0],
    }


def test_a_chair_who_may_not_know_of_a_case_is_not_told_of_its_troubles() -> None:
    other = replace(TOMASZ, role=Role.CHAIR)
    roster = replace(ROSTER, members=(SASKIA, other))
    behind = case(excluded=frozenset(SASKIA.addresses))
    failed = Cause(Trouble.FAILED, since=NOW, newest=NOW, cases=(case(), behind))
    assert told(failed, roster) == ((other.addresses[0], "chair"),)
    assert told(failed, ROSTER) == (("board@example.org", "board"),)
    assert told(failed, replace(ROSTER, board=None)) == ()
    assert told(replace(failed, cases=(case(audience=Audience.BOARD),)), roster) == (("board@example.org", "board"),)
    assert told(Cause(Trouble.QUARANTINED, "board", for_board=True), roster) == (("board@example.org", "board"),)


def test_a_letter_tells_the_trouble_and_nothing_of_a_case(memory: Memory) -> None:
    failed = Cause(Trouble.FAILED, since=NOW, newest=NOW, at_once=True, cases=(case(),))
    [change] = memory.look(0, failed)
    [letter] = letters(change, told(failed, ROSTER))
    assert letter.case is None
    assert set(letter.facts) == {"trouble", "subject", "over", "since_at", "until_at"}
    assert "pale-birch" not in str(letter)


def test_the_letter_before_is_known_by_its_key(memory: Memory) -> None:
    [first] = memory.look(15, AWAY)
    assert key_before(first, "a@example.org") is None
    [second] = memory.look(300, AWAY)
    assert key_before(second, "a@example.org") == key_of(first, "a@example.org")
    [end] = memory.look(301)
    assert key_before(end, "a@example.org") == key_of(second, "a@example.org")
