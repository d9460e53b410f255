"""What to do about a letter that may have left already: a copy in the mailbox of own copies tells (RFC 1047's gap)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

GRACE = timedelta(seconds=15)
"""How long a copy may be on its way from the mail server into the mailbox before it counts as missing."""

LONGEST = timedelta(minutes=15)
"""When the mailbox of own copies cannot be read for so long, a second copy is better than none."""


class Verdict(Enum):
    """What is known of a letter in doubt."""

    SENT = "a copy of it is there"
    WAIT = "its copy may still come"
    SEND_AGAIN = "no copy came: it did not leave"


@dataclass(frozen=True, slots=True)
class Doubt:
    """Since when a letter is in doubt, whether its copy was seen, and when the own copies were last read whole."""

    since: datetime
    copy_seen: bool
    looked_at: datetime | None


def verdict(doubt: Doubt, now: datetime) -> Verdict:
    """Sent, if its copy is there; again, if a look after the grace found none; until then it waits."""
    if doubt.copy_seen:
        return Verdict.SENT
    looked_after_the_grace = doubt.looked_at is not None and doubt.looked_at >= doubt.since + GRACE
    if doubt.since > now + GRACE:  # the clock went back since: whatever look was taken after that came later
        looked_after_the_grace = doubt.looked_at is not None and doubt.looked_at <= now
    if looked_after_the_grace or now >= doubt.since + LONGEST:
        return Verdict.SEND_AGAIN
    return Verdict.WAIT
