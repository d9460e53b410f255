"""What our own border said about a mail: a tolerant, linear reader of Authentication-Results (RFC 8601).

Only the topmost field of a configured authserv-id counts. A border prepends its field together with its own Received
line and removes those that pretend to be its own (RFC 8601, section 5); what stands below the next Received line was
there when the mail came in, so it is the sender's to write and counts for nothing. A field with an open comment or
quotation is not read at all.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from conductd.reading.structure import Headers

LONGEST_FIELD = 16_384
_LOOPBACK = re.compile(r"\[(?:127\.\d+\.\d+\.\d+|(?:IPv6:)?::1)\]", re.IGNORECASE)
_PEER = re.compile(r"\[[0-9A-Fa-f.:IPv]{3,60}\]")
_END = "\0"  # stands for a semicolon that ends a segment; control characters never reach a field's value
_STRUCTURE = '" \t\r\n;=\0'
_BY = re.compile(r"\bby\s{1,8}([^\s;()]{1,255})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Method:
    """One method with its result and properties, all lower-cased: `dkim`, `pass`, `header.d` and so on."""

    name: str
    result: str
    properties: tuple[tuple[str, str], ...]

    def value(self, *names: str) -> str | None:
        """The first property with one of these names."""
        return next((value for key, value in self.properties if key in names), None)


@dataclass(frozen=True, slots=True)
class Results:
    """The field of one server: its authserv-id, lower-cased, and the methods in their order."""

    server: str
    methods: tuple[Method, ...]

    def of(self, name: str) -> tuple[Method, ...]:
        """All results of one method; DKIM has one for each signature."""
        return tuple(method for method in self.methods if method.name == name)


def trusted(headers: Headers, authserv_ids: tuple[str, ...]) -> Results | None:
    """The results that our own border wrote, or None. `authserv_ids` are lower-cased."""
    for place, (name, value) in enumerate(headers.fields):
        if name != "authentication-results":
            continue
        results = parse(value)
        if results is not None and results.server in authserv_ids:
            return results if place < border_ends(headers, (results.server,)) else None
    return None


def parse(value: str) -> Results | None:
    """Read one field. None if it names no server (a Microsoft dialect), is far too long or is broken in its quoting."""
    if len(value) > LONGEST_FIELD or _END in value:
        return None
    segments = _segments(value)
    if not segments or not segments[0] or "=" in segments[0][0]:
        return None
    methods = tuple(method for words in segments[1:] for method in _method(words))
    return Results(segments[0][0].lower(), methods)


def border_ends(headers: Headers, servers: tuple[str, ...]) -> int:
    """The index of the Received line beneath the border's own: from there on everything came from outside.

    A hop from the loopback address is the border talking to its own filter, so the line beneath is its own as well.
    """
    received = [(place, value) for place, (name, value) in enumerate(headers.fields) if name == "received"]
    seen = False
    for place, value in received:
        if seen:
            return place
        by = _BY.search(value[:4096])
        if by is not None and by.group(1).lower() in servers:
            seen = not _from_loopback(value[:4096])
    return len(headers.fields)


def _from_loopback(received: str) -> bool:
    """The last address before `by` is the peer that the server saw; what stands before it the peer said itself."""
    by = _BY.search(received)
    peers = _PEER.findall(received[: by.start()] if by else received)
    return bool(peers) and _LOOPBACK.fullmatch(peers[-1]) is not None


def _method(words: list[str]) -> Iterator[Method]:
    pairs = [(key.lower(), value.lower()) for key, _, value in (word.partition("=") for word in words) if value]
    if pairs:
        name, result = pairs[0]
        yield Method(name.partition("/")[0], result, tuple(pairs[1:]))


def _segments(value: str) -> list[list[str]] | None:
    """Split at `;` outside comments and quotations; words with blanks around `=` are put together again."""
    marked = _without_comments(value)
    if marked is None:
        return None
    segments: list[list[str]] = []
    for segment in marked.split(_END):
        words: list[str] = []
        for word in segment.split():
            opened = bool(words) and words[-1].endswith("=") and words[-1].count("=") == 1
            if words and (opened or word.startswith("=")):
                words[-1] += word
            else:
                words.append(word)
        segments.append(words)
    return segments


def _without_comments(value: str) -> str | None:
    """The field without its comments and quotation marks, in one pass; `;` outside them marked as the end of a segment.

    Blanks and semicolons inside a quotation are dropped: they may not look like structure afterwards. None if a
    comment or quotation was never closed.
    """
    kept: list[str] = []
    depth, quoted, escaped = 0, False, False
    for character in value:
        if escaped:
            escaped = False
        elif character == "\\" and (depth or quoted):
            escaped = True
        elif quoted:
            quoted = character != '"'
            kept.append("" if character in _STRUCTURE else character)
        elif character == "(" or depth:
            depth += (character == "(") - (character == ")")
            kept.append(" ")
        else:
            quoted = character == '"'
            kept.append(_END if character == ";" else "" if quoted else character)
    return None if depth or quoted else "".join(kept)
