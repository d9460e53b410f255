"""The sender's own new words: a text without quoted reply, forwarded part and signature.

Nothing that stands under, between or after marked quotes is lost: each quoted line goes, not the rest of the mail.
Only a separator without marks (`-----Original Message-----`, Outlook's header block, a forward) takes all to its end.
Linear time.
"""

import re
from bisect import bisect_right
from enum import Enum, auto
from typing import Final

from conductd.reading import introductions as words
from conductd.reading.charsets import SEAM

_QUOTED: Final = re.compile(r"\s{0,3}(?:[A-Za-z]{1,3}>|>)")
_PIPED: Final = re.compile(r"\s{0,3}\|(?:\s|$)(?!.*\|\s*$)")
_RULE: Final = re.compile(r"\s*[_\-=*]{10,}\s*")
_LIST_RULE: Final = re.compile(r"_{35,}\s*")
_PGP_BEGIN: Final = "-----BEGIN PGP SIGNED MESSAGE-----"
_PGP_SIGNATURE: Final = "-----BEGIN PGP SIGNATURE-----"
_LINE_LIMIT: Final = 2000
_MOBILE_LIMIT: Final = 200
_SIGNATURE_LINES: Final = 25
_BARE_SIGNATURE_LINES: Final = 8
_MACHINE: Final = re.compile(r"\d{1,2}[:.hH]\d{2}|\d{4}|@|\d{1,2}[./]\d{1,2}[./]")
_NAMES_WROTE: Final = re.compile(r"(?:[A-Z\u00c0-\u024f][\w.'’-]+,?\s){1,4}\(?[^:：]{0,60}[:：]\s*")


class _Mark(Enum):
    """What a line is to the sender's own words."""

    OWN = auto()
    BLANK = auto()
    QUOTED = auto()
    INTRODUCTION = auto()
    DROPPED = auto()


def new_text(text: str) -> str:
    """What the sender wrote anew, in order, pieces apart by an empty line. Quotes may be marked by `> ` or a `SEAM`."""
    lines = _until_seam(text.split("\n"))
    marks = [_mark(line) for line in lines]
    _mark_introductions(lines, marks)
    own = _without_tail(lines, marks)
    _drop_signatures(lines[:own], marks)
    return _collected(lines[:own], marks)


def _until_seam(lines: list[str]) -> list[str]:
    """Cut at the HTML reader's mark of where a quoted mail begins, wherever it stands outside a quote."""
    for number, line in enumerate(lines):
        if line == SEAM:
            return lines[:number]
    return lines


def _mark(line: str) -> _Mark:
    if not line.strip():
        return _Mark.BLANK
    if _QUOTED.match(line) or _PIPED.match(line[:_LINE_LIMIT]):
        return _Mark.QUOTED
    if len(line) < _MOBILE_LIMIT and words.MOBILE_LINE.fullmatch(line.strip()):
        return _Mark.DROPPED
    if line.startswith((_PGP_BEGIN, "Hash: SHA")):
        return _Mark.DROPPED
    return _Mark.OWN


def _mark_introductions(lines: list[str], marks: list[_Mark]) -> None:
    """Attribution lines (`On ... wrote:`), folded over up to four lines; unmarked text below is their quote."""
    for number, line in enumerate(lines):
        if marks[number] is not _Mark.OWN or not _ends_introduction(line):
            continue
        start = _introduction_start(lines, marks, number)
        followed = _next_mark(marks, number) is _Mark.QUOTED
        whole = " ".join(lines[start : number + 1])
        if start == number and not _stands_alone(line, followed):
            continue
        if followed or _MACHINE.search(whole):
            marks[start : number + 1] = [_Mark.INTRODUCTION] * (number + 1 - start)


def _ends_introduction(line: str) -> bool:
    if len(line) > _LINE_LIMIT or not re.search(r"[:：][\s*_]*$", line[-40:]):
        return False
    return bool(words.ATTRIBUTION_END.fullmatch(line)) or bool(words.NAME_FIRST_END.fullmatch(line))


def _introduction_start(lines: list[str], marks: list[_Mark], end: int) -> int:
    """The line where the introduction that ends here begins: the nearest of four that looks like one."""
    for start in range(end, max(-1, end - 4), -1):
        if marks[start] is not _Mark.OWN:
            break
        if words.ATTRIBUTION_START.match(lines[start][:_LINE_LIMIT]) and _MACHINE.search(
            " ".join(lines[start : end + 1])
        ):
            return start
    return end


