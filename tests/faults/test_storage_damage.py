"""A database that is damaged, gone, closed, locked or newer: told in clear words, kept as it is, never made anew.

CONDUCTD_TESTS=full: 50 damages of 100 bits and more, and the lock held for a whole minute.
"""

import os
import random
import shlex
import shutil
import sqlite3
import stat
import subprocess
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from support.arena import Arena
from support.installed import clean_environment, command_line, conductd
from support.tmpfs import read_only, tmpfs
from support.world import World, eventually
from support.zeros import faults

pytestmark = [pytest.mark.dovecot, pytest.mark.timeout(0)]
DATABASE = "conductd.sqlite3"


def ended(world: World, *words: str | Path, env: dict[str, str] | None = None) -> int:
    """The exit code of a command that must not show a fault of the program."""
    done = conductd(*words, home=world.folder, config=world.config, env=env)
    assert "fault of the program" not in done.stderr, done.stderr
    return done.returncode


def acknowledged(world: World) -> int:
    return len([letter for letter in world.letters() if letter["In-Reply-To"]])


def damaged(content: bytes, chance: random.Random, kind: str) -> bytes:
    """A copy with flipped bits, a cut-off end, a page of noise, or pages exchanged."""
    spoiled = bytearray(content)
    match kind:
        case "bits":
            for _ in range(100):
                spoiled[chance.randrange(len(spoiled))] ^= 1 << chance.randrange(8)
        case "cut off":
            del spoiled[chance.randrange(1, len(spoiled)) :]
        case "noise":
            start = chance.randrange(len(spoiled) // 4096) * 4096
            spoiled[start : start + 4096] = chance.randbytes(4096)
        case _:
            first, second = (chance.randrange(len(spoiled) // 4096) * 4096 for _ in range(2))
            spoiled[first : first + 4096], spoiled[second : second + 4096] = (
                spoiled[second : second + 4096],
                spoiled[first : first + 4096],
            )
    return bytes(spoiled)


def outcomes(arena: Arena, number: int, seed: int) -> dict[int, int]:
    """Damage the database of a settled desk again and again: how the passes over it ended, and nothing wrong left."""
    chance = random.Random(seed)
    world, file = arena.world, arena.world.folder / DATABASE
    arena.begin()
    world.once()
    sound, letters = file.read_bytes(), len(world.sink.received)
    found: dict[int, int] = {}
    for round_ in range(number):
        for ending in ("-wal", "-shm"):
            (world.folder / f"{DATABASE}{ending}").unlink(missing_ok=True)
        spoiled = damaged(sound, chance, ("bits", "cut off", "noise", "exchanged")[round_ % 4])
        file.write_bytes(spoiled)
        code = ended(world, "once")
        found[code] = found.get(code, 0) + 1
        subjects = [str(letter["Subject"]) for letter in world.letters()[letters:]]
        assert all(subject.startswith(("Alarm: ", "Recovered: ")) for subject in subjects), "told, and no more"
        if code == 0:
            assert len(world.json("cases", "list")) == len(arena.reports)
        assert code in {0, 1, 75, 78}
    return found


def test_a_damaged_database_is_told_or_harmless(sqlite_arena: Arena) -> None:
    assert sum(outcomes(sqlite_arena, 2, seed=3).values()) == 2


@pytest.mark.slow
def test_fifty_damages(sqlite_arena: Arena, figures: Callable[[str], None]) -> None:
    found = outcomes(sqlite_arena, 50, seed=4)
    figures(f"50 damages: exit codes {found}, 0 letters, 0 fresh databases")


@pytest.mark.slow
def test_a_database_that_is_gone_stays_gone(sqlite_arena: Arena) -> None:
    sqlite_arena.begin()
    world, file = sqlite_arena.world, sqlite_arena.world.folder / DATABASE
    world.call("once")
    file.unlink()
    assert [ended(world, command) for command in ("once", "run", "migrate", "status")] == [78] * 4
    assert not file.exists()


@pytest.mark.slow
def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path, sqlite_arena: Arena) -> None:
    sqlite_arena.begin()
    world = sqlite_arena.world
    with tmpfs(tmp_path / "small") as folder:
        for file in world.folder.iterdir():
            shutil.copy2(file, folder)
        world.configure(world.more.replace("sqlite:///conductd", f"sqlite:///{folder}/conductd"))
        read_only(folder)
        assert [ended(world, command) for command in ("once", "run", "migrate")] == [78] * 3
        read_only(folder, on=False)
        world.once()
    assert acknowledged(world) == len(sqlite_arena.reports)


@pytest.mark.slow
@pytest.mark.parametrize("seconds", [3, 59])
def test_a_database_held_by_another_program_is_waited_for(sqlite_arena: Arena, seconds: int) -> None:
    """As `sqlite3 DB "begin exclusive"` holds it: the daemon neither dies nor forgets, and the mail comes later."""
    sqlite_arena.begin(reports=0)
    world = sqlite_arena.world
    with world.run() as running, closing(sqlite3.connect(world.folder / DATABASE, isolation_level=None)) as holder:
        holder.execute("PRAGMA busy_timeout=20000")
        holder.execute("BEGIN EXCLUSIVE")
        sqlite_arena.report(0)
        threading.Event().wait(seconds)
        assert running.process.poll() is None
        holder.execute("ROLLBACK")
        eventually(lambda: acknowledged(world) == 1, seconds=60)
        eventually(lambda: {row["state"] for row in world.json("outbox")} == {"sent"})
    assert faults(world, sqlite_arena.reports) == []


@pytest.mark.slow
def test_a_copy_without_its_log_is_an_older_state_and_sends_nothing_twice(sqlite_arena: Arena) -> None:
    sqlite_arena.begin()
    world, file = sqlite_arena.world, sqlite_arena.world.folder / DATABASE
    with world.run() as running:
        eventually(lambda: {row["state"] for row in world.json("outbox")} == {"sent"})
        running.process.kill()
        running.process.wait()
    for ending in ("-wal", "-shm"):
        file.with_name(f"{DATABASE}{ending}").unlink(missing_ok=True)
    sqlite_arena.settle()
    sqlite_arena.settle()
    assert faults(world, sqlite_arena.reports) == []


@pytest.mark.slow
def test_what_root_makes_belongs_to_the_daemons_user(sqlite_arena: Arena) -> None:
    """The folder is another user's: whatever command root runs there, that user can still work (F52)."""
    if os.geteuid() != 0:
        pytest.skip("only root may act for another user")
    sqlite_arena.begin()
    world = sqlite_arena.world
    state = world.folder / "state"
    state.mkdir(mode=0o700)
    os.chown(state, 65534, 65534)
    world.configure(world.more.replace("sqlite:///conductd", "sqlite:///state/conductd"))
    (world.folder / "conductd.key").unlink()
    for words in (("migrate",), ("once",), ("status",), ("backup", str(world.folder / "copy"))):
        conductd(*words, home=world.folder, config=world.config)
    world.call("restore", world.folder / "copy")
    made = list(state.iterdir())
    assert {file.name for file in made} >= {DATABASE, f"{DATABASE}.lock"}
    assert {(file.stat().st_uid, stat.S_IMODE(file.stat().st_mode)) for file in made} == {(65534, 0o600)}


@pytest.mark.slow
@pytest.mark.parametrize(
    "surroundings",
    [
        {"LANG": "C", "LC_ALL": "C"},
        {"TZ": "Asia/Kathmandu", "PYTHONUTF8": "0", "LC_ALL": "POSIX"},
        {"TMPDIR": "/proc", "TEMP": "/proc"},
    ],
)
def test_odd_surroundings_change_nothing(sqlite_arena: Arena, surroundings: dict[str, str]) -> None:
    sqlite_arena.begin(reports=1)
    world = sqlite_arena.world
    assert ended(world, "once", env=surroundings) == 0
    assert faults(world, sqlite_arena.reports) == []


@pytest.mark.parametrize(
    "shell", [">&- 2>&-", *(pytest.param(one, marks=pytest.mark.slow) for one in (">/dev/full 2>/dev/full", "<&-"))]
)
def test_closed_and_full_outputs_stop_no_work(sqlite_arena: Arena, shell: str) -> None:
    sqlite_arena.begin(reports=1)
    world = sqlite_arena.world

    words = shlex.join(command_line("once", config=world.config))
    env = clean_environment(world.folder)
    subprocess.run(f"umask 0; {words} {shell}", shell=True, env=env, cwd=world.folder, check=False)
    assert faults(world, sqlite_arena.reports) == []
    modes = {stat.S_IMODE(file.stat().st_mode) for file in world.folder.glob(f"{DATABASE}*")}
    assert modes == {0o600}
