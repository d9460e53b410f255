"""The mailboxes of an address field (RFC 5322, 3.4), and the one address of a field that is written wrongly."""

import re
from email.errors import HeaderParseError
from typing import Final

from mailparser.utils import get_addresses

from conductd.model import Address
from conductd.reading.charsets import clean_line
from conductd.reading.words import decode_words

MAIL_PARSER_ERRORS: Final = (ValueError, LookupError, TypeError, AttributeError, RecursionError, HeaderParseError)
"""What mail-parser 4.8 was seen to raise, or may, from the standard library below it."""
_VALUE_LIMIT: Final = 32_768
_HARMLESS: Final = frozenset({"overlong-encoded-word"})
_INVISIBLE: Final = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]")
_BEFORE: Final = re.compile(r"[^\s<>@\"',:;()\[\]\\]{1,64}\Z")
_BEHIND: Final = re.compile(r"[^\s<>@\"',:;()\[\]\\]{1,255}")
_LOCAL: Final = re.compile(r"[^\s<>@\",;()\[\]\\]{1,64}\Z")
_PUNCTUATION: Final = re.compile(r'"(?>(?:[^"\\]|\\.)*)"|\([^()]*+\)|<[^<>]*+>|[:;]')
_MANY: Final = 50
"""More at-signs than this in one field are no author: nothing is recovered."""


def mailboxes(value: str) -> tuple[list[Address], list[str]]:
    """Mailboxes of one field by mail-parser's scanner, which recovers by structure, and what it says was wrong."""
    evidence: list[dict[str, object]] = []
    defects = ["address field too long"] if len(value) > _VALUE_LIMIT else []
    try:
        pairs = get_addresses(value[:_VALUE_LIMIT], defects=evidence, decode_names=True)
    except MAIL_PARSER_ERRORS:
        return [], ["address field unreadable"]
    reasons = {reason for item in evidence for reason in str(item.get("reason", "")).split(",")}
    defects += [f"address: {reason}" for reason in sorted(reasons - _HARMLESS) if reason]
    found = [Address(decode_words(name), clean_line(address)) for name, address in pairs if "@" in address]
    return found, defects


def with_commas(value: str) -> str:
    """A list that Outlook wrote with semicolons, written with commas; those that end a group stay."""
    out: list[str] = []
    in_group, at = False, 0
    for match in _PUNCTUATION.finditer(value[:_VALUE_LIMIT]):
        if match[0] == ":":
            in_group = True
        elif match[0] == ";":
            out += [value[at : match.start()], ";" if in_group else ","]
            in_group, at = False, match.end()
    return "".join(out) + value[at:]


def only_one(value: str) -> Address | None:
    """The mailbox of a field in which exactly one address is written, whatever else is broken in it; or None.

    Quotes, brackets and angles need not match. Where two different addresses stand, nobody can say whose mail it is.
    """
    for text in (_INVISIBLE.sub("", value), _INVISIBLE.sub("", decode_words(value))):
        found = _written(text)
        if found:
            distinct = {text[start:end].lower() for start, end in found}
            return _mailbox(text, found[0]) if len(distinct) == 1 else None
    return None


def _written(text: str) -> list[tuple[int, int]]:
    """Where addresses stand in the text: an at-sign with a local part before and a domain with a letter behind it."""
    signs = [match.start() for match in re.finditer("@", text)]
    found = []
    for sign in signs if len(signs) <= _MANY else ():
        before = _LOCAL.search(text, max(0, sign - 65), sign) if _angled(text, sign) else None
        before = before or _BEFORE.search(text, max(0, sign - 65), sign)
        behind = _BEHIND.match(text, sign + 1)
        domain = behind[0].rstrip(".") if behind else ""
        if before and any(char.isalpha() for char in domain):
            found.append((before.start(), sign + 1 + len(domain)))
    return found


def _angled(text: str, sign: int) -> bool:
    """Does this at-sign stand in angles? There an apostrophe belongs to the address, elsewhere it quotes."""
    return text.rfind("<", max(0, sign - 70), sign) > text.rfind(">", max(0, sign - 70), sign)


def _mailbox(text: str, place: tuple[int, int]) -> Address | None:
    """The address with the words before it, or those behind it, as its name."""
    address = re.sub(r"^mailto:", "", text[slice(*place)], flags=re.IGNORECASE)
    words = (re.sub(r"mailto:$", "", each, flags=re.IGNORECASE) for each in (text[: place[0]], text[place[1] :]))
    names = [decode_words(each.strip(" \t<>\"'()[],;:.\\")) for each in words]
    return Address(next((name for name in names if name), "")[:1000], address)
