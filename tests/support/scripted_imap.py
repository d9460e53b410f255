"""A small IMAP server of our own that says what a test tells it to: for what no well-behaved server does.

with ScriptedImap({7: b"From: ..."}) as server:
    server.refuses.add(7)                    # NO to its text
    server.sizes[7] = b"RFC822.SIZE 12"      # what it says of its size; b"" for nothing at all
"""

import base64
import re
import socketserver
import threading
from collections.abc import Callable, Iterable
from types import TracebackType

SIZED = Callable[[int, int], Iterable[bytes]]


class ScriptedImap:
    """One folder of messages by UID, for any user and password, or for the token that `accepts` names."""

    def __init__(self, messages: dict[int, bytes] | None = None, *, mechanisms: tuple[str, ...] = ()) -> None:
        self.messages = dict(messages or {})
        self.refuses: set[int] = set()
        self.sizes: dict[int, bytes] = {}
        self.dates: dict[int, bytes] = {}
        """When a message came, where it is not the morning of 4 May 2026."""
        self.texts: dict[int, Iterable[bytes]] = {}
        self.accepts: set[str] = set()
        self.mechanisms = mechanisms
        self.logins: list[str] = []
        self.refusals: list[bytes] = []
        self.commands: list[str] = []
        self.login_answer = b""
        self.uidvalidity = 5
        """A connection keeps the one it began with, as a session of a busy server may."""
        self.uidnext: int | None = None
        """What it says of the next UID, 0 for nothing at all; None: the one after the highest that is there."""
        self.renumbers_at = "never"
        """The command after which its folder is numbered anew all the same."""
        self._server = _Server(self)
        self.port: int = self._server.server_address[1]

    def __enter__(self) -> "ScriptedImap":
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._server.shutdown()
        self._server.server_close()

    @property
    def next_uid(self) -> int:
        return max(self.messages, default=0) + 1 if self.uidnext is None else self.uidnext

    @property
    def capabilities(self) -> bytes:
        return b" ".join([b"IMAP4rev1", b"UIDPLUS", *(b"AUTH=" + name.encode() for name in self.mechanisms)])


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, desk: ScriptedImap) -> None:
        self.desk = desk
        super().__init__(("127.0.0.1", 0), _Talk)


class _Talk(socketserver.StreamRequestHandler):
    """One connection."""

    server: _Server

    def handle(self) -> None:
        desk = self.server.desk
        self._uidvalidity = desk.uidvalidity
        self._say(b"* OK [CAPABILITY " + desk.capabilities + b"] ready")
        while line := self.rfile.readline():
            tag, _, command = line.strip().partition(b" ")
            desk.commands.append(command.decode("ascii", "replace"))
            try:
                if self._answer(tag, command) == "bye":
                    return
            except OSError:
                return

    def _say(self, *lines: bytes) -> None:
        self.wfile.write(b"".join(line + b"\r\n" for line in lines))

    def _answer(self, tag: bytes, command: bytes) -> str | None:
        desk = self.server.desk
        word = command.upper()
        self._uidvalidity += word.startswith(desk.renumbers_at.encode())
        if word.startswith(b"CAPABILITY"):
            self._say(b"* CAPABILITY " + desk.capabilities)
        elif word.startswith(b"LOGIN") and desk.login_answer:
            self._say(tag + b" " + desk.login_answer)
            return None
        elif word.startswith(b"AUTHENTICATE"):
            return self._authenticate(tag, command)
        elif word.startswith((b"EXAMINE", b"SELECT")):
            self._say(
                b"* %d EXISTS" % len(desk.messages),
                b"* OK [UIDVALIDITY %d] numbers" % self._uidvalidity,
                b"* OK [UIDNEXT %d] next" % desk.next_uid if desk.next_uid else b"* OK hello",
            )
        elif word.startswith(b"UID SEARCH"):
            self._search(command)
        elif word.startswith(b"UID FETCH"):
            return self._fetch(tag, command)
        elif word.startswith(b"LOGOUT"):
            self._say(b"* BYE", tag + b" OK bye")
            return "bye"
        self._say(tag + b" OK done")
        return None

    def _authenticate(self, tag: bytes, command: bytes) -> None:
        desk = self.server.desk
        self._say(b"+ ")
        said = base64.b64decode(self.rfile.readline()).decode()
        desk.logins.append(said)
        if any(f"Bearer {token}\1" in said for token in desk.accepts):
            self._say(tag + b" OK logged in")
            return
        self._say(b"+ " + base64.b64encode(b'{"status":"401","schemes":"bearer","scope":"https://mail.example/"}'))
        desk.refusals.append(self.rfile.readline())
        self._say(tag + b" NO [AUTHENTICATIONFAILED] refused")

    def _search(self, command: bytes) -> None:
        asked = re.search(rb"UID ([\d:*,]+)", command[10:])
        wanted = _wanted(asked.group(1) if asked else b"1:*", self.server.desk.messages)
        self._say(b"* SEARCH " + b" ".join(b"%d" % uid for uid in wanted))

    def _fetch(self, tag: bytes, command: bytes) -> None:
        desk = self.server.desk
        uids = _wanted(command.split()[2], desk.messages)
        part = re.search(rb"BODY\.PEEK\[\]<(\d+)\.(\d+)>", command)
        if part and any(uid in desk.refuses for uid in uids):
            self._say(tag + b" NO [SERVERBUG] cannot be converted")
            return
        for number, uid in enumerate(uids, 1):
            if part is None:
                size = desk.sizes.get(uid, b"RFC822.SIZE %d" % len(desk.messages[uid]))
                date = b'INTERNALDATE "%s"' % desk.dates.get(uid, b" 4-May-2026 10:00:00 +0000")
                self._say(b"* %d FETCH (UID %d %s)" % (number, uid, (size + b" " + date).strip()))
            else:
                self._text(number, uid, int(part.group(1)), int(part.group(2)))
        self._say(tag + b" OK fetched")

    def _text(self, number: int, uid: int, start: int, count: int) -> None:
        told = self.server.desk.texts.get(uid)
        if told is not None:
            for piece in told:
                self.wfile.write(piece)
            return
        text = self.server.desk.messages[uid][start : start + count]
        self.wfile.write(b"* %d FETCH (UID %d BODY[]<%d> {%d}\r\n%s)\r\n" % (number, uid, start, len(text), text))


def _wanted(ranges: bytes, messages: dict[int, bytes]) -> list[int]:
    top = max(messages, default=0)
    wanted: set[int] = set()
    for part in ranges.split(b","):
        first, _, last = part.replace(b"*", b"%d" % top).partition(b":")
        low, high = sorted((int(first), int(last or first)))
        wanted |= {uid for uid in messages if low <= uid <= high}
    return sorted(wanted)
