"""The header block: from bytes to fields in order (RFC 5322, 2.2), reading on over what senders break."""

import re
from dataclasses import dataclass
from typing import Final

from conductd.reading.charsets import clean_line, decode_unlabelled
from conductd.reading.structure import Headers

_END: Final = re.compile(rb"(?>\r\n|\n|\r)(?:\r\n|\n|\r)")
_LINE: Final = re.compile(rb"\r\n|\n|\r")
_NAME: Final = re.compile(rb"([!-9;-~]{1,100})[ \t]*:")
_CONTROL: Final = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f]|\x1b(?!\$[@B(]|\([BJI])")
_CHARSET: Final = re.compile(rb"charset\*?\s{0,8}=\s{0,8}[\"']?([\w.:-]{2,40})", re.IGNORECASE)
_NEEDED: Final = frozenset({"from", "to", "subject", "date", "message-id", "content-type", "content-transfer-encoding"})
_LATE_LIMIT: Final = 20
"""Beyond the limit these few fields are still taken: without them nobody could be answered."""
_HINT_ROOM: Final = 8192
HEADER_LIMIT: Final = 256 * 1024
FIELD_LIMIT: Final = 1000


@dataclass(frozen=True, slots=True)
class Block:
    """The fields of a header block, what stands after it, and what was wrong about it."""

    headers: Headers
    body: bytes
    defects: tuple[str, ...]


def split(raw: bytes) -> Block:
    """Take the header block off a message or part. Without any field all of it is body. Never raises."""
    head, body = _halves(raw)
    defects: list[str] = []
    if len(head) > HEADER_LIMIT:
        defects.append("header too large")
        head = head[:HEADER_LIMIT]
    if b"\r" in head.replace(b"\r\n", b""):
        defects.append("bare carriage return in header")
    fields, junk = _fields(_LINE.split(head))
    controlled = frozenset(name for name, data in fields if _CONTROL.search(data))
    if not fields and head:
        return Block(Headers(()), raw, ("no header",))
    if any(after for after, _ in junk):
        defects.append("broken header line")
    if tail := [line for after, line in junk if not after]:
        defects.append("header ends early")
        body = b"\n".join([*tail, b"", body])
    if len(fields) > FIELD_LIMIT:
        defects.append("too many header fields")
    hint = None if head.isascii() else _charset_within(raw)
    late = [field for field in fields[FIELD_LIMIT : 20 * FIELD_LIMIT] if field[0] in _NEEDED][:_LATE_LIMIT]
    values = tuple((name, _value(data, hint)) for name, data in (*fields[:FIELD_LIMIT], *late))
    return Block(Headers(values, controlled), body, tuple(defects))


def _charset_within(raw: bytes) -> str | None:
    """The character set that the mail declares for its first text: its raw header bytes are mostly in the same."""
    declared = _CHARSET.search(raw[:_HINT_ROOM])
    return declared[1].decode("ascii") if declared else None


def _halves(raw: bytes) -> tuple[bytes, bytes]:
    """The bytes before and after the first empty line; a body may begin at once."""
    if raw[:1] in {b"\r", b"\n"}:
        return b"", raw.lstrip(b"\r\n")
    end = _END.search(raw)
    return (raw, b"") if end is None else (raw[: end.start()], raw[end.end() :])


def _fields(lines: list[bytes]) -> tuple[list[tuple[str, bytes]], list[tuple[bool, bytes]]]:
    """The fields, and the lines that are neither field nor continuation, each with whether a field still follows it."""
    found: list[tuple[bytes, list[bytes]]] = []
    junk: list[tuple[int, bytes]] = []
    for number, line in enumerate(lines):
        if line[:1] in {b" ", b"\t"} and found and not (junk and junk[-1][0] == len(found)):
            found[-1][1].append(line)
        elif match := _NAME.match(line):
            found.append((match[1], [line[match.end() :]]))
        elif line and not (number == 0 and line.startswith((b"From ", b">From "))):
            junk.append((len(found), line))
    fields = [(name.decode("ascii").lower(), b" ".join(parts)) for name, parts in found]
    return fields, [(seen < len(found), line) for seen, line in junk]


def _value(data: bytes, hint: str | None) -> str:
    """A value on one line, 8-bit bytes read as UTF-8 or what they look like; encoded words stay encoded."""
    if data.isascii() and b"\x1b" not in data:
        return clean_line(data.decode("ascii"))
    return clean_line(decode_unlabelled(data, hint))
