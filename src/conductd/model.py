"""The vocabulary: what a mail says (Reading), what is known (Known), what to do (Decision). No behaviour.

Words are those of the public contract and of the RFCs: report, case, code name, acknowledgement, notice, recusal,
Message-ID, References, UIDVALIDITY. Every instant is an aware datetime in UTC; every length of time a timedelta.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum


class Role(StrEnum):
    """Who the sender of a mail is to the group."""

    MEMBER = "member"
    CHAIR = "chair"
    BOARD = "board"
    OUTSIDER = "outsider"


class Audience(StrEnum):
    """Who may know of a case, from the widest to the narrowest."""

    TEAM = "team"
    CHAIRS = "chairs"
    BOARD = "board"


class Disposition(StrEnum):
    """How a message ended in the ledger."""

    NEW_CASE = "new_case"
    FOLLOW_UP = "follow_up"
    AUTOMATIC = "automatic"
    SPAM = "spam"
    DUPLICATE = "duplicate"
    QUARANTINED = "quarantined"
    VANISHED = "vanished"
    IGNORED = "ignored"


class AutomaticKind(StrEnum):
    """Which kind of machine wrote a mail (RFC 3834, RFC 3464, RFC 8098)."""

    BOUNCE = "bounce"
    AUTO_REPLY = "auto_reply"
    BULK = "bulk"
    OWN = "own"
    MDN = "mdn"


class Ground(StrEnum):
    """Why a member steps back: the five grounds of the reporting guide, or none given."""

    INVOLVED = "involved"
    PERSONAL_RELATIONSHIP = "personal_relationship"
    SAME_EMPLOYER = "same_employer"
    PRIVATE_INFORMATION = "private_information"
    OTHER = "other"
    UNSTATED = "unstated"


class RecusalKind(StrEnum):
    """A disclosure takes a member out; a withdrawal asks to undo that."""

    DISCLOSURE = "disclosure"
    WITHDRAWAL = "withdrawal"


class RecusalState(StrEnum):
    """Where a recusal stands. A proposed one waits for a person and excludes nobody."""

    PROPOSED = "proposed"
    EFFECTIVE = "effective"
    WITHDRAWN = "withdrawn"


class LetterKind(StrEnum):
    """Every kind of mail that conductd writes."""

    ACKNOWLEDGEMENT = "acknowledgement"
    NOTICE = "notice"
    REMINDER = "reminder"
    RECUSAL_CONFIRMATION = "recusal_confirmation"


class LetterState(StrEnum):
    """Where a letter stands on its way out."""

    QUEUED = "queued"
    SENDING = "sending"
    IN_DOUBT = "in_doubt"
    SENT = "sent"
    FAILED = "failed"
    CANCELLED = "cancelled"


class DeadlineKind(StrEnum):
    """Which promise a deadline keeps."""

    FIRST_RESPONSE = "first_response"


# --- what a mail says -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Address:
    """A display name, decoded and without control characters, and an addr-spec (RFC 5322, 3.4.1)."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A part that is a file: a name safe to store, the decoded size in bytes, the SHA-256 of the decoded bytes."""

    filename: str
    content_type: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Automatic:
    """A machine wrote this mail; which kind, and the rule that saw it."""

    kind: AutomaticKind
    reason: str


@dataclass(frozen=True, slots=True)
class Receipt:
    """May a receipt be sent for this mail, and why or why not (RFC 3834, section 2)."""

    send: bool
    reason: str


@dataclass(frozen=True, slots=True)
class Flag:
    """Something a reader noticed (spam, urgency), with its reason in the trade's words, never in the sender's."""

    reason: str


@dataclass(frozen=True, slots=True)
class Sender:
    """Who wrote: their role by exact address, whether our own border vouches for it, and how that was told.

    `member` is the first address of the roster entry, or None for an outsider. An oddity about From makes an outsider.
    `failed` says that our border tried and refused the claim (dmarc=fail), which is worse than not knowing.
    """

    role: Role
    authenticated: bool
    how: str
    member: str | None = None
    failed: bool = False


@dataclass(frozen=True, slots=True)
class RecusalFinding:
    """A disclosure or withdrawal found in a member's own new words, with the sentence that says so."""

    member: str
    kind: RecusalKind
    grounds: tuple[Ground, ...]
    state: RecusalState
    evidence: str


@dataclass(frozen=True, slots=True)
class Forwarded:
    """The innermost report that somebody passed on."""

    sender: Address | None
    subject: str
    text: str


