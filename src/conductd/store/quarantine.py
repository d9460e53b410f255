"""Messages that broke the program: which, where it broke, and another try after an upgrade or on demand.

A message whose tries were spent has opened a case, unread. When it is read at last, that same case is completed.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session

from conductd.model import Disposition, stated_uidvalidity
from conductd.store.database import Database
from conductd.store.history import US, append
from conductd.store.raw import IS_KEPT
from conductd.store.schema import PENDING, SETTLED, CaseRow, MessageRow
from conductd.store.writes import update_one

NOTHING: dict[str, object] = {"error": None, "error_version": None, "tries": 0}
"""What a message has that breaks nothing."""


def put(session: Session, row_id: int, place: str, version: str, now: datetime) -> int:
    """Set a message aside that broke this version of the program, with the place of the error; how often it did."""
    row = session.get_one(MessageRow, row_id)
    row.tries += 1
    row.error, row.error_version = place, version
    row.disposition = str(Disposition.QUARANTINED)
    append(session, None, now, US, "message quarantined", detail=f"row {row_id}, try {row.tries}: {place}")
    return row.tries


def listing(session: Session) -> list[dict[str, Any]]:
    """What broke the program and was not read since, oldest first; nothing of its content."""
    query = select(MessageRow, CaseRow.code).outerjoin(CaseRow, CaseRow.id == MessageRow.case_id)
    return [
        {
            "id": row.id,
            "mailbox": row.mailbox,
            "uidvalidity": stated_uidvalidity(row.uidvalidity),
            "uid": row.uid,
            "sha256": row.sha256,
            "size": row.size,
            "first_seen_at": row.first_seen_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "tries": row.tries,
            "error": row.error,
            "version": row.error_version,
            "waits": row.state == PENDING,
            "case": code,
        }
        for row, code in session.execute(query.where(_broke_us()).order_by(MessageRow.id))
    ]


def again(session: Session, now: datetime, ids: Sequence[int] | None = None) -> list[int]:
    """Let the next pass try some of them again, or all; which.

    Raises LookupError if one of `ids` is none of them, or if its bytes were removed since.
    """
    query = select(MessageRow.id).where(_broke_us(), IS_KEPT)
    there = list(session.scalars(query.order_by(MessageRow.id)))
    unknown = sorted(set(ids or ()) - set(there))
    if unknown:
        raise LookupError(", ".join(map(str, unknown)))
    chosen = there if ids is None else sorted(set(ids))
    _try_again(session, chosen, now)
    return chosen


def after_upgrade(db: Database, version: str, now: datetime) -> int:
    """Let the next pass try again what broke another version of the program; how many. At the start, under the lock."""
    another = or_(MessageRow.error_version.is_(None), MessageRow.error_version != version)
    stale = select(MessageRow.id).where(_broke_us(), another, IS_KEPT)
    with db.reading() as session:
        ids = list(session.scalars(stale.order_by(MessageRow.id)))
    if ids:
        with db.writing() as session:
            _try_again(session, ids, now)
    return len(ids)


def mended(session: Session, row_id: int) -> None:
    """It was read: nothing is the matter with it any more."""
    update_one(session, MessageRow, row_id, NOTHING)


def left_unread(session: Session, row_id: int, now: datetime) -> str:
    """Spent again, and its case is open already: it stays there as it was; the code name of that case."""
    row = session.get_one(MessageRow, row_id)
    row.state, row.disposition, row.settled_at = SETTLED, str(Disposition.NEW_CASE), now
    return session.scalars(select(CaseRow.code).where(CaseRow.id == row.case_id)).one()


def case_code(session: Session, case_id: int) -> str:
    """The code name of the case that a message opened unread."""
    return session.scalars(select(CaseRow.code).where(CaseRow.id == case_id)).one()


def _try_again(session: Session, ids: Sequence[int], now: datetime) -> None:
    values = {"state": PENDING, "tries": 0, "disposition": str(Disposition.QUARANTINED)}
    for row_id in ids:
        update_one(session, MessageRow, row_id, values)
        append(session, None, now, US, "message tried again", detail=f"row {row_id}")


def _broke_us() -> ColumnElement[bool]:
    """A message without text has an error too, but no version that it broke: it was never tried."""
    tried = or_(MessageRow.error_version.is_not(None), MessageRow.tries > 0)
    return and_(MessageRow.error.is_not(None), tried)
