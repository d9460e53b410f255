"""One letter's way out: the audience is asked again, the letter is marked, sent, and marked again.

Commits before and after each sending: whoever dies between leaves a mark that the next start finds (RFC 1047).
"""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from sqlalchemy.orm import Session

from conductd.app import App
from conductd.casework.audience import refusal
from conductd.casework.budget import last_notes, over_budget
from conductd.casework.doubt import GRACE, Verdict, verdict
from conductd.casework.letters import superseded
from conductd.casework.retry import next_try
from conductd.casework.returned import failed_for_good
from conductd.config import limits_of
from conductd.errors import PermanentError
from conductd.model import Case, Decision, LetterKind, LetterState, WriteLetter
from conductd.outgoing.answers import answers_to
from conductd.outgoing.compose import compose
from conductd.outgoing.smtp import InDoubt, Outcome, Permanent, Sent, Temporary, Unreachable
from conductd.store import cases, outbox, restored, spending
from conductd.store.effects import carry_out

AGAIN = "sent again: an earlier copy, with the same Message-ID, may have left"
MAY_HAVE_LEFT = "; it may have left"


@dataclass(frozen=True, slots=True)
class Held:
    """The letter is over a budget and waits."""

    reason: str


@dataclass(frozen=True, slots=True)
class Ended:
    """A letter whose hand-over ended, and how, and when; the database does not know it yet."""

    queued: outbox.Queued
    outcome: Outcome
    at: datetime


def deliver_each(
    app: App, letter_ids: Sequence[int], now: datetime, ended: list[Ended]
) -> Generator[Outcome | Held | None]:
    """Send letters in turn and say how each went; None for one that may not leave. Ends after a server that is away.

    A letter's end and the next one's beginning share a commit: no letter is sent before both stand. What could not be
    written stays in `ended`, for `write_down` once the database is back: we know how it went, so nobody need doubt it.
    """
    tally: spending.Tally | None = None
    try:
        for letter_id in letter_ids:
            with app.db.writing() as session:
                _mark_all(app, session, ended)
                tally = tally or spending.tally(session, now)
                queued = outbox.load(session, letter_id)
                mail = _claimed(app, session, queued, tally, now)
            ended.clear()
            if not isinstance(mail, bytes):
                yield mail
                continue
            outcome = _handed_over(app, queued, mail)
            ended.append(Ended(queued, outcome, now))
            yield outcome
            if isinstance(outcome, Unreachable):
                return
    finally:  # also when the next letter could not be begun: what was sent is marked all the same
        write_down(app, ended)


def write_down(app: App, ended: list[Ended]) -> None:
    """Mark how letters ended, and forget them. Raises TemporaryError, and forgets none, while the database is away."""
    if ended:
        with app.db.writing() as session:
            _mark_all(app, session, ended)
        ended.clear()


def _mark_all(app: App, session: Session, ended: Sequence[Ended]) -> None:
    for one in ended:
        _mark(app, session, one.queued, one.outcome, one.at)


def _handed_over(app: App, queued: outbox.Queued, mail: bytes) -> Outcome:
    acknowledges = queued.letter.kind is LetterKind.ACKNOWLEDGEMENT
    envelope_sender = "" if acknowledges else app.desk.address
    copy_to = app.config.smtp.own_copies if acknowledges else None
    return app.mailer.send(queued.letter.to, envelope_sender, mail, copy_to=copy_to)


def _claimed(
    app: App, session: Session, queued: outbox.Queued, tally: spending.Tally, now: datetime
) -> bytes | Outcome | Held | None:
    """The mail, marked as being sent in this transaction; None if it may not leave any more; what a copy told of it."""
    case = _case_of(session, queued)
    why_not = _why_not(app, case, queued)
    if why_not is not None:
        outbox.cancel(session, queued.id, why_not, now)
        return None
    told = _told_by_own_copies(app, session, queued, now)
    if told is not None:
        return told
    if app.config.smtp.own_copies is None and restored.may_have_left(session, queued):
        restored.set_aside(session, queued, now)
        return None
    held = _held(app, session, queued, tally, now)
    if held is not None:
        return held
    mail = _written(app, session, queued, case, now)
    if mail is not None:
        tally.add(queued, now)
    return mail


def _written(app: App, session: Session, queued: outbox.Queued, case: Case | None, now: datetime) -> bytes | None:
    """The mail, claimed; None if it cannot be written. One of which no copy can have left is written anew: its words
    may have become untrue while it waited.
    """
    never_left = queued.state is LetterState.QUEUED
    try:
        written = None if never_left else queued.mail
        door = answers_to(queued.message_id, case.audience, app.desk) if case else None
        mail = written or compose(queued.letter, queued.message_id, app.desk, now, door)
    except PermanentError as error:
        _failed(app, session, queued, str(error), now)
        return None
    return mail if outbox.claim(session, queued.id, mail, now, anew=never_left) else None


def _case_of(session: Session, queued: outbox.Queued) -> Case | None:
    return cases.by_code(session, queued.letter.case) if queued.letter.case is not None else None


def _why_not(app: App, case: Case | None, queued: outbox.Queued) -> str | None:
    why_not = refusal(queued.letter.kind, queued.letter.to, case, app.roster)
    return why_not or (superseded(queued.letter, case) if case else None)


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


def _held(app: App, session: Session, queued: outbox.Queued, tally: spending.Tally, now: datetime) -> Held | None:
    """Keep back a letter that is over a budget; once an overall one is spent, tell those who look after the desk."""
    wait = over_budget(queued.letter.kind, tally.spent(queued, now), limits_of(app.config), now)
    if wait is None:
        return None
    outbox.wait(session, queued.id, wait.until, wait.reason)
    if wait.most is not None and not tally.told:
        tally.told = True
        spending.pause(session, wait, now)
        carry_out(session, Decision(tuple(map(WriteLetter, last_notes(wait, app.roster, now)))), None, None, now)
    return Held(wait.reason)


def _mark(app: App, session: Session, queued: outbox.Queued, outcome: Outcome, now: datetime) -> None:
    doubtful = queued.state is LetterState.IN_DOUBT or isinstance(outcome, InDoubt)
    trailer = MAY_HAVE_LEFT if doubtful else ""
    match outcome:
        case Sent(remark):
            outbox.sent(session, queued.id, now, "; ".join(filter(None, [AGAIN if doubtful else "", remark])))
        case Permanent(reason):
            _failed(app, session, queued, reason + trailer, now)
        case Unreachable(reason):
            outbox.not_tried(session, queued, reason + trailer, now, in_doubt=doubtful)
        case Temporary(reason) | InDoubt(reason):
            again = next_try(queued.attempts + 1, queued.put_off_since or now, now, in_doubt=doubtful)
            if again is None:
                _failed(app, session, queued, f"given up after five days: {reason}{trailer}", now)
            else:
                outbox.postpone(session, queued.id, reason + trailer, again, now, in_doubt=doubtful)
        case _:
            assert_never(outcome)


def _failed(app: App, session: Session, queued: outbox.Queued, reason: str, now: datetime) -> None:
    """No later try will do better: the letter fails, and if it was for the reporter the group is told."""
    outbox.fail(session, queued.id, reason, now)
    actions = failed_for_good(queued.letter, _case_of(session, queued), app.roster)
    carry_out(session, Decision(actions), None, None, now)
