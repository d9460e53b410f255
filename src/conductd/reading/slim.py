"""A big mail made small enough to be read: all its headers and text, and of each file its true size and SHA-256.

The mail is walked through once, piece by piece, and never held whole. Where a file stood, a line with its SHA-256
stands in for it, so that `read` lists it in its place; `told` then puts the file's own size and hash there. The time
grows with the length of the mail, whatever is in it; the memory does not.
"""

import base64
import binascii
import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final, Protocol

from conductd.model import Attachment, Reading
from conductd.reading import fields
from conductd.reading.mime import DEPTH_LIMIT, MESSAGES, PART_LIMIT, SHOWN_TEXT
from conductd.reading.structure import Headers
from conductd.reading.transfer import decoded
from conductd.reading.words import NOT_BASE64, parameters

TOO_LARGE: Final = "too large to be read whole"
TEXT_KEPT: Final = 3_000_000
"""Bytes of a text, or of an attached message, that are kept as they are: `read` analyses less."""

FILE_KEPT: Final = 64_000
ALL_KEPT: Final = 4_000_000
_LONGEST_LINE: Final = 1_000
_MOST_LINES: Final = 200_000
"""Lines that begin like a boundary are looked at so often; after that nothing but the last part goes on."""

_LONGEST_QP: Final = 100_000
"""Bytes of a line of quoted-printable; a longer one is cut before an escape."""

_HEAD_END: Final = re.compile(rb"\n\r?\n|\r\r")


@dataclass(frozen=True, slots=True)
class Slim:
    """The small mail, and by the SHA-256 of what stands in for a file its true size in bytes and SHA-256."""

    raw: bytes
    left_out: Mapping[str, tuple[int, str]]


def slim(pieces: Iterable[bytes]) -> Slim:
    """Leave the bulk out of a mail that comes in pieces. Never raises but for what `pieces` raises."""
    walk = _Walk()
    for text, line in _cut(pieces):
        walk.add(text)
        if line and not walk.passes(line):
            walk.add(line)
    walk.end()
    return Slim(bytes(walk.out), walk.left_out)


def told(reading: Reading, left_out: Mapping[str, tuple[int, str]]) -> Reading:
    """The reading of the small mail as that of the big one: with the files' own sizes and hashes, and a defect."""
    files = tuple(_true(file, left_out) for file in reading.attachments)
    return replace(reading, attachments=files, defects=(*reading.defects, TOO_LARGE))


def _true(file: Attachment, left_out: Mapping[str, tuple[int, str]]) -> Attachment:
    size, sha256 = left_out.get(file.sha256, (file.size, file.sha256))
    return replace(file, size=size, sha256=sha256)


def _cut(pieces: Iterable[bytes]) -> Iterator[tuple[bytes, bytes]]:
    """Text, and the line after it that begins with two hyphens (without its line end), again and again."""
    left, looked = b"", 0
    for piece in pieces:
        data, begin = left + piece, 0
        while looked < _MOST_LINES and (at := data.find(b"\n--", begin)) >= 0:
            end = data.find(b"\n", at + 1, at + _LONGEST_LINE)
            if end < 0 and len(data) < at + _LONGEST_LINE:
                break
            looked += 1
            if end < 0:
                yield data[begin : at + 1], b""
                begin = at + 1
            else:
                yield data[begin : at + 1], data[at + 1 : end]
                begin = end
        keep = _doubtful(data, begin)
        yield data[begin:keep], b""
        left = data[keep:]
    yield left[:1], left[1:]


def _doubtful(data: bytes, begin: int) -> int:
    """Where the last line begins, if it is short enough to be a boundary whose end is still to come."""
    at = data.rfind(b"\n", max(begin, len(data) - _LONGEST_LINE))
    return at if at >= 0 else len(data)


class _Section(Protocol):
    """What stands between two boundary lines."""

    def add(self, data: bytes) -> None: ...
    def end(self, walk: "_Walk") -> None: ...


