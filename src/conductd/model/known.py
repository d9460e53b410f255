"""What is known when a mail is judged: snapshots of cases, and what stands around the mail."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from conductd.model.words import Audience, DeadlineKind


@dataclass(frozen=True, slots=True)
class Deadline:
    """A promise with its instant. `reminded` holds the latest offset that was already reminded of."""

    kind: DeadlineKind
    due_at: datetime
    met_at: datetime | None = None
    reminded: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """A snapshot of one case. Members are named by their first address, strangers by their addr-spec, lower-cased.

    `reporter` is None where the report's sender cannot be written to. `root_id` is the report's Message-ID.
    `readmitted` names a member once for each recusal of theirs that took effect and was withdrawn again.
    """

    code: str
    status: str
    audience: Audience
    received_at: datetime
    reporter: str | None
    participants: frozenset[str]
    excluded: frozenset[str]
    deadlines: tuple[Deadline, ...]
    root_id: str | None = None
    readmitted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Link:
    """One case that a mail's ids point at; `ours_to` are the addressees of our letters among what they name.

    `shared` says that every id which led here leads to other cases too: broken programs write one id on many mails.
    """

    case: Case
    ours_to: frozenset[str] = frozenset()
    shared: bool = False


@dataclass(frozen=True, slots=True)
class Same:
    """The mail is already here: the same bytes, or the same mail at another mailbox with other trace headers."""

    case: Case | None
    same_mailbox: bool


@dataclass(frozen=True, slots=True)
class Known:
    """What the store knows about a mail: links nearest first, open cases of its addressees, a free code name.

    `acknowledged_lately` counts receipts to this sender within the last day (RFC 3834, section 2: no storms).
    `awaited_by` is the one case where an answer to this mail stands already, of a mail that answers nothing here.
    """

    fresh_code: str
    links: tuple[Link, ...] = ()
    written_to: tuple[Case, ...] = ()
    same: Same | None = None
    acknowledged_lately: int = 0
    awaited_by: Case | None = None


@dataclass(frozen=True, slots=True)
class Arrival:
    """How a message came in: which mailbox, for whom, when (IMAP INTERNALDATE or first sight, never Date).

    `quiet` is an import without `--acknowledge`: everything is recorded, nobody is written to.
    """

    mailbox: str
    audience: Audience
    received_at: datetime
    quiet: bool = False
