"""What to do, as data: a Decision is a tuple of Actions."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from conductd.model.mail import Address, RecusalFinding
from conductd.model.words import Audience, DeadlineKind, Disposition, LetterKind, Role, Why


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail we owe. `key` is unique for good, so that no pass can owe it twice. One recipient, always.

    `case` is None for a letter about the desk itself. `facts` feed the template and hold no word of any mail: an
    instant is named `..._at` and in ISO 8601. The store draws the Message-ID when it keeps the letter.
    """

    key: str
    kind: LetterKind
    case: str | None
    to: str
    to_role: str
    facts: Mapping[str, str]
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OpenCase:
    """Open a case under a code name."""

    code: str
    audience: Audience
    received_at: datetime
    reporter: Address | None
    root_id: str | None
    urgent: bool
    unreadable: bool
    language: str


@dataclass(frozen=True, slots=True)
class AddParticipant:
    """Somebody writes on the case who was not known there: their later mail joins it."""

    code: str
    address: Address
    role: Role


@dataclass(frozen=True, slots=True)
class NarrowAudience:
    """The same mail came through a door with fewer readers: from now on only they know."""

    code: str
    audience: Audience


@dataclass(frozen=True, slots=True)
class OneTimeCode:
    """What only the owner of a mailbox can know, and until when it counts."""

    code: str
    until: datetime


@dataclass(frozen=True, slots=True)
class RecordRecusal:
    """Write a disclosure or withdrawal into the log for good, effective or proposed; of `secret` only a digest."""

    code: str
    finding: RecusalFinding
    how: str
    authenticated: bool
    message_id: str | None
    secret: OneTimeCode | None = None


@dataclass(frozen=True, slots=True)
class SpendCode:
    """A one-time code was shown by its owner: it never counts again."""

    code: str
    secret: str


@dataclass(frozen=True, slots=True)
class Exclude:
    """From this commit on nothing about the case goes to this member; letters that wait for them are cancelled.

    Who is out already stays so for the stronger reason.
    """

    code: str
    member: str
    why: str = Why.RECUSED


@dataclass(frozen=True, slots=True)
class Release:
    """What only held a member out is decided in their favour, by `by`; who stepped back meanwhile stays out."""

    code: str
    member: str
    by: str
    held: Why


@dataclass(frozen=True, slots=True)
class Readmit:
    """A member's recusal is withdrawn, as `by` decided: they are in again, unless out for another reason."""

    code: str
    member: str
    by: str


@dataclass(frozen=True, slots=True)
class DismissRecusal:
    """What is proposed about a member is set aside, which `by` decided: they stay where they are, in or out."""

    code: str
    member: str
    by: str


@dataclass(frozen=True, slots=True)
class CloseCase:
    """No more is owed about a case; `outcome` is one word of the group's own."""

    code: str
    outcome: str
    by: str


@dataclass(frozen=True, slots=True)
class ReopenCase:
    """A closed case is open again, with the promises that it had not kept."""

    code: str
    by: str


@dataclass(frozen=True, slots=True)
class SetDeadline:
    """Start a clock."""

    code: str
    kind: DeadlineKind
    due_at: datetime


@dataclass(frozen=True, slots=True)
class MeetDeadline:
    """A promise was kept: by whom and when (the instant the mail arrived)."""

    code: str
    kind: DeadlineKind
    met_at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class ReopenDeadline:
    """What was taken for a kept promise did not reach the reporter: the clock runs again."""

    code: str
    kind: DeadlineKind
    why: str


@dataclass(frozen=True, slots=True)
class MarkUnreachable:
    """An open task on the case, until somebody answers: the reporter could not be reached by mail."""

    code: str
    why: str


@dataclass(frozen=True, slots=True)
class FailLetter:
    """A letter that had left came back: it did not arrive, and is not sent again."""

    message_id: str
    why: str


@dataclass(frozen=True, slots=True)
class MarkReminded:
    """The reminders of this offset are written; none of it or of an earlier one is owed any more."""

    code: str
    kind: DeadlineKind
    offset: timedelta


@dataclass(frozen=True, slots=True)
class WriteLetter:
    """Owe a letter."""

    letter: Letter


@dataclass(frozen=True, slots=True)
class Note:
    """A line of history that no other action leaves: why a receipt was not sent, what a person should know."""

    code: str
    action: str
    detail: str


@dataclass(frozen=True, slots=True)
class SeeCanary:
    """A canary of ours came back through a mailbox; `letter` is its number in the outbox."""

    letter: int


Action = (
    OpenCase
    | AddParticipant
    | NarrowAudience
    | RecordRecusal
    | SpendCode
    | Exclude
    | Release
    | Readmit
    | DismissRecusal
    | CloseCase
    | ReopenCase
    | SetDeadline
    | MeetDeadline
    | ReopenDeadline
    | MarkUnreachable
    | FailLetter
    | MarkReminded
    | WriteLetter
    | Note
    | SeeCanary
)


@dataclass(frozen=True, slots=True)
class Decision:
    """What to do about one message or one tick. `case` is the code name the message belongs to, if any."""

    actions: tuple[Action, ...]
    disposition: Disposition | None = None
    case: str | None = None
    related: tuple[str, ...] = ()
    reason: str = ""
