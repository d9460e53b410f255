"""How a round of letters fared as a whole: whether the mail server works, or is itself the trouble."""

from collections.abc import Sequence
from dataclasses import dataclass

from conductd.outgoing.smtp import InDoubt, Outcome, Permanent, Sent, Temporary, Unreachable

SEVERAL = 2
"""Letters to so many recipients that all fail are no fault of one's."""


@dataclass(frozen=True, slots=True)
class Fare:
    """Why no letter could be handed over, None if one was; `refused` if waiting will not mend it."""

    reason: str | None
    refused: bool = False


def fare_of(handed_over: Sequence[tuple[str, Outcome]]) -> Fare | None:
    """What a round tells about the server, given the recipient of each letter and how it went; None if nothing."""
    outcomes = [outcome for _, outcome in handed_over]
    if any(isinstance(outcome, Sent) for outcome in outcomes):
        return Fare(None)
    for outcome in outcomes:
        if isinstance(outcome, Unreachable):
            return Fare(outcome.reason, outcome.mend or outcome.refused)
    failed = [outcome.reason for outcome in outcomes if isinstance(outcome, Temporary | InDoubt | Permanent)]
    recipients = {to.lower() for to, _ in handed_over}
    return Fare(failed[0]) if len(recipients) >= SEVERAL else None
