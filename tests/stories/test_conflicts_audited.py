"""`audit --verify`: the disclosure log, and who is out of a case, are held against the history."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from support.case_mails import comes, opened, person
from support.mails import mail
from support.small_desk import IMANI, INES, SASKIA, TOMAS, YUSUF, SmallDesk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[SmallDesk]:
    """One who recused, one who came back, one whom the case concerns, one of whom it was decided that it does not."""
    small = SmallDesk(tmp_path)
    code, first = opened(small, "Ines Caldeira and Yusuf Demir were there.")
    for who in (TOMAS, SASKIA):
        comes(small, mail(person(who), "I recuse myself.", answers=first))
    for words in (
        ("recusals", "withdraw", code, SASKIA, "--by", IMANI),
        ("cases", "exclude", code, INES, "--by", IMANI),
        ("cases", "clear", code, YUSUF, "--by", IMANI),
    ):
        assert small.call(*words).exit_code == 0, words
    yield small
    small.close()


def verified(desk: SmallDesk) -> tuple[int, str]:
    done = desk.call("audit", "--verify", "--offline")
    return done.exit_code, done.output


def test_a_log_that_agrees_with_the_history_is_whole(desk: SmallDesk) -> None:
    assert verified(desk)[0] == 0


@pytest.mark.parametrize(
    ("statement", "place"),
    [
        ("DELETE FROM recusals WHERE id = 1", "2 lines were written to its disclosure log, 1 are there"),
        ("UPDATE recusals SET case_id = 77 WHERE id = 1", "2 lines were written to its disclosure log, 1 are there"),
        ("DELETE FROM exclusions WHERE id = 1", "a member who is out of it by its history is not so by its rows"),
        ("DELETE FROM exclusions", "a member who is out of it by its history is not so by its rows"),
    ],
)
def test_a_row_that_was_taken_out_is_named(desk: SmallDesk, statement: str, place: str) -> None:
    with closing(sqlite3.connect(desk.folder / "conductd.sqlite3", isolation_level=None)) as database:
        assert database.execute(statement).rowcount > 0
    code, said = verified(desk)
    assert (code, place in said) == (1, True)
