"""Canaries in the outbox and in the ledger: the latest one, and which canary a mail is."""

import re
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from conductd.casework.canary import Canary
from conductd.model import LetterKind, Reading
from conductd.store import outbox
from conductd.store.alarms import CANARY_SEEN, make_mark, mark
from conductd.store.schema import LetterRow

_IS_CANARY = LetterRow.kind == str(LetterKind.CANARY)
_TOKEN = re.compile(r"\[([0-9a-f]{32})\]")


def latest(session: Session) -> Canary | None:
    """The canary written last."""
    row = _latest(session)
    if row is None:
        return None
    seen = mark(session, CANARY_SEEN)
    seen_id = int(seen.value) if seen and seen.value else 0
    unseen = select(func.min(LetterRow.sent_at)).where(_IS_CANARY, LetterRow.id > seen_id)
    seen_at = seen.at if seen and seen_id == row.id else None
    return Canary(row.created_at, row.sent_at, seen_at, session.scalar(unseen))


def recognised(session: Session, reading: Reading) -> int | None:
    """Which canary of ours a mail is, by our Message-ID, or where a server wrote its own by the token; None for others.

    Both are 128 random bits, which only those know who get the canary itself.
    """
    if reading.message_id:
        found = session.scalar(select(LetterRow.id).where(_IS_CANARY, LetterRow.message_id == reading.message_id))
        if found is not None:
            return found
    token, row = _TOKEN.search(reading.subject or ""), _latest(session)
    if token is None or row is None:
        return None
    return row.id if outbox.load(session, row.id).letter.facts["token"] == token[1] else None


def see(session: Session, letter_id: int, now: datetime) -> None:
    """The latest canary is back. Once: another copy, or an older canary, proves nothing new."""
    row, seen = _latest(session), mark(session, CANARY_SEEN)
    if row is not None and row.id == letter_id and (seen is None or seen.value != str(letter_id)):
        make_mark(session, CANARY_SEEN, now, str(letter_id))


def _latest(session: Session) -> LetterRow | None:
    query = select(LetterRow).where(_IS_CANARY).order_by(LetterRow.id.desc())
    return session.scalars(query.limit(1)).one_or_none()
