"""Signatures: what a program adds beneath the words, by the mark `-- ` (RFC 3676, 4.3) or as a phone's own line."""

from collections.abc import Sequence
from typing import Final

from conductd.reading.charsets import SEAM
from conductd.reading.introductions import MOBILE_LINE

_LONGEST_MOBILE_LINE: Final = 200
_MOST_LINES: Final = 25
_MOST_LINES_UNMARKED: Final = 8
_DELIMITERS: Final = frozenset({"--", "—", "- --", "––", "---"})


def is_delimiter(line: str) -> bool:
    """Is this the line above a signature? `-- ` by the standard; without its blank or as one long dash by habit."""
    return len(line) < 8 and line.rstrip() in _DELIMITERS


def most_lines(line: str) -> int:
    """How many lines a signature under this delimiter may have: more under the standard's own."""
    return _MOST_LINES if line.startswith("-- ") else _MOST_LINES_UNMARKED


def is_mobile_line(lines: Sequence[str], number: int) -> bool:
    """A phone's or app's line of its own; inside a paragraph the same words are a person's."""
    line = lines[number].strip()
    if not line or len(line) > _LONGEST_MOBILE_LINE or not MOBILE_LINE.fullmatch(line):
        return False
    above = lines[number - 1].strip() if number else ""
    below = lines[number + 1].strip() if number + 1 < len(lines) else ""
    return _is_edge(above) and _is_edge(below)


def _is_edge(line: str) -> bool:
    return (
        not line
        or is_delimiter(line)
        or line.startswith((">", "-----", "____", SEAM))
        or line.endswith((":", "："))
        or _is_mobile(line)
    )


def _is_mobile(line: str) -> bool:
    return len(line) <= _LONGEST_MOBILE_LINE and bool(MOBILE_LINE.fullmatch(line))
