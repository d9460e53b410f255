"""The bytes of a mail at rest: one sealed value, or sealed pieces where it is too big to be held whole.

Pieces are committed one by one before the ledger row that names their key: so a slow server never keeps the database
from others, and the write-ahead log stays small. A row is only written when all its pieces are there. What a crash left
without a row is removed at the next start. Number and end are sealed with each piece: none can be swapped or cut off.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, delete, func, or_, select
from sqlalchemy.orm import Session

from conductd.errors import ConductdError, IncompleteError, PermanentError
from conductd.model import Raw
from conductd.store.database import Database
from conductd.store.fingerprints import Fingerprint
from conductd.store.keyring import KeyRing
from conductd.store.keys import DataKey
from conductd.store.schema import KeyRow, MessageRow, PieceRow
from conductd.store.writes import insert_all

PURPOSE = "messages.raw"
AT_ONCE = 8
"""Pieces removed in one transaction: their pages are overwritten with zeros, through the write-ahead log."""

IS_KEPT = or_(MessageRow.sealed_raw.is_not(None), MessageRow.pieces.is_not(None))
"""Whether the bytes of a message are there, in either form."""


@dataclass(frozen=True, slots=True)
class Spooled:
    """A big mail whose pieces are all committed: their key, how many, and what the mail is known by."""

    key: DataKey
    pieces: int
    size: int
    sha256: str
    content: bytes


def spool(db: Database, pieces: Iterator[bytes]) -> Spooled | None:
    """Keep the pieces of a big mail as they come; None, and nothing kept, if the server stopped giving them."""
    with db.writing() as session:
        key = KeyRing.of(session).new()
    try:
        return _spooled(db, key, pieces)
    except IncompleteError:
        discard(db, key.id)
        return None
    except ConductdError:
        discard(db, key.id)
        raise


def _spooled(db: Database, key: DataKey, pieces: Iterator[bytes]) -> Spooled:
    mark = Fingerprint()
    number, size = 0, 0
    piece = next(pieces, b"")
    while True:
        following = next(pieces, None)
        row = {"key_id": key.id, "number": number, "sealed": key.seal(_place(number, following is None), piece)}
        with db.writing() as session:
            insert_all(session, PieceRow, [row])
        mark.add(piece)
        number, size = number + 1, size + len(piece)
        if following is None:
            return Spooled(key, number, size, mark.sha256(), mark.content())
        piece = following


def _place(number: int, last: bool) -> str:
    return f"message_pieces:{number}:{'last' if last else 'more'}"


def unsealed(session: Session, row: "Row[Any] | MessageRow") -> Raw:
    """The bytes of a message as they came; a big one is opened piece by piece while the session is open.

    Raises PermanentError if none are kept, or if they were changed.
    """
    if row.pieces is not None:
        return _opened(session, KeyRing.of(session).get(row.key_id), row.pieces)
    if row.sealed_raw is None:
        raise PermanentError(f"message {row.id}: its bytes are not kept")
    return KeyRing.of(session).get(row.key_id).unseal(PURPOSE, row.sealed_raw)


def _opened(session: Session, key: DataKey, pieces: int) -> Iterator[bytes]:
    for number in range(pieces):
        sealed = session.scalar(select(PieceRow.sealed).where(PieceRow.key_id == key.id, PieceRow.number == number))
        if sealed is None:
            raise PermanentError(f"a piece of a message is missing: {number + 1} of {pieces}")
        yield key.unseal(_place(number, number == pieces - 1), sealed)


def discard(db: Database, key_id: str) -> None:
    """Remove all pieces under a key, a few at a time, and the key if no message has it."""
    mine = PieceRow.key_id == key_id
    left = True
    while left:
        with db.writing() as session:
            first = session.scalar(select(func.min(PieceRow.number)).where(mine))
            left = first is not None
            if first is not None:
                session.execute(delete(PieceRow).where(mine, PieceRow.number < first + AT_ONCE))
    unclaimed = KeyRow.id.not_in(select(MessageRow.key_id).where(MessageRow.key_id.is_not(None)))
    with db.writing() as session:
        session.execute(delete(KeyRow).where(KeyRow.id == key_id, unclaimed))


def discard_if_unclaimed(db: Database, key_id: str) -> None:
    """Remove the pieces under a key unless a message has them: it was a copy, or was never to be kept."""
    with db.reading() as session:
        claimed = session.scalar(select(MessageRow.id).where(_claims(key_id)).limit(1))
    if claimed is None:
        discard(db, key_id)


def clear(db: Database) -> None:
    """Remove the pieces that no message has: a crash left them. Only while nobody else collects mail."""
    claimed = select(MessageRow.key_id).where(MessageRow.pieces.is_not(None), MessageRow.key_id.is_not(None))
    with db.reading() as session:
        left = session.scalars(select(PieceRow.key_id).where(PieceRow.key_id.not_in(claimed)).distinct()).all()
    for key_id in left:
        discard(db, key_id)


def _claims(key_id: str) -> ColumnElement[bool]:
    return and_(MessageRow.key_id == key_id, MessageRow.pieces.is_not(None))
