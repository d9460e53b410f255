"""The sender's own new words: a text without quoted reply, forwarded part and signature.

Nothing that stands under, between or after marked quotes is lost: each quoted line goes, not the rest of the mail.
Where a quote bears no marks (Outlook's header block, some attributions), all beneath it is taken for the quote only if
the mail answers or passes on another and own words stand above, or a header block begins it; else it is kept. What
a mail program marked as a signature (`SIGNED`) goes, unless nothing else is there. Linear time.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from enum import Enum, auto
from itertools import islice
from typing import Final

from conductd.reading import attribution, separators, signatures
from conductd.reading.charsets import SEAM, SIGNED
from conductd.reading.separators import header_block, is_forward_line

__all__ = ["Standing", "header_block", "is_forward_line", "new_text"]

_QUOTED: Final = re.compile(r"\s{0,3}(?:[A-Za-z]{1,3}>|>)")
_PIPED: Final = re.compile(r"\s{0,3}\|(?:\s|$)(?!.*\|\s*$)")
_MOST_INTRODUCTIONS: Final = 20_000  # looked for; no mail has more, and what is not one stays
_PGP_BEGIN: Final = "-----BEGIN PGP SIGNED MESSAGE-----"
_FEW: Final = 40
_ANSWER_MARK: Final = re.compile(r"\s{0,4}[\[<(]([^\[\]<>()]{2,60})[\])>][:：]?\s")


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands around a text: its author's name, and whether the mail answers another or passes one on."""

    author: str = ""
    answers: bool = True
    passes_on: bool = False


class _Mark(Enum):
    """What a line is to the sender's own words."""

    OWN = auto()
    BLANK = auto()
    QUOTED = auto()
    INTRODUCTION = auto()
    DROPPED = auto()
    SIGNED = auto()


_NOT_WORDS: Final = frozenset({_Mark.QUOTED, _Mark.INTRODUCTION})


@dataclass(slots=True)
class _Page:
    """A text while its lines are marked; `full` are the introductions that only a program writes."""

    lines: list[str]
    marks: list[_Mark]
    standing: Standing
    full: set[int] = field(default_factory=set)
    next_written: list[int] = field(default_factory=list)

    def below(self, number: int) -> _Mark | None:
        """What stands below, over at most three empty lines."""
        at = self.next_written[number + 1]
        return self.marks[at] if at < len(self.lines) and at <= number + 4 else None

    def is_own(self, number: int) -> bool:
        """Is the line the sender's own as far as is known?"""
        return self.marks[number] is _Mark.OWN

    def mark(self, start: int, end: int, mark: _Mark) -> None:
        """Mark the lines from start up to end, end not included."""
        self.marks[start:end] = [mark] * (end - start)


def new_text(text: str, standing: Standing = Standing()) -> str:
    """What the sender wrote anew, in order, pieces apart by an empty line. Quotes may be marked by `> ` or a `SEAM`."""
    page = _marked(text.split("\n"), standing)
    _mark_introductions(page)
    end = _without_tail(page)
    _drop_signatures(page, end)
    return _collected(page, end) or _collected(_with_signature(page), end)


def _marked(lines: list[str], standing: Standing) -> _Page:
    page = _Page(lines, [_mark(lines, number) for number in range(len(lines))], standing)
    page.next_written = [len(lines)] * (len(lines) + 2)
    for number in range(len(lines) - 1, -1, -1):
        blank = page.marks[number] is _Mark.BLANK
        page.next_written[number] = page.next_written[number + 1] if blank else number
    return page


def _mark(lines: list[str], number: int) -> _Mark:
    line = lines[number]
    if not line.strip():
        return _Mark.BLANK
    if separators.is_three_marks(line):
        return _Mark.OWN
    if _QUOTED.match(line) or _PIPED.match(line[: separators.LINE_LIMIT]):
        return _Mark.QUOTED
    if line.startswith(SIGNED):
        return _Mark.SIGNED
    if line.startswith((_PGP_BEGIN, "Hash: SHA")) or signatures.is_mobile_line(lines, number):
        return _Mark.DROPPED
    return _Mark.OWN


