"""Who may be written to, asked again at the moment a letter leaves."""

from dataclasses import replace

import pytest

from conductd.casework.audience import caretakers, may_decide, narrower, refusal
from conductd.model import Audience, Deadline, DeadlineKind, LetterKind, Member, Role
from unit.casework.builders import DESK, MEMBERS, NOW, PRIYA, REPORTER, ROSTER, SASKIA, TOMASZ, case

BOARD = Member("the board", ("board@example.org",), Role.BOARD)
OUT = frozenset({TOMASZ.addresses[0]})


@pytest.mark.parametrize("kind", [LetterKind.NOTICE, LetterKind.REMINDER])
def test_an_excluded_member_gets_nothing_about_the_case(kind: LetterKind):
    assert refusal(kind, TOMASZ.addresses[0], case(excluded=OUT), ROSTER) == "excluded from the case"
    assert refusal(kind, SASKIA.addresses[0], case(excluded=OUT), ROSTER) is None


def test_a_member_outside_the_narrowed_audience_gets_nothing():
    assert refusal(LetterKind.NOTICE, TOMASZ.addresses[0], case(audience=Audience.CHAIRS), ROSTER)


def test_a_reminder_is_withheld_once_somebody_answered():
    answered = case(deadlines=(Deadline(DeadlineKind.FIRST_RESPONSE, NOW, met_at=NOW),))
    assert refusal(LetterKind.REMINDER, SASKIA.addresses[0], answered, ROSTER) == "answered meanwhile"


def test_a_reminder_of_a_closed_case_is_withheld():
    closed = case(status="closed")
    assert refusal(LetterKind.REMINDER, SASKIA.addresses[0], closed, ROSTER) == "the case is closed"
    assert refusal(LetterKind.ACKNOWLEDGEMENT, REPORTER, closed, ROSTER) is None


def test_a_confirmation_that_still_waits_when_the_member_is_back_is_withheld():
    assert refusal(LetterKind.RECUSAL_CONFIRMATION, TOMASZ.addresses[0], case(), ROSTER)


@pytest.mark.parametrize(
    ("member", "changes", "may"),
    [
        (TOMASZ, {}, True),
        (TOMASZ, {"excluded": OUT}, False),
        (TOMASZ, {"audience": Audience.CHAIRS}, False),
        (SASKIA, {"audience": Audience.BOARD}, False),
        (BOARD, {"audience": Audience.BOARD}, True),
        (BOARD, {}, False),
        (BOARD, {"excluded": frozenset({SASKIA.addresses[0]})}, True),
        (SASKIA, {"excluded": frozenset({SASKIA.addresses[0]})}, False),
    ],
)
def test_who_handles_a_case_may_decide_and_the_board_where_it_does(
    member: Member, changes: dict[str, object], may: bool
):
    assert may_decide(member, case(**changes), ROSTER) is may


def test_the_confirmation_reaches_the_member_it_is_about():
    assert refusal(LetterKind.RECUSAL_CONFIRMATION, TOMASZ.addresses[0], case(excluded=OUT), ROSTER) is None


def test_we_never_acknowledge_ourselves():
    assert refusal(LetterKind.ACKNOWLEDGEMENT, REPORTER, case(), ROSTER) is None
    assert refusal(LetterKind.ACKNOWLEDGEMENT, DESK, case(), ROSTER)


def test_the_narrowest_audience_wins():
    assert narrower(Audience.TEAM, Audience.BOARD) is Audience.BOARD
    assert narrower(Audience.CHAIRS, Audience.TEAM) is Audience.CHAIRS


def test_the_desk_itself_is_looked_after_by_the_chairs_else_the_board_else_all() -> None:
    members = tuple(replace(one, role=Role.MEMBER) for one in MEMBERS)
    without_chair = replace(ROSTER, members=members)
    assert caretakers(ROSTER) == ((SASKIA.addresses[0], "chair"),)
    assert caretakers(without_chair) == (("board@example.org", "board"),)
    assert len(caretakers(replace(without_chair, board=None))) == 3
    assert refusal(LetterKind.NO_MORE_TODAY, SASKIA.addresses[0], None, ROSTER) is None
    assert refusal(LetterKind.NO_MORE_TODAY, PRIYA.addresses[0], None, ROSTER) == "does not look after the desk now"
