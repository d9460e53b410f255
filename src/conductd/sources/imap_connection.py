"""One IMAP connection: opened when needed, guarded at every step, dropped at the first fault (RFC 3501, RFC 2177).

All faults leave as TemporaryError with one line: host, mailbox, step, kind of failure.
"""

import select
import ssl
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from imaplib import IMAP4
from typing import Any

from imapclient import SocketTimeout

from conductd.config import Mailbox
from conductd.errors import ConductdError, TemporaryError
from conductd.sources import LoginRefusedError, RefusedError
from conductd.sources.imap_faults import FAULTS, is_about_our_login, is_refusal, kind_of
from conductd.sources.imap_login import Secret, log_in, secret_of
from conductd.sources.imap_numbering import Folder, folder_of
from conductd.sources.imap_wire import SMALL_TALK, Client

IDLE_TRIES = 3
"""After so many IDLEs in a row that broke the connection no more are tried: else we would reconnect without end."""

LONGEST_LIFE = 3_500.0
"""Seconds that a connection is used for, so that with the look at hand it is less than an hour: a server's session may
have fallen behind what is in the folder by now (an old UIDVALIDITY), and a new one has not.
"""

KNOWN_ITEMS = {b"SEQ", b"UID", b"FLAGS", b"MODSEQ", b"RFC822.SIZE", b"INTERNALDATE", b"BODY[]"}
"""What an answer to FETCH may hold. Anything else is the rest of a text whose length was given too short."""


@dataclass(frozen=True, slots=True)
class Facts:
    """RFC822.SIZE in bytes and INTERNALDATE in UTC of one message; `received_at` is None if unreadable."""

    size: int
    received_at: datetime | None


