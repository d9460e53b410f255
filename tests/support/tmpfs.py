"""A small file system of its own that can be filled up or made read-only. Needs root."""

import errno
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from support.missing import Missing
from support.powercut import unmount


@contextmanager
def tmpfs(place: Path, *, megabytes: int = 16, inodes: int = 0) -> Iterator[Path]:
    """A folder that holds so much and no more."""
    if os.geteuid() != 0:
        raise Missing("only root may mount a small file system")
    place.mkdir(exist_ok=True)
    options = f"size={megabytes}m" + (f",nr_inodes={inodes}" if inodes else "")
    words = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(place)]
    if subprocess.run(words, capture_output=True, check=False).returncode:
        raise Missing("this machine does not let root mount a small file system")
    try:
        yield place
    finally:
        unmount(place)


@contextmanager
def full(folder: Path, *, room: int = 0) -> Iterator[None]:
    """The file system of a folder with so many bytes left; there is room again at the end."""
    ballast = folder / "ballast"
    with ballast.open("wb") as file:
        while not _filled(file.fileno(), folder, room):
            continue  # somebody else wrote in between
    try:
        yield
    finally:
        ballast.unlink()


def _filled(handle: int, folder: Path, room: int) -> bool:
    space = os.statvfs(folder)
    try:
        os.posix_fallocate(handle, 0, max(1, space.f_bavail * space.f_frsize - room))
    except OSError as error:
        if error.errno != errno.ENOSPC or space.f_bavail == 0:
            raise
        return False
    return True


@contextmanager
def without_inodes(folder: Path) -> Iterator[None]:
    """The file system of a folder with no room for another file."""
    made = [folder / f"ballast{number}" for number in range(os.statvfs(folder).f_favail)]
    for file in made:
        file.touch()
    try:
        yield
    finally:
        for file in made:
            file.unlink()


def read_only(folder: Path, *, on: bool = True) -> None:
    """Mount it anew so that nothing can be written, or again so that it can."""
    subprocess.run(["mount", "-o", f"remount,{'ro' if on else 'rw'}", str(folder)], check=True)
