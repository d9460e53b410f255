"""The child that reads bigger mails: `python -m conductd.reading_worker`, mails in by stdin, readings out by stdout.

Each message is eight bytes of length and what follows. The first in is the roster, pickled; each one after is a mail,
and is answered by its pickled Reading, or by the place of an error. The child needs no network, no files and no secret,
and its stderr goes nowhere: a traceback may quote a mail. It ends when a mail takes too long, or when its stdin does.
"""

import pickle
import resource
import signal
import struct
import sys
from contextlib import suppress
from enum import Enum
from io import BytesIO
from types import TracebackType
from typing import IO, Any

from conductd.logs import place_of
from conductd.model import Reading
from conductd.reading import read

CPU_SECONDS = 5.0
"""Processor time for one mail; SIGPROF then ends the child, wherever it is."""

MOST_MEMORY = 400 * 1024 * 1024
"""Bytes of address space. The worst mail found needs 250 MB of it, and 170 MB resident."""

MOST_KEPT = 110 * 1024
"""KB. Who once grew beyond this makes room for a fresh child. Linux counts the parent's memory at the start as ours."""

_LENGTH = struct.Struct("!Q")


def frame(content: bytes) -> bytes:
    """A message as it goes through the pipe."""
    return _LENGTH.pack(len(content)) + content


def length_of(head: bytes) -> int:
    """How many bytes follow these eight."""
    return int(_LENGTH.unpack(head)[0])


class _Plain(pickle.Pickler):
    """Writes enumerations as a call of their class; Python 3.11.2 would write `getattr`, which the parent refuses."""

    def reducer_override(self, obj: Any) -> Any:
        """How pickle takes an object apart."""
        return (type(obj), (obj.value,)) if isinstance(obj, Enum) else NotImplemented


def pickled(reading: Reading) -> bytes:
    """A reading as it goes through the pipe: names classes of the vocabulary and of time, and nothing else."""
    content = BytesIO()
    _Plain(content, pickle.HIGHEST_PROTOCOL).dump(reading)
    return content.getvalue()


def main() -> None:
    """Answer until stdin ends. The parent decides when to stop: signals to the whole service are not for us."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    with suppress(OSError, ValueError):  # a lower limit that stands already is as good
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    source, out = sys.stdin.buffer, sys.stdout.buffer
    sys.excepthook = _tell_place
    roster = pickle.loads(_received(source) or b"")  # noqa: S301 from our own parent
    most_kept = max(MOST_KEPT, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
    while (raw := _received(source)) is not None:
        signal.setitimer(signal.ITIMER_PROF, CPU_SECONDS)
        answer = pickled(read(raw, roster))
        signal.setitimer(signal.ITIMER_PROF, 0.0)
        out.write(frame(answer))
        out.flush()
        if resource.getrusage(resource.RUSAGE_SELF).ru_maxrss > most_kept:
            return


def _received(source: IO[bytes]) -> bytes | None:
    head = source.read(_LENGTH.size)
    return source.read(length_of(head)) if len(head) == _LENGTH.size else None


def _tell_place(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:  # noqa: ARG001
    """The last word of a child that a mail broke: where, without a word of the mail."""
    sys.stdout.buffer.write(frame(pickle.dumps(f"unreadable: {place_of(error)}")))
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
