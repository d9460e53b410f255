"""Conflicts of interest from mail to mail: who is asked, who is out, who learns what."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from conductd.model import Audience
from support.case_mails import DAY, comes, opened, person, report, to
from support.mails import DESK, mail
from support.small_desk import BOARD, FIVE, IMANI, INES, NAMES, SASKIA, TOMAS, YUSUF, Left, SmallDesk

_SECRET = re.compile(r"^[2-9B-Z]{4}(?:-[2-9B-Z]{4}){3}$", re.MULTILINE)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[SmallDesk]:
    small = SmallDesk(tmp_path)
    yield small
    small.close()


def forged(text: str, answers: bytes, sender: str = TOMAS) -> bytes:
    return mail(person(sender), text, answers=answers, authenticated=False)


def secret_of(letter: Left) -> str:
    found = _SECRET.search(letter.text)
    assert found
    return found[0]


def test_the_member_whose_name_was_used_confirms_with_the_code_and_is_out(desk: SmallDesk) -> None:
    code, first = opened(desk)
    asked = comes(desk, forged("I recuse myself.", first))
    assert to(asked) == sorted([TOMAS, SASKIA, IMANI])
    assert desk.case(code).excluded == frozenset()
    question = desk.last(TOMAS)
    answer = mail(person(TOMAS), f"{secret_of(question)}", answers=question.raw, authenticated=False)
    told = comes(desk, answer)
    assert desk.case(code).recused == {TOMAS}
    assert to(told) == sorted([TOMAS, SASKIA, IMANI, INES, YUSUF])
    assert "step back" in desk.last(TOMAS).subject
    assert NAMES[TOMAS] in desk.last(INES).text
    states = [(row["state"], row["how"]) for row in desk.recusals()]
    assert [state for state, _ in states] == ["withdrawn", "effective"]
    assert "confirmed by code" in str(states[1][1])
    comes(desk, mail(person(TOMAS), secret_of(question), answers=question.raw, authenticated=False))
    assert "one-time code refused" in desk.history(code)


def test_a_code_leads_to_its_case_without_any_thread(desk: SmallDesk) -> None:
    code, first = opened(desk)
    comes(desk, forged("I recuse myself.", first))
    comes(desk, mail(person(TOMAS), f"Yes, that was me. {secret_of(desk.last(TOMAS)).lower()}", authenticated=False))
    assert desk.codes() == [code]
    assert desk.case(code).recused == {TOMAS}


@pytest.mark.parametrize(
    ("sender", "words"),
    [
        (INES, "{}"),
        ("tomas.okafor@example.net", "{}"),
        (TOMAS, "Never.\n\nOn Monday the desk wrote:\n> {}\n"),
        (TOMAS, "2345-6789-BCDF-GHJK"),
        (TOMAS, "It was not me!\n\n{}"),
    ],
    ids=["another member", "a look-alike", "in a quotation", "a wrong one", "with a no"],
)
def test_a_code_shown_wrongly_takes_nobody_out(desk: SmallDesk, sender: str, words: str) -> None:
    code, first = opened(desk)
    comes(desk, forged("I recuse myself.", first))
    question = desk.last(TOMAS)
    text = words.format(secret_of(question))
    comes(desk, mail(f"Somebody <{sender}>", text, answers=question.raw, authenticated=False))
    assert desk.case(code).excluded == frozenset()


def test_a_code_expires_after_two_weeks(desk: SmallDesk) -> None:
    code, first = opened(desk)
    comes(desk, forged("I recuse myself.", first))
    question = desk.last(TOMAS)
    comes(desk, mail(person(TOMAS), secret_of(question), answers=question.raw, authenticated=False), 15 * DAY)
    assert desk.case(code).excluded == frozenset()


def test_forgeries_do_not_flood_the_member_or_the_chairs(desk: SmallDesk) -> None:
    _, first = opened(desk)
    for _ in range(6):
        comes(desk, forged("I recuse myself.", first))
    comes(desk, forged("I recuse myself.", first), DAY)
    assert desk.got(TOMAS).count("Did you write this? Please read") == 2
    assert desk.got(SASKIA).count("Somebody must look: stepping back") == 1


def test_a_code_never_undoes_a_recusal_and_who_is_out_is_not_asked(desk: SmallDesk) -> None:
    code, first = opened(desk)
    comes(desk, mail(person(TOMAS), "I recuse myself.", answers=first))
    before = desk.got(TOMAS)
    told = comes(desk, forged("I withdraw my recusal.", first))
    assert to(told) == sorted([SASKIA, IMANI])
    assert desk.got(TOMAS) == before
    assert desk.case(code).recused == {TOMAS}


def test_who_stepped_back_and_writes_on_is_told_once(desk: SmallDesk) -> None:
    _, first = opened(desk)
    comes(desk, mail(person(TOMAS), "I recuse myself.", answers=first))
    for _ in range(3):
        comes(desk, mail(person(TOMAS), "One more thing about it.", answers=first))
    assert desk.got(TOMAS).count("You stepped back from this") == 1


def test_an_answer_to_all_that_reaches_somebody_who_is_out_warns_its_writer_once(desk: SmallDesk) -> None:
    _, first = opened(desk)
    comes(desk, mail(person(TOMAS), "I recuse myself: he is my brother.", answers=first))
    for writer in (INES, INES, YUSUF):
        comes(desk, mail(person(writer), "What do we do?", answers=first, cc=TOMAS))
    warned = [one for one in desk.postman.left if "left out" in one.subject]
    assert to(warned) == [INES]
    assert NAMES[TOMAS] in warned[0].text
    assert "brother" not in warned[0].text


def test_too_few_left_is_told_once_to_the_board_and_the_chairs_who_are_left(desk: SmallDesk) -> None:
    _, first = opened(desk)
    alerts: list[Left] = []
    for out in (TOMAS, INES, YUSUF, IMANI):
        alerts += comes(desk, mail(person(out), "I recuse myself.", answers=first))
        few = [one for one in alerts if one.subject == "Too few people are left"]
        assert to(few) == ([BOARD, SASKIA] if out == IMANI else [])


def test_the_body_that_steps_in_is_the_one_of_the_configuration(tmp_path: Path) -> None:
    policy = '[policy]\nminimum_handlers = 4\nfallback = "Executives <executives@example.org>"\n'
    desk = SmallDesk(tmp_path, FIVE + policy)
    _, first = opened(desk)
    comes(desk, mail(person(TOMAS), "I recuse myself.", answers=first))
    told = comes(desk, mail(person(INES), "I recuse myself.", answers=first))
    few = [one for one in told if one.subject == "Too few people are left"]
    assert to(few) == sorted(["executives@example.org", SASKIA, IMANI])
    assert "Executives" in few[0].text
    desk.close()


def test_the_command_line_excludes_and_clears(desk: SmallDesk) -> None:
    code, _ = opened(desk, "Tomas Okafor and Yusuf Demir were there.")
    assert desk.call("cases", "exclude", code, TOMAS, "--by", INES).exit_code == 1
    assert desk.call("cases", "exclude", code, TOMAS, "--by", SASKIA).exit_code == 0
    assert desk.call("cases", "clear", code, YUSUF, "--by", SASKIA).exit_code == 0
    assert (desk.case(code).subjects, desk.case(code).held) == ({TOMAS}, frozenset())
    assert desk.call("cases", "clear", code, TOMAS, "--by", SASKIA).exit_code == 1
    desk.looks()
    assert (desk.got(TOMAS), desk.got(YUSUF)) == ([], ["A new message for the group"])


def test_a_forgery_on_a_chairs_case_tells_the_member_nothing(desk: SmallDesk) -> None:
    raw = report()
    desk.arrives(raw, "chairs", Audience.CHAIRS)
    desk.looks()
    told = comes(desk, forged("I recuse myself.", raw))
    assert to(told) == sorted([SASKIA, IMANI])


def test_who_is_held_makes_no_difference_in_the_acknowledgement(desk: SmallDesk) -> None:
    """Nothing in it differs but the code name, the dates and the ids (T23)."""
    opened(desk)
    opened(desk, "It was Tomas Okafor.")
    one, other = [left for left in desk.postman.left if left.to == "ada.fjord@example.net"]
    assert one.text.replace(one.code, "CODE") == other.text.replace(other.code, "CODE")
    assert DESK in one.text


DOUBTFUL = "I know the person involved, so I should perhaps not be the one to handle this."


@pytest.mark.parametrize(
    ("words", "vouched", "out"),
    [("Yes.", True, True), ("No, I can handle it.", True, False), ("Yes.", False, None), ("{}", False, True)],
    ids=["yes", "no", "a yes that nobody vouches for", "the code"],
)
def test_whose_words_are_unclear_is_asked_and_held_out_until_they_answer(
    desk: SmallDesk, words: str, vouched: bool, out: bool | None
) -> None:
    code, first = opened(desk)
    told = comes(desk, mail(person(TOMAS), DOUBTFUL, answers=first))
    assert desk.case(code).asked == {TOMAS}
    assert to(told) == sorted([TOMAS, SASKIA, IMANI])
    assert desk.looks(5 * DAY).did["reminded"] == 1
    assert desk.got(TOMAS) == ["A new message for the group", "Did you mean to step back?"]
    question = desk.last(TOMAS)
    text = words.format(secret_of(question))
    comes(desk, mail(person(TOMAS), text, answers=question.raw, authenticated=vouched))
    case = desk.case(code)
    standing = {True: case.recused, False: frozenset({TOMAS}) - case.excluded, None: case.asked}[out]
    assert standing == {TOMAS}
    states = [str(row["state"]) for row in desk.recusals()]
    assert states == {True: ["withdrawn", "effective"], False: ["withdrawn"], None: ["proposed"]}[out]
