"""What header fields say: people, Message-IDs, the date, the subject (RFC 5322, 3.3 to 3.6)."""

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_tz
from typing import Final

from mailparser.dates import parse_mail_date

from conductd.model import Address
from conductd.reading.mailboxes import MAIL_PARSER_ERRORS, mailboxes, only_one, with_commas
from conductd.reading.structure import Headers
from conductd.reading.words import decode_words

MSG_ID: Final = re.compile(r"<([^<>\s]{1,900})>")
_FOLDED_ID: Final = re.compile(r"<([^<>\s]{0,450}[@.=_$/+-])\s+([^<>\s]{1,450}>)")
"""An id that a mail server folded in its middle."""
_BARE_ID: Final = re.compile(r"[^<>\s,;]{1,450}@[^<>\s,;]{1,450}")
_ID_LIMIT: Final = 1000
_ADDRESS_LIMIT: Final = 1000
_ADDRESS_ROOM: Final = 65_536
"""Characters of all fields of one name that are searched for addresses: more take seconds and say nothing."""
_ZONE_COLON: Final = re.compile(r"\s?([+-]\d{2}):(\d{2})\Z")
_ISO_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}[T ]")
_ADDR_SPEC: Final = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252}[A-Za-z0-9])?")
_LOOKS_LIKE_ADDRESS: Final = re.compile(r"[^\s@<>\"',;()]{1,100}\s?@\s?[^\s@<>\"',;()]{1,100}")
_OVERRIDE: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
_QUOTED: Final = re.compile(r'"(?>(?:[^"\\]|\\.)*)"')
_COMMENT: Final = re.compile(r"\([^()]*+\)")
REPLY_PREFIX: Final = re.compile(
    r"\s*(?:\[[^\]]{1,60}\]\s*)*(?:(?:re|aw|antw|antwort|sv|vs|ref|rif|r|res|odp|ynt|vá|ad|fwd?|wg|tr|rv|enc|i|vl|vb|doorst|pd|"
    r"fs|továbbítás|回复|回覆|答复|轉寄|转发|返信|転送|отв|ответ|пересл|回信)\s?(?:\[\d{1,3}\]|\(\d{1,3}\))?\s?[:：])",
    re.IGNORECASE,
)
"""A subject that begins like this was written by whom the sender answers or passes on."""


def sender(headers: Headers) -> tuple[Address | None, tuple[str, ...]]:
    """The one author, and every oddity about From. Anything but one plain mailbox is a defect.

    Of a From that is broken the address is taken where only one is written; with the defect, its mail is an outsider's.
    """
    values = headers.all("from")
    if not values:
        return None, ("from missing",)
    found, defects = mailboxes(values[0])
    if len(values) > 1:
        defects.append("from twice")
    if "from" in headers.controlled:
        defects.append("from with control characters")
    if len(found) > 1:
        defects.append("from with several addresses")
    elif defects or not found or not plain_addr_spec(found[0].address):
        found, defects = _recovered(values, found, defects)
    if not found:
        return None, tuple(dict.fromkeys((*defects, "from unusable")))
    return found[0], tuple(dict.fromkeys(defects + _oddities(values[0], found[0])))


def _recovered(values: Sequence[str], found: list[Address], defects: list[str]) -> tuple[list[Address], list[str]]:
    """The one address that is written in a doubtful From, or what was found of it before."""
    single = only_one(" ; ".join(values))
    if single is None:
        return found, defects
    same = found and found[0].address.lower() == single.address.lower()
    return [single], defects if same else [*defects, "from recovered"]


def _oddities(value: str, author: Address) -> list[str]:
    """Groups, names that pose as another address, addr-specs beyond plain ASCII dot-atoms."""
    odd: list[str] = []
    plain = _COMMENT.sub("", _QUOTED.sub("", value))
    if re.search(r"[:;]", plain.partition("<")[0]) or plain.rstrip().endswith(";"):
        odd.append("from is a group")
    if _OVERRIDE.search(author.name):
        odd.append("from with direction marks")
    looks = [match.replace(" ", "").lower() for match in _LOOKS_LIKE_ADDRESS.findall(author.name)]
    if any(match != author.address.lower() for match in looks):
        odd.append("from with an address as name")
    if not plain_addr_spec(author.address):
        odd.append("from with an odd address")
    return odd


def plain_addr_spec(address: str) -> bool:
    """Is this an addr-spec of plain ASCII dot-atoms, the only form that is ever written to (RFC 5322, 3.4.1)?"""
    return bool(_ADDR_SPEC.fullmatch(address)) and ".." not in address and not address.startswith(".")


def addresses(headers: Headers, name: str) -> tuple[Address, ...]:
    """All usable mailboxes of To, Cc or Reply-To, in order, at most 1000; unusable ones are left out."""
    found: list[Address] = []
    room = _ADDRESS_ROOM
    for value in headers.all(name):
        found += mailboxes(with_commas(value) if ";" in value else value)[0]
        room -= len(value)
        if len(found) > _ADDRESS_LIMIT or room <= 0:
            break
    return tuple(found[:_ADDRESS_LIMIT])


def message_ids(values: Iterable[str]) -> tuple[str, ...]:
    """The Message-IDs of fields, each as `<id@host>`, in order, without repetition, at most 1000 (RFC 5322, 3.6.4)."""
    found: dict[str, None] = {}
    for value in values:
        ids = MSG_ID.findall(_FOLDED_ID.sub(r"<\1\2", value)) or _BARE_ID.findall(value)
        found |= dict.fromkeys(f"<{each}>" for each in ids)
    kept = list(found)
    return tuple(kept if len(kept) <= _ID_LIMIT else kept[:1] + kept[1 - _ID_LIMIT :])


def message_id(headers: Headers) -> str | None:
    """The mail's own Message-ID, or None."""
    return next(iter(message_ids(headers.all("message-id")[:1])), None)


def date(headers: Headers) -> datetime | None:
    """The instant that Date claims, in UTC, or None where it is missing or none."""
    value = headers.first("date")
    if not value:
        return None
    try:
        parsed = parse_mail_date(value[:200]).value
    except (*MAIL_PARSER_ERRORS, OverflowError):
        return None
    if not isinstance(parsed, datetime):
        return _loosely(value[:200])
    return parsed.replace(tzinfo=UTC) if parsed.tzinfo is None else parsed.astimezone(UTC)


def _loosely(value: str) -> datetime | None:
    """A date in another order, with full names, dots, a zone with a colon or none: then it is taken for UTC."""
    value = _ZONE_COLON.sub(r" \1\2", value)
    try:
        found = _iso(value) if _ISO_DATE.match(value) else _by_its_words(value)
    except (*MAIL_PARSER_ERRORS, OverflowError):
        return None
    if found is None or found.tzinfo is not None:
        return found and found.astimezone(UTC)
    return found.replace(tzinfo=UTC)


def _iso(value: str) -> datetime:
    return datetime.fromisoformat(value.replace(" +", "+").replace(" -", "-").strip())


def _by_its_words(value: str) -> datetime | None:
    told = parsedate_tz(value)
    return told and datetime(*told[:6], tzinfo=timezone(timedelta(seconds=told[9] or 0)))


def subject(headers: Headers) -> str:
    """The subject as people read it, on one line, at most 1000 characters."""
    return decode_words((headers.first("subject") or "")[:8000])[:1000]
