"""How a mail is known again: by its bytes, and by what its sender made of it whatever servers wrote on top."""

import hashlib
import re

_WHO_AND_WHAT = re.compile(rb"^(?:message-id|from|date|subject)[ \t]*:.*(?:\n[ \t].*)*", re.IGNORECASE | re.MULTILINE)
_HEADER_END = re.compile(rb"\r?\n\r?\n")


def sha256_of(raw: bytes) -> str:
    """SHA-256 of the bytes as they came, in hexadecimal."""
    return hashlib.sha256(raw).hexdigest()


def content_hash(raw: bytes) -> bytes:
    """SHA-256 over Message-ID, From, Date, Subject and all after the header block; trace headers do not count (W3).

    Nor do CRLF against LF and the line ends at the very end: a file of the same mail differs in them from the wire.
    """
    end = _HEADER_END.search(raw)
    hashed = hashlib.sha256()
    for line in _WHO_AND_WHAT.findall(_with_plain_line_ends(raw[: end.start()] if end else raw)):
        hashed.update(line + b"\0")
    if end:
        hashed.update(b"\1")
        hashed.update(_with_plain_line_ends(raw[end.end() :]).rstrip(b"\n"))
    return hashed.digest()


def _with_plain_line_ends(text: bytes) -> bytes:
    return text.replace(b"\r\n", b"\n")
