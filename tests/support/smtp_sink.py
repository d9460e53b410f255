"""An SMTP server on a loopback port that takes mail and relays none, with faults on request at each stage.

    with SmtpSink() as sink:
        sink.script("rcpt", "451 4.3.0 later")     # the next RCPT is answered so
        sink.script("dot", "accept_drop")          # taken, but the reply is lost (RFC 1047)
        sink.always("mail", "550 5.1.0 no")        # until `sink.heal()`

Stages: connect, ehlo, auth, mail, rcpt, data, dot, quit. Beside a reply: `drop` (close; at dot the mail is not taken),
`rst` (the same by a reset), `garbage` (no SMTP at all), `stall` (never answer), `accept_drop` (taken, only at dot).
"""

import asyncio
import socket
import ssl
import struct
import threading
import time
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session

GARBAGE = b"\xff\xfe\x00what is this\x1b[2J\r\n"
STAGES = ("connect", "ehlo", "auth", "mail", "rcpt", "data", "dot", "quit")


@dataclass(frozen=True, slots=True)
class Received:
    """A mail that was taken. `at` in seconds since the epoch."""

    mail_from: str
    rcpt_tos: tuple[str, ...]
    content: bytes
    at: float


class SmtpSink:
    """`sink.received` is every mail taken, in order; `deliver` is called with each, from the server's thread."""

    def __init__(
        self,
        *,
        deliver: Callable[[Received], None] | None = None,
        password: str | None = None,
        tls: ssl.SSLContext | None = None,
        implicit_tls: bool = False,
        port: int | None = None,
    ) -> None:
        self.received: list[Received] = []
        self.connections = 0  # that said EHLO: aiosmtpd itself opens one to see that it listens
        self.logins: list[tuple[str, str]] = []
        self.commands: list[str] = []
        self.port = port or _free_port()
        self.refuse_copies = False  # a second recipient of one mail
        self._deliver = deliver
        self._password = password
        self._scripts: dict[str, deque[str]] = defaultdict(deque)
        self._always: dict[str, str] = {}
        self._news = threading.Condition()
        self._tls, self._implicit_tls = tls, implicit_tls
        self._controller: Any = None

    def __enter__(self) -> "SmtpSink":
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.stop()

    def start(self) -> None:
        """Listen; after `stop` on the same port again."""
        self._controller = _SinkController(self, self._tls, self._implicit_tls, self._password is not None)
        self._controller.start()

    def stop(self) -> None:
        """Stop listening and end all connections."""
        if self._controller is not None:
            self._controller.stop(no_assert=True)
            self._controller = None

    def script(self, stage: str, *faults: str) -> None:
        """Answer the next times this stage comes with these faults, one each."""
        assert stage in STAGES, stage
        self._scripts[stage].extend(faults)

    def always(self, stage: str, fault: str) -> None:
        """Answer this stage with this fault until `heal`."""
        assert stage in STAGES, stage
        self._always[stage] = fault

    def heal(self) -> None:
        """Take mail as usual again."""
        self._scripts.clear()
        self._always.clear()

    def wait_for(self, number: int, seconds: float = 10.0) -> list[Received]:
        """The mails taken, once there are so many. Raises AssertionError when time is over."""
        with self._news:
            assert self._news.wait_for(lambda: len(self.received) >= number, seconds), f"{len(self.received)} mails"
            return list(self.received)

    def next_fault(self, stage: str) -> str | None:
        """What to do at this stage now, for the server's side."""
        return self._scripts[stage].popleft() if self._scripts[stage] else self._always.get(stage)

    def take(self, mail_from: str, rcpt_tos: list[str], content: bytes) -> None:
        """Note a mail as taken, for the server's side."""
        mail_from = "" if mail_from == "<>" else mail_from
        mail = Received(mail_from, tuple(rcpt_tos), content, time.time())
        if self._deliver is not None:
            self._deliver(mail)
        with self._news:
            self.received.append(mail)
            self._news.notify_all()

    def log_in(self, user: str, password: str) -> bool:
        """Whether this password is right, for the server's side."""
        self.logins.append((user, password))
        return password == self._password


class _GoneError(ConnectionError):
    """Ends a connection on purpose."""


