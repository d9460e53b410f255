"""Big mail in pieces, and mail whose text comes later: whole or not at all, on each database."""

import hashlib
from collections.abc import Iterator

import pytest
from sqlalchemy import delete, func, select, update

from conductd.errors import IncompleteError, PermanentError, TemporaryError
from conductd.model import Audience, Decision, Disposition, Fetched, Position
from conductd.store import inbox, views
from conductd.store.database import Database
from conductd.store.schema import KeyRow, PieceRow
from support.ledger_mails import NOW, batch, fetched, keep, raw_mail, reading_of, settle

PIECES = [raw_mail(1), b"first " * 50_000, b"second " * 50_000, b"\r\n.\r\n"]
WHOLE = b"".join(PIECES)


def big(uid: int, pieces: list[bytes] | Iterator[bytes] = PIECES) -> Fetched:
    return Fetched(uid, iter(pieces), NOW, len(WHOLE))


def count(db: Database, table: type) -> int:
    with db.reading() as session:
        return session.scalar(select(func.count()).select_from(table)) or 0


def bytes_of(db: Database, row_id: int) -> bytes:
    with db.reading() as session:
        return b"".join(views.mail_bytes(session, row_id))


def test_the_pieces_kept_are_the_mail(db: Database) -> None:
    row_id = keep(db, big(1))
    assert bytes_of(db, row_id) == WHOLE
    with db.reading() as session:
        kept = inbox.load(session, row_id)
        assert not isinstance(kept.raw, bytes)
        assert b"".join(kept.raw) == WHOLE
        assert kept.sha256 == hashlib.sha256(WHOLE).hexdigest()


def test_a_mail_in_pieces_and_at_once_is_the_same_mail(db: Database) -> None:
    in_pieces = keep(db, big(1))
    at_once = keep(db, fetched(1, WHOLE), mailbox="chairs")
    with db.reading() as session:
        one, other = inbox.load(session, in_pieces), inbox.load(session, at_once)
    assert (one.sha256, one.content_key) == (other.sha256, other.content_key)


def test_of_a_copy_the_pieces_go_and_the_first_stays(db: Database) -> None:
    first = keep(db, big(1))
    settle(db, first, Decision((), Disposition.SPAM), reading_of())
    copy = keep(db, big(2))
    with db.reading() as session:
        kept = inbox.load(session, copy)
    settle(db, copy, Decision((), Disposition.DUPLICATE), reading_of())
    inbox.let_go(db, kept)
    assert count(db, PieceRow) == len(PIECES)
    assert bytes_of(db, first) == WHOLE


@pytest.mark.parametrize("damage", ["swap", "cut", "change", "lose"])
def test_pieces_cannot_be_swapped_cut_off_changed_or_lost(db: Database, damage: str) -> None:
    row_id = keep(db, big(1))
    with db.writing() as session:
        sealed = {row.number: row.sealed for row in session.scalars(select(PieceRow))}
        changes = {
            "swap": {1: sealed[2], 2: sealed[1]},
            "cut": {3: sealed[2]},
            "change": {1: sealed[1][:-1] + bytes([sealed[1][-1] ^ 1])},
            "lose": {},
        }
        for number, blob in changes[damage].items():
            session.execute(update(PieceRow).where(PieceRow.number == number).values(sealed=blob))
        if damage == "lose":
            session.execute(delete(PieceRow).where(PieceRow.number == 3))
    with pytest.raises(PermanentError):
        bytes_of(db, row_id)


def breaking(error: Exception) -> Iterator[bytes]:
    yield PIECES[0]
    yield PIECES[1]
    raise error


def test_a_line_that_breaks_leaves_nothing_behind(db: Database) -> None:
    with pytest.raises(TemporaryError):
        keep(db, big(1, breaking(TemporaryError("the server is away"))))
    assert (count(db, PieceRow), count(db, KeyRow), inbox.position(db, "conduct")) == (0, 0, None)


def test_what_a_crash_left_is_cleared_and_nothing_else(db: Database) -> None:
    row_id = keep(db, big(1))
    with pytest.raises(KeyboardInterrupt):
        keep(db, big(2, breaking(KeyboardInterrupt())))  # type: ignore[arg-type]
    assert count(db, PieceRow) == len(PIECES) + 1
    inbox.clear(db)
    assert count(db, PieceRow) == len(PIECES)
    assert bytes_of(db, row_id) == WHOLE


def test_a_mail_that_the_server_stops_giving_waits_and_the_others_come(db: Database) -> None:
    keep(db, big(1, breaking(IncompleteError("the server stopped"))), fetched(2))
    assert (count(db, PieceRow), len(inbox.pending(db))) == (0, 1)
    assert inbox.position(db, "conduct") == Position(7, 2, late=(1,))


def late(uid: int) -> Fetched:
    return Fetched(uid, None, NOW, 500, late=True)


def test_a_message_without_text_waits_until_it_comes(db: Database) -> None:
    assert inbox.keep(db, "conduct", Audience.TEAM, batch(late(1), fetched(2)), NOW) == 1
    assert inbox.position(db, "conduct") == Position(7, 2, late=(1,))
    assert inbox.keep(db, "conduct", Audience.TEAM, batch(late(1)), NOW) == 0
    assert inbox.pending(db) == [2]
    assert inbox.keep(db, "conduct", Audience.TEAM, batch(fetched(1)), NOW) == 1
    assert inbox.position(db, "conduct") == Position(7, 2)
    assert inbox.pending(db) == [1, 2]
    assert bytes_of(db, 1) == raw_mail(1)


def test_a_big_message_that_was_late_comes_in_pieces(db: Database) -> None:
    keep(db, late(1))
    row_id = keep(db, big(1))
    assert bytes_of(db, row_id) == WHOLE


@pytest.mark.parametrize("again", [batch(Fetched(1, None, None, 0)), batch(uidvalidity=8)])
def test_one_that_never_comes_has_vanished(db: Database, again: object) -> None:
    keep(db, late(1))
    inbox.keep(db, "conduct", Audience.TEAM, again, NOW)  # type: ignore[arg-type]
    with db.reading() as session:
        (row,) = views.ledger(session)
    assert (row["disposition"], row["sha256"]) == ("vanished", None)
    position = inbox.position(db, "conduct")
    assert position is not None
    assert position.late == ()


def test_status_tells_of_a_message_that_waits_long(db: Database) -> None:
    keep(db, late(1))
    inbox.finish_pass(db, "conduct", NOW, 1)
    with db.reading() as session:
        assert views.status(session, NOW)["healthy"]
        later = views.status(session, NOW.replace(hour=NOW.hour + 1))
    assert any("no text for a message that it lists, for 60 minutes" in line for line in later["problems"])
    assert later["mailboxes"][0]["without_text"] == 1
