"""Mail that a mail server hands over by LMTP (RFC 2033): an answer for each recipient, after the mail is in the ledger.

`250` means committed. Whoever loses our answer sends again, and the ledger knows the mail by its bytes. The envelope
sender is put on top as Return-Path, as final delivery does (RFC 5321, 4.4): who may be written to depends on it.
"""

import asyncio
import logging
import os
import socket
import threading
from collections.abc import Callable
from typing import Any
from weakref import WeakSet

from aiosmtpd.lmtp import LMTP
from aiosmtpd.smtp import Envelope, Session

from conductd.casework.audience import breadth
from conductd.config import Lmtp, Recipient
from conductd.errors import ConductdError, NotListeningError, Problem
from conductd.logs import place_of
from conductd.model import Audience

log = logging.getLogger(__name__)

TAKEN = "250 2.0.0 kept"
LATER = "451 4.3.0 not now; try again later"
UNKNOWN = "550 5.1.1 no such recipient here"

Keep = Callable[[Recipient, bytes], None]
"""Commits a mail for a recipient. Raises TemporaryError or ConfigurationError where it cannot."""


class LmtpServer:
    """Listens in a thread of its own. `beat` is called regularly as long as its loop works."""

    def __init__(self, table: Lmtp, keep: Keep, beat: Callable[[], None]) -> None:
        self._table = table
        self._desk = _Desk(table, keep)
        self._beat = beat
        self._listening: asyncio.Server | None = None
        self._talks: WeakSet[_Talk] = WeakSet()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="lmtp", daemon=True)

    def start(self) -> None:
        """Listen. Raises ConfigurationError where that place is not to be had."""
        self._thread.start()
        try:
            asyncio.run_coroutine_threadsafe(self._listen(), self._loop).result(30)
        except OSError as error:
            self.stop()
            where, wrong = self._table.listen, error.strerror or type(error).__name__
            raise NotListeningError(
                Problem("lmtp.listen", where, f"cannot be listened on ({wrong})", "name a place that is free and ours")
            ) from None

    def stop(self) -> None:
        """End, and free the place for the next one. A mail whose answer was not given yet is sent again by the server
        that has it.
        """
        asyncio.run_coroutine_threadsafe(self._hang_up(), self._loop)
        self._thread.join(10)
        if not self._thread.is_alive():
            self._loop.close()

    async def _hang_up(self) -> None:
        if self._listening is not None:
            self._listening.close()
        for talk in list(self._talks):
            if talk.transport is not None:
                talk.transport.close()
        await asyncio.sleep(0)  # for the ends of the connections
        self._loop.call_soon(self._loop.stop)

    async def _listen(self) -> None:
        if self._table.socket is not None:
            listening = self._loop.create_unix_server(self._talk, sock=_socket(self._table.socket))
        else:
            listening = self._loop.create_server(self._talk, *self._table.place)
        self._listening = await listening
        self._alive()

    def _alive(self) -> None:
        self._beat()
        self._loop.call_later(20, self._alive)

    def _talk(self) -> "_Talk":
        talk = _Talk(
            self._desk,
            data_size_limit=self._table.most_megabytes * 1_000_000,
            enable_SMTPUTF8=True,
            hostname="conductd",
            ident="conductd",
            loop=self._loop,
        )
        self._talks.add(talk)
        return talk


def _socket(path: str) -> socket.socket:
    """A socket that the mail server may connect to; who can reach it is decided by its folder."""
    if os.path.exists(path):
        os.unlink(path)  # left behind by a process that was killed: only one conductd holds the lock
    listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    listening.bind(path)
    os.chmod(path, 0o666)  # noqa: S103 - the mail server is another user
    return listening


class _Desk:
    """What is said to each command; aiosmtpd calls these by their names."""

    def __init__(self, table: Lmtp, keep: Keep) -> None:
        self._recipients = {entry.address: entry for entry in table.recipients}
        self._keep = keep

    async def handle_MAIL(  # noqa: N802 - aiosmtpd's name
        self, _server: LMTP, _session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Every sender is taken, the empty one too, which aiosmtpd would take for a missing one."""
        envelope.mail_from = address or "<>"
        envelope.mail_options.extend(options)
        return "250 2.1.0 OK"

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's name
        self, _server: LMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        """Ours, also with a detail after a plus sign, or nobody's."""
        if self._recipient(address) is None:
            return UNKNOWN
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(  # noqa: N802 - aiosmtpd's name
        self, _server: LMTP, _session: Session, envelope: Envelope
    ) -> str:
        """One line for each recipient, in their order, each after the commit.

        The door with the fewest readers comes first, and the others only after it: or they would hear of a mail whose
        writer chose the narrower one too.
        """
        sender = "" if envelope.mail_from == "<>" else envelope.mail_from or ""
        on_top = f"Return-Path: <{sender}>\r\n".encode("utf-8", "surrogateescape")  # whatever bytes it came in
        raw = on_top + bytes(envelope.original_content or b"")
        recipients = [self._recipient(address) for address in envelope.rcpt_tos]
        doors = {recipient.name: recipient for recipient in recipients if recipient is not None}
        answers = dict.fromkeys(doors, LATER)
        for door in sorted(doors.values(), key=lambda door: breadth(Audience(door.audience))):
            answers[door.name] = await self._answer(door, raw)
            if answers[door.name] != TAKEN:
                break
        return "\r\n".join(answers[recipient.name] if recipient else UNKNOWN for recipient in recipients)

    async def _answer(self, recipient: Recipient, raw: bytes) -> str:
        """What is said for one recipient; what nobody foresaw at one of them leaves the others alone."""
        keeping = asyncio.get_running_loop().run_in_executor(None, self._kept, recipient, raw)
        await asyncio.wait([keeping])
        error = keeping.exception()
        if error is None:
            return keeping.result()
        log.error("lmtp: %s", place_of(error))
        return LATER

    async def handle_exception(self, error: Exception) -> str:
        """What nobody foresaw: the mail stays with the server that has it."""
        log.error("lmtp: %s", place_of(error))
        return LATER

    def _recipient(self, address: str) -> Recipient | None:
        local, _, domain = address.lower().rpartition("@")
        exact = self._recipients.get(f"{local}@{domain}")
        return exact or self._recipients.get(f"{local.partition('+')[0]}@{domain}")

    def _kept(self, recipient: Recipient, raw: bytes) -> str:
        try:
            self._keep(recipient, raw)
        except ConductdError as error:
            log.warning("lmtp: %s", error)
            return LATER
        return TAKEN


class _Talk(LMTP):
    """aiosmtpd's dialogue, with lines of any length and an answer for each recipient in all cases."""

    line_length_limit = 1_000_000
    """A mail with a longer line is broken; what people's programs write is not."""

    async def push(self, status: Any) -> None:
        """Say something; about the text as a whole it is said for each recipient (RFC 2033, section 4.2)."""
        if isinstance(status, str) and status.startswith(("500 Line too long", "552 Error: Too much mail data")):
            status = "\r\n".join([status] * len(self.envelope.rcpt_tos if self.envelope else ()))
        await super().push(status)
