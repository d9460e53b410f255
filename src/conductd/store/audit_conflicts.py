"""Do the disclosure log, and who is out of which case, agree with the history, which nobody can write unseen?

A row taken out of these tables would let a member read on, or make a recusal unheard of.
"""

from collections.abc import Iterator
from contextlib import suppress

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from conductd.errors import PermanentError
from conductd.model import RecusalKind, RecusalState
from conductd.store.exclusions import exclusion_of, strength, why_of
from conductd.store.files import CaseFile, remember
from conductd.store.history import opened
from conductd.store.schema import CaseRow, HistoryRow, RecusalRow

_LOGGED = [f"{kind} {state}" for kind in RecusalKind for state in RecusalState]
_OUT, _IN = "member excluded", ("member released", "member readmitted")


def faults(session: Session) -> Iterator[str]:
    """One line for each case whose rows are not what its history tells; of one that was erased only the log counts."""
    for case in session.scalars(select(CaseRow).order_by(CaseRow.id)).all():
        yield from _of_log(session, case)
        if case.key_id is not None:
            yield from _of_exclusions(session, case)


def _of_log(session: Session, case: CaseRow) -> Iterator[str]:
    written = _count(session, HistoryRow.case_code == case.code, HistoryRow.action.in_(_LOGGED))
    there = _count(session, RecusalRow.case_id == case.id)
    if there != written:
        yield f"case {case.code}: {written} lines were written to its disclosure log, {there} are there"


def _of_exclusions(session: Session, case: CaseRow) -> Iterator[str]:
    try:
        file = remember(session, case)
    except PermanentError as error:
        yield f"case {case.code}: {error}"
        return
    for member, why in _out_by_history(session, file).items():
        row = exclusion_of(session, file, member)
        if row is None or strength(why_of(file, row)) < strength(why):
            yield f"case {case.code}: a member who is out of it by its history is not so by its rows"


def _out_by_history(session: Session, file: CaseFile) -> dict[str, str]:
    """Who was put out last, and not let in since, with the reason."""
    told = select(HistoryRow).where(HistoryRow.case_code == file.row.code, HistoryRow.action.in_((_OUT, *_IN)))
    out: dict[str, str] = {}
    for line in session.scalars(told.order_by(HistoryRow.seq)):
        with suppress(PermanentError):  # a line that does not open was changed: the chain tells it
            member, _, why = opened(file.key, line)[1].partition(": ")
            out.pop(member, None)
            if line.action == _OUT:
                out[member] = why
    return out


def _count(session: Session, *where: ColumnElement[bool]) -> int:
    return session.scalar(select(func.count()).where(*where)) or 0
