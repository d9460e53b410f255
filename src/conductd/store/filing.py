"""Which messages may leave their watched folder, which have left it, and what stands in the way."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, select, update
from sqlalchemy.orm import Session

from conductd.model import Disposition, Position
from conductd.store.database import Database
from conductd.store.schema import SETTLED, MailboxRow, MarkRow, MessageRow
from conductd.store.witnesses import newest

AT_ONCE = 200
"""Messages moved in one command."""

_DONE_WITH = [
    str(one)
    for one in (
        Disposition.NEW_CASE,
        Disposition.FOLLOW_UP,
        Disposition.AUTOMATIC,
        Disposition.SPAM,
        Disposition.DUPLICATE,
    )
]
"""What we have settled ourselves. Mail that was there before us, or broke the program, stays for a person to find."""


@dataclass(frozen=True, slots=True)
class Due:
    """The messages that may be moved now, by UID, and how far their folder was read."""

    position: Position
    uids: tuple[int, ...]


def due(db: Database, mailbox: str) -> Due | None:
    """The oldest settled messages that are still in the folder as far as the ledger knows; None if there are none."""
    with db.reading() as session:
        row = session.get(MailboxRow, mailbox)
        if row is None or row.uidvalidity is None:
            return None
        here = and_(
            MessageRow.mailbox == mailbox,
            MessageRow.uidvalidity == row.uidvalidity,
            MessageRow.state == SETTLED,
            MessageRow.disposition.in_(_DONE_WITH),
            MessageRow.filed_at.is_(None),
        )
        uids = tuple(session.scalars(select(MessageRow.uid).where(here).order_by(MessageRow.uid).limit(AT_ONCE)))
        position = Position(row.uidvalidity, row.last_uid, witnesses=newest(session, row))
        return Due(position, uids) if uids else None


def filed(db: Database, mailbox: str, due: Due, gone: Sequence[int], now: datetime, *, server_count: int) -> None:
    """Some have left the folder, which now holds so many messages; whatever stood in the way does so no more."""
    counted = and_(MailboxRow.name == mailbox, MailboxRow.server_count.is_not(None))  # None: not read to its end yet
    left = and_(
        MessageRow.mailbox == mailbox, MessageRow.uidvalidity == due.position.uidvalidity, MessageRow.uid.in_(gone)
    )
    with db.writing() as session:
        session.execute(update(MessageRow).where(left).values(filed_at=now))
        session.execute(update(MailboxRow).where(counted).values(server_count=server_count))
        mark = session.get(MarkRow, _name(mailbox))
        if mark is not None:
            session.delete(mark)


def hindered(db: Database, mailbox: str, reason: str, now: datetime) -> None:
    """They could not be moved; the first failure's instant stays while the reason does."""
    with db.writing() as session:
        mark = session.get(MarkRow, _name(mailbox))
        if mark is None:
            session.add(MarkRow(name=_name(mailbox), at=now, value=reason))
        elif mark.value != reason:
            mark.at, mark.value = now, reason


def hindrance(session: Session, mailbox: str) -> str | None:
    """Why settled messages of a mailbox stay in their folder; None if nothing is in the way."""
    mark = session.get(MarkRow, _name(mailbox))
    return mark.value if mark is not None else None


def _name(mailbox: str) -> str:
    """Names of marks are 64 characters at most, as those of mailboxes alone may be."""
    return f"filing {mailbox}"[:64]
