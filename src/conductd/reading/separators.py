"""Lines that part a mail's own words from another mail: `-----Original Message-----`, forwards, small header blocks."""

import re
from typing import Final

from conductd.reading import introductions as words

LINE_LIMIT: Final = 2000
_SHORT_LINE: Final = 200
_MOST_LABELS: Final = 12
_RULE: Final = re.compile(r"\s{0,4}[_\-=*\u2010-\u2015]{10,}\s*")
_LIST_RULE: Final = re.compile(r"_{35,}\s*")
_DASHES: Final = re.compile(r"[-_=\u2010-\u2015]{2}")
_LIST_FOOTER: Final = re.compile(r"mailing list|list -- |\blist\b|@")
_PGP_SIGNATURE: Final = "-----BEGIN PGP SIGNATURE-----"


def is_rule(line: str) -> bool:
    """Is this a line drawn across the page, as Outlook puts it above its header block?"""
    return bool(_RULE.fullmatch(line[:LINE_LIMIT]))


def is_original_line(line: str) -> bool:
    """Is this `-----Original Message-----` in some language?"""
    return len(line) < _SHORT_LINE and bool(_DASHES.search(line)) and bool(words.ORIGINAL_LINE.fullmatch(line))


def is_forward_line(line: str) -> bool:
    """Is this `---------- Forwarded message ---------` or `Begin forwarded message:` in some language?"""
    if len(line) >= _SHORT_LINE or not (_DASHES.search(line) or line.rstrip().endswith((":", "："))):
        return False
    return bool(words.FORWARD_LINE.fullmatch(line))


def is_forward_end(line: str) -> bool:
    """Is this `----- End forwarded message -----` in some language?"""
    return len(line) < _SHORT_LINE and bool(words.FORWARD_END_LINE.fullmatch(line))


def begins_appendix(lines: list[str], number: int) -> bool:
    """Does what a mailing list's software or a signing program adds at the end begin here?"""
    line = lines[number]
    if line.startswith(_PGP_SIGNATURE):
        return True
    if len(line) > LINE_LIMIT or not _LIST_RULE.fullmatch(line):
        return False
    below = [each for each in lines[number + 1 : number + 4] if each.strip()]
    return bool(below) and bool(_LIST_FOOTER.search(below[0][:300])) and header_block(lines, number + 1) is None


def header_block(lines: list[str], number: int) -> dict[str, str] | None:
    """The labels and values of a small header block that begins here, or None; at least three labels, one the author.

    Most programs begin with the author, some with the date, one with the subject.
    """
    first = words.header_label(lines[number]) if number < len(lines) else None
    if first is None or first[0] not in words.HEADER_FIRST:
        return None
    found = dict([first])
    for line in lines[number + 1 : number + _MOST_LABELS]:
        label = words.header_label(line)
        if label is not None:
            found.setdefault(*label)
        elif len(found) >= 3 or not line.strip():
            break
    return found if len(found) >= 3 and any(label in words.HEADER_FROM for label in found) else None


def after_header_block(lines: list[str], number: int) -> int:
    """The line after the header block that begins here: its labels and what is folded beneath them."""
    at = number
    while at < min(len(lines), number + 2 * _MOST_LABELS) and lines[at].strip():
        if at > number and words.header_label(lines[at]) is None and not _folded(lines[at], lines[at - 1]):
            break
        at += 1
    return at


def _folded(line: str, above: str) -> bool:
    return line.startswith((" ", "\t")) or above.rstrip().endswith((",", ";"))
