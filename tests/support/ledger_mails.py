"""Small mails, their readings and the decisions about them, for tests of the store."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from conductd.model import (
    AddParticipant,
    Address,
    Audience,
    Batch,
    Case,
    DeadlineKind,
    Decision,
    Disposition,
    Fetched,
    Known,
    Letter,
    LetterKind,
    OpenCase,
    Reading,
    Receipt,
    Role,
    Sender,
    SetDeadline,
    WriteLetter,
)
from conductd.store import cases, inbox
from conductd.store.database import Database
from conductd.store.effects import carry_out

NOW = datetime(2026, 3, 2, 9, 30, 0, 123456, tzinfo=UTC)
REPORTER = Address("Robin Reporter", "robin@example.net")
MEMBER = "saskia@example.org"
CHAIR = "chair@example.org"


def raw_mail(number: int = 1, body: str = "I want to report something.", trace: str = "mx1") -> bytes:
    """A mail as it comes over the wire."""
    return (
        f"Received: from {trace}.example.org\r\nFrom: Robin Reporter <robin@example.net>\r\n"
        f"To: conduct@example.org\r\nSubject: report {number}\r\nMessage-ID: <mail-{number}@example.net>\r\n"
        f"Date: Mon, 02 Mar 2026 09:00:00 +0000\r\n\r\n{body}\r\n"
    ).encode()


def fetched(uid: int, raw: bytes | None = None, received_at: datetime = NOW) -> Fetched:
    raw = raw_mail(uid) if raw is None else raw
    return Fetched(uid, raw, received_at, len(raw))


def batch(*messages: Fetched, uidvalidity: int = 7, adopted_upto: int | None = None) -> Batch:
    return Batch(uidvalidity, tuple(messages), adopted_upto)


def keep(db: Database, *messages: Fetched, mailbox: str = "conduct", uidvalidity: int = 7) -> int:
    """Keep messages of a mailbox; the last row's id."""
    inbox.keep(db, mailbox, Audience.TEAM, batch(*messages, uidvalidity=uidvalidity), NOW)
    return max(inbox.pending(db), default=0)


def reading_of(number: int = 1, **changes: object) -> Reading:
    """What `raw_mail(number)` says."""
    reading = Reading(
        message_id=f"<mail-{number}@example.net>",
        subject=f"report {number}",
        from_=REPORTER,
        reply_to=None,
        to=(Address("", "conduct@example.org"),),
        cc=(),
        date=NOW,
        in_reply_to=None,
        references=(),
        text="I want to report something.",
        new_text="I want to report something.",
        attachments=(),
        automatic=None,
        acknowledge=Receipt(send=True, reason="a person wrote"),
        spam=None,
        language="en",
        sender=Sender(Role.OUTSIDER, authenticated=False, how="nobody vouches"),
        recusals=(),
        claims=(),
        urgent=None,
        mentions=(),
        forwarded=None,
        defects=(),
    )
    return replace(reading, **changes)  # type: ignore[arg-type]


def letter(code: str, kind: LetterKind, to: str, role: str = "member") -> Letter:
    return Letter(f"{kind}:{code}:{to}", kind, code, to, role, {"code": code})


def opening(code: str, reading: Reading) -> Decision:
    """A new case with a receipt and notices to two members."""
    assert reading.from_ is not None
    return Decision(
        (
            OpenCase(code, Audience.TEAM, NOW, reading.from_, reading.message_id, False, False, "en"),
            AddParticipant(code, reading.from_, Role.OUTSIDER),
            SetDeadline(code, DeadlineKind.FIRST_RESPONSE, NOW + timedelta(days=7)),
            WriteLetter(letter(code, LetterKind.ACKNOWLEDGEMENT, reading.from_.address, "reporter")),
            WriteLetter(letter(code, LetterKind.NOTICE, MEMBER)),
            WriteLetter(letter(code, LetterKind.NOTICE, CHAIR, "chair")),
        ),
        Disposition.NEW_CASE,
        code,
        reason="a new report",
    )


def recall(db: Database, row_id: int, reading: Reading, now: datetime = NOW) -> Known:
    with db.reading() as session:
        return cases.recall(session, inbox.load(session, row_id), reading, now)


def settle(db: Database, row_id: int, decision: Decision, reading: Reading | None, now: datetime = NOW) -> None:
    with db.writing() as session:
        carry_out(session, decision, inbox.load(session, row_id), reading, now)


def act(db: Database, decision: Decision, now: datetime = NOW) -> None:
    """Carry out what no message caused."""
    with db.writing() as session:
        carry_out(session, decision, None, None, now)


def open_case(db: Database, uid: int = 1, mailbox: str = "conduct") -> Case:
    """Keep a mail and settle it as a new case."""
    row_id = keep(db, fetched(uid), mailbox=mailbox)
    reading = reading_of(uid)
    code = recall(db, row_id, reading).fresh_code
    settle(db, row_id, opening(code, reading), reading)
    with db.reading() as session:
        case = cases.by_code(session, code)
    assert case is not None
    return case
