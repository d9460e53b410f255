"""Canaries in the outbox and in the ledger: the latest one, and which canary a mail is."""

import re
from datetime import datetime

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from conductd.casework.canary import Canary
from conductd.model import LetterKind, LetterState, Reading
from conductd.store import outbox
from conductd.store.alarms import CANARY_SEEN, make_mark, mark
from conductd.store.schema import LetterRow

_IS_CANARY = LetterRow.kind == str(LetterKind.CANARY)
_TOKEN = re.compile(r"\[([0-9a-f]{32})\]")
_FAILED_AT = case((LetterRow.state == str(LetterState.FAILED), LetterRow.changed_at))
_LEFT_AT = func.coalesce(LetterRow.sent_at, _FAILED_AT)
"""When one set out; that the public address is refused at once is no better than that its mail never comes back."""

_STILL_KNOWN = 10
"""Canaries whose token is known: a list may rewrite one, and keep it longer than until the next."""


def latest(session: Session) -> Canary | None:
    """The canary written last."""
    row = _latest(session)
    if row is None:
        return None
    seen = mark(session, CANARY_SEEN)
    seen_id = int(seen.value) if seen and seen.value else 0
    unseen = select(func.min(_LEFT_AT)).where(_IS_CANARY, LetterRow.id > seen_id)
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
    token = _TOKEN.search(reading.subject or "")
    lately = select(LetterRow.id).where(_IS_CANARY).order_by(LetterRow.id.desc()).limit(_STILL_KNOWN)
    ids = session.scalars(lately).all() if token is not None else []
    return next((one for one in ids if token and outbox.load(session, one).letter.facts["token"] == token[1]), None)


def see(session: Session, letter_id: int, now: datetime) -> None:
    """The latest canary is back. Once: another copy, or an older canary, proves nothing new."""
    row, seen = _latest(session), mark(session, CANARY_SEEN)
    if row is not None and row.id == letter_id and (seen is None or seen.value != str(letter_id)):
        make_mark(session, CANARY_SEEN, now, str(letter_id))


def _latest(session: Session) -> LetterRow | None:
    query = select(LetterRow).where(_IS_CANARY).order_by(LetterRow.id.desc())
    return session.scalars(query.limit(1)).one_or_none()
