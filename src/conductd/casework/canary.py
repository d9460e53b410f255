"""When a canary flies, and when it is lost: a mail to our own address that must come back through a mailbox. Pure."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from conductd.model import Letter, LetterKind

FROM_THE_FUTURE = timedelta(minutes=5)
"""What was written so much later than now was written while the clock was wrong."""


class CanaryState(StrEnum):
    """Where the latest canary is."""

    WAITING = "waiting"
    FLYING = "flying"
    SEEN = "seen"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Canary:
    """The latest canary: when it was written, when it left, and when it was seen in a mailbox.

    `unseen_since` is when the first one left after the last one that was seen: a new one does not make good a lost one.
    """

    written_at: datetime
    sent_at: datetime | None = None
    seen_at: datetime | None = None
    unseen_since: datetime | None = None


def owed(latest: Canary | None, every: timedelta, now: datetime) -> bool:
    """Whether it is time for the next one. The clock may have been ahead when the last one was written."""
    return latest is None or now - latest.written_at >= every or latest.written_at - now > FROM_THE_FUTURE


def state(canary: Canary, within: timedelta, looked_upto: datetime | None, now: datetime) -> CanaryState:
    """Lost is what every mailbox was looked through for after its time: one that cannot be read is another trouble."""
    if canary.seen_at is not None:
        return CanaryState.SEEN
    if canary.unseen_since is not None and looked_upto is not None:
        due_at = canary.unseen_since + within
        if looked_upto >= due_at and now >= due_at:
            return CanaryState.LOST
    return CanaryState.WAITING if canary.sent_at is None else CanaryState.FLYING


def canary(to: str, token: str, now: datetime) -> Letter:
    """The mail itself; `token` is what nobody else can know."""
    return Letter(f"canary:{now.isoformat()}", LetterKind.CANARY, None, to, "desk", {"token": token})
