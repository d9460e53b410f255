"""The ledger's front: keep what a mailbox hands over, hand it out to be judged, and say how the passes went."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from conductd.errors import PermanentError
from conductd.model import Arrival, Audience, Batch, Disposition, Fetched, Position
from conductd.store.database import Database
from conductd.store.fingerprints import content_hash, sha256_of
from conductd.store.history import US, append
from conductd.store.keyring import KeyRing
from conductd.store.keys import DataKey, MasterKey
from conductd.store.schema import PENDING, SETTLED, KeyRow, MailboxRow, MessageRow
from conductd.store.writes import insert_all, table_of

TRIES = 3
"""How often a message may break the program before it is left to a person."""

RAW = "messages.raw"

_ROWS = table_of(MessageRow).c
_KEPT = select(*_ROWS).where(_ROWS.id == bindparam("row_id"))


@dataclass(frozen=True, slots=True)
class Kept:
    """A message as it was kept, opened to be judged."""

    row_id: int
    arrival: Arrival
    raw: bytes
    sha256: str
    content_key: str | None
    key_id: str | None
    tries: int
    mailbox: str
    uidvalidity: int
    uid: int


def position(db: Database, mailbox: str) -> Position | None:
    """How far a mailbox was read; None before the first contact."""
    with db.reading() as session:
        row = session.get(MailboxRow, mailbox)
        if row is None or row.uidvalidity is None:
            return None
        return Position(row.uidvalidity, row.last_uid, row.adopted_upto or 0, row.adopted_at)


def keep(
    db: Database, source_name: str, audience: Audience, batch: Batch, now: datetime, *, quiet: bool = False
) -> int:
    """Keep a batch and move the cursor over it, in one transaction; how many messages were new to the ledger."""
    with db.writing() as session:
        mailbox, ring = _mailbox(session, source_name), KeyRing.of(session)
        mailbox.audience = str(audience)
        _follow(session, mailbox, batch, now)
        fresh = _not_in_the_ledger(session, mailbox, batch)
        rescanned = _known_bytes(session, fresh) if _adopted_before(mailbox, batch) else None
        rows, keys = [], []
        for fetched in fresh:
            key = DataKey.fresh()
            place = {
                "mailbox": source_name,
                "uidvalidity": batch.uidvalidity,
                "audience": str(audience),
                "quiet": quiet,
            }
            row = place | _row(ring.master, fetched, key, now)
            if rescanned is not None and _is_old(row, mailbox, rescanned):
                row |= _ended(Disposition.IGNORED, now)
            rows.append(row)
            if row["key_id"] is not None:
                keys.append(ring.row(key))
        insert_all(session, KeyRow, keys)
        insert_all(session, MessageRow, rows)
        for row in rows:
            if row["disposition"] is not None:
                append(
                    session, None, now, US, f"message {row['disposition']}", detail=f"{source_name}, UID {row['uid']}"
                )
        mailbox.last_uid = max([mailbox.last_uid, *(fetched.uid for fetched in batch.fetched)])
    return len(rows)


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
    if row.sha256 is None or (not sealed and row.sealed_raw is None):
        raise PermanentError(f"message {row_id}: its bytes are not kept")
    raw = b"" if sealed else KeyRing.of(session).get(row.key_id).unseal(RAW, row.sealed_raw or b"")
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
    )


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


def quarantine(db: Database, row_id: int, error_place: str, now: datetime) -> int:
    """Set a message aside that broke the program, with the place of the error; how often it did."""
    with db.writing() as session:
        row = session.get_one(MessageRow, row_id)
        row.tries += 1
        row.error = error_place
        row.disposition = str(Disposition.QUARANTINED)
        append(session, None, now, US, "message quarantined", detail=f"row {row_id}, try {row.tries}: {error_place}")
        return row.tries


def finish_pass(db: Database, mailbox: str, now: datetime, server_count: int | None = None) -> None:
    """A mailbox was read to its end; the server holds so many messages above the adopted ones."""
    with db.writing() as session:
        row = _mailbox(session, mailbox)
        row.last_complete_pass_at, row.server_count = now, server_count
        row.failing_since, row.failure_reason = None, None


def fail_pass(db: Database, mailbox: str, now: datetime, reason: str) -> None:
    """A mailbox could not be read to its end; the first failure's instant stays."""
    with db.writing() as session:
        row = _mailbox(session, mailbox)
        row.failing_since = row.failing_since or now
        row.failure_reason = reason


