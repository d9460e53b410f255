"""How many letters may leave: budgets, so that no loop and no flood makes the desk a nuisance (T20, T21). Pure.

Counts in, verdict out. A letter over a budget waits and is not lost; letters about the desk itself have no budget.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from conductd.casework.audience import caretakers
from conductd.model import OF_NO_CASE, Letter, LetterKind, Limits, Roster

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)

AT_ONCE = timedelta(minutes=10)
"""How fast a machine answers; a person who has another thing to report mostly takes longer."""


@dataclass(frozen=True, slots=True)
class Spent:
    """Letters that left, or may have: to one address and about one case in 24 hours, and in an hour and in 24 all that
    share a budget with this one, which are the acknowledgements or all the others.

    `hour_since` and `day_since` are the first of them in the hour and in the day: when room begins to come back.
    """

    to_recipient: int
    about_case: int
    in_the_hour: int
    in_the_day: int
    hour_since: datetime
    day_since: datetime


@dataclass(frozen=True, slots=True)
class Wait:
    """Why a letter waits and until when at least; `most` and `span` name the shared budget, if that is spent."""

    reason: str
    until: datetime
    most: int | None = None
    span: str = ""


def echoes(receipts: Iterable[tuple[datetime, datetime | None]], arrival: datetime) -> int:
    """How many receipts in a row led at once to the next mail, the last of them to the mail that arrived now.

    Each receipt is given by the arrival of the report that it answers and by the instant it left.
    """
    count = 0
    for answered, left in sorted(receipts, key=lambda pair: pair[0], reverse=True):
        if left is None or not timedelta(0) <= arrival - left <= AT_ONCE:
            break
        count, arrival = count + 1, answered
    return count


def over_budget(kind: LetterKind, spent: Spent, limits: Limits, now: datetime) -> Wait | None:
    """Whether a letter must wait; None if it may leave now."""
    if kind in OF_NO_CASE:
        return None
    shared = limits.acknowledgements if kind is LetterKind.ACKNOWLEDGEMENT else limits.others
    if spent.in_the_day >= shared.a_day:
        return _shared(shared.a_day, "day", spent.day_since + DAY, now)
    if spent.in_the_hour >= shared.an_hour:
        return _shared(shared.an_hour, "hour", spent.hour_since + HOUR, now)
    if spent.to_recipient >= limits.per_recipient_a_day:
        return Wait(f"waits: {spent.to_recipient} letters went to this address within a day", now + HOUR)
    if spent.about_case >= limits.per_case_a_day:
        return Wait(f"waits: {spent.about_case} letters about this case left within a day", now + HOUR)
    return None


def last_notes(wait: Wait, roster: Roster, now: datetime) -> tuple[Letter, ...]:
    """The last mail before a pause, to each who looks after the desk, once a day (UTC)."""
    if wait.most is None:
        return ()
    facts = {"most": str(wait.most), "span": wait.span, "again_at": wait.until.isoformat()}
    kind = LetterKind.NO_MORE_TODAY
    return tuple(
        Letter(f"{kind}:{now.date()}:{address}", kind, None, address, role, facts)
        for address, role in caretakers(roster)
    )


def _shared(most: int, span: str, until: datetime, now: datetime) -> Wait:
    soonest = max(until, now + timedelta(minutes=1))
    return Wait(f"waits: the limit of {most} letters within one {span} is reached", soonest, most, span)
