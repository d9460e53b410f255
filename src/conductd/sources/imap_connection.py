"""One IMAP connection: opened when needed, guarded at every step, dropped at the first fault (RFC 3501, RFC 2177).

All faults leave as TemporaryError with one line: host, mailbox, step, kind of failure. A server's own words are only
passed on from a short refusal of LOGIN or SELECT, because everywhere else they may hold pieces of mail.
"""

import re
import select
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from imaplib import IMAP4

from imapclient import IMAPClient, SocketTimeout
from imapclient.exceptions import CapabilityError, LoginError

from conductd.config import Mailbox
from conductd.errors import TemporaryError
from conductd.sources import LoginRefusedError

FAULTS = (
    IMAP4.error,  # with its subclasses: what imaplib and imapclient raise on purpose
    OSError,  # with TimeoutError, ssl.SSLError and name look-up
    EOFError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    OverflowError,
    MemoryError,
    RecursionError,
)
"""What a broken, lying or vanished server was seen to cause inside imaplib and imapclient."""

IDLE_TRIES = 3
"""After so many IDLEs in a row that broke the connection no more are tried: else we would reconnect without end."""

BODY = b"BODY[]"
SHORT_WORDS = re.compile(r"[ !-\[\]-~]{1,160}")  # printable ASCII; a backslash would be repr's sign of something else


@dataclass(frozen=True, slots=True)
class Folder:
    """What EXAMINE said: the numbering, the next UID to be given, how many messages there are."""

    uidvalidity: int
    uidnext: int
    exists: int


@dataclass(frozen=True, slots=True)
class Facts:
    """RFC822.SIZE in bytes and INTERNALDATE in UTC of one message; `received_at` is None if unreadable."""

    size: int
    received_at: datetime | None


class Connection:
    """A connection of one thread to one folder. Reopened by the next call after it broke."""

    def __init__(self, mailbox: Mailbox, password: Callable[[], str], connect: float, read: float) -> None:
        self._mailbox = mailbox
        self._password = password
        self._timeout = SocketTimeout(connect, read)
        self._client: IMAPClient | None = None
        self._idle_refused = False
        self._idle_broke = 0

    @property
    def is_open(self) -> bool:
        """Whether a connection is held; it may still turn out to be dead."""
        return self._client is not None

    def examine(self) -> Folder:
        """Open the folder read-only, so that nothing of ours can set a flag."""
        client = self._opened()
        with self._step("select"):
            answer = client.select_folder(self._mailbox.folder, readonly=True)
        if not answer.get(b"UIDVALIDITY"):
            raise self._trouble("select", "the server numbers its messages anew each time (no UIDVALIDITY)")
        uidnext = answer.get(b"UIDNEXT") or self._highest_uid() + 1
        return Folder(answer[b"UIDVALIDITY"], uidnext, answer.get(b"EXISTS", 0))

    def uids(self, first: int, last: int | None = None) -> list[int]:
        """UIDs from `first` to `last` (None: the end), in order. `n:*` also names the last message: filtered."""
        found = self._search(f"{first}:{last or '*'}")
        return sorted({uid for uid in found if uid >= first and (last is None or uid <= last)})

    def listed(self, uids: list[int]) -> list[int]:
        """Those of `uids` that the folder still lists."""
        return self._search(",".join(map(str, uids)))

    def _highest_uid(self) -> int:
        return max(self._search("*"), default=0)

    def _search(self, uids: str) -> list[int]:
        client = self._opened()
        with self._step("search"):
            return [int(uid) for uid in client.search(["UID", uids])]

    def facts(self, uids: list[int]) -> dict[int, Facts]:
        """Size and arrival of each message that is still there."""
        client = self._opened()
        with self._step("fetch"):
            answer = client.fetch(uids, ["RFC822.SIZE", "INTERNALDATE"])
            return {
                uid: Facts(answer[uid][b"RFC822.SIZE"], _in_utc(answer[uid].get(b"INTERNALDATE")))
                for uid in uids
                if b"RFC822.SIZE" in answer.get(uid, {})
            }

    def bodies(self, uids: list[int]) -> dict[int, bytes | None]:
        """The raw bytes of each message that is still there; None where the server has no text for it (NIL)."""
        if not uids:
            return {}
        client = self._opened()
        with self._step("fetch"):
            answer = client.fetch(uids, ["BODY.PEEK[]"])
            return {uid: answer[uid][BODY] for uid in uids if BODY in answer.get(uid, {})}

    def piece(self, uid: int, offset: int, count: int) -> bytes | None:
        """At most `count` bytes of a message from `offset` on, empty past its end; None where there is no text."""
        client = self._opened()
        with self._step("fetch"):
            answer: dict[bytes, bytes | None] = client.fetch([uid], [f"BODY.PEEK[]<{offset}.{count}>"]).get(uid, {})
            return answer.get(b"BODY[]<%d>" % offset)

    def heard_of_new_mail(self) -> bool:
        """Whether an EXISTS came beside the answers since `forget_news`."""
        return self._client is not None and "EXISTS" in self._client._imap.untagged_responses

    def forget_news(self) -> None:
        """Start listening for EXISTS anew."""
        if self._client is not None:
            self._client._imap.untagged_responses.pop("EXISTS", None)

    def idle(self, seconds: float, wake_fd: int | None) -> bool:
        """Wait until the server says something (True), `wake_fd` is readable or the time is over (False).

        Where the server has no IDLE, refuses it or breaks at it time after time, only `wake_fd` is waited for.
        """
        client = self._opened()
        if self._idle_refused or self._idle_broke >= IDLE_TRIES or not self._offers_idle(client):
            _readable([wake_fd], seconds)
            return False
        self._idle_broke += 1
        with self._step("idle"):
            news = self._idle(client, seconds, wake_fd)
        self._idle_broke = 0
        return news

    def _offers_idle(self, client: IMAPClient) -> bool:
        with self._step("capability"):
            return bool(client.has_capability("IDLE"))

    def _idle(self, client: IMAPClient, seconds: float, wake_fd: int | None) -> bool:
        if not self._idle_begins(client):
            self._idle_refused = True
            return True
        sock = client._imap.sock
        news = self.heard_of_new_mail() or _buffered(client._imap)
        news = news or sock.fileno() in _readable([sock.fileno(), wake_fd], seconds)
        _, said = client.idle_done()
        return news or bool(said)

    def _idle_begins(self, client: IMAPClient) -> bool:
        """Send IDLE and read up to the server's `+`. imapclient's own `idle` fails if an EXISTS comes first."""
        client._idle_tag = client._imap._command("IDLE")
        while client._imap._get_response() is not None:
            if client._imap.tagged_commands.get(client._idle_tag):
                return False
        return True

    def close(self) -> None:
        """Log out; a server that does not care to answer is left."""
        client, self._client = self._client, None
        if client is not None:
            with suppress(*FAULTS):
                client._imap.sock.settimeout(2)
                client.logout()

    def drop(self) -> None:
        """Close the socket without a word: nothing on this connection can be trusted any more."""
        client, self._client = self._client, None
        if client is not None:
            with suppress(*FAULTS):
                client._imap.shutdown()

    def _opened(self) -> IMAPClient:
        if self._client is None:
            self._open()
        client = self._client
        if client is None:
            raise self._trouble("connect", "the connection is gone")
        return client

    def _open(self) -> None:
        password = self._password()
        tls = self._mailbox.tls
        with self._step("connect"):
            self._client = client = IMAPClient(
                self._mailbox.host,
                self._mailbox.port,
                ssl=tls == "implicit",
                ssl_context=ssl.create_default_context() if tls == "implicit" else None,
                timeout=self._timeout,
            )
            client.normalise_times = False  # INTERNALDATE keeps its zone
            client._imap.debug = 0  # else imaplib formats every message for a log that nobody may read
        if tls == "starttls":
            with self._step("TLS"):
                client.starttls(ssl.create_default_context())
        with self._step("login", secret=password):
            client.login(self._mailbox.username, password)

    @contextmanager
    def _step(self, step: str, secret: str = "") -> Iterator[None]:
        try:
            yield
        except FAULTS as error:
            self.drop()
            kind = _kind(error, step, secret)
            if step == "login" and isinstance(error, LoginError) and not isinstance(error, IMAP4.abort):
                raise LoginRefusedError(self._line(step, kind)) from None
            raise self._trouble(step, kind) from None

    def _trouble(self, step: str, kind: str) -> TemporaryError:
        return TemporaryError(self._line(step, kind))

    def _line(self, step: str, kind: str) -> str:
        return f"{self._mailbox.host}:{self._mailbox.port}, {self._mailbox.name}: {step}: {kind}"


