"""An ext4 file system in a file, and what its disk holds at a moment: what a power cut leaves. Needs root."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from support.missing import Missing

SIZE = 64 << 20


@contextmanager
def disk(image: Path, place: Path) -> Iterator[None]:
    """The image, mounted in that place; made if it is not there."""
    if os.geteuid() != 0:
        raise Missing("only root may mount a disk image")
    if not image.exists():
        with image.open("wb") as file:
            file.truncate(SIZE)
        _run("mkfs.ext4", "-q", "-F", "-E", "lazy_itable_init=0,lazy_journal_init=0", str(image))
    place.mkdir(exist_ok=True)
    done = subprocess.run(["mount", "-o", "loop", str(image), str(place)], capture_output=True, check=False)
    if done.returncode:
        raise Missing("this machine does not let root mount a disk image")
    try:
        yield
    finally:
        unmount(place)


def unmount(place: Path) -> None:
    """Unmount, also where somebody still looks at it."""
    if subprocess.run(["umount", str(place)], capture_output=True, check=False).returncode:
        _run("umount", "-l", str(place))


def cut(image: Path, remains: Path) -> None:
    """What has reached the disk: what was never synced is in memory alone, and so not in the copy."""
    shutil.copyfile(image, remains)


def _run(*words: str) -> None:
    subprocess.run(words, check=True, capture_output=True)
