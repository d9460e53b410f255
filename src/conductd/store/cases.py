"""What the store knows: snapshots of cases, and everything about one mail that its judgement needs (`recall`)."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import TypeVar

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from conductd.model import Audience, Case, Deadline, DeadlineKind, Known, LetterKind, LetterState, Link, Reading, Same
from conductd.store.codenames import fresh_code
from conductd.store.duplicates import original_of
from conductd.store.files import address_digest, unseal_address
from conductd.store.inbox import Kept
from conductd.store.keyring import KeyRing
from conductd.store.recusals import readmitted
from conductd.store.schema import (
    OPEN,
    CaseRow,
    DeadlineRow,
    ExclusionRow,
    LetterRow,
    ParticipantRow,
)
from conductd.store.threads import awaited_by, pointed_at
from conductd.store.writes import table_of

_DAY = timedelta(days=1)
_MOST_ADDRESSEES = 100

_OUTBOX = table_of(LetterRow).c
_RECEIPTS = (
    select(func.count())
    .select_from(table_of(LetterRow))
    .where(
        _OUTBOX.recipient_digest.in_(bindparam("digests", expanding=True)),
        _OUTBOX.kind == str(LetterKind.ACKNOWLEDGEMENT),
        _OUTBOX.state != str(LetterState.CANCELLED),
        _OUTBOX.created_at > bindparam("since"),
    )
)
_REPORTED_BY = (
    select(CaseRow)
    .where(CaseRow.status == OPEN, CaseRow.reporter_digest.in_(bindparam("digests", expanding=True)))
    .order_by(CaseRow.id.desc())
)

Row = TypeVar("Row", ParticipantRow, ExclusionRow, DeadlineRow)


def recall(session: Session, kept: Kept, reading: Reading, now: datetime) -> Known:
    """All that is known about one mail, as a snapshot."""
    links = _links(session, reading)
    return Known(
        fresh_code=fresh_code(session),
        links=links,
        awaited_by=None if links else _awaited_by(session, reading),
        written_to=_written_to(session, reading),
        same=_same(session, kept),
        acknowledged_lately=_acknowledged_lately(session, reading, now),
    )


def _same(session: Session, kept: Kept) -> Same | None:
    original = original_of(session, kept)
    if original is None:
        return None
    row = session.get(CaseRow, original.case_id) if original.case_id else None
    return Same(snapshots(session, [row])[0] if row else None, original.mailbox == kept.mailbox)


def by_code(session: Session, code: str) -> Case | None:
    """A case by its code name."""
    row = session.scalars(select(CaseRow).where(CaseRow.code == code)).one_or_none()
    return snapshots(session, [row])[0] if row else None


def open_with_deadlines(session: Session) -> list[Case]:
    """The open cases with a promise that is not kept yet, oldest first."""
    waiting = select(DeadlineRow.case_id).where(DeadlineRow.met_at.is_(None))
    query = select(CaseRow).where(CaseRow.status == OPEN, CaseRow.id.in_(waiting)).order_by(CaseRow.id)
    return snapshots(session, session.scalars(query).all())


def snapshots(session: Session, rows: Sequence[CaseRow]) -> list[Case]:
    """Rows as the vocabulary's cases, in the same order; four statements for any number of them."""
    if not rows:
        return []
    ids = [row.id for row in rows]
    participants = _grouped(session.scalars(select(ParticipantRow).where(ParticipantRow.case_id.in_(ids))))
    exclusions = _grouped(session.scalars(select(ExclusionRow).where(ExclusionRow.case_id.in_(ids))))
    deadlines = _grouped(
        session.scalars(select(DeadlineRow).where(DeadlineRow.case_id.in_(ids)).order_by(DeadlineRow.due_at))
    )
    returned: dict[int, list[str]] = defaultdict(list)
    for case_id, member in readmitted(session, ids):
        returned[case_id].append(member)
    return [
        _snapshot(session, row, participants[row.id], exclusions[row.id], deadlines[row.id], returned=returned[row.id])
        for row in rows
    ]


def _grouped(rows: Iterable[Row]) -> dict[int, list[Row]]:
    groups: dict[int, list[Row]] = defaultdict(list)
    for row in rows:
        groups[row.case_id].append(row)
    return groups


def _snapshot(
    session: Session,
    row: CaseRow,
    participants: list[ParticipantRow],
    exclusions: list[ExclusionRow],
    deadlines: list[DeadlineRow],
    *,
    returned: Sequence[str],
) -> Case:
    key = KeyRing.of(session).get(row.key_id)
    reporter = None
    if row.sealed_reporter is not None:
        reporter = unseal_address(key, "cases.reporter", row.sealed_reporter).address.lower()
    return Case(
        code=row.code,
        status=row.status,
        audience=Audience(row.audience),
        received_at=row.received_at,
        reporter=reporter,
        participants=frozenset(
            unseal_address(key, f"participants.address:{one.address_digest}", one.sealed_address).address.lower()
            for one in participants
        ),
        excluded=frozenset(
            key.unseal_text(f"exclusions.member:{one.member_digest}", one.sealed_member) for one in exclusions
        ),
        deadlines=tuple(_deadline(one) for one in deadlines),
        root_id=key.unseal_text("cases.root_id", row.sealed_root_id) if row.sealed_root_id else None,
        readmitted=tuple(returned),
    )


def _deadline(row: DeadlineRow) -> Deadline:
    reminded = None if row.reminded is None else timedelta(seconds=row.reminded)
    return Deadline(DeadlineKind(row.kind), row.due_at, row.met_at, reminded)


def _links(session: Session, reading: Reading) -> tuple[Link, ...]:
    """Cases that the mail's ids point at, nearest first, each once, with the addressees of our letters."""
    pointed = pointed_at(session, reading)
    shown = snapshots(session, [row for row, _, _ in pointed])
    return tuple(Link(case, ours_to, shared) for case, (_, ours_to, shared) in zip(shown, pointed, strict=True))


def _awaited_by(session: Session, reading: Reading) -> Case | None:
    row = awaited_by(session, reading)
    return snapshots(session, [row])[0] if row else None


def _written_to(session: Session, reading: Reading) -> tuple[Case, ...]:
    addressed = (*reading.to, *reading.cc)[:_MOST_ADDRESSEES]
    if not addressed:
        return ()
    master = KeyRing.of(session).master
    digests = [address_digest(master, one.address) for one in addressed]
    return tuple(snapshots(session, session.scalars(_REPORTED_BY, {"digests": digests}).all()))


def _acknowledged_lately(session: Session, reading: Reading, now: datetime) -> int:
    """Receipts of the last day to the sender, or to where the sender wants to be answered."""
    master = KeyRing.of(session).master
    digests = [address_digest(master, one.address) for one in (reading.from_, reading.reply_to) if one]
    if not digests:
        return 0
    since = {"digests": digests, "since": now - _DAY}
    return int(session.connection().execute(_RECEIPTS, since).scalar_one())
