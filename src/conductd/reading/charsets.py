"""Bytes to text: declared character sets as they are really meant, and a guess where nothing sensible is declared."""

import re
import unicodedata
from itertools import pairwise
from typing import Final

_ALIASES: Final = {
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "ansi_x3.4-1968": "cp1252",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "l1": "cp1252",
    "windows-1252": "cp1252",
    "uft-8": "utf-8",
    "utf8": "utf-8",
    "utf-8-sig": "utf-8",
    "utf-8mb4": "utf-8",
    "utf8mb4": "utf-8",
    "unicode-1-1-utf-7": "utf-7",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "cp936": "gb18030",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "iso-2022-jp": "iso2022_jp_ext",
    "iso-2022-jp-ms": "iso2022_jp_ext",
    "big5": "cp950",
    "tis-620": "cp874",
    "iso-8859-11": "cp874",
    "windows-874": "cp874",
    "iso-8859-8-i": "iso-8859-8",
    "iso-8859-8-e": "iso-8859-8",
    "iso-8859-6-i": "iso-8859-6",
    "iso-8859-9": "cp1254",
    "macintosh": "mac-roman",
    "x-mac-roman": "mac-roman",
    "koi8": "koi8-r",
    "unicode": "utf-16",
}
"""What senders write, and what they mean. Latin-1 is read as cp1252 as every mail client does (WHATWG Encoding)."""

_NOT_TEXT: Final = frozenset(
    {"base64_codec", "bz2_codec", "hex_codec", "quopri_codec", "uu_codec", "zlib_codec", "rot_13", "idna", "punycode"}
    | {"undefined", "unicode_escape", "raw_unicode_escape", "mbcs", "oem"}
)
_ISO_2022_JP: Final = re.compile(rb"\x1b(?:\$[@B]|\([BJI])")
_MULTIBYTE: Final = ("utf-8", "gb18030", "cp932", "cp949", "cp950")
_SINGLE: Final = ("cp1252", "cp1251", "cp1250", "koi8-r", "cp1253", "cp1254", "iso-8859-8", "cp1256")
_SAMPLE: Final = 20_000
_UNWANTED: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ue07f\ufeff]")
SEAM: Final = "\ue07f"
"""A private mark with which the HTML reader tells the quote reader where a quote begins; never let in from outside."""


def clean(text: str) -> str:
    """Text with line feeds as line ends, without NUL and other controls but tab, lone surrogates, byte order marks."""
    return _UNWANTED.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def clean_line(text: str) -> str:
    """One line of clean text: line feeds and runs of blanks become one space."""
    return " ".join(clean(text.replace("\x0b", " ").replace("\x0c", " ")).split())


def decode(data: bytes, declared: str | None) -> tuple[str, str | None]:
    """The text of these bytes, and a defect if the declared character set was not one or did not fit. Never raises."""
    if _ISO_2022_JP.search(data) and (text := _strictly(data, "iso2022_jp_ext")) is not None:
        return clean(text), None
    name = _meant(declared)
    if data.isascii() and name not in {"utf-7", "hz", "iso2022_kr", "utf-16", "utf-32"}:
        return clean(data.decode("ascii")), None if name or not declared else "unknown charset"
    if name is None:
        return clean(_guessed(data)), "unknown charset" if declared else "no charset"
    if (text := _fitting(data, name)) is not None:
        return clean(text), None
    return clean(_mended(data, name)), "charset does not fit"


def _meant(declared: str | None) -> str | None:
    """The codec that a declared name stands for, or None if there is none that yields text."""
    name = (declared or "").strip().strip("\"'").lower()
    if not name or not name.isascii() or "\x00" in name or len(name) > 40:
        return None
    name = _ALIASES.get(name, _ALIASES.get(name.replace("_", "-"), name))
    if name.replace("-", "_") in _NOT_TEXT:
        return None
    try:
        return name if isinstance(b"".decode(name, "replace"), str) else None
    except (LookupError, UnicodeError, ValueError, TypeError):
        return None


def _fitting(data: bytes, name: str) -> str | None:
    """The declared reading, but UTF-8 where the bytes are evidently that, however they are labelled."""
    if name != "utf-8" and name in _SINGLE and (text := _strictly(data, "utf-8")) is not None:
        return text
    if name == "cp1252":
        return _windows(data)
    return _strictly(data, name)


def _strictly(data: bytes, name: str) -> str | None:
    try:
        text = data.decode(name)
    except (UnicodeError, LookupError, ValueError):
        return None
    return text


def _windows(data: bytes) -> str:
    """cp1252 with its five holes read as the C1 controls that they then are, so that every byte has a reading."""
    text = _strictly(data, "cp1252")
    return data.decode("latin-1") if text is None else text


def _mended(data: bytes, name: str) -> str:
    """The declared set does not fit: UTF-8 with a few broken bytes stays UTF-8, anything else is guessed."""
    if name == "utf-8":
        text = data.decode("utf-8", "replace")
        good = sum(ord(char) > 0x7F and char != "\ufffd" for char in text[:_SAMPLE])
        return text if good > 2 * text.count("\ufffd", 0, _SAMPLE) else _guessed(data)
    if name in _MULTIBYTE or name == "iso2022_jp_ext":
        text = data.decode(name, "replace")
        if text.count("\ufffd") * 20 < len(text):
            return text
    return _guessed(data)


def _guessed(data: bytes) -> str:
    """UTF-8 if it is that; UTF-16 by its mark; else the set whose reading looks most like words."""
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"} and (text := _strictly(data, "utf-16")) is not None:
        return text
    if (text := _strictly(data, "utf-8")) is not None:
        return text
    sample = data[:_SAMPLE]
    best = max((*_SINGLE, *_MULTIBYTE[1:]), key=lambda name: _plausible(sample, name))
    return _windows(data) if best == "cp1252" else data.decode(best, "replace")


def _plausible(sample: bytes, name: str) -> float:
    """How much a reading looks like one language's words: letters of one script, no case jumps, no strange signs."""
    text = _windows(sample) if name == "cp1252" else sample.decode(name, "replace")
    strange = [char for char in text if ord(char) > 0x7F]
    if not strange:
        return 0.0
    score = sum(_weight(char) for char in strange) / len(strange)
    return score - _jumps(text) / len(strange) - _SINGLE_PENALTY.get(name, 0.0)


_SINGLE_PENALTY: Final = {"gb18030": 0.1, "cp932": 0.1, "cp949": 0.1, "cp950": 0.15, "cp1254": 0.05, "cp1250": 0.05}


def _weight(char: str) -> float:
    category = unicodedata.category(char)
    if char == "\ufffd" or category in {"Cc", "Cn", "Co"}:
        return -4.0
    if char in "“”‘’–—…€äöüÄÖÜßéèêàâçîôûñáíóúãõåøæ":
        return 1.1
    return {"Ll": 1.0, "Lo": 1.0, "Lu": 0.6, "Zs": 0.3}.get(category, -0.5)


def _jumps(text: str) -> int:
    """A capital after a small letter, or a letter of another script beside one: signs of a wrong guess."""
    return sum(a.islower() and b.isupper() for a, b in pairwise(text)) + sum(
        (ord(a) > 0x2E80) != (ord(b) > 0x2E80) and a.isalpha() and b.isalpha() for a, b in pairwise(text)
    )
