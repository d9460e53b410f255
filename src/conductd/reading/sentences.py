"""From a text to its sentences, and from a sentence to the plain form that patterns are written for."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

LONGEST_SENTENCE = 600
FIRST, LAST = 30_000, 15_000  # characters looked at from either end of a text: what counts stands early or late

_END = re.compile(r"(?<=[.!?。！？])\s+|(?<=[.!?][\"'”’)\]])\s+|\s*[;；]\s+|(?<=[。！？])")
_ITEM = re.compile(r"\s{0,20}(?:[-*•·]|\d{1,3}[.)]|\[[ xX]?\])\s")
# a box of a form: its line is all that belongs to it
_BOX = re.compile(r"(?:[-*•] )?(?:\[[ xX]?\]|[☐☑☒□■]|[（［【][ xX✓✔√○〇]?[）］】]) ?")
_QUOTED = re.compile('["“„«»][^"“”„«»]{1,400}["”“«»]|[「『][^「」『』]{9,400}(?:[」』]|$)')
_WIDE = str.maketrans(",:;?!", "，：；？！")
_MARK = re.compile("[\u0300-\u036f]")
_PLAIN_QUOTES = str.maketrans({"’": "'", "‘": "'", "`": "'", "´": "'", "–": ",", "—": ",", "…": "."})


def sentences(text: str) -> list[str]:
    """The sentences in order, blanks collapsed, each at most 600 characters; of a very long text its two ends."""
    if len(text) > FIRST + LAST:
        text = f"{text[:FIRST]}\n\n{text[-LAST:]}"
    return [piece for paragraph in _paragraphs(text) for piece in _split(paragraph)]


def plain(sentence: str, contractions: tuple[tuple[str, str], ...]) -> str:
    """Lower case, straight apostrophes, contractions written out, quoted words taken out, one blank between words."""
    text = _QUOTED.sub(" ", sentence).translate(_PLAIN_QUOTES).lower()
    text = f" {' '.join(text.replace(' - ', ', ').split())} "
    for short, long in contractions:
        text = text.replace(short, long)
    return " ".join(text.split())


def folded(text: str) -> str:
    """Letters without their accents, as many people type them."""
    return text if text.isascii() else _MARK.sub("", unicodedata.normalize("NFKD", text))


def unspaced(sentence: str) -> str:
    """The plain form for scripts that put no blanks between words: a line may end inside a word there."""
    return "".join(unicodedata.normalize("NFKC", _QUOTED.sub("", sentence)).translate(_WIDE).lower().split())


@lru_cache(maxsize=512)
def joined(patterns: tuple[str, ...]) -> re.Pattern[str]:
    """Several patterns as one that matches any of them; of no patterns, one that never does."""
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns) or "(?!)")


@lru_cache(maxsize=64)
def clauses(cut: str) -> re.Pattern[str]:
    """What separates the clauses of one sentence."""
    return re.compile(cut)


def _paragraphs(text: str) -> Iterator[str]:
    """Lines joined up to an empty line or the next item of a list."""
    lines: list[str] = []
    for line in text.splitlines():
        words = " ".join(line.split())
        if lines and (not words or _ITEM.match(line) or _BOX.match(words) or _BOX.match(lines[0])):
            yield " ".join(lines)
            lines = []
        if words:
            lines.append(words)
    if lines:
        yield " ".join(lines)


def _split(paragraph: str) -> Iterator[str]:
    for piece in _END.split(paragraph):
        clean = "".join(c for c in piece if c.isprintable()).strip()
        yield from (clean[at : at + LONGEST_SENTENCE] for at in range(0, len(clean), LONGEST_SENTENCE))
