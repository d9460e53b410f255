"""The innermost report that somebody passed on, inline or as an attached message."""

import re
from typing import Final

from conductd.model import Address, Forwarded
from conductd.reading import headers, quotes
from conductd.reading.bodies import unmarked, whole_text
from conductd.reading.introductions import FORWARD_END_LINE, HEADER_FROM, SUBJECT_LABELS, header_label
from conductd.reading.structure import Headers, Mail

_DEPTH: Final = 20
_PREFIXES: Final = re.compile(r"^(?:[ \t]{0,3}>)+ ?")
PASSED_ON: Final = re.compile(
    r"\s*(?:\[[^\]]{1,60}\]\s*)*(?:fwd?|wg|tr|rv|enc|i|vl|vb|vs|doorst|pd|továbbítás|tov|ilt|i̇lt|fs|redir|прв|πρθ|προώθ|prz|轉寄|转发|転送|пересл|전달|הועבר)\s?[:：]",
    re.IGNORECASE,
)
_ATTRIBUTED: Final = re.compile(r"([^,<>:]{0,100})<([^<>\s]{1,100}@[^<>\s]{1,100})>[^:]{0,30}:$")
_MAILTO: Final = re.compile(r"\s*\[mailto:([^\]\s]{1,200})\]|\s<(?:mailto:)?([^<>\s]{1,200})>(?=\s*$)")


def innermost(mail: Mail, text: str, subject: str) -> Forwarded | None:
    """The innermost mail that this one passes on, or None. `text` is its whole text, marks of quotes included."""
    inline = _inline(text, subject)
    for attached in mail.attached:
        found = _attached(attached, 1)
        if found is not None:
            return found
    return inline


def _attached(mail: Mail, depth: int) -> Forwarded | None:
    """An attached message, or what it passes on itself. An empty one is nothing."""
    text, subject = whole_text(mail)[0], headers.subject(mail.headers)
    inner = innermost(mail, text, subject) if depth < _DEPTH and mail.attached else _inline(text, subject)
    if inner is not None:
        return inner
    if not mail.headers.fields and not text.strip():
        return None
    return Forwarded(headers.sender(mail.headers)[0], subject, unmarked(text).strip())


def _inline(text: str, subject: str) -> Forwarded | None:
    """The last forward that begins in the text: forwards nest downwards."""
    lines = [_PREFIXES.sub("", line, count=1) for line in unmarked(text).split("\n")]
    starts = [number for number, line in enumerate(lines) if quotes.is_forward_line(line)]
    block = _header_after(lines, starts[-1] + 1) if starts else None
    if block is None and PASSED_ON.match(subject):
        blocks = [number for number in range(len(lines)) if quotes.header_block(lines, number)]
        block = _header_after(lines, _first_of_run(blocks)) if blocks else None
    if block is None and (block := _attributed(lines, starts)) is None:
        return None
    labels, body = block
    end = next((at for at in range(body, len(lines)) if FORWARD_END_LINE.fullmatch(lines[at][:200])), len(lines))
    return Forwarded(
        sender=_author(next((labels[name] for name in HEADER_FROM if name in labels), "")),
        subject=next((labels[name] for name in labels if name in SUBJECT_LABELS), ""),
        text="\n".join(lines[body:end]).strip(),
    )


def _first_of_run(starts: list[int]) -> int:
    """Where the last block of labels begins: each of its lines could begin one."""
    first = starts[-1]
    for number in reversed(starts):
        if number < first - 1:
            break
        first = number
    return first


def _attributed(lines: list[str], starts: list[int]) -> tuple[dict[str, str], int] | None:
    """Below the line of a forward, not labels but `26.01.2026, 10:00, "Ruth" <ruth@example.org>:` (Yandex, others)."""
    for number in range(starts[-1] + 1, min(starts[-1] + 4, len(lines))) if starts else ():
        line = lines[number].strip()
        written = _ATTRIBUTED.search(line[:400])
        if written is not None:
            return {HEADER_FROM[0]: f"{written[1].strip()} <{written[2]}>"}, number + 1
    return None


def _header_after(lines: list[str], start: int) -> tuple[dict[str, str], int] | None:
    """The labels that stand here, over at most two empty lines, and the line where the mail itself begins."""
    at = start
    while at < len(lines) and at < start + 3 and not lines[at].strip():
        at += 1
    found: dict[str, str] = {}
    last = ""
    while at < len(lines) and lines[at].strip() and len(found) < 12:
        label = header_label(lines[at])
        if label is not None:
            last = label[0]
            found.setdefault(*label)
        elif last and (lines[at].startswith((" ", "\t")) or _folds(lines[at], found[last])):
            found[last] += " " + lines[at].strip()
        else:
            break
        at += 1
    return (found, at) if found else None


def _folds(line: str, value: str) -> bool:
    """A long address list or a subject broken by the mail program: an open angle, a comma, or an address alone."""
    return (
        value.endswith((",", ";"))
        or value.count("<") > value.count(">")
        or bool(re.fullmatch(r"<[^<>\s]+>", line.strip()))
    )


def _author(value: str) -> Address | None:
    """The author as the mail program wrote it; the second address that Outlook or a link adds is dropped."""
    plain = value.replace("*", "")
    if value.count("@") > 1:
        plain = _MAILTO.sub("", plain) if plain.count("<") != 1 else plain
    plain = re.sub(r"\[mailto:([^\]\s]{1,200})\]", r"<\1>", plain)
    if (single := re.fullmatch(r'\s*"?([^"<>]*)"?\s*<([^<>\s]+@[^<>\s]+)>.*', plain)) is not None:
        return Address(single[1].strip(), single[2])
    author, _ = headers.sender(Headers((("from", plain),)))
    return author or (Address(plain.strip()[:200], "") if plain.strip() else None)
