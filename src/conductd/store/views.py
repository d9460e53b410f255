"""What the commands show, as plain dicts with the contract's JSON fields. No stranger's name or address in any of them.

Instants are ISO 8601 in UTC with a `Z`. `reveal` alone opens what the mails said; whoever calls it records the access.
"""

import json
import re
from collections.abc import Collection, Iterable, Iterator
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from conductd.casework.audience import handlers
from conductd.model import Audience, Ground, LetterState, Role, Roster, stated_uidvalidity
from conductd.store.files import case_file, unseal_address
from conductd.store.findings import member_of
from conductd.store.history import append, opened
from conductd.store.keyring import KeyRing
from conductd.store.keys import DataKey
from conductd.store.letters import unseal_letter
from conductd.store.outbox import HELD
from conductd.store.quiet_ends import NO_ACKNOWLEDGEMENT
from conductd.store.raw import IS_KEPT, unsealed
from conductd.store.schema import CaseRow, HistoryRow, LetterRow, MessageRow, ParticipantRow, RecusalRow
from conductd.store.snapshots import snapshots
from conductd.store.standing import status

__all__ = [
    "case_list",
    "case_mails",
    "case_show",
    "ledger",
    "mail_bytes",
    "outbox",
    "record_access",
    "recusal_list",
    "reveal",
    "status",
]

Row = dict[str, Any]

_ADDRESS = re.compile(r"[^\s<>,;:\"']+@[^\s<>,;:\"']+")
_REPORTER = "reporter"
_KNOWN_ROLES = {str(Role.MEMBER), str(Role.CHAIR), str(Role.BOARD)}


def case_list(session: Session, roster: Roster, now: datetime) -> list[Row]:
    """Every case, oldest first; `handlers` and `excluded` are counts."""
    rows = session.scalars(select(CaseRow).where(CaseRow.key_id.is_not(None)).order_by(CaseRow.id)).all()
    return [
        _case(row, len(handlers(case, roster)), len(case.excluded), _deadlines(case.deadlines, now))
        for row, case in zip(rows, snapshots(session, rows), strict=True)
    ]


def case_show(session: Session, roster: Roster, code: str, now: datetime) -> Row | None:
    """One case with its messages, recusals, history and letters; None if there is none."""
    row = session.scalars(select(CaseRow).where(CaseRow.code == code)).one_or_none()
    if row is None:
        return None
    case = snapshots(session, [row])[0]
    lines = [_line(session, line, open_book=False) for line in _history(session, code)]
    return _case(row, len(handlers(case, roster)), len(case.excluded), _deadlines(case.deadlines, now)) | {
        "not_acknowledged": next((each["detail"] for each in lines if each["action"] == NO_ACKNOWLEDGEMENT), None),
        "messages": _messages(session, row),
        "recusals": recusal_list(session, row),
        "history": lines,
        "outbox": outbox(session, row),
    }


def recusal_list(session: Session, case: CaseRow | None = None) -> list[Row]:
    """The disclosure log, oldest first, of one case or of all."""
    query = select(RecusalRow, CaseRow).join(CaseRow, CaseRow.id == RecusalRow.case_id).order_by(RecusalRow.id)
    if case is not None:
        query = query.where(RecusalRow.case_id == case.id)
    return [_recusal(session, row, owner) for row, owner in session.execute(query)]


def ledger(session: Session) -> list[Row]:
    """Every message ever shown to us, in the order of its first sight."""
    query = select(MessageRow, CaseRow.code).outerjoin(CaseRow, CaseRow.id == MessageRow.case_id)
    return [
        {
            "mailbox": row.mailbox,
            "uidvalidity": stated_uidvalidity(row.uidvalidity),
            "uid": row.uid,
            "sha256": row.sha256,
            "message_id": _opened(session, row.key_id, "messages.message_id", row.sealed_message_id),
            "disposition": row.disposition,
            "case": code,
            "first_seen_at": _iso(row.first_seen_at),
            "settled_at": _iso(row.settled_at),
            "tries": row.tries,
            "related": json.loads(row.related),
            "reason": _opened(session, row.key_id, "messages.reason", row.sealed_reason) or "",
            "error": row.error,
        }
        for row, code in session.execute(query.order_by(MessageRow.id))
    ]


