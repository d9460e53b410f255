"""What a mail says, and how it came in."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from conductd.model.words import AutomaticKind, Ground, RecusalKind, RecusalState, Role


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
    """A disclosure or withdrawal found in a member's own new words, with the sentence that says so.

    `doubtful`: the words point at one, but below the stated confidence: the state is proposed even of an authenticated
    member, who is asked whether it was meant and is meanwhile held out of content.
    """

    member: str
    kind: RecusalKind
    grounds: tuple[Ground, ...]
    state: RecusalState
    evidence: str
    doubtful: bool = False


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
    `tokens` are the Message-IDs of our letters that the tags of our addresses stand for (reply tokens).
    Of a bounce or a read receipt `returns` is the Message-ID of the mail it is about, `failed` the address that failed,
    and `given_up` says that a bounce is final: not of a mail that is only late (RFC 3464, 2.3.3).
    `names_anew` are those of `mentions` whom the writer's own new words name, and not only to greet them.
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
    returns: str | None = None
    failed: str | None = None
    given_up: bool = False
    names_anew: tuple[str, ...] = ()
    tokens: tuple[str, ...] = ()


Raw = bytes | Iterator[bytes]
"""A mail as it came: its bytes, or those of one too big to be held whole, piece by piece, to be walked through once."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """A message of a mailbox. `raw` is None where it vanished between being listed and being fetched.

    With `late` it is None because the server lists the message, but gives no text for it so far. The pieces of a big
    one are fetched as they are asked for; IncompleteError then says that the server stopped giving them.

    `received_at` is the IMAP INTERNALDATE in UTC (a file's own time for files), never the sender's Date; None where the
    server said none, as for a vanished message: whoever keeps it takes the instant of first sight. `size` in bytes.
    """

    uid: int
    raw: Raw | None
    received_at: datetime | None
    size: int
    late: bool = False


NUMBERINGS = 2**32
"""UIDVALIDITY is smaller (RFC 3501, 9). In the numbers we keep, multiples of this count how often it came anew."""


def stated_uidvalidity(number: int) -> int:
    """UIDVALIDITY as the server says it, of a number under which UIDs are kept."""
    return number % NUMBERINGS


@dataclass(frozen=True, slots=True)
class Batch:
    """New messages of a mailbox in the order of their UIDs, to be kept in one transaction.

    `adopted_upto`: mail up to and including this UID was there before us and is not ours to handle; nothing of it is
    fetched, and the cursor moves over it. `uidvalidity` is a number of ours, see NUMBERINGS.
    """

    uidvalidity: int
    fetched: tuple[Fetched, ...]
    adopted_upto: int | None = None


@dataclass(frozen=True, slots=True)
class Witness:
    """A mail as it was kept: by it a folder is known again. INTERNALDATE in UTC, SHA-256 of its bytes."""

    uid: int
    received_at: datetime
    sha256: str


@dataclass(frozen=True, slots=True)
class Position:
    """What the store holds of a mailbox: the numbering and the last UID it kept or passed over (RFC 3501, 2.3.1.1).

    `adopted_upto` is the last UID that was adopted; `since` the instant of first contact, where old mail was adopted:
    older mail stays adopted when the server numbers its messages anew. `late` are the UIDs that had no text so far,
    to be asked for again. `anew`: this numbering is a new one, and was not read to its end so far. `witnesses`: the
    newest mails that were read, by which to know the folder again; two positions are the same without them.
    """

    uidvalidity: int
    last_uid: int
    adopted_upto: int = 0
    since: datetime | None = None
    late: tuple[int, ...] = ()
    anew: bool = False
    witnesses: tuple[Witness, ...] = field(default=(), compare=False)
