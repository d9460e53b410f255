"""A big mail made small is read as the whole one: the same text, the same files with their true sizes and hashes."""

import base64
import hashlib
import quopri
import time
from collections.abc import Iterator

import pytest

from conductd.reading import read
from conductd.reading import slim as slim_module
from conductd.reading.slim import TOO_LARGE, slim, told
from unit.reading.corpus import mails, roster

FILM = hashlib.shake_256(b"film").digest(300_000)


def part(kind: str, body: bytes, encoding: str = "", more: str = "") -> bytes:
    encoded = f"Content-Transfer-Encoding: {encoding}\r\n" if encoding else ""
    return f"--outer\r\nContent-Type: {kind}\r\n{encoded}{more}\r\n".encode() + body + b"\r\n"


def crlf(text: bytes) -> bytes:
    return text.replace(b"\n", b"\r\n")


ATTACHED = "Content-Disposition: attachment\r\n"
MAIL = (
    b"From: Ada <ada@example.net>\r\nSubject: big\r\nContent-Type: multipart/mixed; boundary=outer\r\n\r\npreamble\r\n"
    + part("multipart/alternative; boundary=inner", b"--inner\r\n\r\nbefore -- it\r\n-- \r\nAda\r\n--inner--")
    + part("video/mp4; name=a.mp4", crlf(base64.encodebytes(FILM)), "base64", ATTACHED)
    + part("text/plain", b"after the film")
    + part("application/x; name=q.bin", crlf(quopri.encodestring(FILM[:99_000], True)), "quoted-printable")
    + part("text/plain; name=log.txt", b"line --\r\n--x\r\n\r\n" * 9000, more=ATTACHED)
    + part("application/newlines", b"\r\n" * 90_000)
    + part("image/png", b"small")
    + b"--outer--\r\nepilogue"
)


def pieces(raw: bytes, size: int) -> Iterator[bytes]:
    return (raw[start : start + size] for start in range(0, len(raw), size))


@pytest.mark.parametrize("size", [17, 1000, 65_536, 1 << 20])
def test_text_and_files_are_those_of_the_whole_mail(size: int) -> None:
    small = slim(pieces(MAIL, size))
    reading, whole = told(read(small.raw, roster()), small.left_out), read(MAIL, roster())
    assert reading.text == whole.text == "before -- it\n-- \nAda\n\nafter the film"
    assert reading.attachments == whole.attachments
    assert len(small.raw) < 2000
    assert TOO_LARGE in reading.defects


@pytest.mark.parametrize("path", mails(), ids=lambda path: path.stem)
def test_what_is_small_stays_as_it_is(path: object) -> None:
    raw = path.read_bytes()  # type: ignore[attr-defined]
    assert slim(pieces(raw, 7)).raw == raw
    assert slim([raw]).left_out == {}


def test_of_a_long_text_the_beginning_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slim_module, "TEXT_KEPT", 1000)
    small = slim(pieces(b"From: a@example.net\r\n\r\n" + b"word\r\n" * 5000, 777))
    assert read(small.raw, roster()).text == "\n".join(["word"] * 166 + ["word"[:4]])


def test_a_message_attached_is_read_from_its_beginning(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slim_module, "TEXT_KEPT", 1000)
    inner = b"From: b@example.net\r\nSubject: inner\r\n\r\nThe words.\r\n" + b"x" * 9000
    raw = b"Content-Type: multipart/mixed; boundary=outer\r\n\r\n" + part("message/rfc822", inner) + b"--outer--"
    small = slim([raw])
    (file,) = told(read(small.raw, roster()), small.left_out).attachments
    assert (file.size, file.sha256) == (len(inner), hashlib.sha256(inner).hexdigest())


@pytest.mark.parametrize("hostile", [b"--\n", b"\n--", b"\n\n", b"--outer\n", b"\r", b"=", b"-"])
@pytest.mark.parametrize("encoding", ["base64", "quoted-printable", "8bit"])
def test_hostile_mails_end_small_and_in_linear_time(hostile: bytes, encoding: str) -> None:
    """Twenty megabytes; the bound is generous, for the machine may be busy, but a square law would take hours."""
    head = (
        f"Content-Type: multipart/mixed; boundary=outer\n\n--outer\nContent-Transfer-Encoding: {encoding}\n\n".encode()
    )
    block = hostile * (500_000 // len(hostile))
    begun = time.monotonic()
    small = slim(iter([head, *[block] * 40]))
    assert time.monotonic() - begun < 20
    assert len(small.raw) <= slim_module.ALL_KEPT