def _mark_introductions(page: _Page) -> None:
    """Attribution lines (`On ... wrote:`), folded over up to four lines."""
    ends = (number for number, line in enumerate(page.lines) if page.is_own(number) and attribution.may_end(line))
    for number in islice(ends, _MOST_INTRODUCTIONS):
        followed = page.below(number) is _Mark.QUOTED
        start = attribution.begins_at(page.lines, number, page.is_own, followed=followed)
        if start is None:
            continue
        full = attribution.is_full(" ".join(page.lines[start : number + 1]))
        if (full and followed) or (page.standing.answers and (full or followed)):
            page.mark(start, number + 1, _Mark.INTRODUCTION)
            page.full |= {number} if full else set()


def _without_tail(page: _Page) -> int:
    """The line from which on nothing is the sender's own; passed-on parts with an end are dropped in place."""
    forward_ends = [number for number, line in enumerate(page.lines) if separators.is_forward_end(line)]
    number, spoken = 0, False
    while number < len(page.lines):
        quote = _unmarked_quote(page, number)
        if quote is not None:
            place = bisect_right(forward_ends, number)
            if quote.passed_on and place < len(forward_ends):
                page.mark(number, forward_ends[place] + 1, _Mark.QUOTED)
                number = forward_ends[place]
            elif _goes_to_the_end(page, quote, spoken):
                return _rescued(page, quote.begins, number)
            else:
                page.mark(number, quote.body, _Mark.INTRODUCTION)
                number = quote.body - 1
        elif page.is_own(number):
            spoken = spoken or not separators.is_rule(page.lines[number])
        number += 1
    return len(page.lines)


@dataclass(frozen=True, slots=True)
class _Quote:
    """Another mail without marks: where its rule or introduction begins, where its body does, and its kind."""

    begins: int
    body: int
    passed_on: bool = False
    certain: bool = False
    headed: bool = False
    appendix: bool = False


def _unmarked_quote(page: _Page, number: int) -> _Quote | None:
    """The mail without marks of its own whose introduction, rule or header block stands here."""
    line = page.lines[number]
    if page.marks[number] is _Mark.INTRODUCTION:
        marked = number not in page.full or page.below(number) in _NOT_WORDS
        return None if marked else _Quote(number, number + 1)
    if line == SEAM:
        return _under_rule(page, number)
    if not page.is_own(number) or len(line) > separators.LINE_LIMIT:
        return None
    if separators.begins_appendix(page.lines, number):
        return _Quote(number, number + 1, appendix=True)
    passed_on = is_forward_line(line)
    if passed_on or separators.is_original_line(line):
        return _under_rule(page, number, passed_on=passed_on)
    return _headed(page, number)


def _under_rule(page: _Page, number: int, *, passed_on: bool = False) -> _Quote:
    """What stands under a line that a program wrote, with the header block beneath it if there is one."""
    at = min(page.next_written[number + 1], len(page.lines))
    headed = at < len(page.lines) and header_block(page.lines, at) is not None
    return _Quote(number, _body(page, number + 1), passed_on=passed_on, certain=True, headed=headed)


def _headed(page: _Page, number: int) -> _Quote | None:
    """A mail beneath a bare header block; a line drawn above it says that a program wrote both."""
    if header_block(page.lines, number) is None:
        return None
    rule = next((at for at in (number - 1, number - 2) if at >= 0 and page.lines[at].strip()), number)
    ruled = rule < number and separators.is_rule(page.lines[rule], shortest=5)
    if not (ruled or page.standing.answers or page.standing.passes_on):
        return None  # a person pasted it into a report
    body = separators.after_header_block(page.lines, number)
    return _Quote(rule if ruled else number, body, certain=ruled, headed=True)


