"""The token behind a plus in an address of ours: which letter a mail answers, where its program kept no thread."""

import re
from collections.abc import Iterable
from typing import Final

from conductd.model import Address, Roster
from conductd.model.people import is_or_tagged
from conductd.reading.structure import Headers

_DELIVERED: Final = ("delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "x-delivered-to")
"""Where mail servers write the address that a mail was delivered to: it may stand nowhere else (Bcc, rewritten To)."""

_TOKEN: Final = re.compile(r"[0-9a-f]{32}")
_LONGEST: Final = 400
_MOST: Final = 20


def named_by_tokens(headers: Headers, addressed: Iterable[Address], roster: Roster) -> tuple[str, ...]:
    """The Message-IDs of our letters that the tokens stand for, each as `<id@host>`; at most 20.

    A token is the local part of a letter's Message-ID, 128 random bits in lower case: no program's change of case
    breaks it.
    """
    delivered = (value[:_LONGEST].strip(" <>") for name in _DELIVERED for value in headers.all(name)[:_MOST])
    doors = (roster.desk, *roster.doors)
    domain = roster.desk.rpartition("@")[2]
    found = (_token(address, doors) for address in (*(each.address for each in addressed), *delivered))
    return tuple(dict.fromkeys(f"<{token}@{domain}>" for token in found if token))[:_MOST]


def _token(address: str, doors: Iterable[str]) -> str | None:
    if not any(door and is_or_tagged(address, door) for door in doors):
        return None
    tag = address.lower().rpartition("@")[0].rpartition("+")[2]
    return tag if _TOKEN.fullmatch(tag) else None
