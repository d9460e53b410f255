"""The same mail several times, in any order: one case, for the fewest readers, whatever was written on top of one."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from conductd.model import Audience, Raw, Reading
from support.mails import mail
from support.small_desk import BOARD, CHAIRS, SmallDesk

ADA = "ada.fjord@example.net"
BY_A_LIST = (
    b"List-Id: <members.lists.example.com>\r\n"
    b"List-Unsubscribe: <mailto:leave@lists.example.com>\r\n"
    b"List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"
    b"Precedence: bulk\r\n"
)
BY_A_FILTER = b"X-Spam-Flag: YES\r\n"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[SmallDesk]:
    desk = SmallDesk(tmp_path)
    yield desk
    desk.close()


@pytest.fixture
def report() -> bytes:
    return mail(ADA, "Somebody shouted at me at the meetup and did not stop.", cc="members@lists.example.com")


@pytest.mark.parametrize("on_top", [BY_A_LIST, BY_A_FILTER], ids=["list", "filter"])
@pytest.mark.parametrize("door", ["conduct", "chairs"])
def test_a_copy_that_a_list_or_a_filter_marked_hides_no_report(
    desk: SmallDesk, report: bytes, on_top: bytes, door: str
) -> None:
    """A report goes to the desk and to a list that the desk reads; the list's copy may be the first."""
    desk.arrives(on_top + report)
    assert desk.looks().did["new_case"] == 0
    desk.arrives(report, door, Audience(door if door == "chairs" else "team"))
    assert desk.looks().did["new_case"] == 1
    desk.arrives(on_top + report)
    desk.arrives(report)
    assert desk.looks().did["duplicate"] == 2
    assert (len(desk.codes()), len(desk.got(ADA))) == (1, 1)


def test_what_a_machine_wrote_stays_quiet_through_every_door(desk: SmallDesk, report: bytes) -> None:
    desk.arrives(BY_A_LIST + report)
    desk.arrives(b"X-Trace: another way\r\n" + BY_A_LIST + report, "chairs", Audience.CHAIRS)
    assert desk.looks().did == {"automatic": 1, "duplicate": 1}
    assert not desk.codes()


@pytest.mark.parametrize("narrow", ["chairs", "board"])
@pytest.mark.parametrize("first", ["wide", "narrow"])
def test_through_two_doors_it_is_for_the_fewer_from_the_start(
    desk: SmallDesk, report: bytes, narrow: str, first: str
) -> None:
    """A crash, or the sending, may come between the two judgements: nobody of the wider door ever hears of it."""
    doors = [("conduct", Audience.TEAM, report), (narrow, Audience(narrow), b"X-Trace: another way\r\n" + report)]
    for mailbox, audience, raw in doors if first == "wide" else doors[::-1]:
        desk.arrives(raw, mailbox, audience)
    seen = iter(desk.postman.left)
    desk.looks()
    [code] = desk.codes()
    assert desk.case(code).audience == Audience(narrow)
    assert "audience narrowed" not in desk.history(code)
    told = {one.to for one in seen}
    assert told == {ADA, *(CHAIRS if narrow == "chairs" else (BOARD,))}


def test_the_wider_copy_breaks_the_program_and_the_narrower_one_still_counts(desk: SmallDesk, report: bytes) -> None:
    class Breaks:
        def read(self, raw: Raw) -> Reading:
            raise ValueError

        def close(self) -> None:
            return

    works = desk.app.reader
    desk.arrives(report)
    desk.app = replace(desk.app, reader=Breaks())  # type: ignore[arg-type]
    desk.settles()
    desk.app = replace(desk.app, reader=works)
    desk.arrives(b"X-Trace: another way\r\n" + report, "chairs", Audience.CHAIRS)
    desk.looks()
    [code] = desk.codes()
    assert desk.case(code).audience == Audience.CHAIRS
    assert {one.to for one in desk.postman.left} <= {ADA, *CHAIRS}
