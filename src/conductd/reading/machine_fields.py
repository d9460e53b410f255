"""Small readings of header fields that the rules about machines share."""

import re

from conductd.model import Roster
from conductd.reading.headers import sender as author
from conductd.reading.structure import Headers

# Local parts that no person reads. A dot, plus or dash may follow: noreply+abc@, bounces-17@.
ROBOT = re.compile(
    r"(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|mailer-daemon|bounces?|root|cron|daemon|nagios|bugzilla"
    r"|notifications?|notify|alerts?|news(?:letters?)?|marketing|mailings?)(?:[+._=-][^@]{0,200})?@"
)
_NESTED = 4  # comments may stand in comments (RFC 5322, 3.2.2)
_COMMENT = re.compile(r"\([^()]{0,1000}+\)")


def word(headers: Headers, name: str) -> str:
    """A field without its comments, up to a semicolon, lower-cased; empty if missing."""
    value = (headers.first(name) or "")[:1000]
    for _ in range(_NESTED):
        value = _COMMENT.sub(" ", value)
    return value.partition(";")[0].strip().lower()


def from_spec(headers: Headers) -> str:
    """The addr-spec of From, lower-cased, for rules that only compare; empty if there is none."""
    found, _ = author(headers)
    return found.address.lower() if found else ""


def is_null_path(headers: Headers) -> bool:
    """The envelope sender was empty (RFC 5321, 4.5.5): nobody wants an answer."""
    path = headers.first("return-path")
    return path is not None and path.replace(" ", "") == "<>"


def is_own_list(headers: Headers, roster: Roster) -> bool:
    """Is the list that the mail came through the desk itself? Its address is then the id (RFC 2919)."""
    value = (headers.first("list-id") or "")[:1000]
    start, end = value.rfind("<"), value.rfind(">")
    identifier = value[start + 1 : end] if 0 <= start < end else value
    return bool(roster.desk) and identifier.strip().lower() == roster.desk.replace("@", ".").lower()
