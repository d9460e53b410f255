"""The text of text parts: which half of an alternative is worth reading, and what the chosen parts say."""

import re
from typing import Final

from conductd.reading.charsets import SEAM, SIGNED, decode
from conductd.reading.flowed import unflow
from conductd.reading.html import as_text
from conductd.reading.structure import Mail, Part

TEXT_LIMIT: Final = 1_000_000
"""Characters of text that are read; of what text is made of (HTML), twice as many bytes in all."""

LINE_LIMIT: Final = 100_000
"""Lines that are read. No person writes more, and each costs a look at whether it begins a quote."""

_DATA_URI: Final = re.compile(r"data:[a-z]{1,20}/[a-z0-9.+-]{1,60};base64,[A-Za-z0-9+/=\s%]*+", re.IGNORECASE)
_EMPTY_PHRASES: Final = re.compile(
    r"in (?:your|the|a) (?:web ?)?browser|(?:does|do|can) ?not (?:support|display|show) html"
    r"|html[- ](?:e-?mail|message|version|format)|im browser|dans (?:votre|un) navigateur|en (?:tu|su|el) navegador"
    r"|no seu navegador|nel (?:tuo )?browser|in (?:je|uw) browser",
    re.IGNORECASE,
)
_ESCAPED_FROM: Final = re.compile(r"(\A|(?:\A|\n)(?!>)[^\n]{0,2000}\n)>From (?=[^\n]{0,2000}(?:\n(?!>)|\Z))")
"""A line that a mailbox file's program escaped, which no quoted line stands beside."""
_SHORT: Final = 300
_COMPARED: Final = 20_000
_FEW_WORDS: Final = 2
_PICTURE: Final = re.compile(r"\[[^\[\]\n]{0,200}\]|<[^<>\s]{0,2000}>")
_WORD: Final = re.compile(r"[^\W_]{1,40}")


def better_half(halves: list[list[Part]]) -> list[Part]:
    """The half of a multipart/alternative to read: plain text, unless it says nothing and another half does."""
    plain = [half for half in halves if all(part.content_type != "text/html" for part in half)]
    rich = [half for half in halves if half not in plain]
    if not plain or not rich:
        return (plain or rich or [[]])[-1 if rich else 0]
    return rich[-1] if _says_nothing(plain[0], rich[-1]) else plain[0]


def _says_nothing(plain: list[Part], rich: list[Part]) -> bool:
    """Is the plain half empty, or only a pointer to the other, or a small piece of it?"""
    if sum(len(part.payload) for part in plain) > 4 * _SHORT:
        return False
    text = " ".join(written(part)[0] for part in plain).strip()
    if len(text) > _SHORT:
        return False
    full = " ".join(written(part)[0] for part in rich).strip()
    if not full:
        return False
    return bool(_EMPTY_PHRASES.search(text)) or len(full) > 4 * len(text) + _SHORT or not _is_within(text, full)


def _is_within(text: str, full: str) -> bool:
    """Are most words of a short text in the longer one? The halves of an alternative say the same, if they are true."""
    full = full[:_COMPARED].lower()
    if len(_WORD.findall(_PICTURE.sub("", full))) < _FEW_WORDS:
        return True  # only a picture or a link: the words are in the shorter one
    said = _WORD.findall(text.lower())
    return sum(word in full for word in said) * 2 > len(said)


def written(part: Part) -> tuple[str, tuple[str, ...]]:
    """What one text part says, and its defects. Marks of quotes (`charsets.SEAM`) are still in it."""
    text, defect = decode(part.payload[: 4 * TEXT_LIMIT], part.parameters.get("charset"))
    defects = [defect] if defect else []
    if part.content_type == "text/html":
        text = _DATA_URI.sub("", text)
    if len(text) > TEXT_LIMIT or len(part.payload) > 4 * TEXT_LIMIT:
        defects.append("text too long")
        text = text[:TEXT_LIMIT]
    if part.content_type == "text/html":
        text, found = as_text(text)
        defects += found
        return text.strip("\n"), tuple(defects)
    if part.content_type in {"text/enriched", "text/richtext"}:
        text = _unenriched(text)
    if "\n>From " in f"\n{text}":
        text = _ESCAPED_FROM.sub(r"\1From ", text)
    if part.parameters.get("format", "").lower() == "flowed":
        text = unflow(text, delete_space=part.parameters.get("delsp", "").lower() == "yes")
    return text.strip("\n"), tuple(defects)


def _unenriched(text: str) -> str:
    """The words of text/enriched: no commands, single line ends as blanks (RFC 1896)."""
    text = re.sub(r"\n(\n*)", lambda ends: ends[1] or " ", text.strip("\n"))
    pieces = re.sub(r"<param>[^<]{0,500}</param>", "", text, flags=re.IGNORECASE).split("<<")
    return "<".join(re.sub(r"</?[A-Za-z0-9-]{1,60}>", "", piece) for piece in pieces)


def whole_text(mail: Mail) -> tuple[str, tuple[str, ...]]:
    """All shown text of a mail, part after part, with the marks of quotes, and the defects of its parts."""
    texts: list[str] = []
    defects: dict[str, None] = {}
    room, lines, source = TEXT_LIMIT, LINE_LIMIT, 2 * TEXT_LIMIT
    for part in mail.shown:
        if min(room, lines, source) <= 0:
            defects["text too long"] = None
            break
        text, found = written(part)
        read = _first_lines(text[:room], lines)
        defects |= dict.fromkeys((*found, "text too long") if read != text else found)
        texts.append(read)
        room, lines, source = room - len(read), lines - read.count("\n") - 1, source - len(part.payload)
    if any("-----BEGIN PGP MESSAGE-----" in text for text in texts):
        defects["encrypted"] = None
    return "\n\n".join(text for text in texts if text.strip()), tuple(defects)


def _first_lines(text: str, count: int) -> str:
    return text if text.count("\n") < count else "\n".join(text.split("\n", count)[:count])


def unmarked(text: str) -> str:
    """Text as people see it: without the private marks of quotes and signatures."""
    return text.replace(SEAM + "\n", "").replace(SEAM, "").replace(SIGNED, "")
