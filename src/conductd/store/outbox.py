"""The outbox: which letters are due, and how each one's hand-over went.

A letter is `sending` in a commit of its own before a byte leaves. Whoever dies then leaves it so; `recover` makes that
`in_doubt`: it is tried again with the same Message-ID and the same bytes, so a second copy can be told as one.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, bindparam, case, func, or_, select
from sqlalchemy.orm import Session

from conductd.casework.doubt import Doubt
from conductd.model import Audience, Letter, LetterKind, LetterState
from conductd.store.database import Database
from conductd.store.files import message_id_digest
from conductd.store.history import US, append
from conductd.store.keyring import KeyRing
from conductd.store.keys import DataKey
from conductd.store.letters import unseal_letter
from conductd.store.schema import PENDING, CaseRow, LetterRow, MailboxRow, MessageRow
from conductd.store.writes import table_of, update_one

_LETTER, _CASE = table_of(LetterRow), table_of(CaseRow)
_BY_ID = (
    select(_LETTER, _CASE.c.code, _CASE.c.key_id, _CASE.c.acknowledged_at)
    .outerjoin(_CASE, _CASE.c.id == _LETTER.c.case_id)
    .where(_LETTER.c.id == bindparam("letter_id"))
)
HELD = datetime(9999, 12, 31, tzinfo=UTC)
"""The next try of a letter that waits for a person's word."""

_CLOCK_STEP = timedelta(minutes=1)
"""What was changed so much later than now was changed before the clock went back: its next try is none to wait for."""

_WAITING = (str(LetterState.QUEUED), str(LetterState.IN_DOUBT))
_DIED = "the program or the database ended while this letter was being handed over; it may have left"


@dataclass(frozen=True, slots=True)
class Queued:
    """A letter on its way out. `mail` is None until its first attempt, and the same bytes ever after."""

    id: int
    letter: Letter
    message_id: str
    attempts: int
    state: LetterState
    mail: bytes | None
    created_at: datetime
    changed_at: datetime
    put_off_since: datetime | None = None
    recipient_digest: str = ""
    case_id: int | None = None


def due(
    db: Database, now: datetime, *, patient: bool = True, of_cases: bool = True, copies_tell: bool = False
) -> list[int]:
    """The letters to hand over now: acknowledgements first, then the oldest.

    `patient` keeps to each letter's next try; without it everything that waits is due, but for what is held, and what
    may leave once more at each try: a letter in doubt, unless a copy tells (`copies_tell`) whether it left. Without
    `of_cases` only the letters of no case.
    """
    acknowledgements_first = case((LetterRow.kind == str(LetterKind.ACKNOWLEDGEMENT), 0), else_=1)
    query = select(LetterRow.id).where(LetterRow.state.in_(_WAITING), LetterRow.next_try_at < HELD)
    if not of_cases:
        query = query.where(LetterRow.case_id.is_(None))
    clock_went_back = LetterRow.changed_at > now + _CLOCK_STEP
    it_is_time = or_(LetterRow.next_try_at <= now, clock_went_back)
    query = query.where(it_is_time if patient else or_(it_is_time, _harmless(copies_tell)))
    with db.reading() as session:
        return list(session.scalars(query.order_by(acknowledgements_first, LetterRow.created_at, LetterRow.id)))


def _harmless(copies_tell: bool) -> ColumnElement[bool]:
    """Which letters may be tried before their time."""
    queued = LetterRow.state == str(LetterState.QUEUED)
    return or_(queued, LetterRow.kind == str(LetterKind.ACKNOWLEDGEMENT)) if copies_tell else queued


def any_in_doubt(db: Database) -> bool:
    """Whether some acknowledgement may have left without our knowing, of which a copy may tell; not what is held."""
    acknowledges = LetterRow.kind == str(LetterKind.ACKNOWLEDGEMENT)
    in_doubt = and_(LetterRow.state == str(LetterState.IN_DOUBT), acknowledges)
    with db.reading() as session:
        query = select(LetterRow.id).where(in_doubt, LetterRow.next_try_at < HELD)
        return session.scalar(query.limit(1)) is not None


def load(session: Session, letter_id: int) -> Queued:
    """A letter, opened."""
    row = _row(session, letter_id)
    key = _key(session, row)
    return Queued(
        id=row.id,
        letter=unseal_letter(key, row.key_digest, row.sealed_letter),
        message_id=row.message_id,
        attempts=row.attempts,
        state=LetterState(row.state),
        mail=key.unseal(f"outbox.mail:{row.key_digest}", row.sealed_mail) if row.sealed_mail else None,
        created_at=row.created_at,
        changed_at=row.changed_at,
        put_off_since=row.put_off_since,
        recipient_digest=row.recipient_digest,
        case_id=row.case_id,
    )


def doubt_of(session: Session, queued: Queued) -> Doubt:
    """What the mailbox of own copies says of a letter: whether its copy came, and when that mailbox was last read.

    It was not read as long as some of its mail is kept but not judged yet: the copy may be among it.
    """
    digest = message_id_digest(KeyRing.of(session).master, queued.message_id)
    copy = select(MessageRow.id).where(
        MessageRow.message_id_digest == digest, MessageRow.audience == str(Audience.OWN_COPIES)
    )
    looked_at = select(func.min(MailboxRow.last_complete_pass_at)).where(
        MailboxRow.audience == str(Audience.OWN_COPIES), MailboxRow.failing_since.is_(None)
    )
    unjudged = select(MessageRow.id).where(MessageRow.state == PENDING, MessageRow.audience == str(Audience.OWN_COPIES))
    seen = session.scalar(copy.limit(1)) is not None
    all_judged = session.scalar(unjudged.limit(1)) is None
    return Doubt(since=queued.changed_at, copy_seen=seen, looked_at=session.scalar(looked_at) if all_judged else None)