def _stands_alone(line: str, followed: bool) -> bool:
    """Is this one line an introduction by itself: a machine's, or a bare name above a marked quote?"""
    if words.ATTRIBUTION_START.match(line) and _MACHINE.search(line):
        return True
    return followed and bool(_NAMES_WROTE.fullmatch(line)) and len(line.split()) <= 8


def _next_mark(marks: list[_Mark], number: int) -> _Mark | None:
    """What stands below, over at most three empty lines."""
    return next((mark for mark in marks[number + 1 : number + 5] if mark is not _Mark.BLANK), None)


def _without_tail(lines: list[str], marks: list[_Mark]) -> int:
    """The line from which on nothing is the sender's own; passed-on parts with an end are dropped in place."""
    forward_ends = [number for number, line in enumerate(lines) if _is_forward_end(line)]
    number = 0
    while number < len(lines):
        if marks[number] is _Mark.INTRODUCTION and _unmarked_quote(marks, number):
            return number
        if marks[number] is _Mark.OWN and _separates(lines, number):
            place = bisect_right(forward_ends, number)
            if place == len(forward_ends):
                return number - (number > 0 and bool(_RULE.fullmatch(lines[number - 1][:_LINE_LIMIT])))
            after = forward_ends[place]
            marks[number : after + 1] = [_Mark.QUOTED] * (after + 1 - number)
            number = after
        number += 1
    return len(lines)


def _unmarked_quote(marks: list[_Mark], number: int) -> bool:
    """Does an introduction stand above a quote whose lines bear no marks?"""
    below = _next_mark(marks, number)
    return below in {_Mark.OWN, None}


def _is_forward_end(line: str) -> bool:
    return len(line) < 200 and bool(words.FORWARD_END_LINE.fullmatch(line))


def _separates(lines: list[str], number: int) -> bool:
    """Does all that follows come from another mail, or from a mailing list's software?"""
    line = lines[number]
    if len(line) > _LINE_LIMIT:
        return False
    if line.startswith(_PGP_SIGNATURE) or is_forward_line(line) or is_original_line(line):
        return True
    if _LIST_RULE.fullmatch(line):
        below = [each for each in lines[number + 1 : number + 4] if each.strip()]
        return (
            bool(below)
            and bool(re.search(r"mailing list|list -- |\blist\b|@", below[0][:300]))
            and not header_block(lines, number + 1)
        )
    return header_block(lines, number) is not None


def is_original_line(line: str) -> bool:
    """Is this `-----Original Message-----` in some language?"""
    return len(line) < 200 and ("--" in line or "__" in line) and bool(words.ORIGINAL_LINE.fullmatch(line))


def is_forward_line(line: str) -> bool:
    """Is this `---------- Forwarded message ---------` or `Begin forwarded message:` in some language?"""
    framed = "--" in line or "==" in line or "__" in line or line.rstrip().endswith((":", "："))
    return len(line) < 200 and framed and bool(words.FORWARD_LINE.fullmatch(line))


def header_block(lines: list[str], number: int) -> dict[str, str] | None:
    """The labels and values of a small header block that begins here, or None; at least three labels."""
    first = words.header_label(lines[number])
    if first is None or first[0] not in words.HEADER_FROM:
        return None
    found = {"from": first[1]}
    for line in lines[number + 1 : number + 12]:
        label = words.header_label(line)
        if label is not None:
            found.setdefault(*label)
        elif len(found) >= 3 or not line.strip():
            break
    return found if len(found) >= 3 else None


def _drop_signatures(lines: list[str], marks: list[_Mark]) -> None:
    """From a signature line to the next quote or the end (RFC 3676, 4.3), unless too much follows."""
    ends, written = [len(lines)] * (len(lines) + 1), [0] * (len(lines) + 1)
    for number in range(len(lines) - 1, -1, -1):
        quoted = marks[number] in {_Mark.QUOTED, _Mark.INTRODUCTION}
        ends[number] = number if quoted else ends[number + 1]
        written[number] = 0 if quoted else written[number + 1] + (marks[number] is _Mark.OWN)
    for number, line in enumerate(lines):
        if marks[number] is not _Mark.OWN or line.rstrip() not in {"--", "—", "- --"}:
            continue
        if written[number + 1] <= (_SIGNATURE_LINES if line.startswith("-- ") else _BARE_SIGNATURE_LINES):
            marks[number : ends[number]] = [_Mark.DROPPED] * (ends[number] - number)


def _collected(lines: list[str], marks: list[_Mark]) -> str:
    """The own lines, with one empty line where something was left out."""
    out: list[str] = []
    for line, mark in zip(lines, marks, strict=False):
        if mark is _Mark.OWN:
            out.append(line.rstrip())
        elif out and out[-1]:
            out.append("")
    return "\n".join(out).strip("\n")
