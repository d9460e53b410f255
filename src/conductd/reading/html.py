"""HTML to the text that a person sees: blocks, lists, tables, links with their address, quotes marked with `> `.

Our own walk over our own tokens: the packages measured hang for 8 to 15 seconds on one hostile input each or lose
text below 256 nested tags. Everything here is linear in the length of the input.
"""

import re
from dataclasses import dataclass, field
from typing import Final

from conductd.reading import html_styles
from conductd.reading.charsets import SEAM, SIGNED
from conductd.reading.html_elements import (
    BLOCKS,
    CLOSES,
    LOOK_BACK,
    P_WALLS,
    SPACED,
    UNSEEN,
    VOID,
    behind_link,
    is_quote,
    is_signature,
    starts_seam,
)
from conductd.reading.html_styles import Sheet, Sight
from conductd.reading.html_tokens import Overfull, RawText, Tag, tokens
from conductd.reading.separators import is_forward_line

_HIDDEN: Final = "hidden text"
_HEADER_LINES: Final = 12
_HEADED: Final = re.compile(r"(?:>\s?)*\*?[^\n:：]{1,25}[:：]\*?\s")
_BLANK: Final = re.compile(r"[ \t\n\r\f\u00a0\u200b\u200c\u200d\u2060\u00ad\u034f]+")


@dataclass(slots=True)
class _Open:
    """An element that is open: how it is seen and what its end undoes."""

    name: str
    sight: Sight
    marks: list[str] = field(default_factory=list)
    quoted: bool = False
    first_line: int = 0
    signature: bool = False
    link: str | None = None
    link_start: int = 0


@dataclass(slots=True)
class _Page:
    """The text written so far, and where in the tree the reader stands."""

    lines: list[str] = field(default_factory=list)
    line: list[str] = field(default_factory=list)
    stack: list[_Open] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)
    rules: Sheet = field(default_factory=Sheet)
    quotes: int = 0
    signatures: list[_Open] = field(default_factory=list)
    lists: list[int | None] = field(default_factory=list)
    bullet: str = ""
    defects: dict[str, None] = field(default_factory=dict)
    blank_owed: bool = False

    def sight(self) -> Sight:
        return self.stack[-1].sight if self.stack else Sight()

    def spaced(self, name: str) -> bool:
        """Does this block stand apart by an empty line? Lists inside lists, and what is hidden, do not."""
        return name in SPACED and not self.sight().hidden and not (name in {"ul", "ol"} and self.counts.get("li"))

    def end_line(self) -> None:
        """Finish the line that is being written, if anything is on it."""
        text = "".join(self.line).rstrip(" ")
        self.line.clear()
        if text.strip():
            if self.blank_owed and self.lines:
                self.lines.append(self.prefix())
            self.blank_owed = False
            self.lines.append(self.prefix() + text)

    def prefix(self) -> str:
        """The marks of the quotes that the reader stands in, at most ten, and of a signature."""
        return "> " * min(self.quotes, 10) + (SIGNED if self.signatures else "")

    def break_line(self) -> None:
        """A `br`: ends the line even where nothing is on it."""
        if "".join(self.line).strip():
            self.end_line()
        else:
            self.line.clear()
            self.blank_owed = True


def as_text(markup: str) -> tuple[str, tuple[str, ...]]:
    """The text of an HTML body, and its defects: hidden text, too much markup. Quotes begin with `> ` or a `SEAM`."""
    page = _Page()
    for token in tokens(markup):
        if isinstance(token, str):
            _text(page, token)
        elif isinstance(token, Overfull):
            page.defects["too much markup"] = None
        elif isinstance(token, RawText):
            _raw_text(page, token)
        elif token.closing:
            _end(page, token.name)
        else:
            _start(page, token)
    page.end_line()
    return _joined(page.lines), tuple(page.defects)


def _raw_text(page: _Page, raw: RawText) -> None:
    """A style sheet is heeded; what a browser never shows is hidden if there are words in it."""
    if raw.element == "style":
        html_styles.read_sheet(raw.text, page.rules)
    elif raw.element in UNSEEN and re.sub(r"<[^<>]*+>|\s", "", raw.text):
        page.defects[_HIDDEN] = None


def _text(page: _Page, text: str) -> None:
    sight = page.sight()
    if sight.hidden:
        if _HIDDEN not in page.defects and _BLANK.sub("", text):
            page.defects[_HIDDEN] = None
        return
    if page.counts.get("pre"):
        for number, piece in enumerate(text.split("\n")):
            if number:
                page.break_line()
            page.line.append(piece)
        return
    text = re.sub(r"[ \t\n\r\f]+", " ", text).replace("\u00a0", " ")
    if not page.line or page.line[-1].endswith(" "):
        text = text.lstrip(" ")
    if text:
        page.line.append(text)


def _start(page: _Page, tag: Tag) -> None:
    """A start tag: what it closes, what it shows, what it opens."""
    attributes = tag.attributes() if tag.written else {}
    _imply_ends(page, tag.name)
    if tag.name in BLOCKS and page.line != [page.bullet]:
        page.end_line()
        page.blank_owed = page.blank_owed or page.spaced(tag.name)
    if tag.name in VOID:
        _void(page, tag.name, attributes)
        return
    opened = _Open(tag.name, page.sight())
    if attributes or page.rules.rules or page.rules.within:
        _see(page, opened, attributes)
    if not opened.sight.hidden:
        _mark(page, opened, attributes)
    page.stack.append(opened)
    for mark in opened.marks or (tag.name,):
        page.counts[mark] = page.counts.get(mark, 0) + 1


