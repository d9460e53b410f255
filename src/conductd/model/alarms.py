"""What can be wrong with the desk so that a person must look, as data: causes, and what was told of them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from conductd.model.known import Case


class Trouble(StrEnum):
    """Every kind of cause for an alarm."""

    MAILBOX = "mailbox"
    LEDGER = "ledger"
    TEXT = "text"
    SMTP = "smtp"
    LATE = "late"
    IN_DOUBT = "in_doubt"
    FAILED = "failed"
    UNREACHABLE = "unreachable"
    QUARANTINED = "quarantined"
    CANARY = "canary"
    DISK = "disk"
    DATABASE = "database"


@dataclass(frozen=True, slots=True)
class Cause:
    """Something is wrong now. `subject` is the admin's name of a mailbox; nothing here comes from a mail.

    `since` is None where only looking tells when it began. `newest` is the instant of the latest event where a cause
    is made of events: it is told again for a newer one, not because it lasts. `at_once`: waiting will not mend it.
    `cases` are those behind it: whoever may not know of one of them is not told. `for_board`: it is the board's own.
    """

    trouble: Trouble
    subject: str = ""
    since: datetime | None = None
    newest: datetime | None = None
    at_once: bool = False
    cases: tuple[Case, ...] = ()
    for_board: bool = False

    @property
    def name(self) -> str:
        """What the cause is remembered by: the same trouble of the same thing is one cause."""
        return f"{self.trouble}:{self.subject}" if self.subject else str(self.trouble)


@dataclass(frozen=True, slots=True)
class Alarm:
    """What is remembered of a cause: since when, when it was last told, and when it ended (None: it lasts)."""

    cause: str
    since: datetime
    told_at: datetime | None = None
    ended_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """What to remember from now on, and whether to tell it: `wrong` something is, or `over` it is.

    `told_before` is the instant of the last telling, whose letters may still wait. `cause` is None when it is over.
    """

    alarm: Alarm
    cause: Cause | None = None
    wrong: bool = False
    over: bool = False
    told_before: datetime | None = None
