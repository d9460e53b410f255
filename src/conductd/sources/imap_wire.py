"""The bytes between us and an IMAP server: never waited for without end, never more of them than were asked for.

imaplib's own timeout starts anew with each byte, so a server that drips holds it for ever; and it reads whatever length
a literal claims. Here each command has its time and its bytes, counted anew by `begin`.
"""

import io
import socket
import ssl
import time
from collections.abc import Callable
from imaplib import IMAP4
from typing import Any, Literal

from imapclient import IMAPClient

SLOWEST = 4_000
"""Bytes a second: a line that gets on so slowly, or faster, has more time; a slower one is taken for dead."""

SMALL_TALK = 3_000_000
"""Bytes of the answer to a command that fetches no mail: a SEARCH names at most some 80,000 UIDs."""


class Reader(io.RawIOBase):
    """What the server sends, as a raw file. Raises TimeoutError, IMAP4.abort where more comes than was asked for."""

    def __init__(self, sock: socket.socket, patience: float) -> None:
        self._sock = sock
        self.patience = patience
        self.stir: Callable[[], None] = lambda: None
        self._at_once = False
        self.begin(SMALL_TALK)

    def begin(self, most: int) -> None:
        """A command starts: count its seconds and bytes anew."""
        self._begun, self._received, self.most = time.monotonic(), 0, most

    @property
    def allowed(self) -> int:
        """How many bytes the answer may still have."""
        return self.most - self._received

    def readable(self) -> bool:
        """It can be read."""
        return True

    def readinto(self, buffer: Any) -> int | None:
        """Read what is there, waiting for it as long as the command may take; None where nothing waits at once."""
        if self._at_once:
            return self._whatever_waits(buffer)
        if self.allowed <= 0:
            raise IMAP4.abort("more than was asked for")
        left = self._begun + self.patience + self._received / SLOWEST - time.monotonic()
        if left <= 0:
            raise TimeoutError
        self._sock.settimeout(min(left, self.patience))
        return self._took(self._sock.recv_into(buffer))

    def _whatever_waits(self, buffer: Any) -> int | None:
        self._sock.settimeout(0)
        try:
            return self._took(self._sock.recv_into(buffer))
        except (BlockingIOError, ssl.SSLWantReadError):
            return None

    def _took(self, count: int) -> int:
        self._received += count
        self.stir()
        return count

    def something_waits(self, file: io.BufferedReader) -> bool:
        """Whether bytes wait above the socket, in `file` or in TLS, where poll() does not see them."""
        self._at_once = True
        try:
            return bool(file.peek(1))
        finally:
            self._at_once = False


class Wire(IMAP4):
    """imaplib's client over such a reader. `context` makes it speak TLS from the first byte."""

    def __init__(self, host: str, port: int, context: ssl.SSLContext | None, connect: float, read: float) -> None:
        self._context, self._read = context, read
        super().__init__(host, port, timeout=connect)
        self.reader.patience = read

    def open(self, host: str = "", port: int = 143, timeout: float | None = None) -> None:
        """Connect; the first answer comes within the same time."""
        self.host, self.port = host, port
        self.sock = socket.create_connection((host, port), timeout)
        try:
            self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
            if self._context is not None:
                self.sock = self._context.wrap_socket(self.sock, server_hostname=host)
        except OSError:
            self.sock.close()
            raise
        self.heed(timeout or self._read)

    def heed(self, patience: float) -> None:
        """Read from the socket as it is now."""
        self.reader = Reader(self.sock, patience)
        self.file = io.BufferedReader(self.reader)

    def starttls(self, ssl_context: ssl.SSLContext | None = None) -> tuple[Literal["OK"], list[None]]:
        """Put TLS upon the socket; what came unencrypted before it is forgotten (RFC 2595, section 9)."""
        if ssl_context is None:
            raise ValueError("a context that checks certificates is needed")
        kind, said = self._simple_command("STARTTLS")
        if kind != "OK":
            raise self.error("STARTTLS refused")
        self.sock = ssl_context.wrap_socket(self.sock, server_hostname=self.host)
        self.heed(self._read)
        self._get_capabilities()
        return "OK", said

    def read(self, size: int) -> bytes:
        """A literal of so many bytes; one that nobody asked for ends the connection before it is read."""
        if size > self.reader.allowed + io.DEFAULT_BUFFER_SIZE:
            raise self.abort("a literal longer than asked for")
        return super().read(size)

    def readline(self) -> bytes:
        """A line; one that is too long leaves nothing behind it to be trusted."""
        try:
            return super().readline()
        except IMAP4.abort:
            raise
        except IMAP4.error as error:
            raise self.abort("an endless line") from error

    def send(self, data: Any) -> None:
        """Send a command, with the patience of reading."""
        self.sock.settimeout(self.reader.patience)
        super().send(data)

    def something_waits(self) -> bool:
        """Whether the server has said something that poll() would not show."""
        return self.reader.something_waits(self.file)  # type: ignore[arg-type]  # typed as any binary file


class Client(IMAPClient):  # type: ignore[misc]  # publishes no types
    """imapclient over such a wire."""

    def _create_IMAP4(self) -> Wire:  # noqa: N802 - its name
        return Wire(self.host, self.port, self.ssl_context, self._timeout.connect, self._timeout.read)