class _Walk:
    """The way through the tree: which boundaries are open, what the present section is, what was kept so far."""

    def __init__(self) -> None:
        self.out = bytearray()
        self.left_out: dict[str, tuple[int, str]] = {}
        self.open: list[bytes] = []
        self._parts = 0
        self._head = bytearray()
        self._section: _Section | None = None

    def add(self, data: bytes) -> None:
        """More of the present header block or body."""
        if self._section is not None:
            self._section.add(data)
            return
        searched = max(0, len(self._head) - 3)
        self._head += data
        end = _HEAD_END.search(self._head, searched)
        if end or len(self._head) > fields.HEADER_LIMIT:
            self._begin_body(end.end() if end else len(self._head))

    def passes(self, line: bytes) -> bool:
        """Whether this line is a boundary of an open multipart; then the section before it ends."""
        name = line.rstrip(b" \t\r")
        for depth in reversed(range(len(self.open))):
            mark = b"--" + self.open[depth]
            if name in {mark, mark + b"--"}:
                self._end_section()
                self.write(line)
                del self.open[depth + (name == mark) :]
                self._begin_section(ended=name != mark)
                return True
        return False

    def end(self) -> None:
        """The mail is over."""
        self._end_section()

    def write(self, data: bytes | bytearray) -> None:
        """Keep these bytes, as far as there is room."""
        self.out += data[: ALL_KEPT - len(self.out)]

    def _begin_section(self, *, ended: bool) -> None:
        self._head = bytearray()
        self._section = _Aside() if ended or self._parts > PART_LIMIT else None
        self._parts += 1

    def _begin_body(self, end: int) -> None:
        head, rest = bytes(self._head[:end]), bytes(self._head[end:])
        self.write(head)
        headers = fields.split(head.lstrip(b"\r\n") or b"\n").headers
        content_type, settings = parameters(headers.first("content-type") or "text/plain")
        boundary = settings.get("boundary", "").encode("utf-8", "replace").rstrip()
        if content_type.startswith("multipart/") and boundary and len(self.open) < DEPTH_LIMIT:
            self.open.append(boundary)
            self._section = _Aside()
        else:
            self._section = _Leaf(content_type, headers)
        self._section.add(rest)

    def _end_section(self) -> None:
        if self._section is not None:
            self._section.end(self)
        else:
            self.write(self._head)
        self._section = None


class _Aside:
    """What stands before the first and after the last part of a multipart; nobody reads it."""

    def __init__(self) -> None:
        self._kept = bytearray()

    def add(self, data: bytes) -> None:
        """More of it."""
        self._kept += data[: FILE_KEPT - len(self._kept)]

    def end(self, walk: _Walk) -> None:
        """Keep its beginning."""
        walk.write(self._kept)


class _Leaf:
    """A part without parts of its own: kept whole if it is small, else by its beginning or a line that stands in."""

    def __init__(self, content_type: str, headers: Headers) -> None:
        placed = (headers.first("content-disposition") or "").partition(";")[0].strip().lower()
        self._is_text = content_type in MESSAGES or (content_type in SHOWN_TEXT and placed != "attachment")
        self._encoding = (headers.first("content-transfer-encoding") or "").partition(";")[0].strip().lower()
        self._kept = bytearray()
        self._room = TEXT_KEPT if self._is_text else FILE_KEPT
        self._bulk: _Bulk | None = None

    def add(self, data: bytes) -> None:
        """More of its body."""
        if self._bulk is None:
            self._kept += data
            if len(self._kept) <= self._room:
                return
            self._bulk = _Bulk(self._encoding)
            data = bytes(self._kept)
            del self._kept[self._room :]
        self._bulk.add(data)

    def end(self, walk: _Walk) -> None:
        """Keep it, or what stands in for it."""
        if self._bulk is None:
            walk.write(self._kept)
            return
        size, sha256 = self._bulk.end(nested=bool(walk.open))
        kept = bytes(self._kept).rstrip(b"\r\n") if self._is_text else self._stand_in(sha256)
        walk.write(kept + b"\r\n" if walk.open else kept)
        walk.left_out[hashlib.sha256(decoded(self._encoding, kept)).hexdigest()] = (size, sha256)

    def _stand_in(self, sha256: str) -> bytes:
        line = f"left out: {sha256}".encode()
        return base64.b64encode(line) if self._encoding == "base64" else line


class _Bulk:
    """Size and SHA-256 of a body without its transfer encoding, as it comes. uuencode is left as it stands."""

    def __init__(self, encoding: str) -> None:
        self._encoding = encoding
        self._left = b""
        self._size = 0
        self._hash = hashlib.sha256()

    def add(self, data: bytes) -> None:
        """More of the encoded body."""
        if self._encoding == "base64":
            data = self._left + data.translate(None, NOT_BASE64)
            end = len(data) - len(data) % 4
        elif self._encoding == "quoted-printable":
            data = self._left + data
            end = data.rfind(b"\n", 0, -2) + 1
            if not end and len(data) > _LONGEST_QP:
                end = max(data.rfind(b"="), 0) or len(data)
        else:
            data = self._left + data
            end = max(0, len(data) - 2)
        self._left = data[end:]
        self._take(data[:end])

    def end(self, *, nested: bool) -> tuple[int, str]:
        """Its size in bytes and its SHA-256. In a multipart the last line end belongs to the boundary after it."""
        left = self._left
        if self._encoding == "base64":
            left = left[:-1] if len(left) % 4 == 1 else left
            left += b"=" * (-len(left) % 4)
        elif nested:
            left = left.removesuffix(b"\n").removesuffix(b"\r")
        self._take(left)
        return self._size, self._hash.hexdigest()

    def _take(self, data: bytes) -> None:
        """Base64 comes here in groups of four characters, quoted-printable in lines or cut before an escape."""
        if self._encoding == "base64":
            data = binascii.a2b_base64(data)
        elif self._encoding == "quoted-printable":
            data = binascii.a2b_qp(data)
        self._size += len(data)
        self._hash.update(data)
