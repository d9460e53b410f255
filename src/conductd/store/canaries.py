"""Canaries in the outbox and in the ledger: the latest one, and which canary a mail is."""

import re
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from conductd.casework.canary import Canary
from conductd.model import LetterKind, Reading
from conductd.store import outbox
from conductd.store.alarms import CANARY_SEEN, make_mark, mark
from conductd.store.schema import LetterRow

_TOKEN = re.compile(r"\[([0-9a-f]{32})\]")


def latest(session: Session) -> Canary | None:
    """The canary written last."""
    row = _latest(session)
    if row is None:
        return None
    seen = mark(session, CANARY_SEEN)
    return Canary(row.created_at, row.sent_at, seen.at if seen and seen.value == str(row.id) else None)


def recognised(session: Session, reading: Reading) -> int | None:
    """Which canary of ours a mail is, by our Message-ID, or where a server wrote its own by the token; None for others.

    Both are 128 random bits, which only those know who get the canary itself.
    """
    canaries = select(LetterRow.id).where(LetterRow.kind == str(LetterKind.CANARY))
    if reading.message_id:
        found = session.scalar(canaries.where(LetterRow.message_id == reading.message_id))
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
    query = select(LetterRow).where(LetterRow.kind == str(LetterKind.CANARY)).order_by(LetterRow.id.desc())
    return session.scalars(query.limit(1)).one_or_none()
