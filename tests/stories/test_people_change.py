"""The configuration changes while members are out of a case: addresses change places, people go and come back."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from support.case_mails import DAY, comes, opened, person
from support.mails import mail
from support.small_desk import FIVE, IMANI, INES, NAMES, SASKIA, TOMAS, SmallDesk, member

PRIVATE = "t.okafor@example.net"
ONLY = f'addresses = ["{TOMAS}"]'
FIRST, SECOND = f'addresses = ["{PRIVATE}", "{TOMAS}"]', f'addresses = ["{TOMAS}", "{PRIVATE}"]'
WITHOUT = FIVE.replace(member(TOMAS), "")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[SmallDesk]:
    small = SmallDesk(tmp_path, FIVE.replace(ONLY, SECOND))
    yield small
    small.close()


def changed(desk: SmallDesk, configuration: str) -> None:
    """Another configuration, as after a restart."""
    desk.close()
    (desk.folder / "config.toml").write_text(configuration, encoding="utf-8")
    desk.open()


def weeks_pass(desk: SmallDesk) -> list[str]:
    """What Tomas got in the time of all reminders, at either address."""
    for _ in range(14):
        desk.looks(DAY)
    return desk.got(TOMAS) + desk.got(PRIVATE)


def test_whom_a_case_concerns_stays_out_under_another_first_address(desk: SmallDesk) -> None:
    code, first = opened(desk, "It was Tomas Okafor who shouted at me.")
    changed(desk, FIVE.replace(ONLY, FIRST))
    assert desk.case(code).held == {PRIVATE}
    comes(desk, mail(person(SASKIA), "exclude Tomas", answers=first))
    assert desk.case(code).subjects == {PRIVATE}
    changed(desk, FIVE.replace(ONLY, SECOND))
    assert desk.case(code).subjects == {TOMAS}
    changed(desk, FIVE.replace(ONLY, FIRST))
    assert weeks_pass(desk) == []
    assert code not in desk.call("cases", "list", "--as", PRIVATE).output
    assert desk.call("cases", "show", code, "--reveal", "--as", PRIVATE).exit_code == 2


def test_who_stepped_back_stays_out_and_comes_back_in_under_another_first_address(desk: SmallDesk) -> None:
    code, first = opened(desk)
    comes(desk, mail(f"{NAMES[TOMAS]} <{PRIVATE}>", "I recuse myself.", answers=first))
    assert desk.case(code).recused == {TOMAS}
    before = desk.got(TOMAS)
    changed(desk, FIVE.replace(ONLY, FIRST))
    assert desk.case(code).recused == {PRIVATE}
    assert weeks_pass(desk) == before
    assert [row["member"] for row in desk.recusals()] == [PRIVATE]
    assert desk.call("recusals", "withdraw", code, PRIVATE, "--by", INES).exit_code == 0
    assert (desk.case(code).excluded, desk.case(code).readmitted) == (frozenset(), (PRIVATE,))


def test_who_left_and_comes_back_is_still_out(desk: SmallDesk) -> None:
    code, first = opened(desk)
    comes(desk, mail(person(TOMAS), "I recuse myself.", answers=first))
    held, _ = opened(desk, "It was Tomas Okafor.")
    before = desk.got(TOMAS)
    changed(desk, WITHOUT)
    assert not comes(desk, mail(person(INES), "What now?", answers=first, cc=TOMAS), timedelta(hours=2))
    assert desk.looks(6 * DAY).did["reminded"] == 2
    changed(desk, FIVE)
    assert (desk.case(code).recused, desk.case(held).held) == ({TOMAS}, {TOMAS})
    assert weeks_pass(desk) == before
    shown = desk.call("cases", "list", "--as", TOMAS).output
    assert code in shown
    assert held not in shown


def test_who_becomes_a_member_is_held_out_of_the_cases_that_name_them(tmp_path: Path) -> None:
    desk = SmallDesk(tmp_path, WITHOUT)
    named, first = opened(desk, "It was Tomas Okafor who shouted at me.")
    other, _ = opened(desk)
    comes(desk, mail(person(INES), "I wonder what Tomas Okafor thinks.", answers=first))
    changed(desk, FIVE)
    desk.looks(DAY)
    assert (desk.case(named).held, desk.case(other).excluded) == ({TOMAS}, frozenset())
    question = desk.last(IMANI)
    assert question.subject == "Please decide: does it concern a member?"
    changed(desk, WITHOUT)
    later, _ = opened(desk, "Tomas Okafor did it again.")
    changed(desk, FIVE)
    desk.looks(DAY)
    assert desk.case(later).held == {TOMAS}
    comes(desk, mail(person(SASKIA), "not concerned", answers=first))
    changed(desk, FIVE.replace(ONLY, FIRST))
    desk.looks(DAY)
    assert (desk.case(named).excluded, desk.case(later).held) == (frozenset(), {PRIVATE})
    assert named in {one.code for one in desk.postman.left if one.to == TOMAS}
    assert later not in {one.code for one in desk.postman.left if one.to in {TOMAS, PRIVATE}}
    desk.close()


def test_two_entries_that_become_one_person_leave_them_out_for_the_stronger_reason(tmp_path: Path) -> None:
    desk = SmallDesk(tmp_path)
    code, first = opened(desk, "It was Ines Caldeira.")
    comes(desk, mail(person(TOMAS), "I recuse myself.", answers=first))
    one = WITHOUT.replace(f'addresses = ["{INES}"]', f'addresses = ["{INES}", "{TOMAS}"]')
    changed(desk, one)
    assert (desk.case(code).held, desk.case(code).excluded) == ({INES}, {INES})
    comes(desk, mail(person(IMANI), "not concerned", answers=first))
    assert desk.case(code).recused == {INES}
    desk.close()
