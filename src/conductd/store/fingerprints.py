"""How a mail is known again: by its bytes, and by what its sender made of it whatever servers wrote on top."""

import hashlib
import re

_WHO_AND_WHAT = re.compile(rb"^(?:message-id|from|date|subject)[ \t]*:.*(?:\n[ \t].*)*", re.IGNORECASE | re.MULTILINE)
_HEADER_END = re.compile(rb"\r?\n\r?\n")
_HEAD = 1_000_000
"""Bytes in which the header block ends, or the mail has none."""

_BLOCK = b"\n" * 65_536


def sha256_of(raw: bytes) -> str:
    """SHA-256 of the bytes as they came, in hexadecimal."""
    return hashlib.sha256(raw).hexdigest()


def content_hash(raw: bytes) -> bytes:
    """SHA-256 over Message-ID, From, Date, Subject and all after the header block; trace headers do not count (W3).

    Nor do CRLF against LF and the line ends at the very end: a file of the same mail differs in them from the wire.
    """
    hashed = hashlib.sha256()
    rest = _hash_head(hashed, raw[:_HEAD])
    if rest is not None:
        hashed.update(_with_plain_line_ends(raw[rest:]).rstrip(b"\n"))
    return hashed.digest()


def _hash_head(hashed: "hashlib._Hash", head: bytes) -> int | None:
    """Take in the fields that count; where the text begins that counts too, None if none does.

    A mail without a header block is known by all of it: else all such mails were one.
    """
    end = _HEADER_END.search(head)
    fields = _WHO_AND_WHAT.findall(_with_plain_line_ends(head[: end.start()] if end else head))
    for line in fields:
        hashed.update(line + b"\0")
    if end is None and fields:
        return None
    hashed.update(b"\1")
    return end.end() if end else 0


def _with_plain_line_ends(text: bytes) -> bytes:
    return text.replace(b"\r\n", b"\n")


class Fingerprint:
    """Both hashes of a mail that comes in pieces: the same as those of its bytes at once."""

    def __init__(self) -> None:
        self._whole = hashlib.sha256()
        self._content = hashlib.sha256()
        self._head: bytearray | None = bytearray()
        self._text_counts = True
        self._return = b""
        self._line_ends = 0

    def add(self, piece: bytes) -> None:
        """Take in the next piece."""
        self._whole.update(piece)
        if self._head is None:
            self._add_text(piece)
            return
        self._head += piece
        if len(self._head) >= _HEAD:
            self._end_head(bytes(self._head))

    def sha256(self) -> str:
        """What `sha256_of` says of all of it."""
        return self._whole.hexdigest()

    def content(self) -> bytes:
        """What `content_hash` says of all of it; nothing can be added any more."""
        if self._head is not None:
            self._end_head(bytes(self._head))
        if self._text_counts:
            self._hash_text(self._return)
        return self._content.digest()

    def _end_head(self, head: bytes) -> None:
        self._head = None
        rest = _hash_head(self._content, head[:_HEAD])
        self._text_counts = rest is not None
        self._add_text(head[rest or 0 :])

    def _add_text(self, piece: bytes) -> None:
        """A carriage return at the end waits for what follows it."""
        if self._text_counts:
            piece = self._return + piece
            self._return = b"\r" if piece.endswith(b"\r") else b""
            self._hash_text(_with_plain_line_ends(piece.removesuffix(b"\r")))

    def _hash_text(self, text: bytes) -> None:
        """Line ends at the end wait until text follows: those at the very end do not count."""
        written = text.rstrip(b"\n")
        if written:
            for _ in range(self._line_ends // len(_BLOCK)):
                self._content.update(_BLOCK)
            self._content.update(_BLOCK[: self._line_ends % len(_BLOCK)])
            self._content.update(written)
            self._line_ends = 0
        self._line_ends += len(text) - len(written)
