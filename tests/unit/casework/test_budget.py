"""How many letters may leave: counts in, verdict out."""

from datetime import timedelta

import pytest

from conductd.casework.budget import Spent, echoes, last_notes, over_budget
from conductd.model import LetterKind, Limits, Shared
from unit.casework.builders import NOW, ROSTER, SASKIA

LIMITS = Limits(per_recipient_a_day=5, per_case_a_day=10, acknowledgements=Shared(20, 40), others=Shared(15, 30))
ACK, NOTICE = LetterKind.ACKNOWLEDGEMENT, LetterKind.NOTICE


def spent(to: int = 0, about: int = 0, hour: int = 0, day: int = 0) -> Spent:
    return Spent(to, about, hour, day, NOW - timedelta(minutes=20), NOW - timedelta(hours=20))


@pytest.mark.parametrize(
    ("kind", "counts", "waits"),
    [
        (NOTICE, spent(4, 9, 14, 29), False),
        (NOTICE, spent(to=5), True),
        (NOTICE, spent(about=10), True),
        (NOTICE, spent(hour=15), True),
        (NOTICE, spent(day=30), True),
        (ACK, spent(hour=15, day=30), False),
        (ACK, spent(hour=19, day=39), False),
        (ACK, spent(hour=20), True),
        (ACK, spent(day=40), True),
        (ACK, spent(to=5), True),
        (LetterKind.NO_MORE_TODAY, spent(9, 99, 999, 999), False),
        (LetterKind.ALARM, spent(9, 99, 999, 999), False),
    ],
)
def test_a_letter_over_a_budget_waits(kind: LetterKind, counts: Spent, waits: bool):
    assert (over_budget(kind, counts, LIMITS, NOW) is not None) is waits


def test_room_comes_back_when_the_first_of_the_hour_is_an_hour_ago():
    wait = over_budget(ACK, spent(hour=20), LIMITS, NOW)
    assert (wait.until, wait.most, wait.span) == (NOW + timedelta(minutes=40), 20, "hour")
    wait = over_budget(ACK, spent(day=40), LIMITS, NOW)
    assert (wait.until, wait.most, wait.span) == (NOW + timedelta(hours=4), 40, "day")


def test_the_last_notes_go_to_those_who_look_after_the_desk_once_a_day():
    wait = over_budget(ACK, spent(day=40), LIMITS, NOW)
    (note,) = last_notes(wait, ROSTER, NOW)
    assert (note.to, note.case, note.kind) == (SASKIA.addresses[0], None, LetterKind.NO_MORE_TODAY)
    assert last_notes(wait, ROSTER, NOW + timedelta(hours=1))[0].key == note.key
    assert last_notes(wait, ROSTER, NOW + timedelta(days=1))[0].key != note.key


def test_no_note_is_written_for_one_address_alone():
    assert last_notes(over_budget(NOTICE, spent(to=5), LIMITS, NOW), ROSTER, NOW) == ()


def at(minute: float):
    return NOW + timedelta(minutes=minute)


def test_receipts_that_each_lead_at_once_to_the_next_mail_are_counted():
    chain = [(at(0), at(0.1)), (at(0.2), at(0.3)), (at(0.4), at(0.5))]
    assert echoes(chain, at(0.6)) == 3
    assert echoes(chain, at(20)) == 0, "a person takes longer"
    assert echoes([(at(0), at(9)), (at(1), at(9)), (at(2), at(9))], at(3)) == 0, (
        "three reports before the first receipt"
    )
    assert echoes([(at(0), None)], at(1)) == 0
    assert echoes([], at(1)) == 0
