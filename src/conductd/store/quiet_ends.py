"""What ended quietly, for a person to look at: reporters without an acknowledgement, and mail marked as spam."""

from collections import Counter
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy.orm import Session

from conductd.model import Disposition, LetterKind, LetterState
from conductd.store.history import opened
from conductd.store.keyring import KeyRing
from conductd.store.schema import OPEN, CaseRow, DeadlineRow, HistoryRow, LetterRow, MessageRow

LATELY = timedelta(days=7)
NO_ACKNOWLEDGEMENT = "no acknowledgement"
"""The line of history that says why a report got none (`casework.intake`)."""


def quiet_ends(session: Session, now: datetime) -> dict[str, Any]:
    """Figures for `status`, and `notes` about them in plain words. None of it is a fault: nobody is needed at once."""
    reasons = _reasons(session)
    waiting, spam = sum(reasons.values()), _spam(session, now - LATELY)
    return {"unacknowledged": waiting, "spam_lately": spam, "notes": [*_of_waiting(reasons), *_of_spam(spam)]}


def _of_waiting(reasons: Counter[str]) -> list[str]:
    """The reasons come from a few fixed sentences: no word of a mail is in them."""
    count = sum(reasons.values())
    if not count:
        return []
    told = "; ".join(f"{reason} ({number})" for reason, number in reasons.most_common())
    who = "1 reporter waits" if count == 1 else f"{count} reporters wait"
    return [f"{who} for an answer and had no acknowledgement: {told}; see `conductd cases list`"]


def _of_spam(count: int) -> list[str]:
    if not count:
        return []
    mails = "1 mail was" if count == 1 else f"{count} mails were"
    return [
        f"{mails} marked as spam by the mail server within 7 days and opened no case; a report may be among them: "
        "see `conductd ledger` and look in the mailbox"
    ]


def _reasons(session: Session) -> Counter[str]:
    """Why open, unanswered cases had no acknowledgement. An import that may write to nobody starts no clock either."""
    query = select(HistoryRow).join(CaseRow, CaseRow.code == HistoryRow.case_code)
    rows = session.scalars(query.where(HistoryRow.action == NO_ACKNOWLEDGEMENT, _waits()))
    return Counter(opened(KeyRing.of(session).get(row.key_id), row)[1] for row in rows)


def _waits() -> ColumnElement[bool]:
    owed = select(LetterRow.case_id).where(
        LetterRow.kind == str(LetterKind.ACKNOWLEDGEMENT),
        LetterRow.state != str(LetterState.CANCELLED),
        LetterRow.case_id.is_not(None),
    )
    unanswered = and_(CaseRow.status == OPEN, CaseRow.acknowledged_at.is_(None), CaseRow.first_response_at.is_(None))
    promised = CaseRow.id.in_(select(DeadlineRow.case_id))
    return and_(unanswered, CaseRow.key_id.is_not(None), promised, CaseRow.id.not_in(owed))


def _spam(session: Session, since: datetime) -> int:
    marked = and_(MessageRow.disposition == str(Disposition.SPAM), MessageRow.received_at > since)
    return session.scalar(select(func.count()).where(marked)) or 0
