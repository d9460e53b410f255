"""How each action is written: one function an action, called by `effects` alone. None of them commits."""

import secrets
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from conductd.model import (
    AddParticipant,
    Audience,
    CloseCase,
    DeadlineKind,
    Letter,
    LetterKind,
    LetterState,
    MarkReminded,
    MeetDeadline,
    NarrowAudience,
    Note,
    OpenCase,
    ReopenCase,
    SetDeadline,
)
from conductd.store.files import address_digest, case_file, message_id_digest, remember, seal_address
from conductd.store.history import US, append
from conductd.store.keyring import KeyRing
from conductd.store.letters import seal_letter
from conductd.store.schema import (
    CLOSED,
    OPEN,
    CaseRow,
    DeadlineRow,
    LetterRow,
    ParticipantRow,
    ThreadIdRow,
)
from conductd.store.writes import insert_once

_LASTING = (LetterKind.ACKNOWLEDGEMENT, LetterKind.NOTICE)
"""What a report calls for: written again after a restore, such a letter has the Message-ID it had before."""

_FROM_WIDEST = (Audience.TEAM, Audience.CHAIRS, Audience.BOARD)


def open_case(session: Session, action: OpenCase, actor: str, now: datetime) -> None:
    """A new case with a key of its own; one that was opened with its report unread is completed."""
    unread = session.scalars(select(CaseRow).where(CaseRow.code == action.code, CaseRow.unreadable)).one_or_none()
    if unread is not None:
        _complete(session, unread, action, actor, now)
        return
    ring = KeyRing.of(session)
    key = ring.new()
    reporter, root_id = action.reporter, action.root_id
    row = CaseRow(
        code=action.code,
        status=OPEN,
        audience=str(action.audience),
        received_at=action.received_at,
        opened_at=now,
        sealed_reporter=seal_address(key, "cases.reporter", reporter) if reporter else None,
        reporter_digest=address_digest(ring.master, reporter.address) if reporter else None,
        sealed_root_id=key.seal_text("cases.root_id", root_id) if root_id else None,
        urgent=action.urgent,
        unreadable=action.unreadable,
        language=action.language,
        key_id=key.id,
    )
    session.add(row)
    session.flush()
    remember(session, row)
    index_message_id(session, row, root_id)
    append(session, row, now, actor, "case opened", detail=f"audience {action.audience}")


def _complete(session: Session, row: CaseRow, action: OpenCase, actor: str, now: datetime) -> None:
    key, reporter, root_id = remember(session, row).key, action.reporter, action.root_id
    if reporter is not None:
        row.sealed_reporter = seal_address(key, "cases.reporter", reporter)
        row.reporter_digest = address_digest(KeyRing.of(session).master, reporter.address)
    row.sealed_root_id = key.seal_text("cases.root_id", root_id) if root_id else None
    row.urgent, row.unreadable, row.language = action.urgent, action.unreadable, action.language
    session.flush()
    index_message_id(session, row, root_id)
    append(session, row, now, actor, "report read at last")


def close_case(session: Session, action: CloseCase, now: datetime) -> None:
    """No more is owed about the case; one that is closed keeps its outcome."""
    row = case_file(session, action.code).row
    if row.status != CLOSED:
        row.status, row.outcome = CLOSED, action.outcome
        append(session, row, now, action.by, "case closed", detail=action.outcome)


def reopen_case(session: Session, action: ReopenCase, now: datetime) -> None:
    """The case is open again; the outcome it had stays in its history alone."""
    row = case_file(session, action.code).row
    if row.status != OPEN:
        append(session, row, now, action.by, "case reopened", detail=f"outcome was {row.outcome}")
        row.status, row.outcome = OPEN, None


def add_participant(session: Session, action: AddParticipant, actor: str, now: datetime) -> None:
    """Somebody belongs to the case; twice is once."""
    file = case_file(session, action.code)
    digest = address_digest(KeyRing.of(session).master, action.address.address)
    values = {
        "case_id": file.row.id,
        "address_digest": digest,
        "sealed_address": seal_address(file.key, f"participants.address:{digest}", action.address),
        "role": str(action.role),
    }
    if insert_once(session, ParticipantRow, values):
        append(session, file.row, now, actor, "participant added", detail=str(action.role))


