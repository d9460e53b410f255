"""Who is out of a case and why: rows that are written in the same commit as what led to them.

A member has one row a case, with the strongest reason; more only where the configuration made one person of two.
`release` undoes only what was to be decided: whoever stepped back meanwhile stays out for that. Of whom the chairs said
that a case does not concern them keeps a row that says so: they are not held again when another mail names them.
"""

from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from conductd.model import Exclude, LetterState, RecusalKind, RecusalState, Release, Why
from conductd.store.files import CaseFile, address_digest, case_file
from conductd.store.history import US, append
from conductd.store.keyring import KeyRing
from conductd.store.persons import digests
from conductd.store.schema import OPEN, CaseRow, ExclusionRow, LetterRow, RecusalRow

_FROM_WEAKEST = [str(why) for why in Why]


def exclude(session: Session, action: Exclude, actor: str, now: datetime) -> None:
    """The member is out, and letters that wait for them are cancelled in the same commit."""
    file = case_file(session, action.code)
    row, why = exclusion_of(session, file, action.member), str(action.why)
    if row is None:
        digest = address_digest(KeyRing.of(session).master, action.member)
        values = {"case_id": file.row.id, "member_digest": digest, "at": now}
        sealed = file.key.seal_text(f"exclusions.member:{digest}", action.member.lower())
        session.add(ExclusionRow(**values, sealed_member=sealed, sealed_why=_sealed(file, digest, why)))
        session.flush()
        append(session, file.row, now, actor, "member excluded", detail=f"{action.member}: {why}")
    elif strength(why) > strength(why_of(file, row)):
        row.sealed_why = _sealed(file, row.member_digest, why)
        append(session, file.row, now, actor, "member excluded", detail=f"{action.member}: {why}")
    _cancel_letters(session, file, action.member, now)


def release(session: Session, action: Release, now: datetime) -> None:
    """What held a member out is decided in their favour; a recusal of theirs that counts goes on counting."""
    file = case_file(session, action.code)
    row = exclusion_of(session, file, action.member)
    if row is None or why_of(file, row) != action.held:
        return
    left = _left_over(session, file, action.member, action.held) or (Why.CLEARED if action.held is Why.HELD else None)
    if left is None:
        take_away(session, row)
    else:
        row.sealed_why = _sealed(file, row.member_digest, left)
    append(session, file.row, now, action.by, "member released", detail=f"{action.member}: was {action.held}")


def exclusion_of(session: Session, file: CaseFile, member: str) -> ExclusionRow | None:
    """The row of a member, if they are out: the strongest, by whichever of their addresses."""
    theirs = ExclusionRow.member_digest.in_(digests(session, member))
    rows = session.scalars(select(ExclusionRow).where(ExclusionRow.case_id == file.row.id, theirs)).all()
    return max(rows, key=lambda row: strength(why_of(file, row)), default=None)


def why_of(file: CaseFile, row: ExclusionRow) -> str:
    """Why a member is out: a word of `Why`."""
    return file.key.unseal_text(f"exclusions.why:{row.member_digest}", row.sealed_why)


def strength(why: str) -> int:
    """How strong a reason is. One that nobody knows is the strongest: nothing undoes it."""
    return _FROM_WEAKEST.index(why) if why in _FROM_WEAKEST else len(_FROM_WEAKEST)


def held_count(session: Session) -> int:
    """How many members are held out of open cases until somebody decides whether these concern them."""
    query = select(ExclusionRow, CaseRow).join(CaseRow, CaseRow.id == ExclusionRow.case_id)
    rows = session.execute(query.where(CaseRow.status == OPEN, CaseRow.key_id.is_not(None)))
    ring = KeyRing.of(session)
    return sum(why_of(CaseFile(case, ring.get(case.key_id)), row) == Why.HELD for row, case in rows)


def take_away(session: Session, row: ExclusionRow) -> None:
    """The member is in again."""
    session.execute(delete(ExclusionRow).where(ExclusionRow.id == row.id))


def _sealed(file: CaseFile, digest: str, why: str) -> bytes:
    return file.key.seal_text(f"exclusions.why:{digest}", why)


def _left_over(session: Session, file: CaseFile, member: str, held: Why) -> Why | None:
    """Why a member stays out when nothing holds them any more: they stepped back, or doubtful words wait for them."""
    disclosures = select(RecusalRow).where(
        RecusalRow.case_id == file.row.id,
        RecusalRow.member_digest.in_(digests(session, member)),
        RecusalRow.kind == str(RecusalKind.DISCLOSURE),
    )
    rows = session.scalars(disclosures).all()
    if any(row.state == RecusalState.EFFECTIVE for row in rows):
        return Why.RECUSED
    doubtful = any(row.state == RecusalState.PROPOSED and row.authenticated for row in rows)
    return Why.ASKED if doubtful and held is Why.HELD else None


def _cancel_letters(session: Session, file: CaseFile, member: str, now: datetime) -> None:
    waiting = (str(LetterState.QUEUED), str(LetterState.IN_DOUBT))
    letters = select(LetterRow).where(
        LetterRow.case_id == file.row.id,
        LetterRow.recipient_digest.in_(digests(session, member)),
        LetterRow.state.in_(waiting),
    )
    for letter in session.scalars(letters):
        letter.state, letter.changed_at = str(LetterState.CANCELLED), now
        letter.sealed_reason = file.key.seal_text(f"outbox.reason:{letter.key_digest}", "excluded from the case")
        append(session, file.row, now, US, "letter cancelled", detail=f"{letter.kind} to {member}: excluded")
