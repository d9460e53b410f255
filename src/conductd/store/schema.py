"""The tables. Columns named `sealed_...` hold what only `keys` opens; `..._digest` finds equals without opening.

Readable at rest are code names, times, states, dispositions, SHA-256 and our own Message-IDs: nothing that a mail said.
"""

from datetime import datetime

from sqlalchemy import BigInteger, Boolean, ForeignKey, Index, Integer, LargeBinary, String, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from conductd.store.columns import BIG_KEY, UtcDateTime

REVISIONS = ("0001", "0002", "0003")
"""Every revision of the schema that this code knows, oldest first; the last is the one it works with."""

PENDING = "pending"
SETTLED = "settled"
WAITING = "waiting"
"""The states of a message: to be judged; judged; listed by the server, but without text so far."""

OPEN = "open"
CLOSED = "closed"


class Base(DeclarativeBase):
    """The mother of all tables."""

    type_annotation_map = {  # noqa: RUF012 - SQLAlchemy reads it once
        datetime: UtcDateTime(),
        str: String(),
        bytes: LargeBinary(),
        int: BigInteger(),
        bool: Boolean(),
    }


def _key() -> Mapped[str | None]:
    """The key that seals a row; it goes first when a case is erased."""
    return mapped_column(String(32), ForeignKey("keys.id", ondelete="SET NULL"), index=True)


def _case() -> Mapped[int]:
    return mapped_column(BIG_KEY, ForeignKey("cases.id"), index=True)


class KeyRow(Base):
    """A key, wrapped by its parent, or by the master key if it has none."""

    __tablename__ = "keys"
    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    parent_id: Mapped[str | None] = mapped_column(String(32), ForeignKey("keys.id", ondelete="CASCADE"), index=True)
    wrapped: Mapped[bytes]


class MailboxRow(Base):
    """A watched mailbox: how far it was read, what was there before us, and how its last passes went.

    `refused`: the server said no to our log-in or folder, or a file of ours is unusable: waiting mends nothing.
    """

    __tablename__ = "mailboxes"
    name: Mapped[str] = mapped_column(String(255), primary_key=True)
    audience: Mapped[str | None] = mapped_column(String(16))
    uidvalidity: Mapped[int | None]
    last_uid: Mapped[int] = mapped_column(BigInteger(), default=0)
    adopted_upto: Mapped[int | None]
    adopted_at: Mapped[datetime | None]
    last_complete_pass_at: Mapped[datetime | None]
    server_count: Mapped[int | None]
    failing_since: Mapped[datetime | None]
    failure_reason: Mapped[str | None]
    refused: Mapped[bool | None]


class CaseRow(Base):
    """A case under its code name; the row stays when its key is erased, so that no code name comes twice."""

    __tablename__ = "cases"
    id: Mapped[int] = mapped_column(BIG_KEY, primary_key=True)
    code: Mapped[str] = mapped_column(String(64), unique=True)
    status: Mapped[str] = mapped_column(String(16), index=True)
    audience: Mapped[str] = mapped_column(String(16))
    received_at: Mapped[datetime]
    opened_at: Mapped[datetime]
    acknowledged_at: Mapped[datetime | None]
    first_response_at: Mapped[datetime | None]
    sealed_reporter: Mapped[bytes | None]
    reporter_digest: Mapped[str | None] = mapped_column(String(64), index=True)
    sealed_root_id: Mapped[bytes | None]
    urgent: Mapped[bool]
    unreadable: Mapped[bool]
    language: Mapped[str] = mapped_column(String(16))
    outcome: Mapped[str | None] = mapped_column(String(64))
    type: Mapped[str | None] = mapped_column(String(64))
    unreachable_since: Mapped[datetime | None]
    key_id: Mapped[str | None] = _key()


