"""Reading under a limit: small mails in this process, others in a child that can be ended; big ones made slim before.

One mail may cost 5 s of processor time, whatever somebody put into it. A small one costs 0.5 s at the very worst, so
it is read here. The child is started when it is first needed, stays, and takes one mail at a time. A mail that it could
not read in time, or that ended it twice, is read by its header block alone: the reporter is still acknowledged, the
thread found, and the case marked unreadable.
"""

import os
import pickle
import select
import signal
import subprocess
import sys
import time
from contextlib import suppress
from io import BytesIO
from typing import IO, Any, Final

from conductd.model import Raw, Reading, Roster
from conductd.reading import read
from conductd.reading.slim import slim, told
from conductd.reading.unread import by_headers
from conductd.reading_worker import frame, length_of

READ_HERE: Final = 64_000
"""Bytes. The worst found of this size takes 0.45 s ("From: x" in each line, or many "<"), the usual 10 ms."""

WALL_SECONDS: Final = 60.0
"""How long the child may take for a mail in all, on a machine that is busy with other things."""

TOO_LONG: Final = "took too long to read"

PIPE_SPACE: Final = 65_536
"""Bytes written at a time; a pipe that is ready takes some of them."""

_TRIES: Final = 2
"""A child that somebody else ended (out of memory, an operator) is no fault of the mail: once more."""

_COMMAND: Final = (sys.executable, "-P", "-m", "conductd.reading_worker")
_PLAIN: Final = {("datetime", "datetime"), ("datetime", "timezone"), ("datetime", "timedelta")}


class Reader:
    """Reads mail for one roster. Not thread-safe."""

    def __init__(self, roster: Roster) -> None:
        self._roster = roster
        self._child: subprocess.Popen[bytes] | None = None

    def read(self, raw: Raw) -> Reading:
        """All that one mail says, or only its header block if that takes too long. Raises what the pieces raise."""
        if not isinstance(raw, bytes):
            small = slim(raw)
            return told(self.read(small.raw), small.left_out)
        return read(raw, self._roster) if len(raw) <= READ_HERE else self._elsewhere(raw)

    def close(self) -> None:
        """End the child; the next mail starts another one."""
        child, self._child = self._child, None
        if child is not None:
            child.kill()
            child.communicate()

    def _elsewhere(self, raw: bytes) -> Reading:
        failure = TOO_LONG
        for _ in range(_TRIES):
            answer = self._answer(raw)
            if isinstance(answer, Reading):
                return answer
            failure = answer
            if failure == TOO_LONG:
                break
        return by_headers(raw, self._roster, failure)

    def _answer(self, raw: bytes) -> Reading | str:
        """The reading, or why there is none."""
        until = time.monotonic() + WALL_SECONDS
        child = self._running(until)
        try:
            _send(child.stdin, raw, until)
            answer: Reading | str = _received(child.stdout, until)
        except (EOFError, BrokenPipeError):
            answer = TOO_LONG if child.wait() == -signal.SIGPROF else "unreadable: it ended the reader"
        except TimeoutError:
            answer = TOO_LONG
        if not isinstance(answer, Reading):
            self.close()
        return answer

    def _running(self, until: float) -> subprocess.Popen[bytes]:
        if self._child is None or self._child.poll() is not None:
            self.close()
            # a program of its own, no fork: this process has threads and keys
            self._child = subprocess.Popen(  # noqa: S603 nothing of a mail is in the command
                _COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
            )
            with suppress(BrokenPipeError, TimeoutError):  # then the mail cannot be sent either
                _send(self._child.stdin, pickle.dumps(self._roster), until)
        return self._child


def _send(pipe: IO[bytes] | None, content: bytes, until: float) -> None:
    """One message. Raises BrokenPipeError if the child ended, TimeoutError after `until` (monotonic seconds)."""
    if pipe is None:
        raise EOFError
    os.set_blocking(pipe.fileno(), False)
    left = memoryview(frame(content))
    while left:
        _wait(pipe, select.POLLOUT, until)
        left = left[os.write(pipe.fileno(), left[:PIPE_SPACE]) :]


def _received(pipe: IO[bytes] | None, until: float) -> Any:
    """One message. Raises EOFError if the child ended, TimeoutError after `until` (monotonic seconds)."""
    if pipe is None:
        raise EOFError
    return _Harmless(BytesIO(_taken(pipe, length_of(_taken(pipe, 8, until)), until))).load()


def _taken(pipe: IO[bytes], count: int, until: float) -> bytes:
    taken = bytearray()
    while len(taken) < count:
        _wait(pipe, select.POLLIN, until)
        more = os.read(pipe.fileno(), min(count - len(taken), 1 << 20))
        if not more:
            raise EOFError
        taken += more
    return bytes(taken)


def _wait(pipe: IO[bytes], event: int, until: float) -> None:
    poller = select.poll()
    poller.register(pipe.fileno(), event)
    if not poller.poll(max(0.0, until - time.monotonic()) * 1000):
        raise TimeoutError


class _Harmless(pickle.Unpickler):
    """Opens readings only. The child is our own, but it has looked at hostile mail: it may name no other class."""

    def find_class(self, module: str, name: str) -> Any:
        """A class of the vocabulary, or of time. Raises UnpicklingError for all others."""
        if module.startswith("conductd.model.") or (module, name) in _PLAIN:
            return super().find_class(module, name)
        raise pickle.UnpicklingError("the reader's answer names what is no part of a reading")