def claim(session: Session, letter_id: int, mail: bytes, now: datetime, *, anew: bool = False) -> bool:
    """Mark a waiting letter as being sent, and keep its bytes if it is the first attempt.

    `anew` keeps these bytes in place of the earlier ones: only for a letter of which no copy can have left.
    False if it waits no more (cancelled, or taken by another): then it must not be sent. The caller commits first.
    """
    row = _row(session, letter_id)
    if row.state not in _WAITING:
        return False
    more: dict[str, Any] = {"attempts": row.attempts + 1}
    if anew or row.sealed_mail is None:
        more["sealed_mail"] = _key(session, row).seal(f"outbox.mail:{row.key_digest}", mail)
    _move(session, row, LetterState.SENDING, now, **more)
    return True


def sent(session: Session, letter_id: int, now: datetime, reason: str = "") -> None:
    """The server took the letter; an acknowledgement dates its case. One that came back already did not arrive."""
    row = _row(session, letter_id)
    if row.returned_at is not None:
        return
    _move(session, row, LetterState.SENT, now, reason, sent_at=now)
    if row.kind == LetterKind.ACKNOWLEDGEMENT and row.acknowledged_at is None:
        update_one(session, CaseRow, row.case_id, {"acknowledged_at": now})
    append(session, _filed(row), now, US, "letter sent", detail=f"{row.kind} to the {row.to_role}")


def wait(session: Session, letter_id: int, next_try_at: datetime, reason: str | None = None) -> None:
    """Leave a letter in its state until then, and say why if there is a new reason."""
    values: dict[str, Any] = {"next_try_at": next_try_at}
    if reason is not None:
        row = _row(session, letter_id)
        values["sealed_reason"] = _key(session, row).seal_text(f"outbox.reason:{row.key_digest}", reason)
    update_one(session, LetterRow, letter_id, values)


def postpone(
    session: Session, letter_id: int, reason: str, next_try_at: datetime, now: datetime, *, in_doubt: bool = False
) -> None:
    """Try again later; `in_doubt` if the letter may have left already. From the first time on the days are counted.

    One that came back already stays what it is.
    """
    row = _row(session, letter_id)
    if row.returned_at is not None:
        return
    since = row.put_off_since or now
    _move(session, row, _waiting(in_doubt), now, reason, next_try_at=next_try_at, put_off_since=since)


def not_tried(session: Session, queued: Queued, reason: str, now: datetime, *, in_doubt: bool = False) -> None:
    """The server was away: the letter is due as before, and this was no attempt of its own."""
    row = _row(session, queued.id)
    _move(session, row, _waiting(in_doubt), now, reason, next_try_at=now, attempts=queued.attempts)


def _waiting(in_doubt: bool) -> LetterState:
    return LetterState.IN_DOUBT if in_doubt else LetterState.QUEUED


def fail(session: Session, letter_id: int, reason: str, now: datetime) -> None:
    """No later try will succeed by itself."""
    _end(session, letter_id, LetterState.FAILED, reason, now)


def came_back(session: Session, letter_id: int, reason: str, now: datetime) -> None:
    """The letter had left, but did not arrive."""
    row = _row(session, letter_id)
    _move(session, row, LetterState.FAILED, now, reason, returned_at=now)
    append(session, _filed(row), now, US, "letter returned", detail=f"{row.kind} to the {row.to_role}: {reason}")


def cancel(session: Session, letter_id: int, reason: str, now: datetime) -> None:
    """The letter may not leave any more."""
    _end(session, letter_id, LetterState.CANCELLED, reason, now)


def recover(db: Database, now: datetime) -> int:
    """Letters that were left `sending` are in doubt and due at once; how many. Under the lock, while none is sent."""
    sending = select(LetterRow.id).where(LetterRow.state == str(LetterState.SENDING)).order_by(LetterRow.id)
    with db.reading() as session:
        if session.scalar(sending.limit(1)) is None:
            return 0
    with db.writing() as session:
        ids = list(session.scalars(sending))
        for letter_id in ids:
            row = _row(session, letter_id)
            _move(session, row, LetterState.IN_DOUBT, now, _DIED, next_try_at=now)
            append(session, _filed(row), now, US, "letter in doubt", detail=f"{row.kind}: {_DIED}")
        return len(ids)


def _end(session: Session, letter_id: int, state: LetterState, reason: str, now: datetime) -> None:
    row = _row(session, letter_id)
    _move(session, row, state, now, reason)
    append(session, _filed(row), now, US, f"letter {state}", detail=f"{row.kind} to the {row.to_role}: {reason}")


def _row(session: Session, letter_id: int) -> Row[Any]:
    """A letter with what is needed of its case (`code`, `key_id`, `acknowledged_at`), by a prepared statement."""
    return session.connection().execute(_BY_ID, {"letter_id": letter_id}).one()


def _key(session: Session, row: Row[Any]) -> DataKey:
    """The key of the letter's case; of a letter of no case the register's."""
    ring = KeyRing.of(session)
    return ring.register() if row.case_id is None else ring.get(row.key_id)


def _filed(row: Row[Any]) -> Row[Any] | None:
    """Where a line about the letter stands in the history."""
    return None if row.case_id is None else row


def _move(
    session: Session, row: Row[Any], state: LetterState, now: datetime, reason: str | None = None, **more: Any
) -> None:
    if reason is not None:
        seal = _key(session, row).seal_text
        more["sealed_reason"] = seal(f"outbox.reason:{row.key_digest}", reason) if reason else None
    update_one(session, LetterRow, row.id, {"state": str(state), "changed_at": now, **more})
