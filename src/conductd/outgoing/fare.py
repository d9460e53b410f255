"""How a round of letters fared as a whole: whether the mail server works, or is itself the trouble."""

from collections.abc import Sequence
from dataclasses import dataclass

from conductd.outgoing.smtp import InDoubt, Outcome, Permanent, Sent, Temporary, Unreachable

SEVERAL = 2
"""So many letters that all fail are no fault of one recipient's."""


@dataclass(frozen=True, slots=True)
class Fare:
    """Why no letter could be handed over, None if one was; `refused` if waiting will not mend it."""

    reason: str | None
    refused: bool = False


def fare_of(outcomes: Sequence[Outcome]) -> Fare | None:
    """What the outcomes of one round tell about the server; None if they tell nothing."""
    if any(isinstance(outcome, Sent) for outcome in outcomes):
        return Fare(None)
    for outcome in outcomes:
        if isinstance(outcome, Unreachable):
            return Fare(outcome.reason, outcome.mend or outcome.refused)
    failed = [outcome.reason for outcome in outcomes if isinstance(outcome, Temporary | InDoubt | Permanent)]
    return Fare(failed[0]) if len(failed) >= SEVERAL else None
