"""Messages from files: whole, untouched, and one bad file stops no other."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from conductd.model import Position
from conductd.sources.files import FileSource, Found, Unread, read_paths

RAW = b"From: a@example.org\nSubject: one\n\nHello.\n"
MTIME = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


def write(path: Path, raw: bytes = RAW) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(raw)
    os.utime(path, (MTIME.timestamp(), MTIME.timestamp()))
    return path


def test_a_single_message_is_read_as_it_is_with_the_files_time(tmp_path: Path) -> None:
    path = write(tmp_path / "one.eml")
    assert list(read_paths([path])) == [Found(str(path), RAW, len(RAW), MTIME)]


def test_a_folder_gives_its_eml_files_in_the_order_of_names(tmp_path: Path) -> None:
    paths = [write(tmp_path / name) for name in ("a.eml", "b/c.eml", "d.EML")]
    write(tmp_path / "notes.txt")
    assert [found.origin for found in read_paths([tmp_path])] == [str(path) for path in paths]


def test_a_maildir_gives_what_is_in_cur_and_new_and_nothing_half_delivered(tmp_path: Path) -> None:
    for place in ("cur/1:2,S", "new/2", "tmp/3", "cur/.hidden"):
        write(tmp_path / place)
    assert [Path(found.origin).name for found in read_paths([tmp_path])] == ["1:2,S", "2"]


MBOX = b"""From a@example.org Mon Jan  5 10:20:30 2026
From: a@example.org

First.
From now on it goes on,
>From the start,
>>From deeper.

From now on 2026 without an address.

From b@example.org Tue Jan  6 11:00:00 2026
From: b@example.org

Second.
"""


def test_an_mbox_is_cut_at_real_separators_only_and_its_escapes_are_taken_back(tmp_path: Path) -> None:
    path = write(tmp_path / "box", MBOX)
    first, second = read_paths([path])
    assert isinstance(first, Found)
    assert isinstance(second, Found)
    assert first.origin == f"{path}#1"
    assert first.raw.endswith(
        b"From now on it goes on,\nFrom the start,\n>From deeper.\n\nFrom now on 2026 without an address.\n"
    )
    assert (second.origin, second.raw) == (f"{path}#2", b"From: b@example.org\n\nSecond.\n")
    assert (first.received_at, second.received_at) == (
        datetime(2026, 1, 5, 10, 20, 30, tzinfo=UTC),
        datetime(2026, 1, 6, 11, 0, tzinfo=UTC),
    )


def test_an_mbox_with_crlf_and_bytes_of_no_charset_is_kept_whole(tmp_path: Path) -> None:
    path = write(tmp_path / "box", b"From - Mon Jan 05 10:20:30 2026\r\nX: \xff\r\n\r\n\x00\xe9\r\n\r\n")
    (found,) = read_paths([path])
    assert isinstance(found, Found)
    assert found.raw == b"X: \xff\r\n\r\n\x00\xe9\r\n"
    assert found.origin == str(path), "one message alone goes by the file's name"


def test_what_cannot_be_read_is_named_and_the_rest_goes_on(tmp_path: Path) -> None:
    empty = write(tmp_path / "empty.eml", b"")
    missing = tmp_path / "missing.eml"
    fifo = tmp_path / "pipe.eml"
    os.mkfifo(fifo)
    nothing = tmp_path / "nothing"
    nothing.mkdir()
    good = write(tmp_path / "good.eml")
    found = list(read_paths([empty, missing, fifo, nothing, good]))
    assert found.pop(0) == Found(str(empty), b"", 0, MTIME), "a report may have been lost here"
    assert [str(one) for one in found[:3]] == [
        f"{missing}: cannot be read (No such file or directory)",
        f"{fifo}: is not a file",
        f"{nothing}: holds neither .eml nor .mbox files and is no Maildir",
    ]
    assert found[3] == Found(str(good), RAW, len(RAW), MTIME)


def test_each_import_goes_on_numbering_so_that_nothing_is_skipped(tmp_path: Path) -> None:
    write(tmp_path / "one.eml")
    os.mkfifo(tmp_path / "two.eml")
    source = FileSource([tmp_path])
    (batch,) = source.batches(Position(7, 41))
    assert (batch.uidvalidity, [message.uid for message in batch.fetched]) == (7, [42])
    assert source.origins == {42: str(tmp_path / "one.eml")}
    assert source.unread == [Unread(str(tmp_path / "two.eml"), "is not a file")]
    assert source.count() == 1


def test_batches_stay_small(tmp_path: Path) -> None:
    for number in range(250):
        write(tmp_path / f"{number:03}.eml")
    assert [len(batch.fetched) for batch in FileSource([tmp_path]).batches(None)] == [100, 100, 50]


def test_big_files_are_batches_of_their_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("conductd.sources.files.MOST_BYTES", 100)
    for number, size in enumerate((10, 200, 10, 10)):
        write(tmp_path / f"{number}.eml", b"x" * size)
    assert [len(batch.fetched) for batch in FileSource([tmp_path]).batches(None)] == [1, 1, 2]


def test_a_big_message_comes_in_pieces_with_the_same_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path / "box", MBOX + b"\nFrom c@example.org Wed Jan  7 11:00:00 2026\n\n" + b">From y\n" * 40)
    whole = [found.raw for found in read_paths([path]) if isinstance(found, Found)]
    monkeypatch.setattr("conductd.sources.mbox.WHOLE", 20)
    for piece in (64, 100, 1000):
        monkeypatch.setattr("conductd.sources.mbox.PIECE", piece)
        pieces = [found.raw for found in read_paths([path]) if isinstance(found, Found)]
        assert not any(isinstance(raw, bytes) for raw in pieces)
        assert [b"".join(raw) for raw in pieces] == whole
