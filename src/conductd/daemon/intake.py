"""Mail that is handed over: from the LMTP server's thread into the ledger, and the worker is told."""

import threading
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from conductd.config import Lmtp, Recipient
from conductd.daemon.threads import House, utc_now
from conductd.errors import NotListeningError, Problem
from conductd.model import Audience, Batch, Fetched
from conductd.sources.imap import MOST_BYTES, PIECE
from conductd.store import inbox

if TYPE_CHECKING:
    from conductd.sources.lmtp import LmtpServer

UIDVALIDITY = 1
"""Nobody numbers these messages but we: by a count that rises."""


def intake(house: House) -> "LmtpServer | None":
    """Listen where the configuration says so. Raises ConfigurationError where that cannot be."""
    table = house.app.config.lmtp
    return _listening(house, table) if table is not None else None


def _listening(house: House, table: Lmtp) -> "LmtpServer":
    server = lmtp_server()(table, Intake(house).keep, partial(house.beats.beat, "lmtp"))
    server.start()
    return server


def lmtp_server() -> "type[LmtpServer]":
    """The server's class. Raises ConfigurationError where its library is not installed."""
    try:
        from conductd.sources.lmtp import LmtpServer as Server  # noqa: PLC0415 - an extra, for those who listen
    except ImportError:
        raise NotListeningError(
            Problem("lmtp", "", "aiosmtpd is not installed", "install conductd[lmtp], or remove the table")
        ) from None
    return Server


class Intake:
    """Keeps one mail after the other: the next number is known only after the commit of the last."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._turn = threading.Lock()

    def keep(self, recipient: Recipient, raw: bytes) -> None:
        """COMMIT 1 of a mail that was handed over. Raises TemporaryError, ConfigurationError."""
        db, now = self._house.app.db, utc_now()
        with self._turn:
            before = inbox.position(db, recipient.name)
            uid = before.last_uid + 1 if before is not None else 1
            held = raw if len(raw) <= MOST_BYTES else _pieces(raw)
            batch = Batch(UIDVALIDITY, (Fetched(uid, held, now, len(raw)),))
            inbox.keep(db, recipient.name, Audience(recipient.audience), batch, now)
        self._house.work.ring()


def _pieces(raw: bytes) -> Iterator[bytes]:
    return (raw[start : start + PIECE] for start in range(0, len(raw), PIECE))
