"""One letter's way out: the audience is asked again, the letter is marked, sent, and marked again.

Two commits around the sending: whoever dies between them leaves a mark that the next start finds (RFC 1047's gap).
"""

from datetime import datetime
from typing import assert_never

from sqlalchemy.orm import Session

from conductd.app import App
from conductd.casework.audience import refusal
from conductd.casework.doubt import GRACE, Verdict, verdict
from conductd.casework.retry import next_try
from conductd.errors import PermanentError
from conductd.model import LetterKind, LetterState
from conductd.outgoing.compose import compose
from conductd.outgoing.smtp import InDoubt, Outcome, Permanent, Sent, Temporary, Unreachable
from conductd.store import cases, outbox


def deliver_one(app: App, letter_id: int, now: datetime) -> Outcome | None:
    """Ask the audience again and mark the letter as being sent; send it; mark how it went. None if it may not leave."""
    with app.db.writing() as session:
        queued = outbox.load(session, letter_id)
        mail = _claimed(app, session, queued, now)
    if not isinstance(mail, bytes):
        return mail
    acknowledges = queued.letter.kind is LetterKind.ACKNOWLEDGEMENT
    envelope_sender = "" if acknowledges else app.desk.address
    copy_to = app.config.smtp.own_copies if acknowledges else None
    outcome = app.mailer.send(queued.letter.to, envelope_sender, mail, copy_to=copy_to)
    with app.db.writing() as session:
        _mark(session, queued, outcome, now)
    return outcome


def _claimed(app: App, session: Session, queued: outbox.Queued, now: datetime) -> bytes | Outcome | None:
    """The mail, marked as being sent in this transaction; None if it may not leave any more; what a copy told of it."""
    case = cases.by_code(session, queued.letter.case)
    why_not = refusal(queued.letter.kind, queued.letter.to, case, app.roster) if case else "its case is gone"
    if why_not is not None:
        outbox.cancel(session, queued.id, why_not, now)
        return None
    told = _told_by_own_copies(app, session, queued, now)
    if told is not None:
        return told
    try:
        mail = queued.mail or compose(queued.letter, queued.message_id, app.desk, now)
    except PermanentError as error:
        outbox.fail(session, queued.id, str(error), now)
        return None
    return mail if outbox.claim(session, queued.id, mail, now) else None


def _told_by_own_copies(app: App, session: Session, queued: outbox.Queued, now: datetime) -> Outcome | None:
    """Why an acknowledgement need not be sent now: its copy is there, or may still come after a crash.

    Asked at every attempt, the first too: a database restored from a backup owes again what it once sent.
    """
    if app.config.smtp.own_copies is None or queued.letter.kind is not LetterKind.ACKNOWLEDGEMENT:
        return None
    doubt = outbox.doubt_of(session, queued)
    match verdict(doubt, now):
        case Verdict.SENT:
            outbox.sent(session, queued.id, now, "its copy was found in the mailbox of own copies")
            return Sent()
        case Verdict.WAIT if queued.state is LetterState.IN_DOUBT:
            outbox.wait(session, queued.id, now + GRACE)
            return InDoubt("an acknowledgement waits for its copy in the mailbox of own copies")
    return None


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