def _body(page: _Page, number: int) -> int:
    """The line after the header block or introduction that may stand here, over empty lines."""
    at = min(page.next_written[number], len(page.lines))
    if at < len(page.lines) and header_block(page.lines, at) is not None:
        return separators.after_header_block(page.lines, at)
    for end in range(at, min(at + 4, len(page.lines))):
        if page.marks[end] is not _Mark.INTRODUCTION:
            return end if end > at else number
    return number


def _goes_to_the_end(page: _Page, quote: _Quote, spoken: bool) -> bool:  # a fact about the page
    """Is everything beneath the quoted mail's, although nothing marks where it ends?"""
    if quote.appendix:
        return True
    following = page.next_written[quote.body]
    if following < len(page.lines) and page.marks[following] is _Mark.QUOTED:
        return False
    if quote.passed_on or page.standing.passes_on:
        return True
    if not spoken:
        return quote.headed and page.standing.answers and not _is_signed_below(page, quote.body)
    return quote.certain or page.standing.answers


def _is_signed_below(page: _Page, body: int) -> bool:
    """Does the author's own name end what stands under the header block? Then an answer was typed there."""
    written = [at for at in range(body, len(page.lines)) if page.marks[at] not in {_Mark.BLANK, _Mark.DROPPED}]
    if not written or any(header_block(page.lines, at) for at in written[-_FEW:]):
        return False
    last = " ".join(page.lines[written[-1]].lower().strip(" \t,.-–—~").split())
    return len(last) > 2 and last in _signs_of(page.standing.author)


def _rescued(page: _Page, begins: int, number: int) -> int:
    """Cut the tail, but for the paragraphs in it that begin with the sender's own name in brackets: `[Ruth C.] Yes.`"""
    names = _signs_of(page.standing.author)
    kept = False
    found = False
    for at in range(number, len(page.lines)):
        answer = _ANSWER_MARK.match(page.lines[at]) if names else None
        kept = (answer is not None and " ".join(answer[1].lower().split()) in names) or (
            kept and page.marks[at] is _Mark.OWN and answer is None
        )
        found = found or kept
        if not kept:
            page.marks[at] = _Mark.QUOTED
    page.mark(begins, number, _Mark.QUOTED)
    return len(page.lines) if found else begins


def _signs_of(author: str) -> frozenset[str]:
    """How a person marks their own answers: the whole name, the first name, the initials."""
    parts = author.lower().split()
    if not parts:
        return frozenset()
    return frozenset({" ".join(parts), parts[0], "".join(part[0] for part in parts)} - {""})


def _with_signature(page: _Page) -> _Page:
    """Where nothing but a marked signature is left, its sentences are the mail: some people write inside the mark."""
    signed = [at for at, mark in enumerate(page.marks) if mark is _Mark.SIGNED]
    if any(signatures.says_something(page.lines[at]) for at in signed):
        for at in signed:
            page.lines[at] = page.lines[at].removeprefix(SIGNED)
            page.mark(at, at + 1, _Mark.OWN)
    return page


def _drop_signatures(page: _Page, end: int) -> None:
    """From a signature line to the next quote or the end, unless too much follows."""
    ends, written = [end] * (end + 1), [0] * (end + 1)
    for number in range(end - 1, -1, -1):
        quoted = page.marks[number] in _NOT_WORDS
        ends[number] = number if quoted else ends[number + 1]
        written[number] = 0 if quoted else written[number + 1] + page.is_own(number)
    for number in range(end):
        if not page.is_own(number) or not signatures.is_delimiter(page.lines[number]):
            continue
        if page.below(number) is _Mark.SIGNED:
            page.mark(number, number + 1, _Mark.DROPPED)
        elif signatures.is_signature(page.lines, number, ends[number], written[number + 1]):
            page.mark(number, ends[number], _Mark.DROPPED)


def _collected(page: _Page, end: int) -> str:
    """The own lines, with one empty line where something was left out."""
    out: list[str] = []
    for line, mark in zip(page.lines[:end], page.marks, strict=False):
        if mark is _Mark.OWN:
            out.append(line.rstrip())
        elif out and out[-1]:
            out.append("")
    return "\n".join(out).strip("\n")