class Connection:
    """A connection of one thread to one folder. Reopened by the next call after it broke."""

    def __init__(self, mailbox: Mailbox, secret: Secret, connect: float, read: float) -> None:
        self._mailbox = mailbox
        self._secret = secret
        self._timeout = SocketTimeout(connect, read)
        self._client: Client | None = None
        self._opened_at = 0.0
        self.stir: Callable[[], None] = lambda: None
        self.is_known_again = False
        """Whether the folder was compared with the mails that we know since this connection was opened."""
        self._idle_refused = False
        self._idle_broke = 0

    @property
    def is_open(self) -> bool:
        """Whether a connection is held; it may still turn out to be dead."""
        return self._client is not None

    def renew(self) -> None:
        """Log out of a connection that is old; the next call connects anew. For the time between two looks only."""
        if self.is_open and time.monotonic() - self._opened_at >= LONGEST_LIFE:
            self.close()

    def examine(self) -> Folder:
        """Open the folder read-only, so that nothing of ours can set a flag."""
        client = self._opened()
        with self._step("select"):
            answer = client.select_folder(self._mailbox.folder, readonly=True)
        if not answer.get(b"UIDVALIDITY"):
            raise self._trouble("select", "the server numbers its messages anew each time (no UIDVALIDITY)")
        return folder_of(answer, self.highest_uid)

    def uids(self, first: int, last: int | None = None) -> list[int]:
        """UIDs from `first` to `last` (None: the end), in order. `n:*` also names the last message: filtered."""
        found = self._search(f"{first}:{last or '*'}")
        return sorted({uid for uid in found if uid >= first and (last is None or uid <= last)})

    def listed(self, uids: list[int]) -> list[int]:
        """Those of `uids` that the folder still lists."""
        return self._search(",".join(map(str, uids)))

    def highest_uid(self) -> int:
        """The highest UID that is there; 0 in an empty folder."""
        return max(self._search("*"), default=0)

    def _search(self, uids: str) -> list[int]:
        client = self._opened()
        with self._step("search"):
            return [int(uid) for uid in client.search(["UID", uids])]

    def facts(self, uids: list[int]) -> dict[int, Facts]:
        """Size and arrival of each message that is still there; a size that the server leaves out is 0."""
        answer = self._fetched(uids, "RFC822.SIZE", "INTERNALDATE")
        return {uid: _facts(answer[uid]) for uid in uids if uid in answer}

    def bodies(self, uids: list[int], most: int) -> dict[int, bytes | None]:
        """The first `most` bytes of each message that is still there; None where the server has no text for it (NIL).

        Never more, whatever the server says or sends. A message that it refuses to give (NO) is left out.
        """
        answer = self._fetched(uids, f"BODY.PEEK[]<0.{most}>", most=most)
        texts = {uid: _texts(answer[uid]) for uid in uids if uid in answer}
        return {uid: text[0] for uid, text in texts.items() if text}

    def piece(self, uid: int, offset: int, count: int) -> bytes | None:
        """At most `count` bytes of a message from `offset` on, empty past its end; None where there is no text."""
        answer = self._fetched([uid], f"BODY.PEEK[]<{offset}.{count}>", most=count)
        piece: bytes | None = answer.get(uid, {}).get(b"BODY[]<%d>" % offset)
        return piece

    def _fetched(self, uids: list[int], *items: str, most: int = 0) -> dict[int, dict[bytes, Any]]:
        """What the server says of messages, at most so many bytes of each; nothing of one that it refuses to give."""
        client = self._opened() if uids else None
        if client is None:
            return {}
        with self._step("fetch", most=most * len(uids) + SMALL_TALK):
            try:
                answer: dict[int, dict[bytes, Any]] = client.fetch(uids, items)
            except IMAP4.error as error:
                if not is_refusal(error):
                    raise
                answer = {}
            else:
                _refuse_what_nobody_asked_for(answer)
                return answer
        for uid in uids[1:] and uids:  # one of them is refused: which?
            answer |= self._fetched([uid], *items, most=most)
        return answer

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

    def _offers_idle(self, client: Client) -> bool:
        with self._step("capability"):
            return bool(client.has_capability("IDLE"))

    def _idle(self, client: Client, seconds: float, wake_fd: int | None) -> bool:
        if not self._idle_begins(client):
            self._idle_refused = True
            return True
        sock = client._imap.sock
        news = self.heard_of_new_mail() or client._imap.something_waits()
        news = news or sock.fileno() in _readable([sock.fileno(), wake_fd], seconds)
        client._imap.reader.begin(SMALL_TALK)
        _, said = client.idle_done()
        return news or bool(said)

    def _idle_begins(self, client: Client) -> bool:
        """Send IDLE and read up to the server's `+`. imapclient's own `idle` fails if an EXISTS comes first."""
        client._idle_tag = client._imap._command("IDLE")
        while client._imap._get_response() is not None:
            if client._imap.tagged_commands.get(client._idle_tag):
                return False
        return True

    @contextmanager
    def asked(self, step: str) -> Iterator[Client]:
        """The client itself, for what only one caller needs, guarded like every step."""
        client = self._opened()
        with self._step(step):
            yield client

    @property
    def folder(self) -> str:
        """The folder that is watched."""
        return self._mailbox.folder

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

    def _opened(self) -> Client:
        if self._client is None:
            self._open()
        client = self._client
        if client is None:
            raise self._trouble("connect", "the connection is gone")
        return client

    def _open(self) -> None:
        shown = secret_of(self._secret)
        tls = self._mailbox.tls
        with self._step("connect"):
            self._client = client = Client(
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
        client._imap.reader.stir = self.stir
        with self._step("login", secret=shown):
            log_in(client, self._mailbox.username, self._secret, shown)
        self._opened_at, self.is_known_again = time.monotonic(), False

    @contextmanager
    def _step(self, step: str, secret: str = "", most: int = SMALL_TALK) -> Iterator[None]:
        """One command: with its time and its bytes, and the end of the connection where it fails."""
        try:
            if self._client is not None:
                self._client._imap.reader.begin(most)
            yield
        except FAULTS as error:
            self.drop()
            kind = kind_of(error, step, secret)
            if step == "login" and is_about_our_login(error):
                raise LoginRefusedError(self.line(step, kind)) from None
            if step == "select" and is_refusal(error):
                raise RefusedError(self.line(step, kind)) from None
            raise self._trouble(step, kind) from None
        except ConductdError:
            self.drop()  # half logged in, or half moved
            raise

    def _trouble(self, step: str, kind: str) -> TemporaryError:
        return TemporaryError(self.line(step, kind))

    def line(self, step: str, kind: str) -> str:
        """Host, mailbox, step and what failed."""
        return f"{self._mailbox.host}:{self._mailbox.port}, {self._mailbox.name}: {step}: {kind}"


def _facts(items: dict[bytes, Any]) -> Facts:
    size = items.get(b"RFC822.SIZE")
    return Facts(size if isinstance(size, int) else 0, _in_utc(items.get(b"INTERNALDATE")))


def _texts(items: dict[bytes, Any]) -> list[bytes | None]:
    """The text among the items of an answer, if it stands there: some servers leave out that it began at 0."""
    return [items[item] for item in (b"BODY[]<0>", b"BODY[]") if item in items]


def _refuse_what_nobody_asked_for(answer: dict[int, dict[bytes, Any]]) -> None:
    """Raises ValueError where the rest of a text stands among the items of an answer: its length was a lie."""
    if any(name.partition(b"<")[0] not in KNOWN_ITEMS for items in answer.values() for name in items):
        raise ValueError("an item that nobody asked for")


def _in_utc(moment: datetime | None) -> datetime | None:
    return moment.astimezone(UTC) if moment is not None and moment.tzinfo is not None else None


def _readable(descriptors: list[int | None], seconds: float) -> set[int]:
    poller = select.poll()
    for descriptor in descriptors:
        if descriptor is not None:
            poller.register(descriptor, select.POLLIN)
    return {descriptor for descriptor, _ in poller.poll(max(0.0, seconds) * 1000)}
