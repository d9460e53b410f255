"""The disclosure log as rows: what members disclosed or took back, and what persons decided about that.

No row is ever deleted. A row that stops waiting without having counted becomes `withdrawn` with an empty
`effective_at`: `effective` would say that a claim which nobody vouched for took a member out, when a later row did, and
`proposed` would go on asking for a person. `withdrawn` with both instants is a recusal that counted and was taken back.
"""

import json
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from conductd.model import DismissRecusal, Readmit, RecordRecusal, RecusalKind, RecusalState, Release, Why
from conductd.store.exclusions import exclusion_of, release, take_away, why_of
from conductd.store.files import address_digest, case_file
from conductd.store.history import append
from conductd.store.keyring import KeyRing
from conductd.store.onetime import columns_of
from conductd.store.persons import digests
from conductd.store.schema import CaseRow, RecusalRow


def record_recusal(session: Session, action: RecordRecusal, actor: str, at: datetime, now: datetime) -> None:
    """One entry of the disclosure log. `at` is when the words arrived."""
    file, ring = case_file(session, action.code), KeyRing.of(session)
    finding, register = action.finding, ring.register()
    digest = address_digest(ring.master, finding.member)
    if finding.state is RecusalState.EFFECTIVE:
        _set_aside(_rows(session, file.row, finding.member, RecusalState.PROPOSED, finding.kind), now)
    session.add(
        RecusalRow(
            case_id=file.row.id,
            member_digest=digest,
            sealed_member=register.seal_text(f"recusals.member:{digest}", finding.member),
            kind=str(finding.kind),
            state=str(finding.state),
            grounds=json.dumps([str(ground) for ground in finding.grounds]),
            sealed_how=register.seal_text(f"recusals.how:{digest}", action.how),
            authenticated=action.authenticated,
            sealed_evidence=file.key.seal_text(f"recusals.evidence:{digest}", finding.evidence),
            sealed_message_id=file.key.seal_text(f"recusals.message_id:{digest}", action.message_id)
            if action.message_id
            else None,
            disclosed_at=at,
            effective_at=now if finding.state is RecusalState.EFFECTIVE else None,
            withdrawn_at=now if finding.state is RecusalState.WITHDRAWN else None,
            **columns_of(ring.master, action.secret),
        )
    )
    append(session, file.row, now, actor, f"{finding.kind} {finding.state}", detail=finding.member)


def readmit(session: Session, action: Readmit, now: datetime) -> None:
    """Withdraw the recusal that counts and let the member back in; a withdrawal that waited for this is confirmed."""
    file = case_file(session, action.code)
    withdrawals = _rows(session, file.row, action.member, RecusalState.PROPOSED, RecusalKind.WITHDRAWAL)
    if withdrawals:  # one is confirmed, rather one that our border vouched for; the others are set aside below
        confirmed = max(withdrawals, key=lambda row: (row.authenticated, row.id))
        confirmed.state, confirmed.effective_at = str(RecusalState.EFFECTIVE), now
    _set_aside(_rows(session, file.row, action.member, RecusalState.EFFECTIVE, RecusalKind.DISCLOSURE), now)
    _set_aside(_rows(session, file.row, action.member, RecusalState.PROPOSED), now)
    append(session, file.row, now, action.by, "recusal withdrawn", detail=action.member)
    exclusion = exclusion_of(session, file, action.member)
    if exclusion is not None and why_of(file, exclusion) == Why.RECUSED:  # for any other reason they stay out
        take_away(session, exclusion)
        append(session, file.row, now, action.by, "member readmitted", detail=action.member)


def dismiss(session: Session, action: DismissRecusal, now: datetime) -> None:
    """Set aside whatever waits about this member; who is in stays in, who is out stays out.

    But who was out only until they answered what was meant is in again: that is answered.
    """
    file = case_file(session, action.code)
    for row in _set_aside(_rows(session, file.row, action.member, RecusalState.PROPOSED), now):
        append(session, file.row, now, action.by, f"{row.kind} dismissed", detail=action.member)
    release(session, Release(action.code, action.member, action.by, Why.ASKED), now)


def _rows(
    session: Session, case: CaseRow, member: str, state: RecusalState, kind: RecusalKind | None = None
) -> Sequence[RecusalRow]:
    query = select(RecusalRow).where(
        RecusalRow.case_id == case.id,
        RecusalRow.member_digest.in_(digests(session, member)),
        RecusalRow.state == str(state),
    )
    return session.scalars(query if kind is None else query.where(RecusalRow.kind == str(kind))).all()


def _set_aside(rows: Sequence[RecusalRow], now: datetime) -> Sequence[RecusalRow]:
    for row in rows:
        row.state, row.withdrawn_at = str(RecusalState.WITHDRAWN), now
    return rows
