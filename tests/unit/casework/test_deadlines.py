"""When members are reminded: before, at and after the deadline, each offset once, never a storm."""

from datetime import timedelta

import pytest

from conductd.casework.deadlines import due
from conductd.casework.retry import next_try
from conductd.model import Audience, Deadline, DeadlineKind, MarkReminded, WriteLetter
from unit.casework.builders import NOW, POLICY, PRIYA, ROSTER, SASKIA, TOMASZ, case, of_type

DAY = timedelta(days=1)


def due_in(days: float, **changes: object) -> Deadline:
    return Deadline(DeadlineKind.FIRST_RESPONSE, NOW + days * DAY, **changes)


@pytest.mark.parametrize(("days", "offset"), [(2.5, None), (2, -2), (1.2, -2), (1, -1), (0, 0), (-1, 1), (-9, 3)])
def test_the_latest_passed_offset_is_reminded_of(days: float, offset: int | None):
    decision = due(case(deadlines=(due_in(days),)), ROSTER, POLICY, NOW)
    marked = [a.offset for a in of_type(decision, MarkReminded)] if decision else []
    assert marked == ([] if offset is None else [offset * DAY])


def test_two_weeks_off_end_in_one_reminder_each():
    decision = due(case(deadlines=(due_in(-14),)), ROSTER, POLICY, NOW)
    assert [a.letter.to for a in of_type(decision, WriteLetter)] == [m.addresses[0] for m in ROSTER.members]


def test_an_offset_is_not_reminded_of_twice_even_when_the_clock_goes_back():
    reminded = case(deadlines=(due_in(0, reminded=0 * DAY),))
    assert due(reminded, ROSTER, POLICY, NOW) is None
    assert due(reminded, ROSTER, POLICY, NOW - 365 * DAY) is None


def test_a_met_deadline_reminds_nobody():
    assert due(case(deadlines=(due_in(-2, met_at=NOW),)), ROSTER, POLICY, NOW) is None


def test_a_closed_case_reminds_nobody():
    assert due(case(deadlines=(due_in(-2),), status="closed"), ROSTER, POLICY, NOW) is None


def test_an_excluded_member_is_not_reminded():
    decision = due(case(deadlines=(due_in(1),), excluded=frozenset({"tomasz@example.org"})), ROSTER, POLICY, NOW)
    assert [a.letter.to for a in of_type(decision, WriteLetter)] == [SASKIA.addresses[0], PRIYA.addresses[0]]


def test_when_all_are_excluded_the_board_is_reminded():
    everyone = frozenset(m.addresses[0] for m in (SASKIA, TOMASZ, PRIYA))
    decision = due(case(deadlines=(due_in(1),), excluded=everyone), ROSTER, POLICY, NOW)
    assert [a.letter.to for a in of_type(decision, WriteLetter)] == ["board@example.org"]


def test_a_chairs_case_reminds_chairs_only():
    decision = due(case(deadlines=(due_in(1),), audience=Audience.CHAIRS), ROSTER, POLICY, NOW)
    assert [a.letter.to for a in of_type(decision, WriteLetter)] == [SASKIA.addresses[0]]


def test_a_letter_is_tried_within_minutes_then_hours_then_shown_to_a_person():
    waits = [next_try(n, NOW, NOW) - NOW for n in (1, 2, 5, 50)]
    assert waits == [timedelta(minutes=1), timedelta(minutes=2), timedelta(minutes=16), timedelta(hours=1)]
    assert next_try(50, NOW - 5 * DAY, NOW) is None
