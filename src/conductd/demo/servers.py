"""The two servers of the demo, in this process, on loopback only: pymap holds the mailboxes, aiosmtpd takes our mail.

Both run in one thread with an event loop of its own, on ports that the system picks. Mail is put into a mailbox
directly, with the INTERNALDATE of the story; conductd reads it over IMAP and hands its own over SMTP, as anywhere.
"""

import asyncio
import logging
import threading
from argparse import Namespace
from collections.abc import Callable, Coroutine, Iterator, Mapping
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from aiosmtpd.smtp import SMTP, Envelope, Session
from proxyprotocol.reader import ProxyProtocolReader
from pymap.backend.dict import Config, Identity, Login
from pymap.imap import IMAPServer
from pymap.parsing.message import AppendMessage
from pymap.parsing.specials.flag import Seen
from pymap.user import UserMetadata
from pysasl.hashing import Cleartext

HOST = "127.0.0.1"
SECONDS = 20
"""The longest that anything asked of the servers may take."""

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class Posted:
    """A mail as the SMTP server took it: the envelope (RFC 5321, 2.3.1; the sender may be empty) and its bytes."""

    envelope_sender: str
    recipients: tuple[str, ...]
    raw: bytes


@dataclass(slots=True)
class Servers:
    """The running servers: their ports, and what was handed over so far, in its order."""

    imap_port: int
    smtp_port: int
    posted: list[Posted]
    _loop: asyncio.AbstractEventLoop
    _login: Login

    def put(self, user: str, raw: bytes, arrived_at: datetime) -> None:
        """Lay a mail into a user's INBOX with this INTERNALDATE (RFC 3501, 2.3.3)."""
        self._ask(_put(self._login, user, raw, arrived_at))

    def opened(self, user: str) -> tuple[int, int]:
        """How many mails a user's INBOX holds, and how many of them carry the flag of a mail that was read."""
        return self._ask(_opened(self._login, user))

    def _ask(self, question: Coroutine[Any, Any, Answer]) -> Answer:
        return asyncio.run_coroutine_threadsafe(question, self._loop).result(SECONDS)


class _Accounts(Config):
    """pymap's settings. Its own greeting asks DNS for this machine's name, which may take long without a network."""

    @property
    def greeting(self) -> bytes:
        """The first line a client sees."""
        return b"Server ready imap.wg.example.org"


class _Collector:
    """What aiosmtpd calls when a mail is complete."""

    def __init__(self) -> None:
        self.posted: list[Posted] = []

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802  # its name
        """Take the mail."""
        raw = envelope.original_content or b""
        sender = (envelope.mail_from or "").strip("<>")  # the empty one comes as `<>`
        self.posted.append(Posted(sender, tuple(envelope.rcpt_tos), raw))
        return "250 2.0.0 taken"


@contextmanager
def running(users: Mapping[str, str]) -> Iterator[Servers]:
    """Start both servers for these user names and passwords; stop them at the end, whatever happened in between."""
    logging.getLogger("mail.log").setLevel(logging.ERROR)
    logging.getLogger("conductd.vigil").setLevel(logging.CRITICAL)  # the story tells of its alarm itself
    loop = asyncio.new_event_loop()
    loop.set_task_factory(_keeping(set()))
    thread = threading.Thread(target=loop.run_forever, name="demo servers", daemon=True)
    thread.start()
    stack = AsyncExitStack()
    try:
        yield asyncio.run_coroutine_threadsafe(_start(loop, stack, users), loop).result(SECONDS)
    finally:
        asyncio.run_coroutine_threadsafe(_stop(stack), loop).result(SECONDS)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(SECONDS)
        loop.close()


def _keeping(tasks: set[asyncio.Task[Any]]) -> Callable[..., asyncio.Task[Any]]:
    """Hold each task until it is done: from Python 3.13 on nothing else holds those of pymap's connections."""

    def factory(loop: asyncio.AbstractEventLoop, work: Any, **more: Any) -> asyncio.Task[Any]:
        task = asyncio.Task(work, loop=loop, **more)
        tasks.add(task)
        task.add_done_callback(tasks.discard)
        return task

    return factory


async def _start(loop: asyncio.AbstractEventLoop, stack: AsyncExitStack, users: Mapping[str, str]) -> Servers:
    config = _Accounts(
        Namespace(passlib_cfg=None, proxy_protocol=None),
        host=HOST,
        port=0,
        tls_enabled=False,
        hash_context=Cleartext(),
        demo_data=False,
        demo_user="",
        demo_password="",
    )
    config.apply_context()
    login = Login(config)
    for name, password in users.items():
        await _identity(login, name).set(UserMetadata(config, name, password=password))
    callback = ProxyProtocolReader(config.proxy_protocol).get_callback(IMAPServer(login, config))
    imap = await stack.enter_async_context(await asyncio.start_server(callback, HOST, 0))
    collector = _Collector()
    smtp = await stack.enter_async_context(
        await loop.create_server(lambda: SMTP(collector, hostname="smtp.wg.example.org", loop=loop), HOST, 0)
    )
    return Servers(_port(imap), _port(smtp), collector.posted, loop, login)


async def _stop(stack: AsyncExitStack) -> None:
    """Close the listeners, and end what still talks."""
    others = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)
    await stack.aclose()


async def _put(login: Login, user: str, raw: bytes, arrived_at: datetime) -> None:
    async with _identity(login, user).new_session() as session:
        inbox = await session.mailbox_set.get_mailbox("INBOX")
        await inbox.append(AppendMessage(raw, arrived_at))


async def _opened(login: Login, user: str) -> tuple[int, int]:
    async with _identity(login, user).new_session() as session:
        inbox = await session.mailbox_set.get_mailbox("INBOX")
        flags = [message.permanent_flags async for message in inbox.messages()]
        return len(flags), sum(1 for each in flags if Seen in each)


def _identity(login: Login, name: str) -> Identity:
    return Identity(name, login, None, frozenset())


def _port(server: asyncio.Server) -> int:
    port: int = server.sockets[0].getsockname()[1]
    return port
