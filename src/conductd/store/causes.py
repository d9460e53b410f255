"""What is wrong with the desk now, from the rows, as causes for an alarm. Overdue promises have reminders instead."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from conductd.casework.alarms import PATIENCE
from conductd.casework.canary import CanaryState, state
from conductd.model import OF_NO_CASE, Audience, Case, Cause, Disposition, LetterKind, LetterState, Trouble
from conductd.store import alarms, canaries
from conductd.store.inbox import looked_upto
from conductd.store.schema import OPEN, CaseRow, LetterRow, MailboxRow, MessageRow
from conductd.store.snapshots import snapshots
from conductd.store.standing import mailbox, unreachable

_LETTER_TROUBLES = {
    Trouble.LATE: (LetterState.QUEUED, LetterRow.created_at),
    Trouble.IN_DOUBT: (LetterState.IN_DOUBT, LetterRow.changed_at),
}


def causes(session: Session, now: datetime, watched: Sequence[str], within: timedelta | None) -> list[Cause]:
    """Every cause of now. `within` is the time a canary has to come back, None where none flies."""
    found = [cause for name in watched for cause in _of_mailbox(session, name, now)]
    found += _of_letters(session, now)
    found += _of_failed_letters(session)
    found += _of_reporters(session)
    found += _of_quarantine(session)
    found += _of_canary(session, now, watched, within)
    return found


def _of_mailbox(session: Session, name: str, now: datetime) -> Iterator[Cause]:
    row = session.get(MailboxRow, name)
    if row is None:
        return
    figures = mailbox(session, row)
    if row.failing_since is not None:
        yield Cause(Trouble.MAILBOX, name, row.failing_since, at_once=bool(row.refused))
    elif row.last_complete_pass_at is not None and now - row.last_complete_pass_at >= PATIENCE:
        yield Cause(Trouble.MAILBOX, name, row.last_complete_pass_at)
    if figures["without_text_since"] is not None:
        yield Cause(Trouble.TEXT, name, figures["without_text_since"])
    if (row.server_count or 0) > figures["ledger_count"]:
        yield Cause(Trouble.LEDGER, name)


def _of_letters(session: Session, now: datetime) -> Iterator[Cause]:
    """Where SMTP as a whole fails, its letters are late for no reason of their own."""
    away = alarms.smtp_failing(session)
    stuck = _stuck_alarm(session, now)
    if away is not None or stuck is not None:
        since = min(at for at in (away.at if away else None, stuck) if at is not None)
        yield Cause(Trouble.SMTP, since=since, at_once=away is not None and away.name == alarms.SMTP_REFUSED)
        return
    for trouble, (letter_state, since_column) in _LETTER_TROUBLES.items():
        mine = LetterRow.state == str(letter_state)
        oldest = session.scalar(select(func.min(since_column)).where(mine))
        if oldest is not None and now - oldest >= PATIENCE:
            yield Cause(trouble, since=oldest, cases=_cases_of(session, mine))


def _stuck_alarm(session: Session, now: datetime) -> datetime | None:
    """Since when an alarm cannot leave, if it should have: what keeps it keeps everything.

    Not one that a server put off while other letters left: then it is its recipient's mailbox that is full or away.
    """
    last_sent = select(func.max(LetterRow.sent_at)).scalar_subquery()
    none_left_since = or_(last_sent.is_(None), LetterRow.put_off_since.is_(None), LetterRow.put_off_since > last_sent)
    waiting = [str(one) for one in (LetterState.QUEUED, LetterState.SENDING, LetterState.IN_DOUBT)]
    query = select(func.min(LetterRow.created_at)).where(
        LetterRow.kind == str(LetterKind.ALARM),
        LetterRow.state.in_(waiting),
        LetterRow.created_at < now - PATIENCE,
        none_left_since,
    )
    return session.scalar(query)


def _of_failed_letters(session: Session) -> Iterator[Cause]:
    """An alarm that failed would only fail again; what reporters did not get is told as such."""
    kinds = [str(kind) for kind in (*OF_NO_CASE, LetterKind.ACKNOWLEDGEMENT)]
    mine = and_(LetterRow.state == str(LetterState.FAILED), LetterRow.kind.not_in(kinds), _case_is_open())
    newest = session.scalar(select(func.max(LetterRow.changed_at)).where(mine))
    if newest is not None:
        oldest = session.scalar(select(func.min(LetterRow.changed_at)).where(mine))
        yield Cause(Trouble.FAILED, since=oldest, newest=newest, at_once=True, cases=_cases_of(session, mine))


def _of_reporters(session: Session) -> Iterator[Cause]:
    rows = session.scalars(select(CaseRow).where(unreachable())).all()
    if rows:
        failed = select(func.max(LetterRow.changed_at)).where(
            LetterRow.case_id.in_([row.id for row in rows]), LetterRow.state == str(LetterState.FAILED)
        )
        opened = [row.opened_at for row in rows]
        newest = max(filter(None, [*opened, session.scalar(failed)]))
        behind = tuple(snapshots(session, rows))
        yield Cause(Trouble.UNREACHABLE, since=min(opened), newest=newest, at_once=True, cases=behind)


def _of_quarantine(session: Session) -> Iterator[Cause]:
    """Apart for the board's own mailbox: others need not know that there was mail."""
    for for_board in (False, True):
        of_board = MessageRow.audience == str(Audience.BOARD)
        mine = and_(MessageRow.disposition == str(Disposition.QUARANTINED), of_board if for_board else ~of_board)
        oldest, newest = session.execute(
            select(func.min(MessageRow.first_seen_at), func.max(MessageRow.first_seen_at)).where(mine)
        ).one()
        if oldest is not None:
            subject = "board" if for_board else ""
            yield Cause(Trouble.QUARANTINED, subject, oldest, newest, at_once=True, for_board=for_board)


def _of_canary(session: Session, now: datetime, watched: Sequence[str], within: timedelta | None) -> Iterator[Cause]:
    canary = canaries.latest(session) if within is not None else None
    if canary is None or within is None or canary.unseen_since is None:
        return
    if state(canary, within, looked_upto(session, watched, now), now) is CanaryState.LOST:
        yield Cause(Trouble.CANARY, since=canary.unseen_since + within, at_once=True)


def _cases_of(session: Session, letters: ColumnElement[bool]) -> tuple[Case, ...]:
    behind = select(LetterRow.case_id).where(letters, LetterRow.case_id.is_not(None))
    rows = session.scalars(select(CaseRow).where(CaseRow.id.in_(behind), CaseRow.key_id.is_not(None)))
    return tuple(snapshots(session, rows.all()))


def _case_is_open() -> ColumnElement[bool]:
    return LetterRow.case_id.in_(select(CaseRow.id).where(CaseRow.status == OPEN))
