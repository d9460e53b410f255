"""Signatures: what a program adds beneath the words, by the mark `-- ` (RFC 3676, 4.3) or as a phone's own line."""

import re
from collections.abc import Sequence
from typing import Final

from conductd.reading.charsets import SEAM, SIGNED
from conductd.reading.introductions import MOBILE_LINE, header_label

_LONGEST_MOBILE_LINE: Final = 200
_NEAR: Final = 6
_ADDRESS: Final = re.compile(r"\s?<[^<>]{0,150}>")
_BLANKS: Final = " \t\u00a0\u200b\u200e\u200f\u2060\u2063"
_AS_A_SENTENCE: Final = re.compile(r",\s|(?:\S+\s){7}")
_MOST_LINES: Final = 25
_MOST_LINES_UNMARKED: Final = 8
_SAYINGS: Final = 1
"""Sentences in a signature under an unusual mark; more are the sender's own words."""
_SENTENCE: Final = re.compile(r"(?:\S+\s+){5}[^.!?…]{0,200}[.!?…]|[。！？]")
_DELIMITERS: Final = frozenset({"--", "—", "- --", "––", "---"})


def is_delimiter(line: str) -> bool:
    """Is this the line above a signature? `-- ` by the standard; without its blank or as one long dash by habit."""
    return len(line) < 8 and line.rstrip() in _DELIMITERS


def is_signature(lines: Sequence[str], delimiter: int, end: int, written: int) -> bool:
    """Are the `written` lines between the delimiter and `end` a signature? Under the standard's own more may stand."""
    if lines[delimiter].startswith("-- "):
        return written <= _MOST_LINES
    if written > _MOST_LINES_UNMARKED:
        return False
    sayings = sum(map(says_something, lines[delimiter + 1 : end]))
    return sayings <= _SAYINGS and sayings < max(written, 1)


def says_something(line: str) -> bool:
    """Is there a sentence of six words or more, or one that ends as in Japanese?"""
    return bool(_SENTENCE.search(line[:500]))


def is_mobile_line(lines: Sequence[str], number: int) -> bool:
    """A phone's or app's line of its own; inside a paragraph, or as a sentence above others, it is a person's."""
    line = lines[number]
    if not _is_mobile(line):
        return False
    above = lines[number - 1].strip() if number else ""
    below = lines[number + 1].strip() if number + 1 < len(lines) else ""
    if not (_is_edge(above) and _is_edge(below)):
        return False
    following = next((each.strip() for each in lines[number + 1 : number + _NEAR] if each.strip()), "")
    return _is_edge(following) or not _AS_A_SENTENCE.search(line)


def _is_edge(line: str) -> bool:
    return (
        not line
        or is_delimiter(line)
        or line.startswith((">", "-----", "____", SEAM, SIGNED))
        or line.endswith((":", "："))
        or header_label(line) is not None
        or _is_mobile(line)
    )


def _is_mobile(line: str) -> bool:
    if len(line) > _LONGEST_MOBILE_LINE:
        return False
    plain = _ADDRESS.sub("", line).strip(_BLANKS)
    return bool(plain) and bool(MOBILE_LINE.fullmatch(plain))