class MessageRow(Base):
    """The ledger: one row for every message ever shown to us, and its bytes as they came.

    A big message has its bytes in so many `pieces` under its key, and no `sealed_raw`. `filed_at` says when it was
    moved out of the watched folder; `error_version` is the version of the program that it broke.
    """

    __tablename__ = "messages"
    __table_args__ = (
        UniqueConstraint("mailbox", "uidvalidity", "uid", name="uq_messages_place"),
        Index("ix_messages_state", "state", "id"),
    )
    id: Mapped[int] = mapped_column(BIG_KEY, primary_key=True)
    mailbox: Mapped[str] = mapped_column(String(255))
    uidvalidity: Mapped[int]
    uid: Mapped[int]
    sha256: Mapped[str | None] = mapped_column(String(64), index=True)
    content_key: Mapped[str | None] = mapped_column(String(64), index=True)
    size: Mapped[int]
    received_at: Mapped[datetime]
    first_seen_at: Mapped[datetime]
    audience: Mapped[str] = mapped_column(String(16))
    quiet: Mapped[bool]
    state: Mapped[str] = mapped_column(String(16))
    disposition: Mapped[str | None] = mapped_column(String(16))
    role: Mapped[str | None] = mapped_column(String(16))
    automatic: Mapped[str | None] = mapped_column(String(16))
    case_id: Mapped[int | None] = mapped_column(BIG_KEY, ForeignKey("cases.id"), index=True)
    related: Mapped[str] = mapped_column(String(), default="[]")
    settled_at: Mapped[datetime | None]
    tries: Mapped[int] = mapped_column(Integer(), default=0)
    error: Mapped[str | None]
    key_id: Mapped[str | None] = _key()
    message_id_digest: Mapped[str | None] = mapped_column(String(64), index=True)
    sealed_message_id: Mapped[bytes | None]
    sealed_reason: Mapped[bytes | None]
    sealed_raw: Mapped[bytes | None] = mapped_column(LargeBinary(), deferred=True)
    pieces: Mapped[int | None] = mapped_column(Integer())
    error_version: Mapped[str | None] = mapped_column(String(32))
    filed_at: Mapped[datetime | None]


