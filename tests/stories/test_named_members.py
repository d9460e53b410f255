"""Members whom a mail of the reporter names: who is held, who decides, and who learns what."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from conductd.model import Audience
from support.case_mails import DAY, comes, opened, person, report, to
from support.mails import mail
from support.small_desk import BOARD, IMANI, INES, SASKIA, TOMAS, YUSUF, SmallDesk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[SmallDesk]:
    small = SmallDesk(tmp_path)
    yield small
    small.close()


def test_a_named_member_is_held_until_a_chair_says_not_concerned(desk: SmallDesk) -> None:
    code, _ = opened(desk, "Dear Tomas Okafor, somebody shouted at me.")
    assert desk.case(code).held == {TOMAS}
    assert desk.got(TOMAS) == []
    assert desk.got(YUSUF) == ["A new message for the group"]
    question = [one for one in desk.postman.left if "Please decide" in one.subject]
    assert to(question) == sorted([SASKIA, IMANI])
    comes(desk, mail(person(IMANI), "Not concerned.\n\nHe is only greeted.", answers=question[0].raw))
    assert desk.case(code).excluded == frozenset()
    assert desk.got(TOMAS) == ["A new message for the group"]


def test_whom_the_case_concerns_learns_nothing_to_the_end(desk: SmallDesk) -> None:
    code, first = opened(desk, "It was Tomas Okafor who shouted at me.")
    question = desk.last(SASKIA)
    comes(desk, mail(person(SASKIA), "exclude Tomas", answers=question.raw))
    assert desk.case(code).subjects == {TOMAS}
    comes(desk, mail(person(TOMAS), "What is this?", answers=first))
    comes(desk, mail(person(TOMAS), "I recuse myself.", answers=first))
    comes(desk, mail(person(INES), "What now?", answers=first, cc=TOMAS))
    comes(desk, mail(person(SASKIA), "not concerned Tomas", answers=question.raw))
    for _ in range(14):
        desk.looks(DAY)
    assert desk.got(TOMAS) == []
    assert desk.case(code).subjects == {TOMAS}


def test_whom_only_a_later_mail_names_is_held_from_then_on(desk: SmallDesk) -> None:
    code, first = opened(desk)
    assert desk.got(TOMAS) == ["A new message for the group"]
    asked = comes(desk, report("I did not dare to say it at first. It was Tomas Okafor.", answers=first))
    assert desk.case(code).held == {TOMAS}
    assert to(asked) == sorted([SASKIA, IMANI])
    assert "may have been told" in asked[0].text
    for _ in range(9):
        desk.looks(DAY)
    assert desk.got(TOMAS) == ["A new message for the group"]
    assert len(desk.got(YUSUF)) > 1
    comes(desk, mail(person(SASKIA), "exclude Tomas", answers=asked[0].raw))
    assert desk.case(code).subjects == {TOMAS}


def test_of_whom_the_chairs_said_not_concerned_another_mail_takes_nobody_out(desk: SmallDesk) -> None:
    code, first = opened(desk)
    asked = comes(desk, report("Tomas Okafor saw it.", answers=first))
    comes(desk, mail(person(IMANI), "not concerned", answers=asked[0].raw))
    assert desk.case(code).excluded == frozenset()
    told = comes(desk, report("As I said, Tomas Okafor saw it. Yusuf Demir did it.", answers=first))
    assert desk.case(code).held == {YUSUF}
    assert all("Tomas" not in one.text for one in told)
    assert to(told) == sorted([SASKIA, IMANI])


@pytest.mark.parametrize(
    "words",
    [
        "Dear Tomas Okafor,\n\nthank you, that helps.",
        "Thank you.\n\nOn Monday Tomas Okafor wrote:\n> Dear Ada, we read it.\n> Tomas Okafor",
        "Tomas, thank you.",
    ],
)
def test_who_is_only_greeted_or_quoted_later_stays(desk: SmallDesk, words: str) -> None:
    code, first = opened(desk)
    assert comes(desk, report(words, answers=first)) == []
    assert desk.case(code).excluded == frozenset()


def test_members_name_each_other_and_nobody_is_held(desk: SmallDesk) -> None:
    code, first = opened(desk)
    assert comes(desk, mail(person(INES), "Tomas Okafor will write to her.", answers=first)) == []
    assert desk.case(code).excluded == frozenset()


@pytest.mark.parametrize("decides", [TOMAS, INES, YUSUF, "forged"])
def test_nobody_else_decides(desk: SmallDesk, decides: str) -> None:
    code, first = opened(desk, "It was Tomas Okafor who shouted at me.")
    sender = SASKIA if decides == "forged" else decides
    comes(desk, mail(person(sender), "not concerned", answers=first, authenticated=decides != "forged"))
    assert desk.case(code).held == {TOMAS}
    assert desk.got(TOMAS) == []


def test_a_chair_decides_nothing_about_themselves_and_the_other_does(desk: SmallDesk) -> None:
    code, first = opened(desk, "It was Saskia van Doorn who shouted at me.")
    comes(desk, mail(person(SASKIA), "not concerned", answers=first))
    assert desk.case(code).held == {SASKIA}
    comes(desk, mail(person(IMANI), "exclude Saskia van Doorn", answers=first))
    assert desk.case(code).subjects == {SASKIA}
    assert desk.got(SASKIA) == []


def test_when_all_chairs_are_named_the_board_decides(desk: SmallDesk) -> None:
    code, _ = opened(desk, "Saskia van Doorn and Imani Achterberg laughed at me.")
    [question] = [one for one in desk.postman.left if "Please decide" in one.subject]
    assert question.to == BOARD
    comes(desk, mail(BOARD, "exclude Saskia van Doorn, Imani Achterberg", answers=question.raw))
    assert desk.case(code).subjects == {SASKIA, IMANI}
    assert desk.got(SASKIA) == desk.got(IMANI) == []


def test_an_answer_that_names_nobody_known_decides_nothing_and_says_so(desk: SmallDesk) -> None:
    code, _ = opened(desk, "It was Tomas Okafor who shouted at me.")
    told = comes(desk, mail(person(SASKIA), "exclude Tommy", answers=desk.last(SASKIA).raw))
    assert desk.case(code).held == {TOMAS}
    assert "Not understood: whom it concerns" in [one.subject for one in told if one.to == SASKIA]


@pytest.mark.parametrize(
    ("words", "held"), [("It was Tomas Okafor.", {TOMAS}), ("Dear Tomas Okafor,\n\nit hurt.", set())]
)
def test_who_passes_on_a_report_about_themselves_is_held_too(desk: SmallDesk, words: str, held: set[str]) -> None:
    inner = f"Begin forwarded message:\n\nFrom: Ada Fjord <ada.fjord@example.net>\nSubject: the meetup\n\n{words}\n"
    desk.arrives(mail(person(TOMAS), f"Got this.\n\n{inner}", subject="Fwd: the meetup"))
    desk.looks()
    assert desk.case(desk.codes()[-1]).held == held


def test_of_a_case_for_the_chairs_a_member_learns_nothing_by_stepping_back(desk: SmallDesk) -> None:
    """Whoever learned a Message-ID is no reader for that."""
    raw = report()
    desk.arrives(raw, "chairs", Audience.CHAIRS)
    desk.looks()
    comes(desk, mail(person(INES), "I recuse myself.", answers=raw))
    assert desk.got(INES) == []
