"""Bytes to text: declared character sets as they are really meant, and a guess where nothing sensible is declared."""

import codecs
import re
from typing import Final

from conductd.reading import guesses, japanese

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
    "x-unicode-2-0-utf-7": "utf-7",
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
    "x-mac-cyrillic": "mac-cyrillic",
    "x-mac-ce": "mac-latin2",
    "x-mac-greek": "mac-greek",
    "x-mac-turkish": "mac-turkish",
    "8859-1": "cp1252",
    "euc-cn": "gb18030",
    "gb-2312-80": "gb18030",
    "x-euc-jp": "euc-jp",
    "x-big5": "cp950",
    "big5-eten": "cp950",
}
"""What senders write, and what they mean. Latin-1 is read as cp1252 as every mail client does (WHATWG Encoding)."""

_VARIANT: Final = re.compile(
    r"(utf[-_ ]?8)|(?:windows|win|cp|x-cp|ms)[-_ ]?(125\d|8\d\d|43\d)\Z|iso[-_ ]?8859[-_ ](\d{1,2})\Z"
)
"""Names with blanks, strokes and endings of their own."""
_NOT_TEXT: Final = frozenset(
    {"base64_codec", "bz2_codec", "hex_codec", "quopri_codec", "uu_codec", "zlib_codec", "rot_13", "idna", "punycode"}
    | {"undefined", "unicode_escape", "raw_unicode_escape", "mbcs", "oem"}
)
_ISO_2022_JP: Final = re.compile(rb"\x1b(?:\$[@B]|\([BJI])")
_SEVEN_BIT: Final = frozenset({"utf-7", "hz", "iso2022_kr", "utf-16", "utf-16-le", "utf-16-be", "utf-32"})
_OTHER_ESCAPES: Final = frozenset({"iso2022_kr", "iso2022_jp_2", "iso2022_jp_3", "iso2022_jp_2004"})
_SINGLE: Final = frozenset({"cp1252", "koi8-r", "koi8-u", "mac-roman", "cp437", "cp850", "cp866"})
_SINGLE_STEMS: Final = ("iso8859", "cp125")
_SAMPLE: Final = 20_000
_WINDOWS_TWINS: Final = {
    "iso8859-2": "cp1250",
    "iso8859-4": "cp1257",
    "iso8859-6": "cp1256",
    "iso8859-7": "cp1253",
    "iso8859-8": "cp1255",
    "iso8859-13": "cp1257",
    "iso8859-15": "cp1252",
}
"""Sets whose names stand on mail in Microsoft's sets, as the letters say that stand where these have only controls."""
_C1: Final = re.compile(rb"[\x80-\x84\x86-\x9f]")
_UKRAINIAN: Final = re.compile("[а-яА-ЯёЁ][єіїґЄІЇҐ]|[єіїґЄІЇҐ][а-я]")
_TWICE: Final = re.compile("[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u02dc\u2013-\u2122]")
_FEW_TWICE: Final = 2
_HIGH_CONTROLS: Final = frozenset({*range(9), *range(0x0E, 0x20)})
"""Higher bytes of UTF-16 that no text of bytes has: of European scripts and those of the Near East."""
_UNWANTED: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ue07e\ue07f\ufeff]")
_TERMINAL: Final = re.compile(r"\x1b(?:\[[0-9;:?]{0,30}[ -/]?[@-~]|\][^\x07\x1b\n]{0,100}(?:\x07|\x1b\\))")
SEAM: Final = "\ue07f"
"""A private mark with which the HTML reader tells the quote reader where a quote begins; never let in from outside."""
SIGNED: Final = "\ue07e"
"""The same for a line of a signature that its mail program marked as one."""


def clean(text: str) -> str:
    """Text with line feeds as line ends, without controls but tab, terminal sequences, lone surrogates, order marks."""
    if "\x1b" in text:
        text = _TERMINAL.sub("", text)
    return _UNWANTED.sub("", text.replace("\r\n", "\n").replace("\r", "\n").replace("\x85", "\n"))


