"""Keep what a mailbox hands over: one row of the ledger a message, and the cursor moved over them (COMMIT 1)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from conductd.model import NUMBERINGS, Audience, Batch, Disposition, Fetched
from conductd.store.database import Database
from conductd.store.fingerprints import content_hash, sha256_of
from conductd.store.history import US, append
from conductd.store.keyring import KeyRing
from conductd.store.keys import DataKey, MasterKey
from conductd.store.raw import PURPOSE, Spooled, discard_if_unclaimed, spool
from conductd.store.schema import PENDING, SETTLED, WAITING, KeyRow, MailboxRow, MessageRow
from conductd.store.writes import insert_all, update_one

NO_TEXT = "the server lists it, but has no text for it yet"


@dataclass(frozen=True, slots=True)
class _Arrived:
    """A message on its way into the ledger, with what was spooled of it if it is a big one."""

    fetched: Fetched
    spooled: Spooled | None

    @property
    def late(self) -> bool:
        """Whether it has no text yet, or not all of it."""
        return self.fetched.late or (self.fetched.raw is not None and not self.whole)

    @property
    def whole(self) -> bool:
        """Whether its bytes are at hand."""
        return isinstance(self.fetched.raw, bytes) or self.spooled is not None

    @property
    def sha256(self) -> str | None:
        """What its bytes are known by."""
        if self.spooled is not None:
            return self.spooled.sha256
        return sha256_of(self.fetched.raw) if isinstance(self.fetched.raw, bytes) else None


def keep(
    db: Database, source_name: str, audience: Audience, batch: Batch, now: datetime, *, quiet: bool = False
) -> int:
    """Keep a batch and move the cursor over it, in one transaction; how many messages came with their bytes, or left.

    The pieces of big ones are fetched and committed before it.
    """
    arrived = [_Arrived(fetched, _spooled(db, fetched)) for fetched in batch.fetched]
    with db.writing() as session:
        mailbox = mailbox_row(session, source_name)
        mailbox.audience = str(audience)
        _follow(session, mailbox, batch, now)
        known = _known(session, mailbox, batch)
        rows = _rows(session, mailbox, batch, [each for each in arrived if _is_news(each, known)], now)
        _write(session, [row | {"audience": str(audience), "quiet": quiet} for row in rows], known)
        for row in rows:
            if row["disposition"] is not None:
                _tell(session, row, now)
        mailbox.last_uid = max([mailbox.last_uid, *(fetched.uid for fetched in batch.fetched)])
    for each in arrived:
        if each.spooled is not None:
            discard_if_unclaimed(db, each.spooled.key.id)
    return sum(row["state"] != WAITING for row in rows)


def mailbox_row(session: Session, name: str) -> MailboxRow:
    """The row of a mailbox; made at its first sight."""
    row = session.get(MailboxRow, name)
    if row is None:
        row = MailboxRow(name=name, last_uid=0)
        session.add(row)
    return row


def _spooled(db: Database, fetched: Fetched) -> Spooled | None:
    if fetched.raw is None or isinstance(fetched.raw, bytes):
        return None
    return spool(db, fetched.raw)


def _is_news(arrived: _Arrived, known: Mapping[int, int | None]) -> bool:
    """Whether the ledger has no row for it, or one that waits for what came now."""
    uid = arrived.fetched.uid
    return uid not in known or (known[uid] is not None and not arrived.late)


def _rows(
    session: Session, mailbox: MailboxRow, batch: Batch, arrived: list[_Arrived], now: datetime
) -> list[dict[str, Any]]:
    """The rows of messages, each under a key of its own; the keys are written at once."""
    ring = KeyRing.of(session)
    rescanned = _known_bytes(session, arrived) if _adopted_before(mailbox, batch) else None
    rows, keys = [], []
    for each in {one.fetched.uid: one for one in arrived}.values():
        key = each.spooled.key if each.spooled is not None else DataKey.fresh()
        row = {"mailbox": mailbox.name, "uidvalidity": batch.uidvalidity} | _row(ring.master, each, key, now)
        if rescanned is not None and _is_old(row, mailbox, rescanned):
            row |= _ended(Disposition.IGNORED, now)
        rows.append(row)
        if row["key_id"] is not None and each.spooled is None:
            keys.append(ring.row(key))
    insert_all(session, KeyRow, keys)
    return rows


def _write(session: Session, rows: list[dict[str, Any]], known: Mapping[int, int | None]) -> None:
    """Insert new rows, and complete those that waited for their text."""
    insert_all(session, MessageRow, [row for row in rows if row["uid"] not in known])
    for row in rows:
        row_id = known.get(row["uid"])
        if row_id is not None:
            update_one(session, MessageRow, row_id, {name: row[name] for name in row if name != "first_seen_at"})


def _known(session: Session, mailbox: MailboxRow, batch: Batch) -> dict[int, int | None]:
    """The UIDs that the ledger has, each with its row's id if it still waits for its text."""
    uids = [fetched.uid for fetched in batch.fetched]
    if not uids:
        return {}
    here = (MessageRow.mailbox == mailbox.name, MessageRow.uidvalidity == batch.uidvalidity)
    found = session.execute(
        select(MessageRow.uid, MessageRow.id, MessageRow.state).where(*here, MessageRow.uid.in_(uids))
    )
    return {uid: row_id if state == WAITING else None for uid, row_id, state in found}


