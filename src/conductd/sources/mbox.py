"""Where the messages of an mbox file lie, and the bytes of a message in a file: whole, or in pieces if it is big."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO, Final

from conductd.errors import IncompleteError
from conductd.model import Raw

WHOLE: Final = 4_000_000
"""Bytes of a message that are held in memory at once; a bigger one goes through in pieces. The worst mail of this size
costs its reader 200 MB: fifty messages within each other, each a copy of what is in it."""

PIECE: Final = 1 << 20

# RFC 4155: "From ", an address, a date as asctime writes it. Anything looser would cut a report at "From now on ...".
SEPARATOR: Final = re.compile(
    rb"From \S+ +(\w{3} \w{3} [ \d]\d \d\d:\d\d(?::\d\d)?)(?: [A-Z+\-\d]{3,5})? (\d{4})[^\r\n]*\r?\n"
)
_ESCAPED: Final = re.compile(rb">+From ")


@dataclass(frozen=True, slots=True)
class Span:
    """From which byte to which a message lies in its file; `escaped` says that ">From " stands there for "From "."""

    begin: int
    end: int
    received_at: datetime | None = None
    escaped: bool = False


def messages(path: Path) -> Iterator[Span]:
    """Cut an mbox at separators that stand at the start or after an empty line; that line is no part of a message."""
    with path.open("rb") as file:
        begin, end, at, blank, received_at = 0, 0, 0, True, None
        for line, fresh in _lines(file):
            separator = SEPARATOR.fullmatch(line) if fresh and blank else None
            if separator is not None and at:
                yield Span(begin, end, received_at, escaped=True)
            blank = separator is not None or (fresh and not line.strip(b"\r\n"))
            end = at if blank and separator is None else at + len(line)
            at += len(line)
            if separator is not None:
                begin, received_at = at, _date(separator)
        yield Span(begin, end, received_at, escaped=True)


def content(path: Path, span: Span) -> Raw:
    """The bytes of one message. Raises OSError; pieces raise IncompleteError if the file cannot be read any more."""
    return _later(path, span) if span.end - span.begin > WHOLE else b"".join(_pieces(path, span))


def of_stream(stream: IO[bytes]) -> Raw:
    """All that a stream has to give: whole, or in pieces if it is big."""
    begin = stream.read(WHOLE + 1)
    return begin if len(begin) <= WHOLE else _and_further(begin, stream)


def _and_further(begin: bytes, stream: IO[bytes]) -> Iterator[bytes]:
    yield begin
    while piece := stream.read(PIECE):
        yield piece


def _pieces(path: Path, span: Span) -> Iterator[bytes]:
    with path.open("rb") as file:
        file.seek(span.begin)
        yield from _unescaped(file, span) if span.escaped else _plain(file, span)


def _later(path: Path, span: Span) -> Iterator[bytes]:
    try:
        yield from _pieces(path, span)
    except OSError as error:
        raise IncompleteError(f"{path}: cannot be read ({error.strerror})") from None


def _plain(file: IO[bytes], span: Span) -> Iterator[bytes]:
    left = span.end - span.begin
    while left > 0 and (piece := file.read(min(PIECE, left))):
        left -= len(piece)
        yield piece


def _unescaped(file: IO[bytes], span: Span) -> Iterator[bytes]:
    """The message as it was before it went into the mbox: one ">" taken back from each line that was escaped."""
    left, gathered = span.end - span.begin, bytearray()
    for line, fresh in _lines(file):
        left -= len(line)
        gathered += line[1:] if fresh and _ESCAPED.match(line) else line
        if len(gathered) >= PIECE or left <= 0:
            yield bytes(gathered)
            gathered.clear()
        if left <= 0:
            return
    yield bytes(gathered)


def _lines(file: IO[bytes]) -> Iterator[tuple[bytes, bool]]:
    """Each line, and whether it begins as one: a line longer than a piece comes in several."""
    fresh = True
    while line := file.readline(PIECE):
        yield line, fresh
        fresh = line.endswith(b"\n")


def _date(separator: re.Match[bytes]) -> datetime | None:
    """The instant of delivery in a separator, which RFC 4155 has in UTC."""
    day, clock = separator[1].decode("ascii", "replace").rsplit(" ", 1)
    clock = clock if clock.count(":") == 2 else f"{clock}:00"
    try:
        return datetime.strptime(f"{day} {clock} {separator[2].decode()} +0000", "%a %b %d %H:%M:%S %Y %z")
    except ValueError:
        return None
