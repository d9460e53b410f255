"""Whether a mail is already here: the same bytes, or the same mail with other trace headers at another mailbox."""

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from conductd.model import Disposition
from conductd.store.inbox import Kept
from conductd.store.schema import PENDING, SETTLED, MessageRow

_NO_ORIGINALS = (Disposition.DUPLICATE, Disposition.VANISHED, Disposition.IGNORED)
"""Ends after which nothing of a message stands for its copies: were a copy's original a copy, both could be lost."""


def original_of(session: Session, kept: Kept) -> MessageRow | None:
    """The row that this mail is a copy of: settled already, or waiting since before it; None if it is the first.

    Of several the one with a case counts, then the same bytes, then the same mailbox.
    """
    mine = session.get_one(MessageRow, kept.row_id)
    same_bytes = MessageRow.sha256 == mine.sha256
    elsewhere = and_(MessageRow.content_key == mine.content_key, MessageRow.mailbox != mine.mailbox)
    settled = and_(MessageRow.state == SETTLED, MessageRow.disposition.not_in([str(one) for one in _NO_ORIGINALS]))
    waiting = and_(MessageRow.state == PENDING, MessageRow.id < mine.id)
    query = select(MessageRow).where(or_(same_bytes, elsewhere), or_(settled, waiting), MessageRow.id != mine.id)
    ranked = sorted(
        session.scalars(query),
        key=lambda row: (row.case_id is None, row.sha256 != mine.sha256, row.mailbox != mine.mailbox, row.id),
    )
    return ranked[0] if ranked else None