def narrow_audience(session: Session, action: NarrowAudience, actor: str, now: datetime) -> None:
    """Fewer may know from now on; an audience never widens here."""
    row = case_file(session, action.code).row
    if _FROM_WIDEST.index(action.audience) > _FROM_WIDEST.index(Audience(row.audience)):
        row.audience = str(action.audience)
        append(session, row, now, actor, "audience narrowed", detail=str(action.audience))


def set_deadline(session: Session, action: SetDeadline, actor: str, now: datetime) -> None:
    """Start a clock; one that runs already keeps its instant."""
    row = case_file(session, action.code).row
    values = {"case_id": row.id, "kind": str(action.kind), "due_at": action.due_at}
    if insert_once(session, DeadlineRow, values):
        append(session, row, now, actor, "deadline set", detail=str(action.kind))


def meet_deadline(session: Session, action: MeetDeadline, now: datetime) -> None:
    """A promise was kept; the first time counts."""
    row = case_file(session, action.code).row
    deadline = _deadline(session, row, action.kind)
    if deadline is None or deadline.met_at is not None:
        return
    deadline.met_at, row.unreachable_since = action.met_at, None
    if action.kind is DeadlineKind.FIRST_RESPONSE and row.first_response_at is None:
        row.first_response_at = action.met_at
    append(session, row, now, action.by, "deadline met", detail=str(action.kind))


def mark_reminded(session: Session, action: MarkReminded, now: datetime) -> None:
    """The reminders of this offset are written."""
    row = case_file(session, action.code).row
    deadline = _deadline(session, row, action.kind)
    if deadline is not None:
        deadline.reminded = int(action.offset.total_seconds())
        append(session, row, now, US, "reminders written", detail=f"{action.kind}, offset {deadline.reminded} s")


def write_letter(session: Session, letter: Letter, now: datetime, answers: str | None = None) -> None:
    """Owe a letter under a Message-ID of 128 unguessable bits; one whose key was ever used is not owed again.

    `answers` is the content key of the report that calls for an acknowledgement or a notice: the Message-ID follows
    from that, so that a database restored from a backup, which reads the report anew, finds the copy of what it sent.
    A letter of no case is sealed under the register key.
    """
    file = case_file(session, letter.case) if letter.case is not None else None
    ring = KeyRing.of(session)
    key, master = file.key if file else ring.register(), ring.master
    key_digest = master.digest("letter", letter.key)
    token = _lasting_token(session, letter, answers) or secrets.token_hex(16)
    message_id = f"<{token}@{session.info['domain']}>"
    values = {
        "key_digest": key_digest,
        "kind": str(letter.kind),
        "case_id": file.row.id if file else None,
        "recipient_digest": address_digest(master, letter.to),
        "to_role": letter.to_role,
        "sealed_letter": seal_letter(key, key_digest, letter),
        "message_id": message_id,
        "state": str(LetterState.QUEUED),
        "next_try_at": now,
        "created_at": now,
        "changed_at": now,
    }
    if insert_once(session, LetterRow, values):
        if file is not None:
            index_message_id(session, file.row, message_id, ours_to=letter.to)
        row = file.row if file else None
        append(session, row, now, US, "letter written", detail=f"{letter.kind} to the {letter.to_role}")


def _lasting_token(session: Session, letter: Letter, answers: str | None) -> str | None:
    if answers is None or letter.kind not in _LASTING:
        return None
    token = KeyRing.of(session).master.digest(str(letter.kind), f"{answers} {letter.to}")[:32]
    taken = select(LetterRow.id).where(LetterRow.message_id == f"<{token}@{session.info['domain']}>")
    return None if session.scalar(taken) else token


def note(session: Session, action: Note, actor: str, now: datetime) -> None:
    """A line of history."""
    append(session, case_file(session, action.code).row, now, actor, action.action, detail=action.detail)


def index_message_id(session: Session, row: CaseRow, message_id: str | None, ours_to: str | None = None) -> None:
    """Mail that answers this Message-ID belongs to the case."""
    if not message_id:
        return
    digest = message_id_digest(KeyRing.of(session).master, message_id)
    key = case_file(session, row.code).key
    sealed = key.seal_text(f"thread_ids.ours_to:{digest}", ours_to) if ours_to else None
    insert_once(session, ThreadIdRow, {"digest": digest, "case_id": row.id, "sealed_ours_to": sealed})


def _deadline(session: Session, row: CaseRow, kind: DeadlineKind) -> DeadlineRow | None:
    query = select(DeadlineRow).where(DeadlineRow.case_id == row.id, DeadlineRow.kind == str(kind))
    return session.scalars(query).one_or_none()
