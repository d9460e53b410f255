"""How things stand: what the daemon did of late, and whether a person is needed (invariant I20)."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from conductd.casework.alarms import PATIENCE
from conductd.model import Disposition, LetterKind, LetterState, RecusalState, Role
from conductd.store.exclusions import held_count
from conductd.store.filing import hindrance
from conductd.store.quiet_ends import quiet_ends
from conductd.store.schema import (
    OPEN,
    PENDING,
    WAITING,
    CaseRow,
    DeadlineRow,
    LetterRow,
    MailboxRow,
    MessageRow,
    RecusalRow,
)
from conductd.store.spending import paused
from conductd.store.vital_signs import vital_signs

RECENT = timedelta(days=7)
"""How long a letter about the desk itself, or the last one to a member, is worth a look when it was not delivered."""

INSTANTS = ("last_complete_pass_at", "failing_since", "without_text_since")


def status(
    session: Session, now: datetime, watched: Sequence[str] | None = None, *, canary_within: timedelta | None = None
) -> dict[str, Any]:
    """Health in figures, with `problems` in plain words; `healthy` and `human_needed` are each other's opposite.

    `watched` names the mailboxes of the configuration: others (an import, a retired one) are nobody's worry, and one of
    them without a row was never read. None: every mailbox that has a row. `canary_within`: None where no canary flies.
    """
    rows = {row.name: row for row in session.scalars(select(MailboxRow).order_by(MailboxRow.name))}
    names = list(rows) if watched is None else watched
    mailboxes = [mailbox(session, rows.get(name) or MailboxRow(name=name)) for name in names]
    figures, ends, pause = _figures(session, now), quiet_ends(session, now), paused(session, now)
    signs = vital_signs(session, now, names, canary_within)
    problems = [line for row in mailboxes for line in _of_mailbox(row, now)] + signs.pop("problems")
    problems += _of_figures(figures)
    problems += [f"letters wait: {pause}; see `conductd outbox`"] if pause else []
    return {
        "healthy": not problems,
        "human_needed": bool(problems),
        "problems": problems,
        "mailboxes": [row | {name: _iso(row[name]) for name in INSTANTS} for row in mailboxes],
        "sending_pauses": pause,
        "oldest_unsent_at": _iso(_oldest_unsent(session)),
        **signs,
        **ends | {"notes": [*ends["notes"], *(line for row in mailboxes for line in _unmoved(row))]},
    } | figures


def mailbox(session: Session, row: MailboxRow) -> dict[str, Any]:
    """One mailbox: its last passes, and what the server holds against what the ledger does."""
    above_adopted = MessageRow.uid > (row.adopted_upto or 0)
    mine = and_(MessageRow.mailbox == row.name, MessageRow.uidvalidity == row.uidvalidity, above_adopted)
    return {
        "name": row.name,
        "last_complete_pass_at": row.last_complete_pass_at,
        "failing_since": row.failing_since,
        "failure_reason": row.failure_reason,
        "refused": bool(row.refused),
        "server_count": row.server_count,
        "ledger_count": _count(session, and_(mine, MessageRow.filed_at.is_(None))),
        "unmoved_because": hindrance(session, row.name),
        "without_text": _count(session, and_(mine, MessageRow.state == WAITING)),
        "without_text_since": session.scalar(
            select(func.min(MessageRow.first_seen_at)).where(mine, MessageRow.state == WAITING)
        ),
    }


def _figures(session: Session, now: datetime) -> dict[str, int]:
    """What is counted; `in_doubt_long` are the letters in doubt for more than a quarter of an hour."""
    in_doubt = LetterRow.state == str(LetterState.IN_DOUBT)
    return {
        "pending": _count(session, and_(MessageRow.state == PENDING, MessageRow.tries == 0)),
        "quarantined": _count(session, MessageRow.disposition == str(Disposition.QUARANTINED)),
        "queued": _count(session, LetterRow.state == str(LetterState.QUEUED)),
        "in_doubt": _count(session, in_doubt),
        "in_doubt_long": _count(session, and_(in_doubt, LetterRow.created_at < now - PATIENCE)),
        "failed": _count(session, and_(LetterRow.state == str(LetterState.FAILED), _still_matters(now))),
        "late": _count(
            session, and_(LetterRow.state == str(LetterState.QUEUED), LetterRow.created_at < now - PATIENCE)
        ),
        "overdue": _count(session, and_(DeadlineRow.met_at.is_(None), DeadlineRow.due_at < now, _promise_is_open())),
        "proposed_recusals": _count(session, RecusalRow.state == str(RecusalState.PROPOSED)),
        "held_members": held_count(session),
        "unreachable": _count(session, unreachable()),
        "members_unreachable": _count(session, _members_out_of_reach(now)),
    }


def unreachable() -> ColumnElement[bool]:
    """Unanswered cases whose reporter has no address, or refused our acknowledgement."""
    failed = select(LetterRow.case_id).where(
        LetterRow.kind == str(LetterKind.ACKNOWLEDGEMENT), LetterRow.state == str(LetterState.FAILED)
    )
    nowhere = or_(CaseRow.reporter_digest.is_(None), CaseRow.id.in_(failed))
    unanswered = and_(CaseRow.first_response_at.is_(None), nowhere)
    return and_(CaseRow.status == OPEN, or_(CaseRow.unreachable_since.is_not(None), unanswered))


def _members_out_of_reach(now: datetime) -> ColumnElement[bool]:
    """The last letter to each person of the group, where it failed or came back; a later one that stays mends it."""
    ours = LetterRow.to_role.in_([str(role) for role in (Role.MEMBER, Role.CHAIR, Role.BOARD)])
    ended = LetterRow.state.in_([str(LetterState.SENT), str(LetterState.FAILED)])
    last = select(func.max(LetterRow.id)).where(ours, ended).group_by(LetterRow.recipient_digest)
    lately = LetterRow.changed_at > now - RECENT
    return and_(LetterRow.state == str(LetterState.FAILED), lately, LetterRow.id.in_(last))


def _still_matters(now: datetime) -> ColumnElement[bool]:
    """A letter of an open case; one of no case for a week."""
    of_no_case = and_(LetterRow.case_id.is_(None), LetterRow.changed_at > now - RECENT)
    return or_(LetterRow.case_id.in_(select(CaseRow.id).where(CaseRow.status == OPEN)), of_no_case)


def _promise_is_open() -> ColumnElement[bool]:
    return DeadlineRow.case_id.in_(select(CaseRow.id).where(CaseRow.status == OPEN))


def _count(session: Session, condition: ColumnElement[bool]) -> int:
    return session.scalar(select(func.count()).where(condition)) or 0


def _oldest_unsent(session: Session) -> datetime | None:
    waiting = [str(state) for state in (LetterState.QUEUED, LetterState.SENDING, LetterState.IN_DOUBT)]
    return session.scalar(
        select(LetterRow.created_at).where(LetterRow.state.in_(waiting)).order_by(LetterRow.created_at).limit(1)
    )


def _of_mailbox(row: dict[str, Any], now: datetime) -> list[str]:
    lines = []
    if row["failing_since"] is not None and (
        row["refused"] or not timedelta(0) <= now - row["failing_since"] < PATIENCE
    ):
        lines.append(
            f"mailbox {row['name']}: cannot be read since {_iso(row['failing_since'])}: {row['failure_reason']}"
        )
    elif row["last_complete_pass_at"] is None:
        lines.append(f"mailbox {row['name']}: was never read to its end")
    elif now - row["last_complete_pass_at"] >= PATIENCE:
        lines.append(
            f"mailbox {row['name']}: not read since {_iso(row['last_complete_pass_at'])}; is conductd running?"
        )
    waits = row["without_text_since"]
    if waits is not None and now - waits >= PATIENCE:
        minutes = int((now - waits).total_seconds()) // 60
        lines.append(f"mailbox {row['name']}: the server gives no text for {_messages(row)}, for {minutes} minutes now")
    missing = (row["server_count"] or 0) - row["ledger_count"]
    if missing > 0:
        lines.append(f"mailbox {row['name']}: {missing} messages on the server are not in the ledger")
    return lines


def _unmoved(row: dict[str, Any]) -> list[str]:
    """Mail that stays in its folder is read and answered all the same."""
    why = row["unmoved_because"]
    return [f"mailbox {row['name']}: settled mail stays in its folder: {why}"] if why else []


def _messages(row: dict[str, Any]) -> str:
    count = row["without_text"]
    return "a message that it lists" if count == 1 else f"{count} messages that it lists"


_WORDS = {
    "quarantined": "{} messages broke the program: see `conductd quarantine list`",
    "in_doubt_long": "{} letters may or may not have left: see `conductd outbox`",
    "late": "{} letters wait to be sent for more than 15 minutes: see `conductd outbox`",
    "failed": "{} letters could not be delivered: see `conductd outbox`",
    "overdue": "{} promises are overdue: see `conductd cases list`",
    "proposed_recusals": "{} recusals wait for a person: see `conductd recusals list`",
    "held_members": "{} members wait for a chair to decide whether a case concerns them: see `conductd cases list`",
    "members_unreachable": "{} members cannot be reached by mail: see `conductd outbox`",
    "unreachable": "{} reporters cannot be reached by mail: see `conductd cases list`",
}


def _of_figures(figures: dict[str, int]) -> list[str]:
    return [words.format(figures[name]) for name, words in _WORDS.items() if figures[name]]


def _iso(instant: datetime | None) -> str | None:
    return None if instant is None else instant.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
