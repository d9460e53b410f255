"""A disk that is full, or fails, at any write: no half row, no acknowledgement of what is not stored, mended by itself.

CONDUCTD_TESTS=full: every room, no inodes, and ENOSPC and EIO at each call on the database's files. Else one room.
"""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from support.arena import Arena, arena
from support.dovecot import Dovecot
from support.installed import clean_environment, command_line, conductd
from support.strace import Tracer
from support.tmpfs import full, tmpfs, without_inodes
from support.world import World
from support.zeros import faults

pytestmark = [pytest.mark.dovecot, pytest.mark.timeout(0)]
ROOMS = (0, 4, 16, 64, 256)
ALLOWED = {0, 75, 78, 1}
"""A pass on a full disk does it, waits for room, or says why not; it never dies by a signal or a fault of its own."""


@pytest.fixture
def small(tmp_path: Path, dovecot: Dovecot) -> Iterator[Arena]:
    """A desk whose folder is on a small file system."""
    with tmpfs(tmp_path / "small", inodes=60) as folder, arena(folder / "state", dovecot) as found:
        found.begin()
        yield found


def on_a_full_disk(small: Arena) -> None:
    world = small.world
    done = conductd("once", home=world.folder, config=world.config)
    assert done.returncode in ALLOWED, done.stderr
    assert "fault of the program" not in done.stderr


@pytest.mark.parametrize("room", [16, *(pytest.param(room, marks=pytest.mark.slow) for room in ROOMS if room != 16)])
def test_a_full_disk_keeps_nothing_half(small: Arena, room: int) -> None:
    with full(small.world.folder.parent, room=room * 1024):
        on_a_full_disk(small)
    small.settle()
    assert faults(small.world, small.reports) == []


@pytest.mark.slow
def test_no_room_for_another_file(small: Arena) -> None:
    with without_inodes(small.world.folder.parent):
        on_a_full_disk(small)
    small.settle()
    assert faults(small.world, small.reports) == []


@pytest.mark.slow
@pytest.mark.parametrize(
    ("error", "calls"), [("ENOSPC", ("pwrite64", "ftruncate")), ("EIO", ("fdatasync", "fsync", "pwrite64"))]
)
def test_a_write_that_fails_at_any_point(
    sqlite_arena: Arena, error: str, calls: tuple[str, ...], figures: Callable[[str], None]
) -> None:
    world = sqlite_arena.world
    paths = [world.folder / f"conductd.sqlite3{ending}" for ending in ("", "-wal", "-shm", "-journal")]
    tracer = Tracer(command_line("once", config=world.config), clean_environment(world.folder), world.folder)
    sqlite_arena.begin()
    numbers = tracer.count(calls, paths)
    points = [(call, k) for call, number in numbers.items() for k in range(1, number + 1)]
    points = points[:: max(1, len(points) // 100)]
    for call, k in points:
        sqlite_arena.begin()
        code = tracer.fail_at(call, k, error, paths, for_ever=True)
        assert code in ALLOWED, (call, k, code)
        sqlite_arena.settle()
        assert faults(world, sqlite_arena.reports) == [], (call, k)
    figures(f"{error} from each of {len(points)} calls on, of {numbers}: 0 failures")


def names(world: World) -> set[str]:
    """What lies in the folder; the log stays where there was no room to empty it."""
    return {file.name for file in world.folder.iterdir() if not file.name.endswith(("-wal", "-shm"))}


@pytest.mark.slow
def test_a_full_disk_makes_no_backup_and_no_restore(small: Arena) -> None:
    world = small.world
    world.once()
    small.report(3)
    copy = world.folder.parent / "copy"
    world.call("backup", copy)
    before = names(world)
    with full(world.folder.parent, room=16 * 1024):
        for words in (("backup", world.folder / "second"), ("restore", copy)):
            done = conductd(*words, home=world.folder, config=world.config)
            assert done.returncode in {75, 78}, done.stderr
            assert names(world) == before
    shutil.copy(copy, world.folder / "kept")
    world.once()
    assert faults(world, small.reports) == []
