"""One letter's way out: the audience is asked again, the letter is marked, sent, and marked again.

Two commits around the sending: whoever dies between them leaves a mark that the next start finds (RFC 1047's gap).
"""

from datetime import datetime
from typing import assert_never

from sqlalchemy.orm import Session

from conductd.app import App
from conductd.casework.audience import refusal
from conductd.casework.retry import next_try
from conductd.errors import PermanentError
from conductd.model import LetterKind
from conductd.outgoing.compose import compose
from conductd.outgoing.smtp import InDoubt, Outcome, Permanent, Sent, Temporary, Unreachable
from conductd.store import cases, outbox


def deliver_one(app: App, letter_id: int, now: datetime) -> Outcome | None:
    """Ask the audience again and mark the letter as being sent; send it; mark how it went. None if it may not leave."""
    with app.db.writing() as session:
        queued = outbox.load(session, letter_id)
        mail = _claimed(app, session, queued, now)
    if mail is None:
        return None
    envelope_sender = "" if queued.letter.kind is LetterKind.ACKNOWLEDGEMENT else app.desk.address
    outcome = app.mailer.send(queued.letter.to, envelope_sender, mail)
    with app.db.writing() as session:
        _mark(session, queued, outcome, now)
    return outcome


def _claimed(app: App, session: Session, queued: outbox.Queued, now: datetime) -> bytes | None:
    """The mail, marked as being sent in this transaction; None if the letter may not leave any more."""
    case = cases.by_code(session, queued.letter.case)
    why_not = refusal(queued.letter.kind, queued.letter.to, case, app.roster) if case else "its case is gone"
    if why_not is not None:
        outbox.cancel(session, queued.id, why_not, now)
        return None
    try:
        mail = queued.mail or compose(queued.letter, queued.message_id, app.desk, now)
    except PermanentError as error:
        outbox.fail(session, queued.id, str(error), now)
        return None
    return mail if outbox.claim(session, queued.id, mail, now) else None


def _mark(session: Session, queued: outbox.Queued, outcome: Outcome, now: datetime) -> None:
    match outcome:
        case Sent():
            outbox.sent(session, queued.id, now)
        case Permanent(reason):
            outbox.fail(session, queued.id, reason, now)
        case Unreachable(reason):
            outbox.postpone(session, queued.id, reason, now, now)
        case Temporary(reason) | InDoubt(reason):
            again = next_try(queued.attempts + 1, queued.created_at, now)
            if again is None:
                outbox.fail(session, queued.id, f"given up after five days: {reason}", now)
            else:
                outbox.postpone(session, queued.id, reason, again, now, in_doubt=isinstance(outcome, InDoubt))
        case _:
            assert_never(outcome)