class PieceRow(Base):
    """A piece of a message too big to be held whole. It is there before its message, and goes with its key."""

    __tablename__ = "message_pieces"
    key_id: Mapped[str] = mapped_column(String(32), ForeignKey("keys.id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(Integer(), primary_key=True, autoincrement=False)
    sealed: Mapped[bytes]


class ParticipantRow(Base):
    """Somebody who wrote on a case."""

    __tablename__ = "participants"
    __table_args__ = (UniqueConstraint("case_id", "address_digest"),)
    id: Mapped[int] = mapped_column(BIG_KEY, primary_key=True)
    case_id: Mapped[int] = _case()
    address_digest: Mapped[str] = mapped_column(String(64))
    sealed_address: Mapped[bytes]
    role: Mapped[str] = mapped_column(String(16))


class ThreadIdRow(Base):
    """A Message-ID that belongs to a case, by its digest; the addressees if the mail is ours."""

    __tablename__ = "thread_ids"
    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    case_id: Mapped[int] = mapped_column(BIG_KEY, ForeignKey("cases.id"), primary_key=True, index=True)
    sealed_ours_to: Mapped[bytes | None]


class AwaitedIdRow(Base):
    """A Message-ID, by its digest, that a case's mail answers: the mail itself may come later than its answer."""

    __tablename__ = "awaited_ids"
    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    case_id: Mapped[int] = mapped_column(BIG_KEY, ForeignKey("cases.id"), primary_key=True, index=True)


class RecusalRow(Base):
    """One disclosure or withdrawal, for good: the member under the register key, the words under the case key."""

    __tablename__ = "recusals"
    id: Mapped[int] = mapped_column(BIG_KEY, primary_key=True)
    case_id: Mapped[int] = _case()
    member_digest: Mapped[str] = mapped_column(String(64), index=True)
    sealed_member: Mapped[bytes]
    kind: Mapped[str] = mapped_column(String(16))
    state: Mapped[str] = mapped_column(String(16))
    grounds: Mapped[str]
    sealed_how: Mapped[bytes]
    authenticated: Mapped[bool]
    sealed_evidence: Mapped[bytes | None]
    sealed_message_id: Mapped[bytes | None]
    disclosed_at: Mapped[datetime]
    effective_at: Mapped[datetime | None]
    withdrawn_at: Mapped[datetime | None]
    code_digest: Mapped[str | None] = mapped_column(String(64), index=True)
    code_until: Mapped[datetime | None]
    code_used_at: Mapped[datetime | None]


class ExclusionRow(Base):
    """A member who may not know of a case any more, and why; or of whom somebody decided that they may (`cleared`)."""

    __tablename__ = "exclusions"
    __table_args__ = (UniqueConstraint("case_id", "member_digest"),)
    id: Mapped[int] = mapped_column(BIG_KEY, primary_key=True)
    case_id: Mapped[int] = _case()
    member_digest: Mapped[str] = mapped_column(String(64))
    sealed_member: Mapped[bytes]
    sealed_why: Mapped[bytes]
    at: Mapped[datetime]


class DeadlineRow(Base):
    """A promise with its instant; `reminded` is the last reminder's offset in seconds."""

    __tablename__ = "deadlines"
    __table_args__ = (UniqueConstraint("case_id", "kind"),)
    id: Mapped[int] = mapped_column(BIG_KEY, primary_key=True)
    case_id: Mapped[int] = _case()
    kind: Mapped[str] = mapped_column(String(32))
    due_at: Mapped[datetime]
    met_at: Mapped[datetime | None]
    reminded: Mapped[int | None]


class LetterRow(Base):
    """A mail we owe or sent, of a case or of none. The Message-ID is ours, random, and the same at every attempt.

    `put_off_since` is the first time that a server answered, and did not take this very letter for good.
    """

    __tablename__ = "outbox"
    __table_args__ = (Index("ix_outbox_due", "state", "next_try_at"),)
    id: Mapped[int] = mapped_column(BIG_KEY, primary_key=True)
    key_digest: Mapped[str] = mapped_column(String(64), unique=True)
    kind: Mapped[str] = mapped_column(String(32))
    case_id: Mapped[int | None] = mapped_column(BIG_KEY, ForeignKey("cases.id"), index=True)
    recipient_digest: Mapped[str] = mapped_column(String(64), index=True)
    to_role: Mapped[str] = mapped_column(String(16))
    sealed_letter: Mapped[bytes]
    message_id: Mapped[str] = mapped_column(String(255), unique=True)
    state: Mapped[str] = mapped_column(String(16))
    attempts: Mapped[int] = mapped_column(Integer(), default=0)
    next_try_at: Mapped[datetime]
    created_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    sent_at: Mapped[datetime | None] = mapped_column(index=True)
    put_off_since: Mapped[datetime | None]
    returned_at: Mapped[datetime | None]
    sealed_reason: Mapped[bytes | None]
    sealed_mail: Mapped[bytes | None]


class AlarmRow(Base):
    """A cause for a person to look, since when, and when the chairs were last told of it or of its end."""

    __tablename__ = "alarms"
    cause: Mapped[str] = mapped_column(String(128), primary_key=True)
    since: Mapped[datetime]
    told_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]


class MarkRow(Base):
    """When something of the daemon's own last happened: a canary left, a sign of life was given."""

    __tablename__ = "marks"
    name: Mapped[str] = mapped_column(String(64), primary_key=True)
    at: Mapped[datetime]
    value: Mapped[str | None]


class HistoryRow(Base):
    """One line of history; its hash covers the line before it."""

    __tablename__ = "history"
    seq: Mapped[int] = mapped_column(BIG_KEY, primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    case_code: Mapped[str] = mapped_column(String(64), index=True)
    action: Mapped[str] = mapped_column(String(64))
    key_id: Mapped[str] = mapped_column(String(32))
    sealed: Mapped[bytes]
    prev_hash: Mapped[str] = mapped_column(String(64))
    hash: Mapped[str] = mapped_column(String(64))


class HistoryHead(Base):
    """The end of the history, so that cutting off its last lines shows."""

    __tablename__ = "history_head"
    id: Mapped[int] = mapped_column(Integer(), primary_key=True, autoincrement=False)
    seq: Mapped[int]
    hash: Mapped[str] = mapped_column(String(64))
    mark: Mapped[str] = mapped_column(String(64))