def _in_utc(moment: datetime | None) -> datetime | None:
    return moment.astimezone(UTC) if moment is not None and moment.tzinfo is not None else None


def _buffered(imap: IMAP4) -> bool:
    """Whether bytes wait inside imaplib or TLS, where poll() does not see them (a "+" and an EXISTS in one segment)."""
    timeout = imap.sock.gettimeout()
    imap.sock.settimeout(0)
    try:
        return bool(imap.file.peek(1))  # type: ignore[union-attr]  # a BufferedReader up to Python 3.13
    except (BlockingIOError, ssl.SSLWantReadError):
        return False
    finally:
        imap.sock.settimeout(timeout)


def _readable(descriptors: list[int | None], seconds: float) -> set[int]:
    poller = select.poll()
    for descriptor in descriptors:
        if descriptor is not None:
            poller.register(descriptor, select.POLLIN)
    return {descriptor for descriptor, _ in poller.poll(max(0.0, seconds) * 1000)}


PLAIN_FAULTS: tuple[tuple[type[BaseException] | tuple[type[BaseException], ...], str], ...] = (
    (CapabilityError, "the server does not offer it"),
    (ssl.SSLError, "TLS failed"),
    (socket.gaierror, "the name of the host is not known"),
    (TimeoutError, "no answer in time"),
    ((IMAP4.abort, EOFError), "the server ended the connection"),
    (UnicodeEncodeError, "user name, password or folder hold characters that cannot be sent"),
)
"""The first that fits tells what failed, in words that hold nothing of a mail."""


def _kind(error: BaseException, step: str, secret: str) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"certificate refused ({error.verify_message})"
    for types, words in PLAIN_FAULTS:
        if isinstance(error, types):
            return words
    if isinstance(error, IMAP4.error):
        return _refusal(error, step, secret)
    if isinstance(error, OSError):
        return error.strerror or type(error).__name__
    return f"the server's answer makes no sense ({type(error).__name__})"


def _refusal(error: IMAP4.error, step: str, secret: str) -> str:
    if step not in {"login", "select"}:
        return "refused"
    words = str(error).removeprefix("select failed: ").removeprefix("b").strip("'\"")
    if not SHORT_WORDS.fullmatch(words) or (secret and secret in words):
        return "refused"
    return f"refused ({words})"
