"""One letter's way out: the audience is asked again, the letter is marked, sent, and marked again.

Commits before and after each sending: whoever dies between leaves a mark that the next start finds (RFC 1047).
"""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import assert_never

from sqlalchemy.orm import Session

from conductd.app import App
from conductd.casework.audience import refusal
from conductd.casework.doubt import GRACE, Verdict, verdict
from conductd.casework.retry import next_try
from conductd.errors import PermanentError
from conductd.model import LetterKind, LetterState
from conductd.outgoing.answers import answers_to
from conductd.outgoing.compose import compose
from conductd.outgoing.smtp import InDoubt, Outcome, Permanent, Sent, Temporary, Unreachable
from conductd.store import cases, outbox, restored


def deliver_each(app: App, letter_ids: Sequence[int], now: datetime) -> Iterator[Outcome | None]:
    """Send letters in turn and say how each went; None for one that may not leave. Ends after a server that is away.

    A letter's end and the next one's beginning share a commit: no letter is sent before both stand.
    """
    ended: tuple[outbox.Queued, Outcome] | None = None
    try:
        for letter_id in letter_ids:
            with app.db.writing() as session:
                if ended is not None:
                    _mark(session, *ended, now)
                queued = outbox.load(session, letter_id)
                mail = _claimed(app, session, queued, now)
            ended = None
            if not isinstance(mail, bytes):
                yield mail
                continue
            outcome = _handed_over(app, queued, mail)
            ended = (queued, outcome)
            yield outcome
            if isinstance(outcome, Unreachable):
                return
    finally:  # also when the next letter could not be begun: what was sent is marked all the same
        if ended is not None:
            with app.db.writing() as session:
                _mark(session, *ended, now)


def _handed_over(app: App, queued: outbox.Queued, mail: bytes) -> Outcome:
    acknowledges = queued.letter.kind is LetterKind.ACKNOWLEDGEMENT
    envelope_sender = "" if acknowledges else app.desk.address
    copy_to = app.config.smtp.own_copies if acknowledges else None
    return app.mailer.send(queued.letter.to, envelope_sender, mail, copy_to=copy_to)


def _claimed(app: App, session: Session, queued: outbox.Queued, now: datetime) -> bytes | Outcome | None:
    """The mail, marked as being sent in this transaction; None if it may not leave any more; what a copy told of it."""
    case = cases.by_code(session, queued.letter.case) if queued.letter.case else None
    why_not = refusal(queued.letter.kind, queued.letter.to, case, app.roster)
    if why_not is not None:
        outbox.cancel(session, queued.id, why_not, now)
        return None
    told = _told_by_own_copies(app, session, queued, now)
    if told is not None:
        return told
    if app.config.smtp.own_copies is None and restored.may_have_left(session, queued):
        restored.set_aside(session, queued, now)
        return None
    try:
        door = answers_to(queued.message_id, case.audience, app.desk) if case else None
        mail = queued.mail or compose(queued.letter, queued.message_id, app.desk, now, door)
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
