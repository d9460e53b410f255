"""`audit --verify`: any line of history changed or taken out, any kept mail touched, is told with its place."""

import sqlite3
from contextlib import closing

import pytest

from unit.cli.desk import Desk


def sql(desk: Desk, statement: str) -> None:
    with closing(sqlite3.connect(desk.folder / "conductd.sqlite3", isolation_level=None)) as database:
        assert database.execute(statement).rowcount == 1


def test_a_whole_history_is_whole(desk: Desk, code: str) -> None:
    found = desk.json("audit", "--verify", "--offline")
    assert (found["whole"], found["faults"]) == (True, [])
    assert found["history"] == len(desk.json("audit")) > 5
    assert desk("audit", "--verify", "--offline").exit_code == 0
    assert {"seq", "at", "case", "action"} == set(desk.json("audit")[0])


@pytest.mark.parametrize(
    ("statement", "place"),
    [
        ("UPDATE history SET action = 'nothing' WHERE seq = 3", "line 3 was changed"),
        ("UPDATE history SET at = '2020-01-01 00:00:00.000000' WHERE seq = 4", "line 4 was changed"),
        ("UPDATE history SET sealed = zeroblob(40) WHERE seq = 5", "line 5 was changed"),
        ("DELETE FROM history WHERE seq = 2", "lines 2 to 2 are missing"),
        ("DELETE FROM history WHERE seq = (SELECT max(seq) FROM history)", "it ends at line"),
        ("DELETE FROM history_head", "its end is not recorded"),
        ("UPDATE messages SET sealed_raw = zeroblob(40)", "message 1 (import, UID"),
        ("UPDATE messages SET sha256 = 'another'", "its bytes are not those that came"),
        ("UPDATE messages SET case_id = 77", "names a row of cases that is not there"),
    ],
)
def test_what_was_touched_is_named(desk: Desk, code: str, statement: str, place: str) -> None:
    sql(desk, statement)
    result = desk("audit", "--verify", "--offline")
    assert result.exit_code == 1
    assert place in result.output


def test_a_mailbox_that_cannot_be_asked_leaves_the_answer_open(desk: Desk, code: str) -> None:
    found = desk("audit", "--verify", "--json")
    assert found.exit_code == 75
    assert "conduct: connect:" in found.stdout
