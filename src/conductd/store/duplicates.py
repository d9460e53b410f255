"""Whether a mail is already here: the same bytes, or the same mail that came another way, with other trace headers."""

from typing import NamedTuple

from sqlalchemy import and_, bindparam, or_, select, union_all
from sqlalchemy.orm import Session

from conductd.model import Disposition
from conductd.store.inbox import Kept
from conductd.store.raw import IS_KEPT
from conductd.store.schema import PENDING, SETTLED, MessageRow
from conductd.store.writes import table_of

_NO_ORIGINALS = (Disposition.DUPLICATE, Disposition.VANISHED, Disposition.IGNORED)
"""Ends after which nothing of a message stands for its copies: were a copy's original a copy, both could be lost."""

_ROWS = table_of(MessageRow).c
_SAME_BYTES = _ROWS.sha256 == bindparam("sha256")
_SAME_MAIL = _ROWS.content_key == bindparam("content_key")
_SETTLED = and_(_ROWS.state == SETTLED, _ROWS.disposition.not_in([str(one) for one in _NO_ORIGINALS]))
_WAITING = and_(_ROWS.state == PENDING, _ROWS.id < bindparam("row_id"))
_ORIGINALS = union_all(  # two, for each walks an index of its own; one with OR would walk the whole ledger
    *(
        select(_ROWS.id, _ROWS.mailbox, _ROWS.sha256, _ROWS.case_id).where(
            known_by, or_(_SETTLED, _WAITING), _ROWS.id != bindparam("row_id")
        )
        for known_by in (_SAME_BYTES, _SAME_MAIL)
    )
)
_KEPT_ELSEWHERE = select(_ROWS.id).where(_SAME_BYTES, _ROWS.id != bindparam("row_id"), IS_KEPT)


class Original(NamedTuple):
    """The row that a mail is a copy of."""

    id: int
    mailbox: str
    sha256: str
    case_id: int | None


def original_of(session: Session, kept: Kept) -> Original | None:
    """The row that this mail is a copy of: settled already, or waiting since before it; None if it is the first.

    Of several the one with a case counts, then the same bytes, then the same mailbox.
    """
    marks = {"row_id": kept.row_id, "sha256": kept.sha256, "content_key": kept.content_key}
    found = session.connection().execute(_ORIGINALS, marks)
    ranked = sorted(
        (Original(*row) for row in found),
        key=lambda row: (row.case_id is None, row.sha256 != kept.sha256, row.mailbox != kept.mailbox, row.id),
    )
    return ranked[0] if ranked else None


def bytes_kept_elsewhere(session: Session, kept: Kept) -> bool:
    """Only then may a duplicate's bytes go; a copy with other trace headers keeps its own (invariant I2)."""
    place = {"row_id": kept.row_id, "sha256": kept.sha256}
    return session.connection().execute(_KEPT_ELSEWHERE, place).first() is not None