@dataclass(frozen=True, slots=True)
class Reading:
    """All that one mail says, as `inspect` prints it. Message-IDs stand with their angle brackets: `<id@host>`.

    `recusals` are claims of authenticated members; `claims` the same words from a sender whom nobody vouches for.
    `reply_to` and `from_` are None where the header is missing or unusable. `text` keeps all a person would see.
    """

    message_id: str | None
    subject: str
    from_: Address | None
    reply_to: Address | None
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    date: datetime | None
    in_reply_to: str | None
    references: tuple[str, ...]
    text: str
    new_text: str
    attachments: tuple[Attachment, ...]
    automatic: Automatic | None
    acknowledge: Receipt
    spam: Flag | None
    language: str
    sender: Sender
    recusals: tuple[RecusalFinding, ...]
    claims: tuple[RecusalFinding, ...]
    urgent: Flag | None
    mentions: tuple[str, ...]
    forwarded: Forwarded | None
    defects: tuple[str, ...]
    unreadable: bool = False


# --- how mail comes in --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Fetched:
    """A message of a mailbox. `raw` is None where it vanished between being listed and being fetched.

    `received_at` is the IMAP INTERNALDATE in UTC (a file's own time for files), never the sender's Date; None where the
    server said none, as for a vanished message: whoever keeps it takes the instant of first sight. `size` in bytes.
    """

    uid: int
    raw: bytes | None
    received_at: datetime | None
    size: int


@dataclass(frozen=True, slots=True)
class Batch:
    """New messages of a mailbox in the order of their UIDs, to be kept in one transaction.

    `adopted_upto`: mail up to and including this UID was there before us and is not ours to handle; nothing of it is
    fetched, and the cursor moves over it.
    """

    uidvalidity: int
    fetched: tuple[Fetched, ...]
    adopted_upto: int | None = None


@dataclass(frozen=True, slots=True)
class Position:
    """What the store holds of a mailbox: the UIDVALIDITY and the last UID it kept or passed over (RFC 3501, 2.3.1.1).

    `adopted_upto` is the last UID that was adopted; `since` the instant of first contact, where old mail was adopted:
    older mail stays adopted when the server numbers its messages anew.
    """

    uidvalidity: int
    last_uid: int
    adopted_upto: int = 0
    since: datetime | None = None


# --- who and by which rules -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Member:
    """A person of the group. The first address is written to and names the member; all are recognised."""

    name: str
    addresses: tuple[str, ...]
    role: Role
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Roster:
    """Who is who. Addresses are lower-cased. `own_addresses` are those our own mail comes from."""

    desk: str
    members: tuple[Member, ...]
    board: str | None
    own_addresses: frozenset[str]
    authserv_ids: tuple[str, ...]
    by_address: Mapping[str, Member] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Policy:
    """The group's promises: the time until a person answers, and when to remind, relative to that deadline."""

    initial_response: timedelta
    reminders: tuple[timedelta, ...]


# --- what is known ----------------------------------------------------------------------------------------


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


@dataclass(frozen=True, slots=True)
class Link:
    """One case that In-Reply-To or References point at; `ours_to` are the addressees of that letter of ours."""

    case: Case
    ours_to: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Same:
    """The mail is already here: the same bytes, or the same mail at another mailbox with other trace headers."""

    case: Case | None
    same_mailbox: bool


@dataclass(frozen=True, slots=True)
class Known:
    """What the store knows about a mail: links nearest first, open cases of its addressees, a free code name.

    `acknowledged_lately` counts receipts to this sender within the last day (RFC 3834, section 2: no storms).
    """

    fresh_code: str
    links: tuple[Link, ...] = ()
    written_to: tuple[Case, ...] = ()
    same: Same | None = None
    acknowledged_lately: int = 0


@dataclass(frozen=True, slots=True)
class Arrival:
    """How a message came in: which mailbox, for whom, when (IMAP INTERNALDATE or first sight, never Date).

    `quiet` is an import without `--acknowledge`: everything is recorded, nobody is written to.
    """

    mailbox: str
    audience: Audience
    received_at: datetime
    quiet: bool = False


# --- what to do -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail we owe. `key` is unique for good, so that no pass can owe it twice. One recipient, always.

    `facts` feed the template and hold no word of any mail. The store draws the Message-ID when it keeps the letter.
    """

    key: str
    kind: LetterKind
    case: str
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
class RecordRecusal:
    """Write a disclosure or withdrawal into the log for good, effective or proposed."""

    code: str
    finding: RecusalFinding
    how: str
    authenticated: bool
    message_id: str | None


@dataclass(frozen=True, slots=True)
class Exclude:
    """From this commit on nothing about the case goes to this member; letters that wait for them are cancelled."""

    code: str
    member: str
    why: str


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


Action = (
    OpenCase
    | AddParticipant
    | NarrowAudience
    | RecordRecusal
    | Exclude
    | SetDeadline
    | MeetDeadline
    | MarkReminded
    | WriteLetter
    | Note
)


@dataclass(frozen=True, slots=True)
class Decision:
    """What to do about one message or one tick. `case` is the code name the message belongs to, if any."""

    actions: tuple[Action, ...]
    disposition: Disposition | None = None
    case: str | None = None
    related: tuple[str, ...] = ()
    reason: str = ""
