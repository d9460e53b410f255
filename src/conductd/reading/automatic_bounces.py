"""Bounces of servers that write no report part (before or beside RFC 3464)."""

import email.errors
import re
from email.message import Message

from conductd.reading.machine_fields import is_null_path
from conductd.reading.structure import Headers
from conductd.reading.words import decode_words

_DAEMON = re.compile(r"(?:mailer[-_.]?daemon|postmaster|mdaemon|mail\.?system|microsoftexchange[0-9a-f]+)@")
_SUBJECT = re.compile(
    r"(?:undeliver(?:ed|able)|returned mail|mail delivery (?:failed|failure|problem|subsystem)"
    r"|delivery (?:status notification"
    r"|failure|notification|has failed|report)|failure notice|failed delivery|message (?:not delivered"
    r"|delivery failure)"
    r"|warning: could not send|delayed mail|warning: message|non[- ]remis|unzustellbar|nicht zustellbar"
    r"|non recapitabile"
    r"|no se puede entregar|não foi possível entregar|niet te bezorgen|niedostarcz)"
)
_FAULTS = (
    AttributeError, KeyError, IndexError, TypeError, ValueError, LookupError, AssertionError, email.errors.MessageError,
)  # fmt: skip  # what flufl.bounce was seen to raise on broken mail


def looks_like_bounce(headers: Headers, from_address: str, text: str) -> str | None:
    """Why this is a bounce, or None. One sign only makes a suspect; a person may write `failure notice` as well."""
    nobody = is_null_path(headers)
    daemon = _DAEMON.match(from_address) is not None
    subject = (
        _SUBJECT.match(" ".join(decode_words((headers.first("subject") or "")[:1000]).lower().split())) is not None
    )
    failed = headers.first("x-failed-recipients") is not None
    if failed and (nobody or daemon or subject):
        return "X-Failed-Recipients of a bounce"
    if sum((nobody, daemon, subject)) >= 2:
        return "bounce without a report part: envelope sender, From or subject of a mail server"
    if (nobody or daemon) and _flufl_says_so(headers, text):
        return "bounce without a report part: the body of a mail server"
    return None


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
