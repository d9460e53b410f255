"""Files that stand inside plain text: uuencoded (POSIX) and in yEnc, as programs sent them before MIME."""

import binascii
import re
from dataclasses import dataclass
from typing import Final

_UU_BEGIN: Final = re.compile(rb"begin [0-7]{3,4} ([^\r\n]{1,200})")
_Y_BEGIN: Final = re.compile(rb"=ybegin (?:part=\d+ )?(?:total=\d+ )?line=\d{1,5} size=\d{1,12} name=([^\r\n]{1,200})")
_SHIFT: Final = bytes((byte - 42) % 256 for byte in range(256))
_SHIFT_ESCAPED: Final = bytes((byte - 106) % 256 for byte in range(256))
_MOST: Final = 100
"""Files in one text; more stay in it."""


@dataclass(frozen=True, slots=True)
class InlineFile:
    """A file and its name as the text has it, undecoded."""

    name: bytes
    data: bytes


def taken_out(text: bytes) -> tuple[bytes, list[InlineFile]]:
    """The text without the files that stand in it whole, and these. What only begins like a file stays."""
    if b"begin" not in text:
        return text, []
    lines = text.split(b"\n")
    kept: list[bytes] = []
    files: list[InlineFile] = []
    at = 0
    while at < len(lines):
        end, file = _file(lines, at) if len(files) < _MOST else (at, None)
        if file is None:
            kept.append(lines[at])
            at += 1
        else:
            files.append(file)
            at = end
    return (b"\n".join(kept), files) if files else (text, [])


def _file(lines: list[bytes], at: int) -> tuple[int, InlineFile | None]:
    """The file that begins at this line and the line after it, or this line and none."""
    line = lines[at].rstrip()
    if begin := _UU_BEGIN.fullmatch(line):
        return _uu(lines, at, begin[1])
    if begin := _Y_BEGIN.fullmatch(line):
        return _yenc(lines, at, begin[1])
    return at, None


def _uu(lines: list[bytes], begin: int, name: bytes) -> tuple[int, InlineFile | None]:
    """Lines of uuencode up to `end`, at least one of them with a byte."""
    out = bytearray()
    for at in range(begin + 1, len(lines)):
        line = lines[at].rstrip(b"\r")
        if line.strip() == b"end":
            return (at + 1, InlineFile(name, bytes(out))) if out else (begin, None)
        if line.strip() in {b"", b"`"}:
            continue
        if not _is_uu_line(line):
            return begin, None
        try:
            out += binascii.a2b_uu(line)
        except binascii.Error:
            return begin, None
    return begin, None


def _is_uu_line(line: bytes) -> bool:
    """Does its first sign tell its length? Programs add a sign or leave blanks off the end."""
    told = (line[0] - 32) & 63
    return told <= 45 and abs((told + 2) // 3 * 4 - (len(line) - 1)) <= 2


def _yenc(lines: list[bytes], begin: int, name: bytes) -> tuple[int, InlineFile | None]:
    """Lines of yEnc up to `=yend`: each byte 42 up, the awkward ones behind an equals sign 64 more."""
    out = bytearray()
    for at in range(begin + 1, len(lines)):
        line = lines[at].removesuffix(b"\r")
        if line.startswith(b"=yend "):
            return at + 1, InlineFile(name, bytes(out))
        if line.startswith(b"=ybegin "):
            return begin, None
        if line.startswith(b"=ypart "):
            continue
        first, *escaped = line.split(b"=")
        out += first.translate(_SHIFT)
        for piece in escaped:
            out += piece[:1].translate(_SHIFT_ESCAPED) + piece[1:].translate(_SHIFT)
    return begin, None
