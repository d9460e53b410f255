"""Whether the mail under UIDs that we know is the mail that we read, or other mail under numbers given a second time.

A server that is set back to a backup shows it by its next UID (imap_numbering), until as much new mail came as the
backup lacks. Then only the mails themselves tell: the newest one that is still there, by its INTERNALDATE, and by its
bytes where that differs, since some servers rewrite the one or the other.
"""

import hashlib
from collections.abc import Sequence

from conductd.model import Position, Witness
from conductd.sources.imap_connection import Connection
from conductd.sources.imap_numbering import Folder, number_of

_PIECE = 1 << 20
"""Bytes fetched at a time."""


def number_in(connection: Connection, position: Position | None, folder: Folder) -> int:
    """The number under which the UIDs of this folder are kept, see `number_of`. Raises TemporaryError.

    The mails are looked at once a connection: a server does not go back in the middle of one.
    """

    def is_replaced() -> bool:
        if position is None or connection.is_known_again:
            return False
        connection.is_known_again = True
        return is_other_mail(connection, position.witnesses)

    return number_of(position, folder, connection.highest_uid, is_replaced)


def is_other_mail(connection: Connection, witnesses: Sequence[Witness]) -> bool:
    """Whether the newest of the mails that we know, and that the folder still has, is another one now.

    Without any of them, or a date or a text of it, nothing is known, and nothing said. Raises TemporaryError.
    """
    there = connection.facts([one.uid for one in witnesses])
    newest = max((one for one in witnesses if one.uid in there), key=lambda one: one.uid, default=None)
    if newest is None or there[newest.uid].received_at in (None, newest.received_at):
        return False
    return _sha256(connection, newest.uid) not in (None, newest.sha256)


def _sha256(connection: Connection, uid: int) -> str | None:
    """Of the bytes that the server has for it now; None where it gives none."""
    hashed, offset = hashlib.sha256(), 0
    while piece := connection.piece(uid, offset, _PIECE):
        hashed.update(piece)
        offset += len(piece)
    return hashed.hexdigest() if offset else None
