"""The newest mails of a folder as they were kept: by them it is seen whether its UIDs still mean what they did."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from conductd.model import Witness
from conductd.store.schema import MailboxRow, MessageRow

_NEWEST = 20
"""So many: some may have been deleted or moved away by now."""


def newest(session: Session, mailbox: MailboxRow) -> tuple[Witness, ...]:
    """UID, arrival and SHA-256 of the newest mails of the present numbering whose bytes were read."""
    read = select(MessageRow.uid, MessageRow.received_at, MessageRow.sha256).where(
        MessageRow.mailbox == mailbox.name,
        MessageRow.uidvalidity == mailbox.uidvalidity,
        MessageRow.sha256.is_not(None),
    )
    rows = session.execute(read.order_by(MessageRow.uid.desc()).limit(_NEWEST))
    return tuple(Witness(uid, received_at, sha256 or "") for uid, received_at, sha256 in rows)