def _mailbox(session: Session, name: str) -> MailboxRow:
    row = session.get(MailboxRow, name)
    if row is None:
        row = MailboxRow(name=name, last_uid=0)
        session.add(row)
    return row


def _follow(session: Session, mailbox: MailboxRow, batch: Batch, now: datetime) -> None:
    """UIDs mean nothing under another UIDVALIDITY (RFC 3501, 2.3.1.1); adopted mail is passed over."""
    if mailbox.uidvalidity != batch.uidvalidity:
        if mailbox.uidvalidity is not None:
            append(session, None, now, US, "mailbox numbered anew", detail=mailbox.name)
        mailbox.uidvalidity, mailbox.last_uid, mailbox.adopted_upto = batch.uidvalidity, 0, None
    if batch.adopted_upto is not None:
        if mailbox.adopted_at is None:
            mailbox.adopted_at = now
            append(session, None, now, US, "mailbox adopted", detail=mailbox.name)
        mailbox.adopted_upto = max(mailbox.adopted_upto or 0, batch.adopted_upto)
        mailbox.last_uid = max(mailbox.last_uid, batch.adopted_upto)


def _not_in_the_ledger(session: Session, mailbox: MailboxRow, batch: Batch) -> list[Fetched]:
    uids = [fetched.uid for fetched in batch.fetched]
    here = (MessageRow.mailbox == mailbox.name, MessageRow.uidvalidity == batch.uidvalidity)
    known = set(session.scalars(select(MessageRow.uid).where(*here, MessageRow.uid.in_(uids)))) if uids else set()
    return list({fetched.uid: fetched for fetched in batch.fetched if fetched.uid not in known}.values())


def _adopted_before(mailbox: MailboxRow, batch: Batch) -> bool:
    """Whether this is a mailbox with adopted mail that the server numbered anew."""
    return mailbox.adopted_at is not None and mailbox.adopted_upto is None and batch.adopted_upto is None


def _known_bytes(session: Session, fresh: Iterable[Fetched]) -> set[str]:
    hashes = [sha256_of(fetched.raw) for fetched in fresh if fetched.raw is not None]
    return {known for known in session.scalars(select(MessageRow.sha256).where(MessageRow.sha256.in_(hashes))) if known}


def _is_old(row: dict[str, object], mailbox: MailboxRow, known: set[str]) -> bool:
    """Mail from before the first contact that the ledger never held: it was adopted, and stays so."""
    received_at = row["received_at"]
    if row["sha256"] is None or row["sha256"] in known or mailbox.adopted_at is None:
        return False
    return isinstance(received_at, datetime) and received_at < mailbox.adopted_at


def _row(master: MasterKey, fetched: Fetched, key: DataKey, now: datetime) -> dict[str, object]:
    row: dict[str, object] = {
        "uid": fetched.uid,
        "size": fetched.size,
        "received_at": fetched.received_at or now,
        "first_seen_at": now,
    }
    if fetched.raw is None:
        return row | {"sha256": None} | _ended(Disposition.VANISHED, now)
    return row | {
        "sha256": sha256_of(fetched.raw),
        "content_key": master.digest_of("content", content_hash(fetched.raw)),
        "key_id": key.id,
        "sealed_raw": key.seal(RAW, fetched.raw),
        "state": PENDING,
        "disposition": None,
        "settled_at": None,
    }


def _ended(disposition: Disposition, now: datetime) -> dict[str, object]:
    """The columns of a message that is settled as soon as it is seen; nothing of it is kept."""
    return {
        "content_key": None,
        "key_id": None,
        "sealed_raw": None,
        "state": SETTLED,
        "disposition": str(disposition),
        "settled_at": now,
    }
