"""When to remind whom. Deadlines are rows; the clock only asks what is due."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from conductd.casework.audience import addressees
from conductd.model import (
    Case,
    CaseStatus,
    Deadline,
    DeadlineKind,
    Decision,
    Letter,
    LetterKind,
    MarkReminded,
    Policy,
    Roster,
    SetDeadline,
    WriteLetter,
)

CLOCKS_BEGIN = datetime(2001, 1, 1, tzinfo=UTC)
"""A server whose clock was never set says 1970, 1980 or 2000: no mail of ours came before this."""


def believed(received_at: datetime, now: datetime) -> datetime:
    """When a mail came, if its server's clock can be right: never later than now, and now where it was never set."""
    return min(received_at, now) if received_at >= CLOCKS_BEGIN else now


def first_response(code: str, received_at: datetime, policy: Policy) -> SetDeadline:
    """The promise of the reporting guide: a person answers within the time of the policy, counted from receipt."""
    return SetDeadline(code, DeadlineKind.FIRST_RESPONSE, received_at + policy.initial_response)


def due(case: Case, roster: Roster, policy: Policy, now: datetime) -> Decision | None:
    """The reminders of one case that are due at `now`, or None. A closed case owes none.

    Of several offsets that passed since the last pass only the latest is written: two weeks off end in one reminder.
    """
    if case.status == CaseStatus.CLOSED:
        return None
    actions = [
        action
        for deadline in case.deadlines
        if deadline.met_at is None and (offset := _offset_due(deadline, policy, now)) is not None
        for action in _remind(case, deadline, offset, roster)
    ]
    return Decision(tuple(actions), case=case.code, reason="a reminder is due") if actions else None


def _offset_due(deadline: Deadline, policy: Policy, now: datetime) -> timedelta | None:
    passed = [offset for offset in policy.reminders if deadline.due_at + offset <= now]
    if not passed or (deadline.reminded is not None and passed[-1] <= deadline.reminded):
        return None
    return passed[-1]


def _remind(case: Case, deadline: Deadline, offset: timedelta, roster: Roster) -> Iterator[WriteLetter | MarkReminded]:
    for address, role in addressees(case, roster):
        yield WriteLetter(_reminder(case, deadline, offset, address, role))
    yield MarkReminded(case.code, deadline.kind, offset)


def _reminder(case: Case, deadline: Deadline, offset: timedelta, address: str, role: str) -> Letter:
    seconds = int(offset.total_seconds())
    return Letter(
        key=f"reminder:{case.code}:{deadline.kind}:{seconds}:{address}",
        kind=LetterKind.REMINDER,
        case=case.code,
        to=address,
        to_role=role,
        facts={
            "code": case.code,
            "received_at": case.received_at.isoformat(),
            "due_at": deadline.due_at.isoformat(),
            "offset_seconds": str(seconds),
        },
        references=(case.root_id,) if case.root_id else (),
    )
