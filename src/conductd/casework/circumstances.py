"""What stands around a mail while it is judged."""

from dataclasses import dataclass
from datetime import datetime

from conductd.model import Arrival, Known, Policy, Roster


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What is known, how the mail came in, who is who, what the group promised, and the time."""

    known: Known
    arrival: Arrival
    roster: Roster
    policy: Policy
    now: datetime
