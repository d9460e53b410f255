"""When a letter that could not be handed over is tried again (RFC 5321, 4.5.4.1)."""

from datetime import datetime, timedelta

FIRST = timedelta(minutes=1)
LONGEST = timedelta(hours=1)
GIVE_UP = timedelta(days=5)

FEWEST = 6
"""Nothing is given up after fewer attempts: the clock may have been moved, or we were away meanwhile."""


def next_try(attempts: int, put_off_since: datetime, now: datetime, *, in_doubt: bool = False) -> datetime | None:
    """The next instant after so many failed attempts, or None after five days of them: then a person must look.

    A letter in doubt may leave once more at each try, so it is tried less and less often: nine times in five days.
    """
    last = put_off_since + GIVE_UP
    if now >= last and attempts >= FEWEST:
        return None
    failed = min(max(attempts - 1, 0), 16)
    again = now + (FIRST * float(4**failed) if in_doubt else min(LONGEST, FIRST * float(2**failed)))
    return again if now >= last else min(last, again)
