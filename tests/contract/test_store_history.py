"""The history shows every edit, deletion and reordering (invariant I15)."""

import pytest
from sqlalchemy import create_engine, text

from conductd.store import history
from conductd.store.database import Database
from conductd.store.keys import MasterKey
from support.ledger_mails import open_case

EDITS = {
    "an instant": "UPDATE history SET at = (SELECT at FROM mailboxes_instant) WHERE seq = 2",
    "an action": "UPDATE history SET action = 'nothing' WHERE seq = 2",
    "a case": "UPDATE history SET case_code = 'other-case' WHERE seq = 2",
    "the content": "UPDATE history SET sealed = (SELECT sealed FROM history WHERE seq = 3) WHERE seq = 2",
    "a deleted line": "DELETE FROM history WHERE seq = 2",
    "a deleted first line": "DELETE FROM history WHERE seq = 1",
    "a deleted last line": "DELETE FROM history WHERE seq = (SELECT max(seq) FROM history)",
    "all deleted": "DELETE FROM history",
    "a swapped pair": "UPDATE history SET seq = CASE seq WHEN 2 THEN 1002 ELSE 1003 END WHERE seq IN (2, 3)",
    "the end": "UPDATE history_head SET seq = seq - 1",
    "the end deleted": "DELETE FROM history_head",
}


def _edit(url: str, statement: str) -> None:
    """As an insider with SQL would."""
    statement = statement.replace("(SELECT at FROM mailboxes_instant)", "'2020-01-01 00:00:00.000000'")
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text(statement))
    engine.dispose()


def _faults(db: Database) -> list[str]:
    with db.reading() as session:
        return history.verify(session)


def test_an_untouched_history_is_whole(db: Database) -> None:
    assert _faults(db) == []
    open_case(db, 1)
    open_case(db, 2)
    assert _faults(db) == []


@pytest.mark.parametrize("edit", EDITS)
def test_an_edit_shows(db: Database, url: str, edit: str) -> None:
    open_case(db)
    _edit(url, EDITS[edit])
    assert _faults(db)


def test_a_chain_written_without_the_key_shows(db: Database, url: str) -> None:
    """Cutting off the last line and recording the new end needs the master key."""
    open_case(db)
    _edit(url, "DELETE FROM history WHERE seq = (SELECT max(seq) FROM history)")
    _edit(
        url,
        "UPDATE history_head SET seq = (SELECT max(seq) FROM history),"
        " hash = (SELECT hash FROM history ORDER BY seq DESC LIMIT 1)",
    )
    assert _faults(db)


def test_another_key_sees_another_history(db: Database, url: str) -> None:
    open_case(db)
    stranger = Database(url, MasterKey(bytes(32)), domain="example.org")
    assert _faults(stranger)
    stranger.close()