def clean_line(text: str) -> str:
    """One line of clean text: line feeds and runs of blanks become one space."""
    return " ".join(clean(text.replace("\x0b", " ").replace("\x0c", " ")).split())


def decode(data: bytes, declared: str | None) -> tuple[str, str | None]:
    """The text of these bytes, and a defect if the declared character set was not one or did not fit. Never raises."""
    name = _meant(declared)
    if _ISO_2022_JP.search(data) and name not in _OTHER_ESCAPES and (text := japanese.decode(data)) is not None:
        return clean(text), None
    if (marked := _by_mark(data)) is not None:
        return clean(marked), None
    if data.isascii() and name not in _SEVEN_BIT:
        return clean(data.decode("ascii")), None if name or not declared else "unknown charset"
    if name is None:
        return clean(_guessed(data)), "unknown charset" if declared else "no charset"
    if (text := _fitting(data, name)) is not None:
        return clean(text), None
    return clean(_mended(data, name)), "charset does not fit"


def decode_unlabelled(data: bytes, hint: str | None) -> str:
    """Bytes that nothing labels, such as a raw header: UTF-8, or the set that the mail uses elsewhere, or a guess."""
    name = _meant(hint)
    if name is None or name == "utf-8" or _strictly(data, "utf-8") is not None or b"\x1b" in data:
        return decode(data, None)[0]
    text = _fitting(data, name)
    return clean(text) if text is not None else decode(data, None)[0]


def _meant(declared: str | None) -> str | None:
    """The codec that a declared name stands for, or None if there is none that yields text."""
    name = (declared or "").partition("(")[0].strip().strip("\"'").lower()
    if not name or not name.isascii() or "\x00" in name or len(name) > 40:
        return None
    if (usual := _VARIANT.match(name)) is not None:
        name = "utf-8" if usual[1] else f"cp{usual[2]}" if usual[2] else f"iso-8859-{usual[3]}"
    name = _ALIASES.get(name, _ALIASES.get(name.replace("_", "-"), name))
    if name.replace("-", "_") in _NOT_TEXT:
        return None
    try:
        return codecs.lookup(name).name if isinstance(b"a ".decode(name, "replace"), str) else None
    except (LookupError, UnicodeError, ValueError, TypeError):
        return None


