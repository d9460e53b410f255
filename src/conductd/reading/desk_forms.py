"""Mail in the desk's own name that is none of ours: a form on a web page wrote it for a person.

A letter of ours bears its marks, a Message-ID of 32 hexadecimal digits at the desk's domain or the two fields of an
automatic answer; it goes to somebody else, and is answered at the desk or at the door of its case. A form's mail goes
to the desk, and names a person in Reply-To or nobody. Lost as a letter of ours, a report would be silenced.
"""

import re
from typing import Final

from conductd.model import Roster
from conductd.reading.headers import addresses, message_id, message_ids
from conductd.reading.machine_fields import word
from conductd.reading.structure import Headers

_OURS: Final = re.compile(r"<[0-9a-f]{32}@([^<>@\s]{1,255})>")


def is_of_a_form(headers: Headers, roster: Roster) -> bool:
    """Whether a mail From the desk is a form's: without our marks, for a person whom it names, or to the desk alone."""
    if _bears_our_marks(headers, roster):
        return False
    ours = {door.lower() for door in (*roster.doors, roster.board) if door}
    answer_to = [each.address.lower() for each in addresses(headers, "reply-to")]
    if any(not roster.is_own(each) and each not in ours for each in answer_to):
        return True
    if answer_to or word(headers, "auto-submitted") not in {"", "no"} or _answers(headers):
        return False
    to = [*addresses(headers, "to"), *addresses(headers, "cc")]
    return bool(to) and all(roster.is_own(each.address) for each in to)


def _bears_our_marks(headers: Headers, roster: Roster) -> bool:
    named = _OURS.fullmatch(message_id(headers) or "")
    if named is not None and named[1].lower() == roster.desk.rpartition("@")[2]:
        return True
    return word(headers, "auto-submitted").startswith("auto-") and word(headers, "x-auto-response-suppress") == "all"


def _answers(headers: Headers) -> bool:
    return any(message_ids(headers.all(name)) for name in ("in-reply-to", "references"))
