"""The line above a quote (`On ... Ruth wrote:`), as mail programs of many languages write it, on one line or folded.

It names a date and a writer. A sentence of a person's that ends in `wrote:` is none: it has no machine's date, or no
marked quote below it.
"""

import re
from collections.abc import Callable, Sequence
from typing import Final

from conductd.reading import introductions as words

_LONGEST_LINE: Final = 300
_MOST_LINES: Final = 4
_ENDS: Final = re.compile(r"(?:[:：]|\b(?:wrote|said)\s?-{2,})[\s*_\u2069\u202c]*$")
_SENTENCE_END: Final = re.compile(r"(?:[!?。！？]|[^\W\d]{7,}\.|^\D{1,300}\.)\s*$")  # but not `26 janv.`
_ADDRESS: Final = re.compile(r"[^\s<>()@]{1,64}@[^\s<>()@]{1,255}")
_TIME: Final = re.compile(r"(?<![\d./])\d{1,2}[:.hH]\d{2}(?!\d|[./]\d)|\d点|\d時|\d时")
_CLUE: Final = re.compile(r"[\d@]")
_DATE: Final = re.compile(r"(?:19|20)\d{2}|\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2}|\d{4}[./年-]")
_LOOSE: Final = re.compile(r"\d{1,2}[:.hH]\d{2}|\d{4}|@|\d{1,2}[./]\d{1,2}[./]")
_UNENDED: Final = re.compile(r"\d{4}[/-]\d{1,2}[/-]\d{1,2} [^<>\n]{0,80}<[^<>\s]{3,200}>\Z")
_BRACKETED: Final = re.compile(r"[^\[\]\n]{2,80}\s\[\d[^\[\]\n]{5,40}\]:\s*")
_NAMES: Final = re.compile(r"(?:[A-Z\u00c0-\u024f][\w.'’/-]*,?\s){1,4}\(?[^:：]{0,60}[:：]\s*")


def may_end(line: str) -> bool:
    """May this line be the last one of an introduction?"""
    return len(line) <= _LONGEST_LINE and (
        bool(_ENDS.search(line[-40:])) or line.startswith("Quoting ") or bool(_UNENDED.match(line))
    )


def begins_at(lines: Sequence[str], end: int, is_own: Callable[[int], bool], *, followed: bool) -> int | None:
    """The line where the introduction that ends at `end` begins, or None if none ends there.

    Of up to four lines the farthest counts that a program's introduction may begin with. `followed`: a marked quote
    stands below, so that less is asked of the date.
    """
    found = None
    nearest = range(end, max(-1, end - _MOST_LINES), -1)
    for start in nearest if any(_CLUE.search(lines[at][:_LONGEST_LINE]) for at in nearest) else ():
        if not is_own(start) or len(lines[start]) > _LONGEST_LINE:
            break
        if start < end and _SENTENCE_END.search(lines[start]):
            break
        whole = " ".join(line.strip() for line in lines[start : end + 1])
        if _is_introduction(whole, followed=followed):
            found = start
    if found is None and followed and len(lines[end].split()) <= 8 and _NAMES.fullmatch(lines[end]):
        return end if words.ATTRIBUTION_VERB.search(lines[end]) else None
    return found


def is_full(whole: str) -> bool:
    """Does it name an address, or a date with its year and a time: what a program writes and hardly a person?"""
    return bool(_ADDRESS.search(whole)) or bool(_TIME.search(whole) and _DATE.search(whole))


def _is_introduction(whole: str, *, followed: bool) -> bool:
    plain = whole.lstrip("-–— *_(\u200e\u202a\u2066")
    if not (_LOOSE.search(plain) if followed else is_full(plain)):
        return False
    if followed and _BRACKETED.fullmatch(plain):
        return True
    writes = words.ATTRIBUTION_VERB.search(plain)
    if words.ATTRIBUTION_START.match(plain):
        return bool(writes or _ADDRESS.search(plain))
    if writes is None:
        return False
    return bool(words.WRITER_FIRST.match(plain) or (followed and words.VERB_UNSPACED.search(plain)))
