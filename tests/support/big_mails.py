"""Mails of hundreds of megabytes, many parts or much text, made piece by piece, and laid into a mailbox as files."""

import base64
import hashlib
import os
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from support.dovecot import Dovecot

MB = 1_000_000
LINE = 57
"""Bytes of a file in one line of base64, as mail programs write it."""

TEXT = "Last night somebody followed me from the meetup to my hotel. The video shows it."
AFTER = "These words stand after the video."


def with_attachment(megabytes: int, number: int = 1) -> Iterator[bytes]:
    """A report with a video of so many megabytes, a third more on the wire, and words after it."""
    yield (
        f"From: Ada Fjord <ada.fjord@example.net>\r\nTo: conduct@wg.example.org\r\nSubject: a video\r\n"
        f"Message-ID: <big-{number}@example.net>\r\nDate: Mon, 02 Mar 2026 09:00:00 +0000\r\nMIME-Version: 1.0\r\n"
        f"Content-Type: multipart/mixed; boundary=outer\r\n\r\n--outer\r\nContent-Type: text/plain\r\n\r\n{TEXT}\r\n"
        f"--outer\r\nContent-Type: video/mp4; name=night.mp4\r\nContent-Disposition: attachment\r\n"
        f"Content-Transfer-Encoding: base64\r\n\r\n"
    ).encode()
    for data in video(megabytes):
        yield base64.encodebytes(data).replace(b"\n", b"\r\n")
    yield f"--outer\r\nContent-Type: text/plain\r\n\r\n{AFTER}\r\n--outer--\r\n".encode()


def video(megabytes: int) -> Iterator[bytes]:
    """The file in that mail."""
    lines = 2000
    block = hashlib.shake_256(b"a film").digest(LINE * lines)
    left = megabytes * MB
    while left > 0:
        yield block[:left]
        left -= len(block)


def with_parts(count: int) -> Iterator[bytes]:
    """A report of so many parts, a short text each, and a file last."""
    yield b"From: Ada Fjord <ada.fjord@example.net>\r\nSubject: parts\r\nMessage-ID: <parts@example.net>\r\n"
    yield b"Content-Type: multipart/mixed; boundary=outer\r\n\r\n"
    for number in range(count):
        yield f"--outer\r\nContent-Type: text/plain\r\n\r\nword {number}\r\n".encode() + b"x" * 900 + b"\r\n"
    yield b"--outer--\r\n"


def of_text(megabytes: int) -> Iterator[bytes]:
    """A report of nothing but words."""
    yield b"From: Ada Fjord <ada.fjord@example.net>\r\nSubject: words\r\nMessage-ID: <words@example.net>\r\n\r\n"
    sentence = b"Nobody would listen, and on the next day it went on as before.\r\n"
    for _ in range(megabytes):
        yield sentence * (MB // len(sentence))


def lay(dovecot: Dovecot, user: str, pieces: Iterable[bytes]) -> tuple[int, str]:
    """Deliver a mail without holding it; its size and SHA-256."""
    place = dovecot.maildir(user)
    name = f"{time.time_ns()}.{os.getpid()}_big.test"
    mark, size = hashlib.sha256(), 0
    with (place / "tmp" / name).open("wb") as file:
        for piece in pieces:
            mark.update(piece)
            size += file.write(piece)
    os.chown(place / "tmp" / name, place.stat().st_uid, place.stat().st_gid)
    (place / "tmp" / name).rename(place / "new" / name)
    return size, mark.hexdigest()


def peaks(pid: int) -> dict[int, float]:
    """The most resident memory that a process and its children had so far, in MB, by process."""
    found: dict[int, float] = {}
    waiting = [pid]
    while waiting:
        one = waiting.pop()
        try:
            status = Path(f"/proc/{one}/status").read_text(encoding="ascii")
            for task in Path(f"/proc/{one}/task").iterdir():
                waiting += map(int, (task / "children").read_text(encoding="ascii").split())
        except (FileNotFoundError, ProcessLookupError):
            continue
        highest = status.partition("VmHWM:")[2].split()
        if highest:
            found[one] = int(highest[0]) / 1024
    return found
