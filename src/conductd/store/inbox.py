"""The ledger's front: keep what a mailbox hands over, hand it out to be judged, and say how the passes went."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from conductd.errors import PermanentError
from conductd.model import Arrival, Audience, Position, Raw
from conductd.store.arrivals import keep, mailbox_row
from conductd.store.database import Database
from conductd.store.keyring import KeyRing
from conductd.store.raw import clear, discard_if_unclaimed, unsealed
from conductd.store.schema import PENDING, WAITING, MailboxRow, MessageRow
from conductd.store.witnesses import newest
from conductd.store.writes import table_of

__all__ = [
    "TRIES",
    "Kept",
    "Place",
    "clear",
    "fail_pass",
    "finish_pass",
    "keep",
    "let_go",
    "load",
    "looked_upto",
    "pending",
    "place_of",
    "position",
    "spent",
]

TRIES = 3
"""How often a message may break the program before it is left to a person."""

_ROWS = table_of(MessageRow).c
_KEPT = select(*_ROWS).where(_ROWS.id == bindparam("row_id"))


@dataclass(frozen=True, slots=True)
class Kept:
    """A message as it was kept, opened to be judged. The pieces of a big one open while the session of `load` does."""

    row_id: int
    arrival: Arrival
    raw: Raw
    sha256: str
    content_key: str | None
    key_id: str | None
    tries: int
    mailbox: str
    uidvalidity: int
    uid: int
    error: str | None = None
    case_id: int | None = None
    """Where it broke the program before, and the case that it opened unread, if it is tried again."""


def position(db: Database, mailbox: str) -> Position | None:
    """How far a mailbox was read; None before the first contact."""
    with db.reading() as session:
        row = session.get(MailboxRow, mailbox)
        if row is None or row.uidvalidity is None:
            return None
        late = select(MessageRow.uid).where(
            MessageRow.state == WAITING, MessageRow.mailbox == mailbox, MessageRow.uidvalidity == row.uidvalidity
        )
        uids = tuple(session.scalars(late.order_by(MessageRow.uid)))
        anew = row.server_count is None and row.last_complete_pass_at is not None
        known = newest(session, row)
        return Position(row.uidvalidity, row.last_uid, row.adopted_upto or 0, row.adopted_at, uids, anew, known)


def pending(db: Database, limit: int | None = None) -> list[int]:
    """The messages that wait to be judged, oldest first; those that broke the program too often are left out."""
    with db.reading() as session:
        query = select(MessageRow.id).where(MessageRow.state == PENDING, MessageRow.tries < TRIES)
        return list(session.scalars(query.order_by(MessageRow.id).limit(limit)))


def spent(db: Database) -> list[int]:
    """The messages whose tries are spent and that still have no end: a crash came between."""
    with db.reading() as session:
        query = select(MessageRow.id).where(MessageRow.state == PENDING, MessageRow.tries >= TRIES)
        return list(session.scalars(query.order_by(MessageRow.id)))


def load(session: Session, row_id: int, *, sealed: bool = False) -> Kept:
    """A kept message with its bytes; `sealed` leaves them closed (empty). Raises PermanentError if none are kept."""
    row = session.connection().execute(_KEPT, {"row_id": row_id}).one()
    if row.sha256 is None:
        raise PermanentError(f"message {row_id}: its bytes are not kept")
    raw = b"" if sealed else unsealed(session, row)
    return Kept(
        row_id=row.id,
        arrival=Arrival(row.mailbox, Audience(row.audience), row.received_at, row.quiet),
        raw=raw,
        sha256=row.sha256,
        content_key=row.content_key,
        key_id=row.key_id,
        tries=row.tries,
        mailbox=row.mailbox,
        uidvalidity=row.uidvalidity,
        uid=row.uid,
        error=row.error,
        case_id=row.case_id,
    )


def let_go(db: Database, kept: Kept) -> None:
    """Remove the pieces of a big message if it turned out to be a copy of one that is kept."""
    if kept.key_id is not None and not isinstance(kept.raw, bytes):
        discard_if_unclaimed(db, kept.key_id)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a message of the ledger came from, and its Message-ID once it was read."""

    mailbox: str
    uid: int
    message_id: str | None


def place_of(session: Session, row_id: int) -> Place:
    """The place of one message of the ledger."""
    row = session.get_one(MessageRow, row_id)
    message_id = None
    if row.sealed_message_id is not None:
        message_id = KeyRing.of(session).get(row.key_id).unseal_text("messages.message_id", row.sealed_message_id)
    return Place(row.mailbox, row.uid, message_id)


def finish_pass(db: Database, mailbox: str, now: datetime, server_count: int | None = None) -> None:
    """A mailbox was read to its end; the server holds so many messages above the adopted ones."""
    with db.writing() as session:
        row = mailbox_row(session, mailbox)
        row.last_complete_pass_at, row.server_count = now, server_count
        row.failing_since, row.failure_reason, row.refused = None, None, None


def fail_pass(db: Database, mailbox: str, now: datetime, reason: str, *, refused: bool = False) -> None:
    """A mailbox could not be read to its end; the first failure's instant stays.

    `refused`: the server said no to our log-in or folder, or a file of ours is unusable: waiting mends nothing.
    """
    with db.writing() as session:
        row = mailbox_row(session, mailbox)
        row.failing_since = row.failing_since or now
        row.failure_reason, row.refused = reason, refused


def looked_upto(session: Session, mailboxes: Sequence[str], now: datetime) -> datetime | None:
    """Up to when every one of these mailboxes was read to its end; None if one of them never was.

    Where there are none, mail is handed over: then up to now.
    """
    if not mailboxes:
        return now
    rows = [session.get(MailboxRow, name) for name in mailboxes]
    instants = [row.last_complete_pass_at if row else None for row in rows]
    known = [instant for instant in instants if instant is not None]
    return min(known) if known and len(known) == len(instants) else None
