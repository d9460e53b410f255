"""A way to a server that breaks as it is told to: at a byte, after a pattern, in either direction, or at random.

    with FaultProxy(dovecot.port) as way:
        way.breaks(Fault("stall", after=rb"FETCH"))          # the client's FETCH is the last thing that gets through
        way.breaks(Fault("reset", side="server", after=rb"\\{\\d+\\}\\r\\n", skip=40))   # 40 bytes into a literal
        way.heal()

Kinds: `close` (FIN), `reset` (RST), `stall` (nothing passes any more, in either direction, but the connection stands),
`drop` (the next `count` bytes are lost), `inject` (`data` comes in between), `replace` (the pattern becomes `data`).
"""

import random
import re
import select
import socket
import struct
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType
from typing import Literal

Kind = Literal["close", "reset", "stall", "drop", "inject", "replace"]
Side = Literal["client", "server"]
LINGER_NOT = struct.pack("ii", 1, 0)
REACH = 200
"""Bytes that a pattern may be long; it is found also where it comes in two segments (but for `replace`)."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What happens to the bytes that `side` sends: `skip` bytes after the pattern `after`, or after the first byte."""

    kind: Kind
    side: Side = "client"
    after: bytes | None = None
    skip: int = 0
    data: bytes = b""
    count: int = 10
    times: int | None = 1


@dataclass(slots=True)
class _Entry:
    fault: Fault
    used: int = 0


class FaultProxy:
    """`way.port` leads to `to`. `connections` were accepted so far; `said` is all that clients sent."""

    def __init__(self, to: int, *, each: Callable[[int], Fault | None] | None = None) -> None:
        self._to = to
        self._each = each
        self._faults: list[_Entry] = []
        self._lock = threading.Lock()
        self._open: list[socket.socket] = []
        self.connections = 0
        self.struck = 0
        self.said = bytearray()
        self._server = self._listening(0)
        self.port: int = self._server.getsockname()[1]

    def _listening(self, port: int) -> socket.socket:
        server = socket.create_server(("127.0.0.1", port))
        threading.Thread(target=self._accept, args=(server,), daemon=True).start()
        return server

    def __enter__(self) -> "FaultProxy":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.refuse()

    def breaks(self, *faults: Fault) -> None:
        """From now on, each as often as it says (None: without end)."""
        with self._lock:
            self._faults += [_Entry(fault) for fault in faults]

    def heal(self) -> None:
        """No further fault; what stalls goes on stalling, as behind a router that forgot us."""
        with self._lock:
            self._faults.clear()
            self._each = None

    def ends(self) -> list[socket.socket]:
        """The sockets that lead to clients, for a test to say something on its own."""
        return self._open[::2]

    def refuse(self) -> None:
        """Listen no more and end all connections."""
        with suppress(OSError):
            self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        for end in self._open:
            _end(end)

    def listen(self) -> None:
        """Listen again on the same port."""
        self._server = self._listening(self.port)

    def _accept(self, server: socket.socket) -> None:
        while True:
            try:
                near, _ = server.accept()
                far = socket.create_connection(("127.0.0.1", self._to))
            except OSError:
                return
            self.connections += 1
            self._open += [near, far]
            own = self._each(self.connections) if self._each else None
            pair = _Pair(self, near, far, [_Entry(own)] if own else [])
            threading.Thread(target=pair.carry, daemon=True).start()

    def due(self, own: list[_Entry], side: Side, window: bytes, chunk: bytes) -> tuple[Fault, int] | None:
        """The first fault that strikes within `chunk`, and where; `window` is what came before it."""
        with self._lock:
            for entry in own + self._faults:
                fault = entry.fault
                place = _place(fault, window, chunk) if fault.side == side else None
                if place is not None and (fault.times is None or entry.used < fault.times):
                    entry.used += 1
                    self.struck += 1
                    return fault, place
        return None


