"""When people are told that the desk itself is unwell, and when that it is well again (I20). Pure.

One mail a cause in four hours at most, and in one a day from the second day on: an alarm that comes too often is
no longer read. What is made of events, such as letters that failed, is told anew only when there is a new one.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from conductd.casework.audience import addressees, caretakers
from conductd.model import Alarm, Cause, Change, Letter, LetterKind, Role, Roster, Trouble

PATIENCE = timedelta(minutes=15)
"""How long a thing may stay unwell before a person is told."""

AGAIN = timedelta(hours=4)
AGAIN_LATER = timedelta(days=1)

ABOUT_CASES = frozenset({Trouble.LATE, Trouble.IN_DOUBT, Trouble.FAILED, Trouble.UNREACHABLE, Trouble.QUARANTINED})
"""Troubles that tell that there is a case: only who may know of it is told, of their end too."""


def judge(
    causes: Iterable[Cause], alarms: Iterable[Alarm], now: datetime, awake_since: datetime | None = None
) -> Iterator[Change]:
    """What to remember and to tell, given what is wrong now and what was told before.

    `awake_since` is when the program woke from a long sleep, if it slept: patience counts from then.
    """
    written = {alarm.cause: alarm for alarm in alarms}
    known = {name: _believable(alarm, now) for name, alarm in written.items()}
    present = {cause.name: _since_known(cause, now) for cause in causes}
    for name, cause in present.items():
        change = _while_it_lasts(cause, known.get(name), now, awake_since or cause.since)
        if change is not None and (change.wrong or change.alarm != written.get(name)):
            yield change
    for name, alarm in known.items():
        if name not in present and alarm.ended_at is None:
            yield _ended(alarm, now)


def _believable(alarm: Alarm, now: datetime) -> Alarm:
    """What was written while the clock was ahead counts as of now, or nothing would be told until it catches up."""
    told_at = min(alarm.told_at, now) if alarm.told_at else None
    return replace(alarm, since=min(alarm.since, now), told_at=told_at)


def _since_known(cause: Cause, now: datetime) -> Cause:
    """What began while the clock was ahead is as old as our looking at it."""
    return replace(cause, since=None) if cause.since is not None and cause.since > now else cause


def _while_it_lasts(cause: Cause, known: Alarm | None, now: datetime, counted_from: datetime | None) -> Change | None:
    waited = None if counted_from is None else now - max(counted_from, cause.since or counted_from)
    fresh = known is None or known.ended_at is not None
    if fresh and waited is not None and waited < PATIENCE and not cause.at_once:
        return None
    told_at = known.told_at if known else None
    alarm = Alarm(cause.name, min(cause.since or now, now), told_at) if fresh else known
    if alarm is None:
        return None
    waited = now - max(alarm.since, counted_from or alarm.since)
    if (cause.at_once or waited >= PATIENCE) and _to_be_told(cause, alarm, now):
        return Change(replace(alarm, told_at=now), cause, wrong=True, told_before=told_at)
    return Change(alarm, cause)


def _to_be_told(cause: Cause, alarm: Alarm, now: datetime) -> bool:
    if alarm.told_at is None:
        return True
    if now - alarm.told_at < AGAIN:
        return False
    if cause.newest is not None:
        return alarm.told_at < cause.newest <= now
    return now - alarm.since < AGAIN_LATER or now - alarm.told_at >= AGAIN_LATER


def _ended(alarm: Alarm, now: datetime) -> Change:
    """It is told only if its being wrong was: a flaw that came back within the four hours ends as quietly."""
    told = alarm.told_at is not None and alarm.told_at >= alarm.since
    return Change(replace(alarm, ended_at=now), over=told, told_before=alarm.told_at)


def standing(alarms: Iterable[Alarm], changes: Iterable[Change]) -> tuple[str, ...]:
    """The names of the causes that were told and last, by name."""
    latest = {alarm.cause: alarm for alarm in alarms} | {change.alarm.cause: change.alarm for change in changes}
    return tuple(
        name
        for name, alarm in sorted(latest.items())
        if alarm.ended_at is None and alarm.told_at is not None and alarm.told_at >= alarm.since
    )


def told(cause: Cause, roster: Roster) -> tuple[tuple[str, str], ...]:
    """(address, role) of those who are told: who looks after the desk and may know of every case behind the cause.

    The board where nobody is left, and where the cause is the board's own.
    """
    people = () if cause.for_board else caretakers(roster)
    for case in cause.cases:
        may_know = {address for address, _ in addressees(case, roster)}
        people = tuple(person for person in people if person[0] in may_know)
    if not people and roster.board is not None:
        return ((roster.board, str(Role.BOARD)),)
    return people


def everybody(roster: Roster) -> tuple[tuple[str, str], ...]:
    """(address, role) of everyone who could ever have been told."""
    board = ((roster.board, str(Role.BOARD)),) if roster.board is not None else ()
    return tuple(dict.fromkeys((*caretakers(roster), *board)))


def letters(change: Change, people: Iterable[tuple[str, str]]) -> Iterator[Letter]:
    """The mail to each of them: the trouble, the mailbox's name and instants, nothing else."""
    trouble, _, subject = change.alarm.cause.partition(":")
    facts = {
        "trouble": str(Trouble(trouble)),
        "subject": subject,
        "over": "yes" if change.over else "no",
        "since_at": change.alarm.since.isoformat(),
        "until_at": (change.alarm.ended_at or change.alarm.since).isoformat(),
    }
    for address, role in people:
        yield Letter(key_of(change, address), LetterKind.ALARM, None, address, role, facts)


def key_of(change: Change, address: str) -> str:
    """The key of the mail that tells a change."""
    at = change.alarm.told_at.isoformat() if change.alarm.told_at else ""
    return f"{'over' if change.over else 'alarm'}:{change.alarm.cause}:{at}:{address}"


def key_before(change: Change, address: str) -> str | None:
    """The key of the mail that told the cause the time before, None if there was none."""
    if change.told_before is None:
        return None
    return f"alarm:{change.alarm.cause}:{change.told_before.isoformat()}:{address}"
