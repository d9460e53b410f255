"""One-time codes and short answers: what counts, what does not, and that neither passes in silence."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from support.case_mails import DAY, comes, opened, person
from support.mails import mail
from support.small_desk import FIVE, IMANI, INES, SASKIA, TOMAS, Left, SmallDesk

SECRET = re.compile(r"^[2-9B-Z]{4}(?:-[2-9B-Z]{4}){3}$", re.MULTILINE)
NONE_OF_OURS = "2345-6789-BCDF-GHJK"
REFUSED = "A one-time code did not count"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[SmallDesk]:
    small = SmallDesk(tmp_path)
    yield small
    small.close()


def asked(desk: SmallDesk, first: bytes) -> tuple[Left, str]:
    """Somebody writes in the name of Tomas that he steps back: the letter that asks him, and its code."""
    comes(desk, mail(person(TOMAS), "I recuse myself.", answers=first, authenticated=False))
    letter = desk.last(TOMAS)
    found = SECRET.search(letter.text)
    assert found
    return letter, found[0]


def told(letters: list[Left]) -> list[str]:
    return sorted(one.to for one in letters if one.subject == REFUSED)


def test_a_code_that_is_none_is_told_once_a_day_to_its_owner_and_the_chairs(desk: SmallDesk) -> None:
    code, first = opened(desk)
    question, _ = asked(desk, first)
    guess = mail(person(TOMAS), NONE_OF_OURS, answers=question.raw, authenticated=False)
    assert told(comes(desk, guess)) == sorted([SASKIA, IMANI, TOMAS])
    again = [mail(person(TOMAS), NONE_OF_OURS, answers=question.raw, authenticated=False) for _ in range(3)]
    assert [told(comes(desk, each)) for each in again] == [[], [], []]
    assert desk.history(code).count("wrong one-time code") == 4
    assert desk.case(code).excluded == frozenset()


def test_a_code_that_is_too_old_is_told(desk: SmallDesk) -> None:
    code, first = opened(desk)
    question, secret = asked(desk, first)
    late = mail(person(TOMAS), secret, answers=question.raw, authenticated=False)
    assert told(comes(desk, late, 15 * DAY)) == sorted([SASKIA, IMANI, TOMAS])
    assert desk.case(code).excluded == frozenset()


def test_a_code_in_another_hand_is_told_to_the_chairs_alone(desk: SmallDesk) -> None:
    code, first = opened(desk)
    _, secret = asked(desk, first)
    for thief in (person(INES), "Eve <eve@evil.example>"):
        comes(desk, mail(thief, secret, answers=first))
    letters = [one for one in desk.postman.left if one.subject == REFUSED]
    assert told(letters) == sorted([SASKIA, IMANI])
    assert "may be reading the mail" in " ".join(letters[0].text.split())
    assert desk.case(code).excluded == frozenset()


def test_a_code_shown_again_by_who_is_out_is_noted_and_not_answered(desk: SmallDesk) -> None:
    code, first = opened(desk)
    question, secret = asked(desk, first)
    for _ in range(2):
        letters = comes(desk, mail(person(TOMAS), secret, answers=question.raw, authenticated=False))
    assert (told(letters), desk.case(code).recused) == ([], {TOMAS})
    assert "one-time code refused" in desk.history(code)


def test_words_that_look_like_a_code_lead_to_nothing_where_none_is_waited_for(desk: SmallDesk) -> None:
    code, first = opened(desk)
    assert told(comes(desk, mail(person(TOMAS), f"The licence was {NONE_OF_OURS}.", answers=first))) == []
    assert "wrong one-time code" in desk.history(code)


def test_two_codes_in_one_mail_count_on_two_cases(desk: SmallDesk) -> None:
    one, first = opened(desk)
    other, second = opened(desk)
    secrets = [asked(desk, report)[1] for report in (first, second)]
    comes(desk, mail(person(TOMAS), "That was me.\n" + "\n".join(secrets), authenticated=False))
    assert desk.codes() == [one, other]
    assert desk.case(one).recused == desk.case(other).recused == {TOMAS}


@pytest.mark.parametrize(("words", "out"), [("Yes, that was me.", {TOMAS}), ("No!", set()), ("Not me.", set())])
def test_an_answer_that_our_border_vouches_for_needs_no_code(desk: SmallDesk, words: str, out: set[str]) -> None:
    code, first = opened(desk)
    question, _ = asked(desk, first)
    comes(desk, mail(person(TOMAS), words, answers=question.raw))
    assert desk.case(code).recused == out
    assert {row["state"] for row in desk.recusals()} == ({"withdrawn", "effective"} if out else {"withdrawn"})


@pytest.mark.parametrize("team", [False, True])
def test_a_no_to_something_else_takes_back_nothing(tmp_path: Path, team: bool) -> None:
    desk = SmallDesk(tmp_path, FIVE + ('[policy]\nrecusals = "team"\n' if team else ""))
    _, first = opened(desk)
    notice = desk.last(TOMAS)
    comes(desk, mail(person(TOMAS), "I recuse myself.", answers=first, authenticated=team))
    comes(desk, mail(person(TOMAS), "No news from the venue yet.", answers=notice.raw))
    assert [row["state"] for row in desk.recusals()] == ["proposed"]
    desk.close()


def test_where_the_team_decides_a_code_alone_takes_nobody_out(tmp_path: Path) -> None:
    desk = SmallDesk(tmp_path, FIVE + '[policy]\nrecusals = "team"\n')
    code, first = opened(desk)
    question, secret = asked(desk, first)
    letters = comes(desk, mail(person(TOMAS), secret, answers=question.raw, authenticated=False))
    assert desk.case(code).excluded == frozenset()
    assert sorted(one.to for one in letters) == sorted([SASKIA, IMANI])
    assert {row["state"] for row in desk.recusals()} == {"proposed"}
    desk.close()


@pytest.mark.parametrize("subject", ["Re: [{}] A new message for the group", "A conflict"])
def test_stepping_back_in_a_mail_of_its_own_counts_on_the_case_it_names(desk: SmallDesk, subject: str) -> None:
    code, _ = opened(desk)
    words = "I recuse myself." if "{}" in subject else f"I recuse myself from {code}."
    told_tomas = comes(desk, mail(person(TOMAS), words, subject=subject.format(code)))
    assert (desk.codes(), desk.case(code).recused) == ([code], {TOMAS})
    assert [one.code for one in told_tomas if one.to == TOMAS] == [code]


def test_a_code_name_opens_no_case_to_others(desk: SmallDesk) -> None:
    """Neither to a stranger, nor to who is held, nor for other words than stepping back."""
    code, first = opened(desk, "It was Tomas Okafor.")
    comes(desk, mail("Eve <eve@evil.example>", f"I recuse myself from {code}."))
    comes(desk, mail(person(TOMAS), f"I recuse myself from {code}."))
    comes(desk, mail(person(INES), f"What about {code}?"))
    assert (len(desk.codes()), desk.case(code).disclosed) == (4, frozenset())
    assert "message follow_up" not in desk.history(code)
    assert first
