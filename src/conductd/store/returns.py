"""Mail that came back: what a bounce is about, and how that is written down."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from conductd.casework.deadlines import believed
from conductd.model import (
    AutomaticKind,
    DeadlineKind,
    FailLetter,
    LetterKind,
    LetterState,
    MarkUnreachable,
    Reading,
    ReopenDeadline,
    ReturnedAnswer,
    ReturnedLetter,
    Role,
)
from conductd.store import outbox
from conductd.store.files import case_file, message_id_digest
from conductd.store.history import US, append
from conductd.store.keyring import KeyRing
from conductd.store.schema import CaseRow, DeadlineRow, LetterRow, MessageRow
from conductd.store.snapshots import snapshots

_LEFT = (str(LetterState.SENT), str(LetterState.IN_DOUBT), str(LetterState.SENDING))
"""A bounce may be faster than the reply to the hand-over that it is about."""

_OUR_PEOPLE = (str(Role.MEMBER), str(Role.CHAIR), str(Role.BOARD))


def what_came_back(session: Session, reading: Reading) -> ReturnedLetter | ReturnedAnswer | None:
    """The letter that a final bounce brings back, or a member's mail on a case; None for anything else."""
    about = reading.returns
    is_bounce = reading.automatic is not None and reading.automatic.kind is AutomaticKind.BOUNCE
    if not is_bounce or not reading.given_up or about is None:
        return None
    return _letter(session, about) or _answer(session, about)


def _letter(session: Session, message_id: str) -> ReturnedLetter | None:
    query = select(LetterRow.id).where(LetterRow.message_id == message_id, LetterRow.state.in_(_LEFT))
    letter_id = session.scalar(query)
    if letter_id is None:
        return None
    letter = outbox.load(session, letter_id).letter
    row = case_file(session, letter.case).row if letter.case is not None else None
    return ReturnedLetter(message_id, letter.kind, letter.to, snapshots(session, [row])[0] if row else None)


def _answer(session: Session, message_id: str) -> ReturnedAnswer | None:
    """A mail that one of the group wrote to a reporter; `met_at` as the deadline got it when it was settled."""
    digest = message_id_digest(KeyRing.of(session).master, message_id)
    query = select(MessageRow, CaseRow).join(CaseRow, CaseRow.id == MessageRow.case_id)
    mine = query.where(MessageRow.message_id_digest == digest, MessageRow.role.in_(_OUR_PEOPLE))
    found = session.execute(mine.where(MessageRow.automatic.is_(None)).order_by(MessageRow.id).limit(1)).first()
    if found is None or found[1].key_id is None:
        return None
    message, case = found
    met_at = believed(message.received_at, message.settled_at or message.received_at)
    return ReturnedAnswer(message_id, snapshots(session, [case])[0], met_at)


def fail_letter(session: Session, action: FailLetter, now: datetime) -> None:
    """The letter did not arrive after all; an acknowledgement that came back did not acknowledge."""
    row = session.scalars(select(LetterRow).where(LetterRow.message_id == action.message_id)).one()
    outbox.came_back(session, row.id, action.why, now)
    if row.kind == LetterKind.ACKNOWLEDGEMENT and row.case_id is not None:
        session.get_one(CaseRow, row.case_id).acknowledged_at = None


def reopen_deadline(session: Session, action: ReopenDeadline, now: datetime) -> None:
    """The promise is not kept yet."""
    row = case_file(session, action.code).row
    query = select(DeadlineRow).where(DeadlineRow.case_id == row.id, DeadlineRow.kind == str(action.kind))
    deadline = session.scalars(query).one_or_none()
    if deadline is None or deadline.met_at is None:
        return
    deadline.met_at = None
    if action.kind is DeadlineKind.FIRST_RESPONSE:
        row.first_response_at = None
    append(session, row, now, US, "deadline reopened", detail=f"{action.kind}: {action.why}")


def mark_unreachable(session: Session, action: MarkUnreachable, now: datetime) -> None:
    """The reporter is out of reach until somebody answers; the first time counts."""
    row = case_file(session, action.code).row
    if row.unreachable_since is None:
        row.unreachable_since = now
    append(session, row, now, US, "reporter not reached", detail=action.why)
