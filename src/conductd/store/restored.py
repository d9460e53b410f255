"""A database put back from a backup has forgotten what left since: nothing of that may leave twice.

What waited in it is in doubt. Acknowledgements are looked up in the mailbox of own copies where there is one; all else
that may have left is held until a person says whether it did. And no letter leaves before every mailbox was read again,
for a recusal or a copy may lie there that the database has forgotten.
"""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, and_, select, update
from sqlalchemy.orm import Session

from conductd.model import LetterKind, LetterState
from conductd.store import outbox
from conductd.store.database import Database
from conductd.store.history import US, append
from conductd.store.outbox import HELD, Queued
from conductd.store.schema import PENDING, CaseRow, LetterRow, MailboxRow, MarkRow, MessageRow

MARK = "restored"
_READ_AGAIN = "read again"
_DOUBT = "the database was restored: this letter may have left before"
_LIVE = (str(LetterState.QUEUED), str(LetterState.SENDING), str(LetterState.IN_DOUBT))


def hold(session: Session, now: datetime, *, copies_tell: bool) -> int:
    """Mark a database as restored now, and what waits in it as in doubt; how many letters a person must decide about.

    `copies_tell`: there is a mailbox of own copies, so acknowledgements need no person.
    """
    session.merge(MarkRow(name=MARK, at=now, value=None))
    session.execute(update(MailboxRow).values(last_complete_pass_at=None))
    append(session, None, now, US, "database restored")
    waiting = session.execute(
        select(LetterRow.id, LetterRow.kind).where(LetterRow.state.in_(_LIVE), LetterRow.case_id.is_not(None))
    ).all()
    held = [row.id for row in waiting if not (copies_tell and row.kind == LetterKind.ACKNOWLEDGEMENT)]
    for row in waiting:
        next_try_at = HELD if row.id in held else now
        outbox.postpone(session, row.id, _DOUBT, next_try_at, now, in_doubt=True)
    return len(held)


def may_have_left(session: Session, queued: Queued) -> bool:
    """Whether an acknowledgement, not yet tried, answers a report that came before the restore: one may have left."""
    if queued.letter.kind is not LetterKind.ACKNOWLEDGEMENT or queued.state is not LetterState.QUEUED:
        return False
    mark = session.get(MarkRow, MARK)
    if mark is None or queued.attempts or queued.created_at < mark.at:
        return False
    received_at = session.scalar(select(CaseRow.received_at).where(CaseRow.code == queued.letter.case))
    return received_at is not None and received_at <= mark.at


def set_aside(session: Session, queued: Queued, now: datetime) -> None:
    """Hold such an acknowledgement until a person decides."""
    outbox.postpone(session, queued.id, _DOUBT, HELD, now, in_doubt=True)


def unread(db: Database, mailboxes: Sequence[str]) -> list[str]:
    """The mailboxes that were not read to their end, and judged, since a restore; if there are none, letters may go."""
    with db.reading() as session:
        mark = session.get(MarkRow, MARK)
        if mark is None or mark.value is not None:
            return []
        read = select(MailboxRow.name).where(MailboxRow.last_complete_pass_at.is_not(None))
        left = set(mailboxes) - set(session.scalars(read))
        left |= set(session.scalars(select(MessageRow.mailbox).where(MessageRow.state == PENDING).distinct()))
    if not left:
        with db.writing() as session:
            session.get_one(MarkRow, MARK).value = _READ_AGAIN
    return sorted(left)


def decide(session: Session, now: datetime, *, left: bool) -> int:
    """A person's word about what is held: all of it left before the restore, or none did; how many letters it was."""
    ids = list(session.scalars(select(LetterRow.id).where(_is_held()).order_by(LetterRow.id)))
    for letter_id in ids:
        if left:
            outbox.sent(session, letter_id, now, "left before the restore, as a person says")
        else:
            outbox.wait(session, letter_id, now)
    return len(ids)


def _is_held() -> ColumnElement[bool]:
    return and_(LetterRow.state == str(LetterState.IN_DOUBT), LetterRow.next_try_at == HELD)
