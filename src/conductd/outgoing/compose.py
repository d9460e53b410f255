"""From a letter to the bytes of a mail: few headers, from a fixed list, none with a word of somebody else's mail.

Headers are written here line by line and not through `email.message.EmailMessage`: it turns a long Message-ID in
References into encoded words, which breaks the thread, and on Python 3.11 and 3.12 it lets a decoded line feed become
a header of its own (CPython gh-121650). What was written is parsed again and compared before it leaves this room.
"""

import quopri
import re
from collections.abc import Iterable
from datetime import UTC, datetime
from email import message_from_bytes
from email.header import Header
from email.utils import format_datetime

from conductd.config import ADDR_SPEC
from conductd.errors import PermanentError
from conductd.model import Letter, LetterKind
from conductd.outgoing.letters import Desk, words_of

__all__ = ["Desk", "compose"]

HEADERS = (
    *("From", "To", "Subject", "Date", "Message-ID", "In-Reply-To", "References"),
    *("Auto-Submitted", "X-Auto-Response-Suppress"),
    *("MIME-Version", "Content-Type", "Content-Transfer-Encoding"),
)
"""Every header that a mail of ours can have."""

REPLY_TO = "Reply-To"
"""One more, where answers go to another address than From. A mail with it that answers another has no References, so
that no mail has more than twelve: In-Reply-To names the report already (RFC 5322, 3.6.4)."""

MOST_BYTES = 4096
"""Of a whole mail (T20): what we send can never be used to flood somebody."""

MESSAGE_ID = re.compile(r"<[A-Za-z0-9!#$%&'*+/=?^_`{|}~.:;,-]{1,180}@[A-Za-z0-9._:\[\]-]{1,64}>")
"""Stricter than RFC 5322, 3.6.4: no quotes, no blanks, nothing a mail program could take for something else."""

CODE = re.compile(r"[a-z0-9-]{1,60}")
REFERENCES_BYTES = 900
LINE = 76


def compose(letter: Letter, message_id: str, desk: Desk, now: datetime, answers_to: str | None = None) -> bytes:
    """The whole mail with CRLF line ends, at most 4 KB, to the one recipient of the letter.

    `answers_to` becomes its Reply-To. Ids that do not look like Message-IDs are left out of In-Reply-To and References.
    Raises PermanentError where a mail cannot be written rightly: it must not go out, and no later pass will do better.
    """
    _refuse_unless(letter.case is None or CODE.fullmatch(letter.facts.get("code", "")), "the code name is not one")
    _refuse_unless(ADDR_SPEC.fullmatch(letter.to) and len(letter.to) <= 254, "the recipient's address is not usable")
    _refuse_unless(is_message_id(message_id), "the Message-ID is not one")
    _refuse_unless(answers_to is None or ADDR_SPEC.fullmatch(answers_to), "the address for answers is not usable")
    words = words_of(letter, desk, now)
    encoding, body = _encoded(words.text)
    headers = [
        ("From", _mailbox(desk.name, desk.address)),
        ("To", letter.to),
        *([(REPLY_TO, answers_to)] if answers_to else []),
        ("Subject", _in_ascii(words.subject, len("Subject: "))),
        ("Date", format_datetime(now.astimezone(UTC))),
        ("Message-ID", message_id),
        *_thread(letter, brief=answers_to is not None),
        ("Auto-Submitted", _auto_submitted(letter.kind)),
        ("X-Auto-Response-Suppress", "All"),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=utf-8"),
        ("Content-Transfer-Encoding", encoding),
    ]
    head = "".join(f"{name}: {value}\r\n" for name, value in headers).encode("ascii", "replace")
    mail = head + b"\r\n" + body
    _examine(mail, headers)
    return mail


def is_message_id(text: str) -> bool:
    """Whether a text may stand in a header of ours as a Message-ID."""
    return len(text) <= 250 and MESSAGE_ID.fullmatch(text) is not None and "=?" not in text


def _refuse_unless(good: object, otherwise: str) -> None:
    if not good:
        raise PermanentError(f"the letter was not written: {otherwise}")


def _auto_submitted(kind: LetterKind) -> str:
    """RFC 3834, 5: a receipt answers a mail, the others answer the clock or an event."""
    return "auto-replied" if kind is LetterKind.ACKNOWLEDGEMENT else "auto-generated"


def _mailbox(name: str, address: str) -> str:
    """A display name, quoted or encoded, and the address (RFC 5322, 3.4; RFC 2047)."""
    if not name.isascii():
        return f"{_in_ascii(name, len('From: '))}\r\n <{address}>"
    escaped = name.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"\r\n <{address}>' if len(name) + len(address) > LINE - 12 else f'"{escaped}" <{address}>'


def _in_ascii(text: str, used: int) -> str:
    if text.isascii():
        return text
    return Header(text, "utf-8", maxlinelen=LINE, header_name=" " * max(0, used - 2)).encode(linesep="\r\n")


def _thread(letter: Letter, *, brief: bool) -> Iterable[tuple[str, str]]:
    """In-Reply-To and References as far as they hold real Message-IDs: the report first, then the latest that fit."""
    if letter.in_reply_to and is_message_id(letter.in_reply_to):
        yield "In-Reply-To", letter.in_reply_to
        if brief:
            return
    ids = list(dict.fromkeys(filter(is_message_id, (*letter.references, letter.in_reply_to or ""))))
    kept, room = ids[:1], REFERENCES_BYTES
    for message_id in reversed(ids[1:]):
        room -= len(message_id) + 3
        if room < 0:
            break
        kept.insert(1, message_id)
    if kept:
        yield "References", "\r\n ".join(kept)


def _encoded(text: str) -> tuple[str, bytes]:
    """The body with CRLF line ends: as it is where that is safe, else quoted-printable."""
    lines = text.splitlines()
    if text.isascii() and all(len(line) <= 78 and line.isprintable() for line in lines):
        return "7bit", "".join(f"{line}\r\n" for line in lines).encode("ascii")
    encoded = quopri.encodestring("\n".join(lines).encode("utf-8") + b"\n", quotetabs=False)
    return "quoted-printable", encoded.replace(b"\n", b"\r\n")


def _examine(mail: bytes, headers: list[tuple[str, str]]) -> None:
    """Read the mail as its receiver will, and refuse it if that is not what was meant."""
    _refuse_unless(len(mail) <= MOST_BYTES, f"it is larger than {MOST_BYTES} bytes")
    _refuse_unless(not re.search(rb"(?<!\r)\n|\r(?!\n)", mail), "it has bare line ends")
    _refuse_unless(max(map(len, mail.split(b"\r\n"))) <= 998, "it has a line that is too long")
    read = message_from_bytes(mail)
    names = [name for name, _ in headers]
    _refuse_unless(
        read.keys() == names and set(names) <= {*HEADERS, REPLY_TO} and len(names) <= len(HEADERS),
        "its headers are not those that were meant",
    )
    _refuse_unless(len(names) == len(set(names)) and not read.defects, "its headers are doubled or broken")
