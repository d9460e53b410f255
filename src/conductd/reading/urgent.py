"""Does a report speak of danger? It alerts rather too often than once too seldom; a person decides.

Only the kind of danger is told, never a word of the mail.
"""

import re
import unicodedata
from typing import Final

from conductd.model import Flag
from conductd.reading.urgent_signs import HARMLESS, SIGNS, STEMS, UNSPACED

LONGEST: Final = 50_000  # characters looked at, and the last of a longer mail; it is pasted logs
LAST: Final = 10_000
_ACCENTS: Final = re.compile("[\u0300-\u036f]")
_MARKS: Final = str.maketrans({"’": "'", "`": "'", "´": "'", "ё": "е", "ı": "i", "أ": "ا", "إ": "ا", "آ": "ا"})


def _fold(text: str) -> str:
    """Lower case, without the accents that people leave out, one blank between words."""
    plain = _ACCENTS.sub("", unicodedata.normalize("NFKD", text.lower()))
    return " ".join(unicodedata.normalize("NFC", plain).translate(_MARKS).split())


def _finder(signs: tuple[str, ...], before: str = r"\b", behind: str = r"(?!\w)") -> re.Pattern[str]:
    return re.compile(rf"{before}(?:{_fold('|'.join(signs))}){behind}")


_HARMLESS: Final = _finder(HARMLESS)
_FINDERS: Final = tuple((kind, _finder(signs)) for kind, signs in SIGNS.items())
_OTHERS: Final = (_finder(STEMS, behind=""), _finder(UNSPACED, "", ""))


def signal(text: str) -> Flag | None:
    """The first kind of danger that the words speak of, or None. The reason never holds a word of the mail."""
    shown = text if len(text) <= LONGEST + LAST else f"{text[:LONGEST]}\n{text[-LAST:]}"
    plain = _HARMLESS.sub(" ", _fold(shown))
    found = next((kind for kind, finder in _FINDERS if finder.search(plain)), None)
    if found is None and any(finder.search(plain) for finder in _OTHERS):
        found = "danger"
    return Flag(f"speaks of {found}") if found else None
