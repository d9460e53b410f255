"""Bodies without their transfer encoding (RFC 2045, section 6), read on over what programs and lists do to them."""

import binascii
import re
from typing import Final

from conductd.reading.words import base64_bytes

_UU_BEGIN: Final = re.compile(rb"^begin [0-7]{3} [^\r\n]+\r?\n", re.MULTILINE)
_BASE64_LINE: Final = re.compile(rb"[A-Za-z0-9+/_-]{1,2000}={0,2}\s*\Z")
_SAMPLE: Final = 20_000
_FEWEST_ESCAPES: Final = 3
_SOFT_BREAK: Final = re.compile(rb"[^\s=]=\r?\n[^\s=]")
_ESCAPED_LETTER: Final = re.compile(rb"=[C-F][0-9A-F]=[89AB][0-9A-F]")
_ESCAPE: Final = re.compile(rb"=(?:[0-9A-F]{2}|\r?\n|\Z|[0-9A-F]?\Z)")
_BLANK_SOFT_BREAK: Final = re.compile(rb"=[ \t]{1,80}(?=\r?\n)")


def decoded(encoding: str, body: bytes, *, text: bool = False) -> bytes:
    """The body in bytes. An unknown encoding is left as it is; of a text, words that stand unencoded are kept."""
    name = re.sub(r"\([^()]*+\)", "", encoding).partition(";")[0].strip(" \t\"'").lower().replace("_", "-")
    if name == "base64":
        return _base64_text(body) if text else base64_bytes(body)
    if name == "quoted-printable":
        return binascii.a2b_qp(_BLANK_SOFT_BREAK.sub(b"=", body))
    if name in {"x-uuencode", "uuencode", "uue", "x-uue"}:
        return _uudecoded(body)
    if text and _is_undeclared_qp(body):
        return binascii.a2b_qp(body)
    return body


def _is_undeclared_qp(body: bytes) -> bool:
    """Quoted-printable whose field got lost: all equals signs are escapes or soft breaks that cut lines or letters."""
    sample = body[:_SAMPLE]
    signs = sample.count(b"=")
    if signs < _FEWEST_ESCAPES or not (_SOFT_BREAK.search(sample) or _ESCAPED_LETTER.search(sample)):
        return False
    return len(_ESCAPE.findall(sample)) == signs


def _base64_text(body: bytes) -> bytes:
    """Base64, and behind it what a list's program added in plain letters; all as it is where nothing is base64."""
    lines = body.splitlines(keepends=True)
    plain = [bool(line.strip()) and not _BASE64_LINE.match(line.strip()) for line in lines]
    good = next((at for at, odd in enumerate(plain) if not odd and len(lines[at].strip()) > 7), len(lines))
    first = next((at for at in range(good, len(lines)) if plain[at] and b" " in lines[at].strip()), len(lines))
    if good == len(lines) and any(plain):
        return body
    end = first
    while end and end < len(lines) and (not lines[end - 1].strip() or not lines[end - 1].strip(b"_-=*\r\n ")):
        end -= 1
    head = base64_bytes(b"".join(lines[:end]))
    return head if first == len(lines) else head.rstrip() + b"\n\n" + b"".join(lines[end:]).lstrip(b"\r\n")


def _uudecoded(body: bytes) -> bytes:
    begin = _UU_BEGIN.search(body)
    if begin is None:
        return body
    out: list[bytes] = []
    for line in body[begin.end() :].splitlines():
        if line.strip() in {b"end", b"`", b""}:
            break
        try:
            out.append(binascii.a2b_uu(line))
        except binascii.Error:
            continue
    return b"".join(out)