def outbox(session: Session, case: CaseRow | None = None) -> list[Row]:
    """Every letter, oldest first; `to` is a member's or the board's address, or "reporter"."""
    query = select(LetterRow, CaseRow).outerjoin(CaseRow, CaseRow.id == LetterRow.case_id).order_by(LetterRow.id)
    if case is not None:
        query = query.where(LetterRow.case_id == case.id)
    found = session.execute(query)
    return [_letter(session, row, owner) for row, owner in found if owner is None or owner.key_id]


def case_mails(session: Session, code: str, doors: Collection[Audience] = tuple(Audience)) -> list[int]:
    """The rows of a case's mails that came through these doors and whose bytes are kept, oldest first."""
    query = select(MessageRow.id).join(CaseRow, CaseRow.id == MessageRow.case_id)
    kept = query.where(CaseRow.code == code, IS_KEPT, MessageRow.audience.in_(doors))
    return list(session.scalars(kept.order_by(MessageRow.received_at, MessageRow.id)))


def mail_bytes(session: Session, row_id: int) -> Iterator[bytes]:
    """A mail exactly as the server gave it, piece by piece while the session is open: a big one never stands in memory.

    Raises PermanentError if its bytes are not kept, or were changed.
    """
    raw = unsealed(session, session.get_one(MessageRow, row_id))
    return iter((raw,)) if isinstance(raw, bytes) else raw


def reveal(session: Session, code: str, doors: Collection[Audience] = tuple(Audience)) -> Row:
    """All that a case holds, opened: people, mails as they came, evidence, the full history.

    `raw` is bytes, or for a big mail an iterator of pieces that opens them while the session is open.
    Raises LookupError if there is no such case. The caller asks who may read, and records it with `record_access`.
    """
    file = case_file(session, code)
    people = session.scalars(select(ParticipantRow).where(ParticipantRow.case_id == file.row.id))
    reporter = file.row.sealed_reporter
    return {
        "reporter": _person(file.key, "cases.reporter", reporter) if reporter else None,
        "participants": [
            _person(file.key, f"participants.address:{one.address_digest}", one.sealed_address) | {"role": one.role}
            for one in people
        ],
        "mails": [_mail(session, row_id) for row_id in case_mails(session, code, doors)],
        "recusals": recusal_list(session, file.row),
        "history": [_line(session, line, open_book=True) for line in _history(session, code)],
    }


def record_access(session: Session, code: str, member: str, at: datetime) -> None:
    """Write into the history that a member read a case."""
    append(session, case_file(session, code).row, at, member, "content read")


def _case(row: CaseRow, handler_count: int, excluded_count: int, deadlines: list[Row]) -> Row:
    return {
        "code": row.code,
        "status": row.status,
        "audience": row.audience,
        "received_at": _iso(row.received_at),
        "acknowledged_at": _iso(row.acknowledged_at),
        "first_response_at": _iso(row.first_response_at),
        "deadlines": deadlines,
        "handlers": handler_count,
        "excluded": excluded_count,
        "unreachable_since": _iso(row.unreachable_since),
        "urgent": row.urgent,
        "unreadable": row.unreadable,
        "outcome": row.outcome,
        "type": row.type,
    }


def _deadlines(deadlines: Iterable[Any], now: datetime) -> list[Row]:
    def state(met_at: datetime | None, due_at: datetime) -> str:
        if met_at is not None:
            return "met"
        return "overdue" if due_at < now else "pending"

    return [
        {
            "kind": str(one.kind),
            "due_at": _iso(one.due_at),
            "met_at": _iso(one.met_at),
            "state": state(one.met_at, one.due_at),
        }
        for one in deadlines
    ]


