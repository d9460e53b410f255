"""The reading of a mail that could not be read: by its header block alone, or nothing but that it is there."""

import re
from dataclasses import replace
from typing import Final

from conductd.model import Reading, Receipt, Role, Roster, Sender
from conductd.reading import read

HEAD_LIMIT: Final = 64_000
"""Bytes of the header block that are read: so few that nothing in them can take long."""

_HEAD_END: Final = re.compile(rb"\n\r?\n|\r\r")


def by_headers(raw: bytes, roster: Roster, why: str) -> Reading:
    """Who wrote, and on which thread; the case is marked unreadable, and a person looks at the raw mail."""
    head = raw[:HEAD_LIMIT]
    end = _HEAD_END.search(head)
    return replace(read(head[: end.end()] if end else head, roster), defects=(why,), unreadable=True)


def cannot_be_read(place: str) -> Reading:
    """A reading without content: the mail opens a case, and a person looks at its raw bytes."""
    return Reading(
        message_id=None,
        subject="",
        from_=None,
        reply_to=None,
        to=(),
        cc=(),
        date=None,
        in_reply_to=None,
        references=(),
        text="",
        new_text="",
        attachments=(),
        automatic=None,
        acknowledge=Receipt(False, "the mail could not be read, so nobody can be answered"),
        spam=None,
        language="und",
        sender=Sender(Role.OUTSIDER, False, "the mail could not be read"),
        recusals=(),
        claims=(),
        urgent=None,
        mentions=(),
        forwarded=None,
        defects=(f"unreadable: {place}",),
        unreadable=True,
    )
