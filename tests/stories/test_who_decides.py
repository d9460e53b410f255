"""Who decides about a member may change while a question waits: nobody is left unasked, no answer is lost."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from conductd.model import Audience
from support.case_mails import ADA, comes, opened, person, report, to
from support.mails import mail
from support.small_desk import BOARD, IMANI, INES, NAMES, SASKIA, TEAM, TOMAS, YUSUF, SmallDesk, member

DOUBTFUL = "I know the person involved, so I should perhaps not be the one to handle this."
ONE_CHAIR = TEAM + "".join(member(address, "chair" if address == SASKIA else "member") for address in NAMES)
DECIDE, LOOK = "Please decide: does it concern a member?", "Somebody must look: stepping back"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[SmallDesk]:
    small = SmallDesk(tmp_path)
    yield small
    small.close()


def says(desk: SmallDesk, who: str, words: str, first: bytes, **more: object) -> list[tuple[str, str]]:
    """A mail on the thread, and the letters that it leads to."""
    return [(one.to, one.subject) for one in comes(desk, mail(person(who), words, answers=first, **more))]


def test_the_board_is_asked_once_the_last_chair_steps_back(desk: SmallDesk) -> None:
    code, first = opened(desk, "It was Tomas Okafor who shouted at me.")
    says(desk, INES, "I withdraw my recusal.", first, authenticated=False)
    assert BOARD not in {address for address, _ in says(desk, SASKIA, "I recuse myself.", first)}
    told = says(desk, IMANI, "I recuse myself.", first)
    assert sorted(told).count((BOARD, DECIDE)) == sorted(told).count((BOARD, LOOK)) == 1
    assert desk.call("recusals", "withdraw", code, SASKIA, "--by", "board").exit_code == 0
    desk.looks()
    assert desk.got(SASKIA).count(DECIDE) == 1, "she was asked before she stepped back"


def test_a_chair_who_is_cleared_is_asked_about_the_one_who_is_not(desk: SmallDesk) -> None:
    code, _ = opened(desk, "Saskia van Doorn and Imani Achterberg laughed at me.")
    question = desk.last(BOARD).raw
    told = comes(desk, mail(BOARD, "not concerned Imani Achterberg", answers=question))
    assert [one.subject for one in told if one.to == BOARD] == ["Decided: whom it concerns"]
    [asked] = [one for one in told if one.subject == DECIDE]
    assert (asked.to, NAMES[SASKIA] in asked.text) == (IMANI, True)
    comes(desk, mail(BOARD, "exclude Saskia van Doorn", answers=question))
    assert desk.case(code).held == {SASKIA}
    assert "decision not counted" in desk.history(code)
    comes(desk, mail(person(IMANI), "exclude Saskia", answers=asked.raw))
    assert desk.case(code).subjects == {SASKIA}
    assert desk.got(SASKIA) == []


def test_a_report_that_comes_to_the_board_too_is_decided_by_the_board(desk: SmallDesk) -> None:
    first = report("It was Tomas Okafor who shouted at me.")
    desk.arrives(first)
    desk.settles()
    desk.arrives(first, "board", Audience.BOARD)
    desk.looks()
    assert desk.got(BOARD).count(DECIDE) == 1
    assert desk.got(SASKIA) == desk.got(TOMAS) == []


def test_about_the_words_of_the_only_chair_the_board_decides(tmp_path: Path) -> None:
    desk = SmallDesk(tmp_path, ONE_CHAIR)
    code, first = opened(desk)
    assert (BOARD, LOOK) in says(desk, SASKIA, "I recuse myself.", first, authenticated=False)
    assert desk.call("recusals", "dismiss", code, SASKIA, "--by", "board").exit_code == 0
    assert (BOARD, LOOK) in says(desk, SASKIA, DOUBTFUL, first)
    assert desk.call("recusals", "confirm", code, SASKIA, "--by", "board").exit_code == 0
    assert desk.case(code).recused == {SASKIA}
    desk.close()


def test_two_chairs_who_disagree_learn_that_the_exclusion_stands(desk: SmallDesk) -> None:
    code, first = opened(desk, "It was Tomas Okafor who shouted at me.")
    says(desk, SASKIA, "exclude Tomas", first)
    for words in ("not concerned Tomas Okafor", "not concerned"):
        told = says(desk, IMANI, words, first)
        assert sorted(told) == sorted((chair, "Not changed: whom it concerns") for chair in (SASKIA, IMANI))
        assert "Okafor" in desk.last(IMANI).text
    assert desk.case(code).subjects == {TOMAS}


def test_a_name_that_is_nobodys_beside_one_that_is_known_is_told(desk: SmallDesk) -> None:
    code, first = opened(desk, "It was Tomas Okafor who shouted at me.")
    says(desk, SASKIA, f"exclude Tomas Okafor <{TOMAS}>, Inez Caldeira", first)
    assert desk.case(code).subjects == {TOMAS}
    assert "not understood" in desk.last(IMANI).text


@pytest.mark.parametrize(
    ("words", "counts"), [("exclude Tomas Okafor", True), ("Not concerned. We look into it, dear Ada.", False)]
)
def test_with_the_reporter_in_copy_only_a_plain_command_counts(desk: SmallDesk, words: str, counts: bool) -> None:
    code, first = opened(desk, "It was Tomas Okafor who shouted at me.")
    says(desk, SASKIA, words, first, cc=ADA)
    assert (desk.case(code).subjects, desk.case(code).held)[not counts] == {TOMAS}


@pytest.mark.parametrize(
    ("words", "decides"),
    [
        ("Please exclude Tomas", True),
        ("Hi Imani,\n\nexclude Tomas", False),
        ("I would not exclude anybody.", False),
        ("Let us talk about it on Monday.", None),
    ],
)
def test_a_command_that_is_not_in_its_place_is_told(desk: SmallDesk, words: str, decides: bool | None) -> None:
    code, _ = opened(desk, "It was Tomas Okafor who shouted at me.")
    question = next(one for one in desk.postman.left if one.subject == DECIDE)
    told = {subject for _, subject in says(desk, SASKIA, words, question.raw)}
    expected = {True: {"Decided: whom it concerns"}, False: {"Not understood: whom it concerns"}, None: set()}
    assert told == expected[decides]
    assert (desk.case(code).subjects == {TOMAS}) == bool(decides)


def test_an_answer_to_a_member_who_reported_and_stepped_back_is_no_slip(desk: SmallDesk) -> None:
    desk.arrives(first := mail(person(TOMAS), "Somebody shouted at me. I recuse myself from this case."))
    desk.looks()
    [code] = desk.codes()
    assert desk.case(code).recused == {TOMAS}
    assert says(desk, SASKIA, "Dear Tomas, thank you.", first, to=TOMAS, cc="conduct@wg.example.org") == []
    [warned] = says(desk, SASKIA, "What now?", first, cc="ines.caldeira@example.com, tomas.okafor+x@example.org")
    assert warned == (SASKIA, "Your mail went to somebody who is left out")


def test_an_imported_decision_counts_and_writes_to_nobody(desk: SmallDesk) -> None:
    first = report("Tomas Okafor and Yusuf Demir were there.")
    answer = mail(person(SASKIA), "exclude Tomas\nnot concerned Yusuf", answers=first)
    for number, raw in enumerate((first, answer)):
        (desk.folder / f"{number}.eml").write_bytes(raw)
        assert desk.call("import", str(desk.folder / f"{number}.eml")).exit_code == 0
    [code] = desk.codes()
    assert (desk.case(code).subjects, desk.case(code).held) == ({TOMAS}, frozenset())
    assert (desk.waiting(), desk.postman.left) == (0, [])


def test_who_stepped_back_while_held_is_told_once_the_chairs_clear_them(desk: SmallDesk) -> None:
    code, first = opened(desk, "Dear Tomas Okafor, dear Yusuf Demir, somebody shouted at me.")
    for _ in range(2):
        says(desk, TOMAS, "I recuse myself.", first)
    says(desk, YUSUF, DOUBTFUL, first)
    assert desk.got(TOMAS) == desk.got(YUSUF) == []
    told = says(desk, SASKIA, "not concerned", first)
    assert (desk.case(code).recused, desk.case(code).asked) == ({TOMAS}, {YUSUF})
    assert desk.got(TOMAS) == ["Recorded: you step back"]
    assert desk.got(YUSUF) == ["Did you mean to step back?"]
    assert (IMANI, LOOK) in told
    assert [row["state"] for row in desk.recusals() if row["member"] == TOMAS] == ["effective"]
    says(desk, YUSUF, "no", desk.last(YUSUF).raw)
    assert desk.case(code).excluded == {TOMAS}


def test_what_a_held_member_said_elsewhere_is_recorded_too(desk: SmallDesk) -> None:
    code, first = opened(desk, "Dear Tomas Okafor, somebody shouted at me.")
    assert desk.call("recusals", "record", code, TOMAS, "--by", SASKIA).exit_code == 0
    assert desk.call("recusals", "record", code, TOMAS, "--by", SASKIA).exit_code == 1
    says(desk, SASKIA, "not concerned", first)
    assert desk.case(code).recused == {TOMAS}


def test_too_few_is_told_when_unclear_words_are_confirmed(desk: SmallDesk) -> None:
    _, first = opened(desk)
    for out in (INES, YUSUF, IMANI):
        says(desk, out, "I recuse myself.", first)
    few = "Too few people are left"
    assert few not in {subject for _, subject in says(desk, TOMAS, DOUBTFUL, first)}
    told = says(desk, TOMAS, "Yes.", desk.last(TOMAS).raw)
    assert sorted(address for address, subject in told if subject == few) == [BOARD, SASKIA]


def test_too_few_is_told_when_a_case_becomes_the_chairs_alone(desk: SmallDesk) -> None:
    _, first = opened(desk)
    says(desk, IMANI, "I recuse myself.", first)
    desk.arrives(first, "chairs", Audience.CHAIRS)
    before = len(desk.postman.left)
    desk.looks()
    assert to(desk.postman.left[before:]) == [BOARD, SASKIA]


def test_what_a_reporter_adds_at_the_chairs_door_is_for_the_chairs(desk: SmallDesk) -> None:
    code, first = opened(desk)
    desk.arrives(report("It is one of your members.", answers=first), "chairs", Audience.CHAIRS)
    desk.looks()
    assert desk.case(code).audience is Audience.CHAIRS
    assert code not in desk.call("cases", "list", "--as", INES).output
    before = desk.got(INES)
    desk.looks(timedelta(days=9))
    assert desk.got(INES) == before


def test_what_a_chair_writes_there_leaves_the_case_to_the_group(desk: SmallDesk) -> None:
    code, first = opened(desk)
    desk.arrives(mail(person(SASKIA), "exclude Tomas Okafor", answers=first), "chairs", Audience.CHAIRS)
    desk.looks()
    assert (desk.case(code).audience, desk.case(code).subjects) == (Audience.TEAM, {TOMAS})
