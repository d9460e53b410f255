"""Cases as the vocabulary knows them, opened from their rows by prepared statements: every judgement needs some."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Protocol

from sqlalchemy import BindParameter, Row, Select, bindparam, select
from sqlalchemy.orm import Session

from conductd.model import Audience, Case, Deadline, DeadlineKind, RecusalKind
from conductd.store.files import unseal_address
from conductd.store.keyring import KeyRing
from conductd.store.schema import DeadlineRow, ExclusionRow, ParticipantRow, RecusalRow
from conductd.store.writes import table_of

Of = dict[int, list[Row[Any]]]

_PARTICIPANTS = table_of(ParticipantRow).c
_EXCLUSIONS = table_of(ExclusionRow).c
_DEADLINES = table_of(DeadlineRow).c
_RECUSALS = table_of(RecusalRow).c
_CASES: BindParameter[Sequence[int]] = bindparam("cases", expanding=True)

_WHO_WROTE = select(_PARTICIPANTS.case_id, _PARTICIPANTS.address_digest, _PARTICIPANTS.sealed_address).where(
    _PARTICIPANTS.case_id.in_(_CASES)
)
_WHO_IS_OUT = select(_EXCLUSIONS.case_id, _EXCLUSIONS.member_digest, _EXCLUSIONS.sealed_member).where(
    _EXCLUSIONS.case_id.in_(_CASES)
)
_PROMISED = (
    select(_DEADLINES.case_id, _DEADLINES.kind, _DEADLINES.due_at, _DEADLINES.met_at, _DEADLINES.reminded)
    .where(_DEADLINES.case_id.in_(_CASES))
    .order_by(_DEADLINES.due_at)
)
_WHO_IS_BACK = select(_RECUSALS.case_id, _RECUSALS.member_digest, _RECUSALS.sealed_member).where(
    _RECUSALS.case_id.in_(_CASES),
    _RECUSALS.kind == str(RecusalKind.DISCLOSURE),
    _RECUSALS.effective_at.is_not(None),
    _RECUSALS.withdrawn_at.is_not(None),
)


class Opened(Protocol):
    """The columns of a case that a snapshot is made of."""

    id: Any
    code: Any
    status: Any
    audience: Any
    received_at: Any
    sealed_reporter: Any
    sealed_root_id: Any
    key_id: Any


def snapshots(session: Session, rows: Sequence[Opened]) -> list[Case]:
    """Rows as the vocabulary's cases, in the same order; four statements for any number of them."""
    if not rows:
        return []
    ids = [row.id for row in rows]
    about = [_of_cases(session, query, ids) for query in (_WHO_WROTE, _WHO_IS_OUT, _PROMISED, _WHO_IS_BACK)]
    return [_snapshot(session, row, *(of[row.id] for of in about)) for row in rows]


def _of_cases(session: Session, query: Select[Any], ids: list[int]) -> Of:
    groups: Of = defaultdict(list)
    for row in session.connection().execute(query, {"cases": ids}):
        groups[row.case_id].append(row)
    return groups


def _snapshot(session: Session, row: Opened, *about: Sequence[Row[Any]]) -> Case:
    wrote, out, promised, back = about
    ring = KeyRing.of(session)
    key = ring.get(row.key_id)
    reporter = unseal_address(key, "cases.reporter", row.sealed_reporter) if row.sealed_reporter else None
    return Case(
        code=row.code,
        status=row.status,
        audience=Audience(row.audience),
        received_at=row.received_at,
        reporter=reporter.address.lower() if reporter else None,
        participants=frozenset(
            unseal_address(key, f"participants.address:{one.address_digest}", one.sealed_address).address.lower()
            for one in wrote
        ),
        excluded=frozenset(key.unseal_text(f"exclusions.member:{one.member_digest}", one.sealed_member) for one in out),
        deadlines=tuple(_deadline(one.kind, one.due_at, one.met_at, one.reminded) for one in promised),
        root_id=key.unseal_text("cases.root_id", row.sealed_root_id) if row.sealed_root_id else None,
        readmitted=tuple(
            ring.register().unseal_text(f"recusals.member:{one.member_digest}", one.sealed_member).lower()
            for one in back
        ),
    )


def _deadline(kind: str, due_at: datetime, met_at: datetime | None, reminded: int | None) -> Deadline:
    offset = None if reminded is None else timedelta(seconds=reminded)
    return Deadline(DeadlineKind(kind), due_at, met_at, offset)
