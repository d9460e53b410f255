"""`backup` writes one whole file and never over another; `restore` changes nothing unless all of it is usable."""

import json
import os
import shutil
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from conductd.store.keys import create_key_file
from conductd.store.lock import instance_lock
from unit.cli.desk import Desk

DATABASE = "conductd.sqlite3"
SASKIA = "saskia.vandoorn@example.org"


@pytest.fixture
def copy(desk: Desk, code: str) -> Path:
    """A backup with one case, whose four letters wait."""
    file = desk.folder / "copy"
    result = desk("backup", file)
    assert result.exit_code == 0, result.output
    assert "1 cases, 1 messages" in result.output
    return file


def left_behind(desk: Desk) -> list[str]:
    return [one.name for one in desk.folder.iterdir() if "restoring" in one.name or "unfinished" in one.name]


def test_a_backup_is_one_closed_file_without_the_key(desk: Desk, copy: Path) -> None:
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert (desk.folder / "conductd.key").read_text().split()[-1].encode() not in copy.read_bytes()
    assert left_behind(desk) == []
    with closing(sqlite3.connect(copy)) as database:
        assert database.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def test_a_backup_is_never_written_over_a_file(desk: Desk, copy: Path) -> None:
    content = copy.read_bytes()
    link = desk.folder / "link"
    link.symlink_to(desk.folder / "nowhere")
    for taken in (copy, link, desk.folder / "no" / "such"):
        assert desk("backup", taken).exit_code == 78
    assert copy.read_bytes() == content
    assert left_behind(desk) == []


def test_a_damaged_database_makes_no_backup(desk: Desk, copy: Path) -> None:
    file = desk.folder / DATABASE
    content = bytearray(file.read_bytes())
    content[8192:12000] = os.urandom(3808)
    file.write_bytes(content)
    assert desk("backup", desk.folder / "second").exit_code == 78
    assert not (desk.folder / "second").exists()


def test_what_waited_in_a_backup_is_held_until_a_person_decides(desk: Desk, copy: Path) -> None:
    assert "4 letters" in desk("restore", copy).output
    rows = desk.json("outbox")
    assert {(row["state"], row["next_try_at"]) for row in rows} == {("in_doubt", None)}
    assert all("restored" in row["reason"] for row in rows)
    assert "4 letters" in desk("restore", "--held", "sent").output
    assert {row["state"] for row in desk.json("outbox")} == {"sent"}
    assert desk.json("cases", "list")[0]["acknowledged_at"] is not None


def test_they_go_where_they_had_not_left(desk: Desk, copy: Path) -> None:
    desk("restore", copy)
    assert "4 letters" in desk("restore", "--held", "unsent").output
    assert all(row["next_try_at"] for row in desk.json("outbox"))


def test_the_old_database_is_kept_aside_and_nothing_of_it_is_mixed_in(desk: Desk, copy: Path) -> None:
    file = desk.folder / DATABASE
    old = file.read_bytes()
    logs = {f"{DATABASE}-wal": b"an old log", f"{DATABASE}-shm": b"its index"}
    for name, content in logs.items():
        (desk.folder / name).write_bytes(content)
    assert desk("restore", copy).exit_code == 0
    [aside] = desk.folder.glob(f"{DATABASE}.before-*Z")
    assert aside.read_bytes() == old
    assert aside.with_name(f"{aside.name}-wal").read_bytes() == b"an old log"
    assert left_behind(desk) == []


def test_a_lost_database_comes_back(desk: Desk, copy: Path, code: str) -> None:
    (desk.folder / DATABASE).unlink()
    assert desk("status").exit_code == 78
    assert desk("restore", copy).exit_code == 0
    assert [case["code"] for case in desk.json("cases", "list")] == [code]


def test_while_another_one_works_try_again(desk: Desk, copy: Path) -> None:
    with instance_lock(f"sqlite:///{desk.folder / DATABASE}", desk.folder):
        assert desk("restore", copy).exit_code == 75
        assert desk("backup", desk.folder / "second").exit_code == 0


@pytest.mark.parametrize("spoiled", ["damaged", "another's", "newer", "no database", "cut off", "missing"])
def test_a_backup_that_will_not_do_changes_nothing(desk: Desk, copy: Path, spoiled: str) -> None:
    content = bytearray(copy.read_bytes())
    match spoiled:
        case "damaged":
            content[8192:8292] = b"x" * 100
            copy.write_bytes(content)
        case "cut off":
            copy.write_bytes(content[: len(content) // 2])
        case "no database":
            copy.write_text("no database")
        case "missing":
            copy.unlink()
        case "newer":
            with closing(sqlite3.connect(copy, isolation_level=None)) as database:
                database.execute("UPDATE alembic_version SET version_num = '9999'")
        case _:
            (desk.folder / "conductd.key").rename(desk.folder / "right.key")
            create_key_file(desk.folder / "conductd.key")
    before = (desk.folder / DATABASE).read_bytes()
    result = desk("restore", copy)
    assert (result.exit_code, str(copy) in result.output) == (78, True)
    assert (desk.folder / DATABASE).read_bytes() == before
    assert list(desk.folder.glob("*.before-*")) == left_behind(desk) == []


def test_one_way_at_a_time(desk: Desk) -> None:
    for words in ((), ("a", "--put-back"), ("--put-back", "--held", "sent")):
        assert desk("restore", *words).exit_code == 2
    assert json.loads(desk("outbox", "--json").stdout) == []


def test_an_older_file_put_in_place_by_hand_counts_as_restored(desk: Desk, copy: Path) -> None:
    """A machine set back, a file copied: nobody said `restore`, and still nothing is sent twice."""
    code = desk.json("cases", "list")[0]["code"]
    assert desk("cases", "close", code, "--outcome", "done", "--by", SASKIA).exit_code == 0
    desk("once")
    assert "database restored" not in [line["action"] for line in desk.json("audit")]
    for ending in ("", "-wal", "-shm"):
        (desk.folder / f"{DATABASE}{ending}").unlink(missing_ok=True)
    shutil.copy(copy, desk.folder / DATABASE)
    for _ in range(2):
        desk("once")
        assert {(row["state"], row["next_try_at"]) for row in desk.json("outbox")} == {("in_doubt", None)}
    assert [line["action"] for line in desk.json("audit")].count("database restored") == 1


def test_no_letter_of_a_case_leaves_before_all_mailboxes_are_read_again(desk: Desk, copy: Path) -> None:
    desk("restore", copy)
    desk("restore", "--held", "unsent")
    assert any("read to its end again" in trouble for trouble in desk.json("once")["troubles"])
    assert {row["attempts"] for row in desk.json("outbox")} == {0}