def _messages(session: Session, case: CaseRow) -> list[Row]:
    """What came in and what we sent, in the order of time."""
    came = session.scalars(select(MessageRow).where(MessageRow.case_id == case.id))
    went = session.scalars(
        select(LetterRow).where(LetterRow.case_id == case.id, LetterRow.state == str(LetterState.SENT))
    )
    rows = [_message(one.received_at, "in", one.role, one.automatic, one.disposition) for one in came]
    rows += [_message(one.sent_at or one.changed_at, "out", one.to_role, "own", None) for one in went]
    return sorted(rows, key=lambda row: str(row["at"]))


def _message(at: datetime, direction: str, role: str | None, automatic: str | None, disposition: str | None) -> Row:
    return {
        "at": _iso(at),
        "direction": direction,
        "role": role,
        "automatic": automatic,
        "disposition": disposition,
    }


def _recusal(session: Session, row: RecusalRow, case: CaseRow) -> Row:
    register, digest = KeyRing.of(session).register().id, row.member_digest
    return {
        "case": case.code,
        "member": member_of(session, row),
        "kind": row.kind,
        "state": row.state,
        "grounds": json.loads(row.grounds) or [str(Ground.UNSTATED)],
        "how": _opened(session, register, f"recusals.how:{digest}", row.sealed_how),
        "authenticated": row.authenticated,
        "evidence": _opened(session, case.key_id, f"recusals.evidence:{digest}", row.sealed_evidence),
        "message_id": _opened(session, case.key_id, f"recusals.message_id:{digest}", row.sealed_message_id),
        "disclosed_at": _iso(row.disclosed_at),
        "effective_at": _iso(row.effective_at),
        "withdrawn_at": _iso(row.withdrawn_at),
    }


def _letter(session: Session, row: LetterRow, case: CaseRow | None) -> Row:
    ring = KeyRing.of(session)
    key = ring.get(case.key_id) if case else ring.register()
    letter = unseal_letter(key, row.key_digest, row.sealed_letter)
    stranger = None if row.to_role in _KNOWN_ROLES else letter.to
    reason = _opened(session, key.id, f"outbox.reason:{row.key_digest}", row.sealed_reason) or ""
    return {
        "key": _without(letter.key, stranger),
        "kind": row.kind,
        "to": _REPORTER if stranger else letter.to,
        "case": case.code if case else None,
        "message_id": row.message_id,
        "state": row.state,
        "attempts": row.attempts,
        "next_try_at": None if row.next_try_at == HELD else _iso(row.next_try_at),
        "sent_at": _iso(row.sent_at),
        "reason": _without(reason, stranger),
    }


def _without(text: str, stranger: str | None) -> str:
    """A server's answer may name whom it refused."""
    return text if stranger is None else _ADDRESS.sub(_REPORTER, text)


def _history(session: Session, code: str) -> list[HistoryRow]:
    return list(session.scalars(select(HistoryRow).where(HistoryRow.case_code == code).order_by(HistoryRow.seq)))


def _line(session: Session, row: HistoryRow, *, open_book: bool) -> Row:
    """A line of history; closed, it names nobody."""
    actor, detail = opened(KeyRing.of(session).get(row.key_id), row)
    if not open_book:
        actor, detail = _ADDRESS.sub("a member", actor), _ADDRESS.sub("a member", detail)
    return {"at": _iso(row.at), "actor": actor, "action": row.action, "detail": detail}


def _mail(session: Session, row_id: int) -> Row:
    row = session.get_one(MessageRow, row_id)
    message_id = _opened(session, row.key_id, "messages.message_id", row.sealed_message_id)
    return {"at": _iso(row.received_at), "message_id": message_id, "raw": unsealed(session, row)}


def _person(key: DataKey, purpose: str, blob: bytes) -> Row:
    address = unseal_address(key, purpose, blob)
    return {"name": address.name, "address": address.address}


def _opened(session: Session, key_id: str | None, purpose: str, blob: bytes | None) -> str | None:
    """The text, or None where there is none or its key was erased."""
    if blob is None or key_id is None:
        return None
    return KeyRing.of(session).get(key_id).unseal_text(purpose, blob)


def _iso(instant: datetime | None) -> str | None:
    if instant is None:
        return None
    return instant.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
