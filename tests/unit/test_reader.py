"""No mail costs more than its share: bigger ones are read by a child that can be ended, and restarted."""

import hashlib
import os
import pickle
import signal
import time
from collections.abc import Iterator
from io import BytesIO

import pytest

from conductd import reader as reader_module
from conductd.reader import TOO_LONG, Reader, _Harmless
from conductd.reading import read
from conductd.reading.slim import TOO_LARGE
from unit.reading.corpus import roster

HEAD = (
    b"From: Ada <ada@example.net>\r\nMessage-ID: <1@example.net>\r\n"
    b"References: <0@example.org>\r\nSubject: help\r\n\r\n"
)
MAIL = HEAD + b"They followed me home.\r\n" + b"x" * 70_000


@pytest.fixture
def reader() -> Iterator[Reader]:
    one = Reader(roster())
    yield one
    one.close()


def test_small_mail_is_read_here(reader: Reader) -> None:
    small = HEAD + b"words"
    assert reader.read(small) == read(small, roster())
    assert reader._child is None


def test_bigger_mail_is_read_by_the_child_to_the_same_end(reader: Reader) -> None:
    assert reader.read(MAIL) == read(MAIL, roster())
    first = reader._child
    reader.read(MAIL)
    assert reader._child is first


def test_a_mail_in_pieces_is_made_slim(reader: Reader) -> None:
    reading = reader.read(iter([MAIL[:100], MAIL[100:]]))
    assert reading.text == read(MAIL, roster()).text
    assert TOO_LARGE in reading.defects


def test_a_child_that_was_ended_is_started_anew(reader: Reader) -> None:
    reader.read(MAIL)
    assert reader._child is not None
    os.kill(reader._child.pid, signal.SIGKILL)
    assert reader.read(MAIL) == read(MAIL, roster())


def test_signals_to_the_service_do_not_end_it_in_the_middle_of_a_mail(reader: Reader) -> None:
    reader.read(MAIL)
    assert reader._child is not None
    os.kill(reader._child.pid, signal.SIGTERM)
    os.kill(reader._child.pid, signal.SIGINT)
    reader.read(MAIL)
    assert reader._child.poll() is None


LOOP = "import sys; sys.stdin.buffer.read(1)\nwhile True: pass"
TIMED = f"import signal; signal.setitimer(signal.ITIMER_PROF, 0.2)\n{LOOP}"
DIES = "import sys; sys.stdin.buffer.read(1); sys.exit(1)"


@pytest.mark.parametrize(
    ("program", "defect"), [(LOOP, TOO_LONG), (TIMED, TOO_LONG), (DIES, "unreadable: it ended the reader")]
)
def test_a_mail_that_is_too_much_is_read_by_its_header_block(
    reader: Reader, monkeypatch: pytest.MonkeyPatch, program: str, defect: str
) -> None:
    monkeypatch.setattr(reader_module, "_COMMAND", (reader_module.sys.executable, "-c", program))
    monkeypatch.setattr(reader_module, "WALL_SECONDS", 1.0)
    reading = reader.read(MAIL)
    assert (reading.defects, reading.unreadable, reading.text) == ((defect,), True, "")
    assert reading.from_ is not None
    assert (reading.from_.address, reading.message_id) == ("ada@example.net", "<1@example.net>")
    assert (reading.subject, reading.references) == ("help", ("<0@example.org>",))
    assert reading.acknowledge.send


def test_an_answer_that_names_a_foreign_class_is_not_opened() -> None:
    with pytest.raises(pickle.UnpicklingError):
        _Harmless(BytesIO(pickle.dumps(hashlib.sha256))).load()


@pytest.mark.parametrize("piece", ["<", "From: x\n"])
def test_the_worst_that_is_known_ends_in_time(reader: Reader, piece: str) -> None:
    """Of processor time; the bound on the wall is generous, for the machine may be busy."""
    kind = b"Content-Type: text/html\n" if piece.startswith("<") else b""
    raw = b"From: a@example.org\n" + kind + b"\n" + (piece * 1_000_000)[:1_000_000].encode()
    begun = time.monotonic()
    reading = reader.read(raw)
    assert time.monotonic() - begun < 40
    assert reading.from_ is not None
