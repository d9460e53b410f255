"""HTML cut into tags and text in linear time, whatever is wrong with it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import Final

from conductd.reading.charsets import clean

_TAG: Final = re.compile(r"<(/?)([a-zA-Z][^\s/>]{0,60}+)((?>(?:[^>\"']|\"[^\"]*+\"|'[^']*+')*))>")
_NAME: Final = re.compile(r"<(/?)([a-zA-Z][^\s/>]{0,60}+)([^>]*+)>")
_ATTRIBUTE: Final = re.compile(r"([^\s=/\"'>]{1,60}+)(?:\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s>\"']++)))?")
_RAW_TEXT: Final = frozenset(
    {"script", "style", "title", "noembed", "noframes", "iframe", "xml", "template", "datalist"}
)
MARKUP_LIMIT: Final = 50_000
"""Tags of one mail that are looked at; the largest that people send have fewer."""
_ANY_TAG: Final = re.compile(r"<[^<>]{0,4000}>")
_ADDRESS: Final = re.compile(r"<(?:https?://[^<>\s]{1,2000}|[^<>\s@\"']{1,64}@[^<>\s@\"']{1,255})>")
"""What plain text in angles becomes where a program called it HTML: no tag, and nothing to lose."""
_SIGNS: Final = re.compile(r"<+(?=<)")
_TORN: Final = re.compile(
    r"<(?:/[a-z][a-z0-9]{0,10}|/?(?:div|p|span|td|tr|table|tbody|a|br|b|i|u|font|img|li|ul|ol|blockquote|body|html|strong|em)"
    r"(?:\s[^<>]{0,480})?)\s?\Z",
    re.IGNORECASE,
)
"""A tag at whose middle the mail was cut off."""
_IGNORED: Final = re.compile("[\u00ad\u034f\u200b\u2060-\u2064]")
_BROKEN_QUOTES: Final = 20
"""After so many tags with a quote open to the end of the mail, quotes mean nothing any more: time stays linear."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A start tag or an end tag, the name lower-cased, attributes still as written."""

    name: str
    closing: bool
    written: str

    def attributes(self) -> dict[str, str]:
        """Attribute names lower-cased, values with their character references resolved; the first of two counts."""
        found: dict[str, str] = {}
        for name, double, single, bare in _ATTRIBUTE.findall(self.written):
            found.setdefault(name.lower(), clean(unescape(double or single or bare)))
        return found


@dataclass(frozen=True, slots=True)
class RawText:
    """The content of an element whose content is not HTML, such as a style sheet."""

    element: str
    text: str


@dataclass(frozen=True, slots=True)
class Overfull:
    """So much markup that the rest of it is not looked at."""


Token = Tag | RawText | Overfull | str


class _Scanner:
    """A position in the text, and where what was looked for stands next."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lowered = text.lower() if len(text.lower()) == len(text) else text
        self.at = 0
        self.broken = 0
        self.found: dict[str, int] = {}

    def find(self, wanted: str, start: int) -> int:
        """Like `str.find` in the lower-cased text, but what was found once is not looked for again: linear in all."""
        known = self.found.get(wanted, -2)
        if known == -1 or known >= start:
            return known
        position = self.lowered.find(wanted, start)
        self.found[wanted] = position
        return position

    def tag(self, start: int) -> "re.Match[str] | None":
        match = _TAG.match(self.text, start) if self.broken < _BROKEN_QUOTES else None
        if match is None and self.text[start + 1 : start + 3].strip("/")[:1].isalpha():
            self.broken += 1
            match = _NAME.match(self.text, start)
        return match

    def skip_markup(self, start: int) -> int | None:
        """Past a comment, declaration or processing instruction that begins here, or None if none does."""
        if self.text.startswith("<!--", start):
            end = self.find("-->", start + 2)
            if end >= 0:
                return end + 3
        if self.text.startswith(("<!", "<?", "</"), start):
            end = self.find(">", start)
            return end + 1 if end >= 0 else None
        return None


def _shown(text: str) -> str:
    """Text with its character references resolved, without those to no character and signs that nobody sees."""
    resolved = unescape(text) if "&" in text else text
    if "\ufffd" in resolved and "\ufffd" not in text:
        resolved = resolved.replace("\ufffd", "")
    return clean(_IGNORED.sub("", resolved))


def tokens(text: str) -> Iterator[Token]:
    """Tags, raw texts and pieces of text with character references resolved, in order. Comments are left out.

    Beyond `MARKUP_LIMIT` pieces nothing is looked at any more: `Overfull`, and the rest as text without its tags.
    """
    scan = _Scanner(text)
    pieces = 0
    while scan.at < len(text):
        pieces += 1
        if pieces > MARKUP_LIMIT:
            yield Overfull()
            yield _shown(_ANY_TAG.sub(" ", text[scan.at :]))
            return
        start = text.find("<", scan.at)
        if start < 0:
            yield _shown(text[scan.at :])
            return
        if start > scan.at:
            yield _shown(text[scan.at : start])
        yield from _markup(scan, start)


def _markup(scan: _Scanner, start: int) -> Iterator[Token]:
    """What begins at this `<`: a tag, something to leave out, or the sign itself."""
    if scan.find(">", start) < 0:
        torn = _TORN.search(scan.text, max(start, len(scan.text) - 500))
        yield _shown(scan.text[start : torn.start() if torn else None])
        scan.at = len(scan.text)
        return
    if run := _SIGNS.match(scan.text, start):
        scan.at = run.end()
        yield run[0]
        return
    if (address := _ADDRESS.match(scan.text, start)) is not None:
        scan.at = address.end()
        yield _shown(address[0])
        return
    match = scan.tag(start)
    if match is not None:
        scan.at = match.end()
        tag = Tag(match[2].lower(), bool(match[1]), match[3])
        yield tag
        if tag.name in _RAW_TEXT and not tag.closing:
            yield from _raw_text(scan, tag.name)
    elif (end := scan.skip_markup(start)) is not None:
        scan.at = end
    else:
        scan.at = start + 1
        yield "<"


def _raw_text(scan: _Scanner, element: str) -> Iterator[Token]:
    """Up to the end tag; without one the element was no such element, and what follows is read as HTML."""
    end = scan.find("</" + element, scan.at)
    if end >= 0:
        yield RawText(element, scan.text[scan.at : end])
        scan.at = end