def _by_mark(data: bytes) -> str | None:
    """UTF-16 by its byte order mark, or by the zero byte beside every letter; never mind what is declared."""
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return _strictly(data[: len(data) // 2 * 2], "utf-16")
    head = data[:_SAMPLE]
    for first, name in ((0, "utf-16-be"), (1, "utf-16-le")):
        high = head[first::2]
        zeros = high.count(0)
        script = zeros and len(head) >= 16 and not set(high) - _HIGH_CONTROLS and len(set(high)) < 4
        if len(head) >= 8 and (zeros * 10 > 8 * (len(head) // 2) or script) and head[1 - first :: 2].count(0) < 3:
            return _strictly(data[: len(data) // 2 * 2], name)
    return None


def _fitting(data: bytes, name: str) -> str | None:
    """The declared reading, but UTF-8 or another set where the bytes are evidently that, however they are labelled."""
    if name != "utf-8" and (text := _strictly(data, "utf-8")) is not None and not data.isascii():
        return text if _is_single(name) or guesses.best(data) != name else _strictly(data, name)
    if (other := guesses.rival(data, name)) is not None:
        return data.decode(other, "replace")
    if name == "cp1252":
        return _windows(data)
    if name == "utf-8":
        return None if (text := _paired(data)) is None else _once_only(text)
    return _strictly(data, _by_its_bytes(data, name))


def _by_its_bytes(data: bytes, name: str) -> str:
    """The set that is meant with a kin's name: Microsoft's, Ukraine's, or the other order of bytes."""
    if name == "utf-16":
        return _byte_order(data)
    if name == "koi8-r" and _UKRAINIAN.search(data[:_SAMPLE].decode("koi8-u", "replace")):
        return "koi8-u"
    twin = _WINDOWS_TWINS.get(name) if _C1.search(data) or _strictly(data, name) is None else None
    return twin if twin and _strictly(data, twin) is not None else name


def _byte_order(data: bytes) -> str:
    """UTF-16 without a mark: the bytes that vary less are the higher ones of each letter."""
    sample = data[:_SAMPLE]
    return "utf-16-be" if len(set(sample[::2])) <= len(set(sample[1::2])) else "utf-16-le"


def _once_only(text: str) -> str:
    """Text that was made UTF-8 twice, read back; where one letter says otherwise it stays as it is."""
    if len(_TWICE.findall(text[:_SAMPLE])) < _FEW_TWICE:
        return text
    out = bytearray()
    for char in text:
        if "\x80" <= char <= "\x9f":
            out.append(ord(char))
            continue
        try:
            out += char.encode("cp1252")
        except UnicodeError:
            return text
    once = _strictly(bytes(out), "utf-8")
    return text if once is None else once


def _paired(data: bytes) -> str | None:
    """UTF-8, also where a program wrote the two halves of a character beyond 16 bits apart (CESU-8); lone ones go."""
    if b"\xed" not in data:
        return _strictly(data, "utf-8")
    try:
        text = data.decode("utf-8", "surrogatepass")
    except UnicodeError:
        return None
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")


def _is_single(name: str) -> bool:
    """Is this a set of one byte a letter, whose text is never UTF-8 by chance?"""
    return name in _SINGLE or name.startswith(_SINGLE_STEMS)


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
    """The declared set does not fit: UTF-8 and East Asian sets with a few broken bytes stay so, the rest is guessed."""
    if name == "utf-8":
        return _mostly_utf_8(data)
    text = data.decode(name, "replace")
    return text if text.count("\ufffd") * 20 < len(text) else _guessed(data)


def _mostly_utf_8(data: bytes) -> str:
    """Text of which some lines are UTF-8: these are read so, the rest by one guess; single stray bytes as cp1252."""
    lines = data.split(b"\n")
    read = [_strictly(line, "utf-8") for line in lines]
    good = sum(text is not None and not text.isascii() for text in read)
    odd = [line for line, text in zip(lines, read, strict=True) if text is None]
    whole = b"\n".join(odd)
    if _stray(whole) or good >= len(odd):
        guessed = [_with_strays(line) if _stray(line) else _guessed(line) for line in odd]
    else:
        guessed = _guessed(whole).split("\n")
    missing = iter(guessed)
    return "\n".join(text if text is not None else next(missing, "") for text in read)


def _stray(data: bytes) -> bool:
    """Is this UTF-8 in the main, with a few bytes that are not?"""
    text = data[:_SAMPLE].decode("utf-8", "replace")
    good = sum(char > "\x7f" and char != "\ufffd" for char in text)
    return good > 0 and good >= text.count("\ufffd")


def _with_strays(data: bytes) -> str:
    return data.decode("utf-8", "conductd.stray")


def _as_windows(error: UnicodeError) -> tuple[str, int]:
    """A single byte that is no UTF-8 is mostly one letter of cp1252; a torn character is none."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    if not error.object[error.end : error.end + 4].strip():
        return "", error.end  # the end of a letter that was cut off with the mail
    torn = error.end - error.start > 1
    return "\ufffd" if torn else _windows(error.object[error.start : error.end]), error.end


codecs.register_error("conductd.stray", _as_windows)


def _guessed(data: bytes) -> str:
    """UTF-8 if it is that; else the set whose reading looks most like words."""
    if (text := _strictly(data, "utf-8")) is not None:
        return text
    name = guesses.best(data)
    if _stray(data):
        return _with_strays(data)
    return _windows(data) if name == "cp1252" else data.decode(name, "replace")