class _SinkSmtp(SMTP):  # type: ignore[misc]
    def __init__(self, sink: SmtpSink, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._sink = sink

    async def _fault(self, stage: str) -> bool:
        """Play the fault that waits for this stage; False when there is none."""
        fault = self._sink.next_fault(stage)
        if fault is None:
            return False
        if fault == "stall":
            await asyncio.sleep(3600)
        if fault in {"drop", "rst"}:
            _end(self.transport, reset=fault == "rst", at_once=stage == "connect")
            raise _GoneError
        if fault == "garbage":
            self.transport.write(GARBAGE)
        else:
            await self.push(fault)
        return True

    async def _handle_client(self) -> None:
        try:
            if await self._fault("connect"):
                self.transport.close()
                return
            await super()._handle_client()
        except _GoneError:
            return

    async def smtp_EHLO(self, arg: str) -> None:  # noqa: N802 the names are aiosmtpd's
        self._sink.commands.append("EHLO")
        self._sink.connections += not self.session.ssl or self.session.host_name is None
        if not await self._fault("ehlo"):
            await super().smtp_EHLO(arg)

    async def smtp_AUTH(self, arg: str) -> None:  # noqa: N802
        if not await self._fault("auth"):
            await super().smtp_AUTH(arg)

    async def smtp_MAIL(self, arg: str) -> None:  # noqa: N802
        self._sink.commands.append("MAIL")
        if not await self._fault("mail"):
            await super().smtp_MAIL(arg)

    async def smtp_RCPT(self, arg: str) -> None:  # noqa: N802
        if self._sink.refuse_copies and self.envelope.rcpt_tos:
            await self.push("450 4.2.2 full")
        elif not await self._fault("rcpt"):
            await super().smtp_RCPT(arg)

    async def smtp_DATA(self, arg: str) -> None:  # noqa: N802
        if not await self._fault("data"):
            await super().smtp_DATA(arg)

    async def smtp_RSET(self, arg: str) -> None:  # noqa: N802
        self._sink.commands.append("RSET")
        await super().smtp_RSET(arg)

    async def smtp_QUIT(self, arg: str) -> None:  # noqa: N802
        if not await self._fault("quit"):
            await super().smtp_QUIT(arg)

    def handle_exception(self, error: Exception) -> Any:
        if isinstance(error, _GoneError):
            raise error
        return super().handle_exception(error)


class _SinkHandler:
    def __init__(self, sink: SmtpSink) -> None:
        self._sink = sink

    async def handle_DATA(self, server: Any, session: Session, envelope: Envelope) -> str:  # noqa: N802
        fault = self._sink.next_fault("dot")
        if fault == "stall":
            await asyncio.sleep(3600)
        if fault in {None, "accept_drop"}:
            self._sink.take(envelope.mail_from or "", envelope.rcpt_tos, envelope.original_content or b"")
        if fault in {"drop", "accept_drop", "rst"}:
            _end(server.transport, reset=fault == "rst", at_once=True)
            return "250 never seen"
        if fault == "garbage":
            server.transport.write(GARBAGE)
            server.transport.abort()
            return "250 never seen"
        return fault or "250 2.0.0 taken"


class _SinkController(Controller):  # type: ignore[misc]
    def __init__(self, sink: SmtpSink, tls: ssl.SSLContext | None, implicit: bool, login: bool) -> None:
        options: dict[str, Any] = {"hostname": "127.0.0.1", "port": sink.port, "decode_data": False}
        if tls and implicit:
            options["ssl_context"] = tls
        elif tls:
            options |= {"tls_context": tls, "require_starttls": True}
        if login:
            options |= {"authenticator": self._authenticate, "auth_require_tls": False, "auth_required": True}
        self._sink = sink
        super().__init__(_SinkHandler(sink), **options)

    def _authenticate(self, server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:
        good = self._sink.log_in(data.login.decode(), data.password.decode())
        return AuthResult(success=good, handled=False)

    def factory(self) -> SMTP:
        return _SinkSmtp(self._sink, self.handler, **self.SMTP_kwargs)


def _end(transport: asyncio.Transport, *, reset: bool, at_once: bool) -> None:
    """Close a connection: by a reset, at once, or after what is still to be written."""
    if reset:
        transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort() if reset or at_once else transport.close()


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])