def _tell(session: Session, row: dict[str, object], now: datetime) -> None:
    detail = f"{row['mailbox']}, UID {row['uid']}"
    append(session, None, now, US, f"message {row['disposition']}", detail=detail)


def _follow(session: Session, mailbox: MailboxRow, batch: Batch, now: datetime) -> None:
    """UIDs mean nothing under another UIDVALIDITY (RFC 3501, 2.3.1.1); adopted mail is passed over."""
    if mailbox.uidvalidity != batch.uidvalidity:
        if mailbox.uidvalidity is not None:
            append(session, None, now, US, "mailbox numbered anew", detail=_numbered_anew(mailbox, batch))
            _await_under_new_numbers(session, mailbox, now)
        mailbox.uidvalidity, mailbox.last_uid, mailbox.adopted_upto = batch.uidvalidity, 0, None
        mailbox.server_count = None  # counted under other numbers; the end of the pass counts anew
    if batch.adopted_upto is not None:
        if mailbox.adopted_at is None:
            mailbox.adopted_at = now
            append(session, None, now, US, "mailbox adopted", detail=mailbox.name)
        mailbox.adopted_upto = max(mailbox.adopted_upto or 0, batch.adopted_upto)
        mailbox.last_uid = max(mailbox.last_uid, batch.adopted_upto)


def _numbered_anew(mailbox: MailboxRow, batch: Batch) -> str:
    set_back = batch.uidvalidity // NUMBERINGS > (mailbox.uidvalidity or 0) // NUMBERINGS
    return f"{mailbox.name}: its server was set back" if set_back else mailbox.name


def _await_under_new_numbers(session: Session, mailbox: MailboxRow, now: datetime) -> None:
    """Messages without text come again under another UID; nobody can ask for the old one any more."""
    ended = {"state": SETTLED, "disposition": str(Disposition.VANISHED), "settled_at": now}
    waiting = (MessageRow.mailbox == mailbox.name, MessageRow.state == WAITING)
    session.execute(update(MessageRow).where(*waiting).values(ended))


def _adopted_before(mailbox: MailboxRow, batch: Batch) -> bool:
    """Whether this is a mailbox with adopted mail that the server numbered anew."""
    return mailbox.adopted_at is not None and mailbox.adopted_upto is None and batch.adopted_upto is None


def _known_bytes(session: Session, fresh: Iterable[_Arrived]) -> set[str]:
    hashes = [each.sha256 for each in fresh if each.whole]
    return {known for known in session.scalars(select(MessageRow.sha256).where(MessageRow.sha256.in_(hashes))) if known}


def _is_old(row: dict[str, object], mailbox: MailboxRow, known: set[str]) -> bool:
    """Mail from before the first contact that the ledger never held: it was adopted, and stays so."""
    received_at = row["received_at"]
    if row["sha256"] is None or row["sha256"] in known or mailbox.adopted_at is None:
        return False
    return isinstance(received_at, datetime) and received_at < mailbox.adopted_at


def _row(master: MasterKey, arrived: _Arrived, key: DataKey, now: datetime) -> dict[str, object]:
    fetched, spooled = arrived.fetched, arrived.spooled
    row: dict[str, object] = {
        "uid": fetched.uid,
        "size": spooled.size if spooled is not None else fetched.size,
        "received_at": fetched.received_at or now,
        "first_seen_at": now,
        "sha256": arrived.sha256,
    }
    if arrived.late:
        return row | _NOTHING_KEPT | {"state": WAITING, "error": NO_TEXT}
    if not arrived.whole:
        return row | _ended(Disposition.VANISHED, now)
    content = spooled.content if spooled is not None else content_hash(_bytes(fetched))
    return row | {
        "content_key": master.digest_of("content", content),
        "key_id": key.id,
        "sealed_raw": None if spooled is not None else key.seal(PURPOSE, _bytes(fetched)),
        "pieces": spooled.pieces if spooled is not None else None,
        "state": PENDING,
        "disposition": None,
        "settled_at": None,
        "error": None,
    }


def _bytes(fetched: Fetched) -> bytes:
    return fetched.raw if isinstance(fetched.raw, bytes) else b""


def _ended(disposition: Disposition, now: datetime) -> dict[str, object]:
    """The columns of a message that is settled as soon as it is seen; nothing of it is kept."""
    return _NOTHING_KEPT | {"state": SETTLED, "disposition": str(disposition), "settled_at": now}


_NOTHING_KEPT: dict[str, object] = dict.fromkeys(
    ("content_key", "key_id", "sealed_raw", "pieces", "disposition", "settled_at", "error")
)
