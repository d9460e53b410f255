"""ISO-2022-JP as mail programs write it: with the signs of NEC and IBM that the standard's codecs refuse (RFC 1468)."""

import re
from typing import Final

_ESCAPE: Final = re.compile(rb"\x1b(\$[@B]|\$\([@BDQ]|\([BJIH])")
_STANDARD: Final = "iso2022_jp_ext"


def decode(data: bytes) -> str | None:
    """The text, or None where the bytes between the escapes are no Japanese signs either."""
    try:
        return data.decode(_STANDARD)
    except (UnicodeError, ValueError):
        pass
    out: list[str] = []
    mode, position = b"(B", 0
    for match in (*_ESCAPE.finditer(data), None):
        piece = data[position : match.start() if match else len(data)]
        out.append(_segment(piece, mode))
        if match:
            mode, position = match[1], match.end()
    text = "".join(out)
    return text if text.count("\ufffd") * 10 <= len(text) else None


def _segment(piece: bytes, mode: bytes) -> str:
    """What stands between two escapes; a line's end returns to ASCII even where the sender forgot the escape."""
    if not mode.startswith(b"$"):
        return _single(piece, mode)
    first, end, rest = piece.partition(b"\n")
    double = (b"\x1b" + mode + first).decode(_STANDARD, "replace") if mode == b"$(D" else _shifted(first)
    return double + (end + rest).decode("ascii", "replace")


def _single(piece: bytes, mode: bytes) -> str:
    if mode == b"(I":
        return bytes(byte | 0x80 if 0x21 <= byte <= 0x5F else byte for byte in piece).decode("cp932", "replace")
    return piece.decode("ascii") if piece.isascii() else piece.decode("cp932", "replace")


def _shifted(piece: bytes) -> str:
    """JIS X 0208 by way of cp932, which knows the vendors' rows (JIS X 0208, appendix 1)."""
    out = bytearray()
    pairs = piece[: len(piece) // 2 * 2]
    for row, cell in zip(pairs[::2], pairs[1::2], strict=True):
        if not (0x21 <= row <= 0x7E and 0x21 <= cell <= 0x7E):
            out += b"?"
            continue
        lead = (row + 1) // 2 + (0x70 if row < 0x5F else 0xB0)
        trail = cell + (0x1F if cell < 0x60 else 0x20) if row % 2 else cell + 0x7E
        out += bytes((lead, trail))
    return out.decode("cp932", "replace")
