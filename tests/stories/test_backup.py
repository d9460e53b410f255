"""Backups while the daemon works, and the way back: nothing is lost, nothing is sent twice, nothing is mixed."""

import shutil
import sqlite3
import stat
import subprocess
import threading
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from support.arena import COPIES, Arena, arena
from support.dovecot import Dovecot
from support.world import World, eventually
from support.zeros import faults

pytestmark = pytest.mark.dovecot


@pytest.fixture
def desk(tmp_path: Path, dovecot: Dovecot) -> Iterator[Arena]:
    with arena(tmp_path / "state", dovecot) as found:
        found.begin(reports=1)
        yield found


def without_copies(desk: Arena) -> World:
    world = desk.world
    mailbox = world.more.index('[[mailboxes]]\nname = "copies"')
    world.configure(world.more[:mailbox].replace(f'own_copies = "{COPIES}"\n', ""))
    return world


def sent_twice(world: World) -> list[str]:
    return [
        key for key, number in Counter(str(letter["Message-ID"]) for letter in world.letters()).items() if number > 1
    ]


@pytest.mark.slow
def test_a_backup_while_the_daemon_works_is_of_one_moment(desk: Arena) -> None:
    world = desk.world
    with world.run():
        eventually(lambda: len(world.json("cases", "list")) == 1)
        busy = threading.Thread(target=lambda: [desk.report(number) for number in range(1, 13)])
        busy.start()
        for number in range(3):
            assert "whole and undamaged" in world.call("backup", world.folder / f"copy{number}")
        busy.join()
        eventually(lambda: len(world.json("cases", "list")) == 13)
    for number in range(3):
        copy = world.folder / f"copy{number}"
        assert stat.S_IMODE(copy.stat().st_mode) == 0o600
        assert (world.folder / "conductd.key").read_text().split()[-1].encode() not in copy.read_bytes()
    assert [file.name for file in world.folder.iterdir() if "unfinished" in file.name] == []


def test_yesterdays_backup_and_twenty_later_mails(desk: Arena) -> None:
    world = desk.world
    world.once()
    world.call("backup", world.folder / "yesterday")
    for number in range(1, 21):
        desk.report(number)
    world.once()
    before = world.json("cases", "list")
    assert "1 cases, " in world.call("restore", world.folder / "yesterday")
    desk.settle()
    assert faults(world, desk.reports) == []
    after = world.json("cases", "list")
    assert [case["code"] for case in after] == [case["code"] for case in before]
    [aside] = [
        file for file in world.folder.glob("conductd.sqlite3.before-*") if not file.name.endswith(("-wal", "-shm"))
    ]
    assert sqlite3.connect(aside).execute("SELECT count(*) FROM cases").fetchone() == (21,)


@pytest.mark.slow
def test_the_daemon_too_reads_everything_again_before_it_sends(desk: Arena) -> None:
    world = desk.world
    world.once()
    world.call("backup", world.folder / "yesterday")
    for number in range(1, 6):
        desk.report(number)
    world.once()
    world.call("restore", world.folder / "yesterday")
    with world.run():
        eventually(
            lambda: {row["state"] for row in world.json("outbox")} == {"sent"} and len(world.json("outbox")) == 24
        )
    assert faults(world, desk.reports) == []


@pytest.mark.slow
def test_without_own_copies_a_person_decides(desk: Arena) -> None:
    world = without_copies(desk)
    world.once()
    world.call("backup", world.folder / "yesterday")
    desk.report(1)
    world.once()
    world.call("restore", world.folder / "yesterday")
    world.once()
    to_reporters = [letter for letter in world.letters() if letter["In-Reply-To"]]
    assert len(to_reporters) == 2
    [held] = [row for row in world.json("outbox") if row["state"] == "in_doubt"]
    assert (held["kind"], held["next_try_at"], "restored" in held["reason"]) == ("acknowledgement", None, True)
    assert "1 letters" in world.call("restore", "--held", "sent")
    world.once()
    assert {row["state"] for row in world.json("outbox")} == {"sent"}
    assert len([letter for letter in world.letters() if letter["In-Reply-To"]]) == 2


@pytest.mark.slow
def test_a_restore_waits_for_nobody_and_changes_nothing_while_one_works(desk: Arena) -> None:
    world = desk.world
    world.call("backup", world.folder / "copy")
    with world.run():
        world.call("restore", world.folder / "copy", expect=75)
    assert list(world.folder.glob("*before*")) == []


@pytest.mark.slow
def test_a_lost_database_comes_back_and_old_logs_are_not_mixed_in(desk: Arena) -> None:
    world = desk.world
    world.call("backup", world.folder / "copy")
    with world.run():
        eventually(lambda: len(world.json("cases", "list")) == 1)
        left = {name: (world.folder / name).read_bytes() for name in ("conductd.sqlite3-wal", "conductd.sqlite3-shm")}
    (world.folder / "conductd.sqlite3").unlink()
    for name, content in left.items():
        (world.folder / name).write_bytes(content)
    world.call("once", expect=78)
    world.call("restore", world.folder / "copy")
    desk.settle()
    assert faults(world, desk.reports) == []


@pytest.mark.slow
def test_files_copied_by_hand_come_back_with_their_log(desk: Arena) -> None:
    """A plain copy of database and log, taken while nobody wrote: the last commits are in the log alone."""
    world = desk.world
    with world.run():
        eventually(lambda: {row["state"] for row in world.json("outbox")} == {"sent"})
        for ending in ("", "-wal"):
            shutil.copy(world.folder / f"conductd.sqlite3{ending}", world.folder / f"copy{ending}")
    world.call("restore", world.folder / "copy")
    desk.settle()
    assert faults(world, desk.reports) == []


@pytest.mark.slow
@pytest.mark.postgres
def test_a_postgresql_database_is_dumped(tmp_path: Path, dovecot: Dovecot, postgres_url: str) -> None:
    with arena(tmp_path / "state", dovecot, postgres_url) as found:
        world = found.world
        world.call("backup", world.folder / "copy")
        assert stat.S_IMODE((world.folder / "copy").stat().st_mode) == 0o600
        done = subprocess.run(
            ["pg_restore", "--list", world.folder / "copy"], capture_output=True, text=True, check=True
        )
        assert "TABLE DATA public messages" in done.stdout
        world.call("restore", world.folder / "copy", expect=2)
        assert "next pass" in world.call("restore", "--put-back")
