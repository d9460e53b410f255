"""Bounces of servers that write no report part (before or beside RFC 3464)."""

import email.errors
from email.message import Message

from conductd.reading.bounce_phrases import BODY, CODE, DAEMON, DAEMON_NAME, SUBJECT
from conductd.reading.headers import sender
from conductd.reading.machine_fields import is_null_path
from conductd.reading.structure import Headers
from conductd.reading.words import decode_words

_FAULTS = (
    AttributeError, KeyError, IndexError, TypeError, ValueError, LookupError, AssertionError, email.errors.MessageError,
)  # fmt: skip  # what flufl.bounce was seen to raise on broken mail


def signs_of_server(headers: Headers, from_address: str) -> int:
    """How many of three signs of a mail server stand in the header: no envelope sender, its name, its subject."""
    subject = " ".join(decode_words((headers.first("subject") or "")[:1000]).lower().split())
    return is_null_path(headers) + _is_daemon(headers, from_address) + (SUBJECT.match(subject) is not None)


def looks_like_bounce(headers: Headers, from_address: str, text: str) -> str | None:
    """Why this is a bounce, or None. One sign only makes a suspect; a person may write `failure notice` as well."""
    signs = signs_of_server(headers, from_address)
    if headers.first("x-failed-recipients") is not None and signs:
        return "X-Failed-Recipients of a bounce"
    if signs >= 2:
        return "bounce without a report part: envelope sender, From or subject of a mail server"
    if not (is_null_path(headers) or _is_daemon(headers, from_address)):
        return None
    plain = " ".join(text[:5000].lower().replace("’", "'").split())
    if (BODY.search(plain) and CODE.search(plain)) or _flufl_says_so(headers, text):
        return "bounce without a report part: the body of a mail server"
    return None


def _is_daemon(headers: Headers, from_address: str) -> bool:
    """Is the author a mail server, by its address or by the name before it?"""
    if DAEMON.match(from_address) or (headers.first("from") or "").strip(" <>\"'").lower() == "mailer-daemon":
        return True
    author, _ = sender(headers)
    return author is not None and bool(DAEMON_NAME.fullmatch(author.name.strip().lower()))


def _flufl_says_so(headers: Headers, text: str) -> bool:
    """Ask the detectors of flufl.bounce about a bare ASCII copy: they fail on missing or 8-bit fields."""
    from flufl.bounce import all_failures  # noqa: PLC0415  # slow to import, and few mails are suspects

    message = Message()
    for name in ("From", "To", "Subject"):
        message[name] = _ascii(headers.first(name.lower()) or "nobody@example.invalid")
    message.set_payload(text.encode("ascii", "replace").decode("ascii"))
    try:
        temporary, permanent = all_failures(message)
    except _FAULTS:
        return False
    return bool(temporary or permanent)


def _ascii(value: str) -> str:
    return " ".join(value[:500].encode("ascii", "replace").decode("ascii").split())
