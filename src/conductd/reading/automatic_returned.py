"""What a bounce or a read receipt is about: the Message-ID of the mail it answers, and the address that failed.

Both stand in a report part (RFC 3464, RFC 8098), in the returned mail or its headers (RFC 6522), or in the words.
"""

import re
from collections.abc import Iterator
from typing import Final

from conductd.model import Roster
from conductd.reading import fields, headers
from conductd.reading.bounce_phrases import FIELD_WITH_IDS, LATE, LATE_SUBJECT
from conductd.reading.charsets import decode
from conductd.reading.machine_fields import from_spec
from conductd.reading.structure import Headers, Mail
from conductd.reading.words import decode_words

LOOKED_AT: Final = 200_000  # characters of the words; the returned mail stands below the server's own words
_STATUS_LIMIT: Final = 64_000  # bytes of a report part
_STATUS: Final = frozenset({
    "message/delivery-status", "message/global-delivery-status", "message/disposition-notification",
    "message/global-disposition-notification", "message/feedback-report",
})  # fmt: skip
_HEADERS_ONLY: Final = frozenset({"text/rfc822-headers", "message/rfc822-headers", "message/global-headers"})
_INLINE_ID: Final = re.compile(r"^[>| \t]{0,8}message-id:\s{0,8}<([^<>\s]{1,900})>", re.IGNORECASE | re.MULTILINE)
_ADDRESS: Final = re.compile(r"(?<![\w.+-])[A-Za-z0-9._%+=/-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z0-9-]{2,63}")
_NOBODY: Final = re.compile(r"(?:mailer-?daemon|postmaster|abuse|support|helpdesk)@", re.IGNORECASE)
_RETURNED_MAIL: Final = re.compile(
    r"^(?:[>| \t]{0,8}(?:received|return-path|message-id|dkim-signature):"
    r"|-{2,}.{0,80}(?:copy of|original message|follows))",
    re.IGNORECASE | re.MULTILINE,
)


def returned_id(mail: Mail, text: str) -> str | None:
    """The Message-ID of the mail that came back or was read, with its angle brackets; None where nothing tells."""
    for status in _reports(mail):
        found = headers.message_ids(status.all("original-message-id"))
        if found:
            return found[0]
    for returned in _returned_headers(mail):
        if (found_id := headers.message_id(returned)) is not None:
            return found_id
    inline = _INLINE_ID.search(text[:LOOKED_AT])
    return f"<{inline[1]}>" if inline else None


def failed_recipient(mail: Mail, text: str, roster: Roster) -> str | None:
    """The first address that could not be reached, lower-cased; None where nothing tells or it may yet be reached."""
    told = False
    for status in _reports(mail):
        action = ((status.first("action") or "failed").split() or ["failed"])[0].lower()
        for name in ("final-recipient", "original-recipient"):
            address = (status.first(name) or "").rpartition(";")[2].strip(" <>").lower()
            if "@" in address and action == "failed":
                return address
        told = told or bool(status.first("action"))
    if told or not given_up(mail, text):
        return None
    named = _ADDRESS.search(mail.headers.first("x-failed-recipients") or "")
    if named is not None:
        return named[0].lower()
    own, writer = _own_words(text), from_spec(mail.headers)
    rest = FIELD_WITH_IDS.sub("", text[len(own) : LOOKED_AT])
    return _first_stranger(own, writer, roster) or _first_stranger(rest, writer, roster)


def given_up(mail: Mail, text: str) -> bool:
    """Whether the server will try no more: by the Action of its report (RFC 3464, 2.3.3), else by its words."""
    actions = [word for status in _reports(mail) if (word := (status.first("action") or "").strip().lower())]
    if actions:
        return any(word.startswith("failed") for word in actions)
    subject = " ".join(decode_words((mail.headers.first("subject") or "")[:1000]).lower().split())
    said = " ".join(_own_words(text)[:20_000].lower().replace("’", "'").split())
    return not (LATE_SUBJECT.search(subject) or LATE.search(said))


def _own_words(text: str) -> str:
    """What the server says itself, above the mail that it returns."""
    text = text[:LOOKED_AT]
    returned = _RETURNED_MAIL.search(text)
    return text[: returned.start()] if returned else text


def _first_stranger(text: str, writer: str, roster: Roster) -> str | None:
    found = (match[0].lower() for match in _ADDRESS.finditer(text[:20_000]))
    strangers = (each for each in found if each != writer and not roster.is_own(each))
    return next((address for address in strangers if not _NOBODY.match(address)), None)


def _reports(mail: Mail) -> Iterator[Headers]:
    """The groups of fields in report parts: first those about the mail, then one for each address (RFC 3464, 2.1)."""
    for part in mail.leaves:
        if part.content_type in _STATUS:
            text = decode(part.payload[:_STATUS_LIMIT], "utf-8")[0]
            for group in re.split(r"\n[ \t]*\n", text.strip())[:100]:
                yield fields.split(group.encode()).headers


def _returned_headers(mail: Mail) -> Iterator[Headers]:
    for attached in mail.attached:
        yield attached.headers
    for part in mail.leaves:
        if part.content_type in _HEADERS_ONLY:
            yield fields.split(part.payload[:_STATUS_LIMIT]).headers