class _Pair:
    """One connection. One thread carries both directions, so that closing a socket ends it at once."""

    def __init__(self, proxy: FaultProxy, near: socket.socket, far: socket.socket, own: list[_Entry]) -> None:
        self.proxy, self.near, self.far, self.own = proxy, near, far, own
        self.stalled = self.ended = False
        self.windows: dict[Side, bytes] = {"client": b"", "server": b""}
        self.to_drop: dict[Side, int] = {"client": 0, "server": 0}

    def carry(self) -> None:
        with suppress(OSError, ValueError):  # a socket that another thread has closed
            while not self.ended:
                ready, _, _ = select.select([self.near, self.far], [], [])
                for source in ready:
                    self._pass(source)
        _end(self.near)
        _end(self.far)

    def _pass(self, source: socket.socket) -> None:
        side: Side = "client" if source is self.near else "server"
        chunk = source.recv(65536)
        if not chunk:
            self.ended = True
            return
        if side == "client":
            self.proxy.said += chunk
        if not self.stalled:
            self._send(side, chunk, self.far if side == "client" else self.near)

    def _send(self, side: Side, chunk: bytes, sink: socket.socket) -> None:
        lost = min(self.to_drop[side], len(chunk))
        self.to_drop[side] -= lost
        found = self.proxy.due(self.own, side, self.windows[side], chunk)
        self.windows[side] = (self.windows[side] + chunk)[-4096:]
        if found is None:
            sink.sendall(chunk[lost:])
            return
        fault, place = found
        match fault.kind:
            case "drop":
                sink.sendall(chunk[:place] + chunk[place + fault.count :])
                self.to_drop[side] = max(0, place + fault.count - len(chunk))
            case "replace":
                sink.sendall(re.sub(fault.after or b"^", fault.data, chunk, count=1))
            case "inject":
                sink.sendall(chunk[:place] + fault.data + chunk[place:])
            case kind:
                sink.sendall(chunk[:place])
                self._stop(kind)

    def _stop(self, kind: Kind) -> None:
        self.stalled = kind == "stall"
        self.ended = not self.stalled
        if kind == "reset":
            self.near.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, LINGER_NOT)
            self.near.close()


def _place(fault: Fault, window: bytes, chunk: bytes) -> int | None:
    """The byte of `chunk` at which a fault strikes; those of a connection are counted up to the window's length."""
    if fault.kind == "replace":
        found = re.search(fault.after or b"^", chunk)
        return found.start() if found else None
    text = window + chunk
    if fault.after is None:
        place: int | None = fault.skip
    else:
        ends = [match.end() + fault.skip for match in re.finditer(fault.after, text)]
        place = next((end for end in ends if end > len(window) or (end == len(window) == 0)), None)
    if place is None or not len(window) <= place <= len(text):
        return None
    return place - len(window)


def _end(end: socket.socket) -> None:
    with suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)
    with suppress(OSError):
        end.close()


NOISE = [b"* BYE busy\r\n", b"\0\xff" * 9, b")\r\n", b"* 1 EXPUNGE\r\n", b"* 99 EXISTS\r\n", b"x" * 50]


def at_random(seed: int) -> Callable[[int], Fault | None]:
    """A fault for each connection, the same for the same seed: anywhere in the talk, often within a literal."""

    def draw(number: int) -> Fault | None:
        chance = random.Random(f"{seed} {number}")
        kind = chance.choice(["close", "reset", "stall", "drop", "inject"])
        side = chance.choice(["server", "server", "client"])
        noise = chance.choice(
            [b"* BYE busy\r\n", b"\0\xff" * 9, b")\r\n", b"* 1 EXPUNGE\r\n", b"* 99 EXISTS\r\n", b"x" * 50]
        )
        after = chance.choice([None, None, rb"\{\d+\}\r\n"]) if side == "server" else None
        skip = chance.randrange(600 if after else 2500)
        return Fault(kind, side, after, skip, noise, chance.randrange(1, 40))  # type: ignore[arg-type]

    return draw
