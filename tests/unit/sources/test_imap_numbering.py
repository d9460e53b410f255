"""The number under which UIDs are kept: the same while they mean the same, and never one that was used before."""

import pytest

from conductd.model import NUMBERINGS, Position, stated_uidvalidity
from conductd.sources.imap_numbering import Folder, folder_of, number_of


def numbered(
    position: Position | None, uidvalidity: int, uidnext: int, *, highest: int = 0, other: bool = False
) -> int:
    return number_of(position, Folder(uidvalidity, uidnext, 0, stated=True), lambda: highest, lambda: other)


@pytest.mark.parametrize(
    ("known", "uidvalidity", "uidnext", "highest", "number"),
    [
        (5, 5, 11, 10, 5),
        (5, 5, 11, 0, 5),  # all of it was deleted
        (5, 5, 10, 10, 5),  # the last one is there, whatever the server says comes next
        (5, 5, 10, 9, 5 + NUMBERINGS),
        (5, 5, 1, 0, 5 + NUMBERINGS),
        (5, 9, 3, 2, 9),
        (9, 5, 3, 2, 5 + NUMBERINGS),  # RFC 3501 lets it only grow: an old server is back
        (5 + NUMBERINGS, 5, 11, 10, 5 + NUMBERINGS),
        (5 + NUMBERINGS, 5, 10, 9, 5 + 2 * NUMBERINGS),
        (5 + NUMBERINGS, 9, 10, 9, 9 + NUMBERINGS),
    ],
)
def test_it_grows_when_the_uids_mean_other_mail(
    known: int, uidvalidity: int, uidnext: int, highest: int, number: int
) -> None:
    assert numbered(Position(known, 10), uidvalidity, uidnext, highest=highest) == number
    assert stated_uidvalidity(number) == uidvalidity


@pytest.mark.parametrize(("uidvalidity", "number"), [(5, 5 + NUMBERINGS), (9, 9)])
def test_it_grows_where_the_mails_are_other_ones_whatever_comes_next(uidvalidity: int, number: int) -> None:
    assert numbered(Position(5, 10), uidvalidity, 12, highest=11, other=True) == number


def test_at_first_contact_it_is_the_servers() -> None:
    assert numbered(None, 5, 1) == 5


def test_a_server_that_names_no_uidnext_is_not_measured_by_what_was_deleted() -> None:
    folder = folder_of({b"UIDVALIDITY": 5, b"EXISTS": 1}, lambda: 3)
    assert folder == Folder(5, 4, 1, stated=False)
    assert number_of(Position(5, 10), folder, lambda: 3, lambda: False) == 5
