"""Cases as the vocabulary knows them, opened from their rows by prepared statements: every judgement needs some."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Protocol

from sqlalchemy import BindParameter, Row, Select, bindparam, select
from sqlalchemy.orm import Session

from conductd.model import Audience, Case, Deadline, DeadlineKind, RecusalFinding, RecusalKind, RecusalState, Why
from conductd.store.exclusions import strength
from conductd.store.files import unseal_address
from conductd.store.findings import finding_of, member_of
from conductd.store.keyring import KeyRing
from conductd.store.keys import DataKey
from conductd.store.persons import present
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
_WHO_IS_OUT = select(
    _EXCLUSIONS.case_id, _EXCLUSIONS.member_digest, _EXCLUSIONS.sealed_member, _EXCLUSIONS.sealed_why
).where(_EXCLUSIONS.case_id.in_(_CASES))
_PROMISED = (
    select(_DEADLINES.case_id, _DEADLINES.kind, _DEADLINES.due_at, _DEADLINES.met_at, _DEADLINES.reminded)
    .where(_DEADLINES.case_id.in_(_CASES))
    .order_by(_DEADLINES.due_at)
)
_WHO_DISCLOSED = select(table_of(RecusalRow)).where(_RECUSALS.case_id.in_(_CASES)).order_by(_RECUSALS.id)


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
    about = [_of_cases(session, query, ids) for query in (_WHO_WROTE, _WHO_IS_OUT, _PROMISED, _WHO_DISCLOSED)]
    return [_snapshot(session, row, *(of[row.id] for of in about)) for row in rows]


def _of_cases(session: Session, query: Select[Any], ids: list[int]) -> Of:
    groups: Of = defaultdict(list)
    for row in session.connection().execute(query, {"cases": ids}):
        groups[row.case_id].append(row)
    return groups


def _snapshot(session: Session, row: Opened, *about: Sequence[Row[Any]]) -> Case:
    wrote, out, promised, disclosed = about
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
        deadlines=tuple(_deadline(one.kind, one.due_at, one.met_at, one.reminded) for one in promised),
        root_id=key.unseal_text("cases.root_id", row.sealed_root_id) if row.sealed_root_id else None,
        readmitted=tuple(member_of(session, one) for one in disclosed if _is_taken_back(one)),
        proposed=_proposed(session, key, disclosed),
        disclosed=frozenset(member_of(session, one) for one in disclosed if _counts(one)),
        **_standings(session, key, out),
    )


def _standings(session: Session, key: DataKey, rows: Sequence[Row[Any]]) -> dict[str, frozenset[str]]:
    """Who is out, which of them for another reason than that they stepped back, and who was cleared."""
    found = [
        (
            key.unseal_text(f"exclusions.why:{one.member_digest}", one.sealed_why),
            present(session, key.unseal_text(f"exclusions.member:{one.member_digest}", one.sealed_member)),
        )
        for one in rows
    ]
    why = {member: reason for reason, member in sorted(found, key=lambda one: strength(one[0]))}
    fields = {"asked": Why.ASKED, "held": Why.HELD, "subjects": Why.SUBJECT, "cleared": Why.CLEARED}
    out = frozenset(member for member, reason in why.items() if reason != Why.CLEARED)
    return {"excluded": out} | {
        field: frozenset(member for member, reason in why.items() if reason == wanted)
        for field, wanted in fields.items()
    }


def _counts(row: Row[Any]) -> bool:
    return bool(row.kind == RecusalKind.DISCLOSURE and row.state == RecusalState.EFFECTIVE)


def _is_taken_back(row: Row[Any]) -> bool:
    return bool(row.kind == RecusalKind.DISCLOSURE and row.effective_at and row.withdrawn_at)


def _proposed(session: Session, key: DataKey, rows: Sequence[Row[Any]]) -> tuple[RecusalFinding, ...]:
    """The latest of each member, kind and standing: a flood of forgeries costs no more than one."""
    waiting = {
        (row.member_digest, row.kind, row.authenticated): row for row in rows if row.state == RecusalState.PROPOSED
    }
    return tuple(finding_of(session, key, row) for row in sorted(waiting.values(), key=lambda row: int(row.id)))


def _deadline(kind: str, due_at: datetime, met_at: datetime | None, reminded: int | None) -> Deadline:
    offset = None if reminded is None else timedelta(seconds=reminded)
    return Deadline(DeadlineKind(kind), due_at, met_at, offset)
