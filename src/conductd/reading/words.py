"""Encoded words and parameters of header fields (RFC 2047, RFC 2231), read as tolerantly as mail clients do."""

import base64
import binascii
import re
from collections.abc import Mapping
from typing import Final
from urllib.parse import unquote_to_bytes

from conductd.reading.charsets import clean_line, decode

_WORD: Final = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?]*(?=\?=)|[^?\s<>]*\Z)(?:\?=)?")
_PARAMETER: Final = re.compile(r'([^=;\s"]{1,100}+)\s*+=\s*+("(?>(?:[^"\\]|\\.)*)"?|[^;]*+)')
NOT_BASE64: Final = bytes(set(range(256)) - set(base64.b64encode(bytes(range(256)) * 3)) | {ord("=")})
_URL_LETTERS: Final = bytes.maketrans(b"-_", b"+/")
_VALUE_LIMIT: Final = 16_384
_SECTION: Final = re.compile(r"(.+?)(?:\*(\d{1,3}))?(\*)?")


def decode_words(value: str) -> str:
    """A header value as people read it: encoded words decoded, on one line, without control characters."""
    if "=?" not in value:
        return clean_line(value)
    out: list[str] = []
    pending: list[tuple[str, str, str]] = []
    position = 0
    for match in _WORD.finditer(value):
        between = value[position : match.start()]
        if between.strip() or not pending:
            out += [_joined(pending), between]
            pending = []
        pending.append((match[1].partition("*")[0].lower(), match[2].lower(), match[3]))
        position = match.end()
    out += [_joined(pending), value[position:]]
    return clean_line("".join(out))


def _joined(words: list[tuple[str, str, str]]) -> str:
    """Neighbouring words of one character set decoded together: senders split inside a character."""
    for at in range(len(words) - 1, 0, -1):
        before, word = words[at - 1], words[at]
        if before[:2] == word[:2] == (word[0], "b") and len(before[2]) % 4 and not before[2].endswith("="):
            words[at - 1 : at + 1] = [(word[0], "b", before[2] + word[2])]
    text: list[str] = []
    at = 0
    while at < len(words):
        charset, end = words[at][0], at
        while end < len(words) and words[end][0] == charset:
            end += 1
        text.append(decode(b"".join(_word_bytes(encoding, data) for _, encoding, data in words[at:end]), charset)[0])
        at = end
    return "".join(text)


def _word_bytes(encoding: str, text: str) -> bytes:
    data = text.encode("utf-8", "replace")
    if encoding == "b":
        return base64_bytes(data)
    return binascii.a2b_qp(data.replace(b" ", b"_"), header=True)


def base64_bytes(data: bytes) -> bytes:
    """Base64 decoded with strange bytes left out and missing padding added; what can be read is read."""
    if b"-" in data or b"_" in data:
        data = data if b"+" in data or b"/" in data else data.translate(_URL_LETTERS)
    kept = data.translate(None, NOT_BASE64)
    if len(kept) % 4 == 1:
        kept = kept[:-1]
    try:
        return binascii.a2b_base64(kept + b"=" * (-len(kept) % 4))
    except binascii.Error:
        return b""


def parameters(value: str) -> tuple[str, Mapping[str, str]]:
    """The lower-cased main value of a field such as Content-Type, and its parameters, pieces joined (RFC 2231)."""
    value = value[:_VALUE_LIMIT]
    main, _, rest = value.partition(";")
    found: dict[str, str] = {}
    sections: dict[str, list[tuple[int, bool, str]]] = {}
    for match in _PARAMETER.finditer(rest):
        name, raw = match[1].lower(), _unquoted(match[2].strip())
        if "*" in name and (parts := _SECTION.fullmatch(name)):
            sections.setdefault(parts[1], []).append((int(parts[2] or 0), bool(parts[3]), raw))
        else:
            found.setdefault(name, raw)
    found |= {name: _continued(pieces) for name, pieces in sections.items()}
    return main.strip().lower(), found


def _unquoted(raw: str) -> str:
    if not raw.startswith('"'):
        return raw
    inner = raw[1:-1] if len(raw) > 1 and raw.endswith('"') else raw[1:]
    return re.sub(r'\\(["\\])', r"\1", inner)


def _continued(pieces: list[tuple[int, bool, str]]) -> str:
    """The pieces of one parameter in their order; percent signs decoded where a piece says that it has them."""
    charset = "utf-8"
    data: list[bytes] = []
    for index, encoded, raw in sorted(pieces, key=lambda piece: piece[0]):
        text = raw
        if encoded and index == 0 and text.count("'") >= 2:
            charset, _, text = text.split("'", 2)
        data.append(unquote_to_bytes(text) if encoded else text.encode("utf-8", "replace"))
    return decode(b"".join(data), charset or "utf-8")[0]
