"""Whether a mail is already here: the same bytes, or the same mail that came another way, with other trace headers."""

from typing import NamedTuple

from sqlalchemy import and_, bindparam, or_, select, union_all
from sqlalchemy.orm import Session

from conductd.casework.audience import narrower
from conductd.model import Audience, Disposition
from conductd.store.inbox import Kept
from conductd.store.raw import IS_KEPT
from conductd.store.schema import PENDING, SETTLED, MessageRow
from conductd.store.writes import table_of

_NO_ORIGINALS = (Disposition.DUPLICATE, Disposition.VANISHED, Disposition.IGNORED)
"""Ends after which nothing of a message stands for its copies: were a copy's original a copy, both could be lost."""

_NOTHING_HERE = (Disposition.VANISHED, Disposition.IGNORED)
"""Ends of what never was a mail to us."""

_ROWS = table_of(MessageRow).c
_SAME_BYTES = _ROWS.sha256 == bindparam("sha256")
_SAME_MAIL = _ROWS.content_key == bindparam("content_key")
_SETTLED = and_(_ROWS.state == SETTLED, _ROWS.disposition.not_in([str(one) for one in _NO_ORIGINALS]))
_WAITING = and_(_ROWS.state == PENDING, _ROWS.id < bindparam("row_id"))
_ORIGINALS = union_all(  # two, for each walks an index of its own; one with OR would walk the whole ledger
    *(
        select(_ROWS.id, _ROWS.mailbox, _ROWS.sha256, _ROWS.state, _ROWS.case_id).where(
            known_by, or_(_SETTLED, _WAITING), _ROWS.id != bindparam("row_id")
        )
        for known_by in (_SAME_BYTES, _SAME_MAIL)
    )
)
_DOORS = union_all(
    *(
        select(_ROWS.audience).where(
            known_by,
            _ROWS.audience != str(Audience.OWN_COPIES),
            or_(_ROWS.disposition.is_(None), _ROWS.disposition.not_in([str(one) for one in _NOTHING_HERE])),
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
    state: str
    case_id: int | None

    def is_unseen(self, sha256: str) -> bool:
        """Whether it ended without a case, and a copy of other bytes may be judged in another way."""
        return self.state == SETTLED and self.case_id is None and self.sha256 != sha256


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


def narrowest(session: Session, kept: Kept) -> Audience:
    """Who may know of a mail that came through several doors, also those whose copy is not judged yet."""
    audience = kept.arrival.audience
    if audience is not Audience.OWN_COPIES:
        marks = {"sha256": kept.sha256, "content_key": kept.content_key}
        for (door,) in session.connection().execute(_DOORS, marks):
            audience = narrower(audience, Audience(door))
    return audience


def bytes_kept_elsewhere(session: Session, kept: Kept) -> bool:
    """Only then may a duplicate's bytes go; a copy with other trace headers keeps its own (invariant I2)."""
    place = {"row_id": kept.row_id, "sha256": kept.sha256}
    return session.connection().execute(_KEPT_ELSEWHERE, place).first() is not None
