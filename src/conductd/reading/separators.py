"""Lines that part a mail's own words from another mail: `-----Original Message-----`, forwards, small header blocks."""

import re
from typing import Final

from conductd.reading import introductions as words

LINE_LIMIT: Final = 2000
_SHORT_LINE: Final = 200
_MOST_LABELS: Final = 12
_RULE: Final = re.compile(r"\s{0,4}([_\-=*\u2010-\u2015]{5,})\s*")
_LIST_RULE: Final = re.compile(r"_{35,}\s*")
_WROTE_RULE: Final = re.compile(r"\s*-{3,}\s?([^\d\n-][^\n]{1,100}?)\s?-{3,}\s*")
_GROUPWISE: Final = re.compile(r">>> [^\n]{2,100}\d[^>\n]{1,30} >>>\s*")
_DASHES: Final = re.compile(r"[-_=\u2010-\u2015]{2}")
_LIST_FOOTER: Final = re.compile(r"mailing list|list -- |\blist\b|@")
_YEAR: Final = re.compile(r"(?:19|20)\d{2}")
_CLOCK: Final = re.compile(r"\d[:.]\d{2}")
_PGP_SIGNATURE: Final = "-----BEGIN PGP SIGNATURE-----"


def is_rule(line: str, shortest: int = 10) -> bool:
    """Is this a line drawn across the page, as Outlook puts it above its header block?"""
    drawn = _RULE.fullmatch(line[:LINE_LIMIT])
    return drawn is not None and len(drawn[1]) >= shortest


def is_original_line(line: str) -> bool:
    """Is this `-----Original Message-----` in some language?"""
    if len(line) >= _SHORT_LINE or not (_DASHES.search(line) or line.startswith(">>> ")):
        return False
    line = line.replace("&nbsp;", " ")  # QQ writes it into plain text
    wrote = _WROTE_RULE.fullmatch(line)
    if wrote is not None and wrote[1][0].isupper() and words.ATTRIBUTION_VERB.search(wrote[1]):
        return True
    return bool(words.ORIGINAL_LINE.fullmatch(line)) or is_three_marks(line)


def is_three_marks(line: str) -> bool:
    """Is this GroupWise's line above an unmarked quote, `>>> Ruth Calloway 26/01/2026 15:42 >>>`?"""
    return line.startswith(">>> ") and bool(_GROUPWISE.fullmatch(line[:_SHORT_LINE]))


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
    enough = len(found) >= 3 or _is_dated(found)
    return found if enough and any(label in words.HEADER_FROM for label in found) else None


def _is_dated(found: dict[str, str]) -> bool:
    """Two labels are enough where a program wrote the second: when it was sent, to the minute."""
    (first, *_), (last, value) = tuple(found), found.popitem()
    found[last] = value
    sent = first in words.HEADER_FROM and last in words.SENT_LABELS
    return sent and bool(_YEAR.search(value) and _CLOCK.search(value))


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
