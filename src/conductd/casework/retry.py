"""When a letter that could not be handed over is tried again (RFC 5321, 4.5.4.1)."""

from datetime import datetime, timedelta

FIRST = timedelta(minutes=1)
LONGEST = timedelta(hours=1)
GIVE_UP = timedelta(days=5)


def next_try(attempts: int, owed_since: datetime, now: datetime) -> datetime | None:
    """The next instant after so many failed attempts, or None after five days: then a person must look."""
    if now - owed_since >= GIVE_UP:
        return None
    doublings = min(max(attempts - 1, 0), 16)
    return now + min(LONGEST, FIRST * float(2**doublings))
