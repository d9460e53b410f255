"""What shows tampering and loss: the history and who is out by it, the database, the bytes kept, the server's list."""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from conductd.errors import PermanentError
from conductd.store import audit_conflicts, history
from conductd.store.raw import IS_KEPT, unsealed
from conductd.store.schema import HistoryRow, MailboxRow, MessageRow


@dataclass(frozen=True, slots=True)
class Compared:
    """A mailbox against the ledger, by UID above the adopted ones."""

    mailbox: str
    on_server: int
    in_ledger: int
    not_read_yet: int
    gone: int
    """In the ledger, and no more on the server: deleted or moved there since. No fault."""

    missing: tuple[int, ...]
    """On the server, passed by the cursor, and not in the ledger: lost."""


def lines(session: Session) -> list[dict[str, object]]:
    """The history as it can be read without opening anything: when, which case, what was done."""
    rows = session.scalars(select(HistoryRow).order_by(HistoryRow.seq).execution_options(yield_per=500))
    return [
        {"seq": row.seq, "at": f"{row.at:%Y-%m-%dT%H:%M:%SZ}", "case": row.case_code or None, "action": row.action}
        for row in rows
    ]


def faults(session: Session) -> Iterator[str]:
    """Every fault with its place: in the history's chain, who is out by it, SQLite's pages, each kept mail's bytes."""
    yield from history.verify(session)
    yield from audit_conflicts.faults(session)
    if session.get_bind().dialect.name == "sqlite":
        yield from _of_pages(session)
    for row in session.scalars(
        select(MessageRow).where(IS_KEPT).order_by(MessageRow.id).execution_options(yield_per=50)
    ):
        if (wrong := _of_bytes(session, row)) is not None:
            yield f"message {row.id} ({row.mailbox}, UID {row.uid}): {wrong}"


def _of_pages(session: Session) -> Iterator[str]:
    answers = [str(row[0]) for row in session.execute(text("PRAGMA integrity_check(20)"))]
    yield from (f"database: {answer}" for answer in answers if answer != "ok")
    for table, row_id, parent, _ in session.execute(text("PRAGMA foreign_key_check")):
        yield f"database: {table} row {row_id} names a row of {parent} that is not there"


def _of_bytes(session: Session, row: MessageRow) -> str | None:
    """What is wrong with a kept mail; None if it opens and is what came (invariant I2)."""
    found = sha256()
    try:
        raw = unsealed(session, row)
        for piece in (raw,) if isinstance(raw, bytes) else raw:
            found.update(piece)
    except PermanentError as error:
        return str(error)
    finally:
        session.expunge(row)
    return None if found.hexdigest() == row.sha256 else "its bytes are not those that came"


def compare(session: Session, mailbox: str, uidvalidity: int, listed: list[int]) -> Compared | None:
    """The server's list against the ledger; None if the mailbox was not read yet, or was numbered anew since."""
    row = session.get(MailboxRow, mailbox)
    if row is None or row.uidvalidity != uidvalidity:
        return None
    above = row.adopted_upto or 0
    mine = (MessageRow.mailbox == mailbox, MessageRow.uidvalidity == uidvalidity, MessageRow.uid > above)
    known = set(session.scalars(select(MessageRow.uid).where(*mine)))
    there = {uid for uid in listed if uid > above}
    return Compared(
        mailbox=mailbox,
        on_server=len(there),
        in_ledger=len(known),
        not_read_yet=sum(uid > row.last_uid for uid in there - known),
        gone=len(known - there),
        missing=tuple(sorted(uid for uid in there - known if uid <= row.last_uid)),
    )