def _see(page: _Page, opened: _Open, attributes: dict[str, str]) -> None:
    """How the element is seen; most have nothing that says so and are seen like what they stand in."""
    own = html_styles.marks(opened.name, attributes)
    style = html_styles.applying(page.rules, own, page.counts, attributes)
    opened.sight = html_styles.seen(page.sight(), style, attributes)
    opened.marks = own if page.rules.within else []


def _mark(page: _Page, opened: _Open, attributes: dict[str, str]) -> None:
    """What an element shows by itself: quotes, list marks, cells, links."""
    if starts_seam(attributes):
        _seam(page)
    if is_signature(opened.name, attributes):
        page.end_line()
        opened.signature = True
        page.signatures.append(opened)
    if is_quote(opened.name, attributes):
        page.end_line()
        opened.quoted, opened.first_line = True, len(page.lines)
        page.quotes += 1
    if opened.name in {"ul", "ol"}:
        page.lists.append(_number(attributes.get("start"), 1) if opened.name == "ol" else None)
    elif opened.name == "li":
        page.bullet = _bullet(page.lists, attributes.get("value"))
        page.line.append(page.bullet)
    elif opened.name in {"td", "th"} and page.line and not page.line[-1].endswith(" | "):
        page.line.append(" | ")
    elif opened.name == "a":
        opened.link, opened.link_start = attributes.get("href", "").strip() or None, len(page.line)


def _seam(page: _Page) -> None:
    """Here begins the mail that is answered; a signature that was never closed ends before it."""
    page.end_line()
    for each in page.signatures:
        each.signature = False
    page.signatures.clear()
    page.lines.append(page.prefix() + SEAM)


def _number(written: str | None, default: int) -> int:
    """A number of a list as the markup says it, if it is one."""
    return int(written) if written and re.fullmatch(r"[0-9]{1,6}", written.strip()) else default


def _bullet(lists: list[int | None], value: str | None) -> str:
    indent = "  " * (min(len(lists), 8) - 1) if lists else ""
    number = lists[-1] if lists else None
    if number is None:
        return indent + "* "
    number = _number(value, number)
    lists[-1] = number + 1
    return f"{indent}{number}. "


def _void(page: _Page, name: str, attributes: dict[str, str]) -> None:
    if page.sight().hidden:
        return
    if name == "br":
        page.break_line()
    elif name == "hr":
        if attributes.get("id", "").lower() == "stopspelling":
            _seam(page)
        page.blank_owed = True
    elif name == "img" and attributes.get("alt", "").strip():
        page.line.append(f"[{' '.join(attributes['alt'].split())}]")


def _imply_ends(page: _Page, name: str) -> None:
    if name in CLOSES:
        _close_nearest(page, *CLOSES[name])
    if name in BLOCKS and page.counts.get("p"):
        _close_nearest(page, frozenset(["p"]), P_WALLS)


def _close_nearest(page: _Page, names: frozenset[str], walls: frozenset[str]) -> None:
    """Close the nearest of these elements, if it is near and no wall stands before it."""
    for back in range(1, min(len(page.stack), LOOK_BACK) + 1):
        name = page.stack[-back].name
        if name in names:
            for _ in range(back):
                _pop(page)
            return
        if name in walls:
            return


def _end(page: _Page, name: str) -> None:
    """An end tag closes up to its nearest start tag; one without a start tag is nothing (but `</p>` and `</br>`)."""
    if name == "br":
        page.break_line()
    if not page.counts.get(name):
        return
    while page.stack and _pop(page) != name:
        pass


def _pop(page: _Page) -> str:
    """Close the innermost element."""
    closed = page.stack.pop()
    for mark in closed.marks or (closed.name,):
        page.counts[mark] -= 1
    if closed.link and not closed.sight.hidden:
        page.line.append(behind_link("".join(page.line[closed.link_start :]), closed.link))
    if closed.name in BLOCKS or closed.quoted or closed.signature:
        page.end_line()
        page.blank_owed = page.blank_owed or (page.spaced(closed.name) and not closed.sight.hidden)
    if closed.name in {"ul", "ol"} and not closed.sight.hidden and page.lists:
        page.lists.pop()
    page.quotes -= closed.quoted
    if closed.quoted and closed.name == "div":
        _unquote_forward(page, closed.first_line)
    if closed.signature:
        page.signatures.pop()
    return closed.name


def _unquote_forward(page: _Page, first: int) -> None:
    """Gmail marks the header block of a mail passed on like an attribution, and what is beneath it not at all."""
    written = page.lines[first : first + _HEADER_LINES]
    shown = next((line.lstrip("> ") for line in written if line.strip("> ")), "")
    if first + len(written) == len(page.lines) and is_forward_line(shown):
        page.lines[first:] = [line.removeprefix("> ") for line in written]


def _joined(lines: list[str]) -> str:
    """The lines, without seams that no header block follows: a border is often only a border."""
    out: list[str] = []
    for number, line in enumerate(lines):
        if line.endswith(SEAM):
            if sum(bool(_HEADED.match(each)) for each in lines[number + 1 : number + 7]) >= 2:
                out.append(line)
        else:
            out.append(line.rstrip())
    return "\n".join(out)
