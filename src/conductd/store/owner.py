"""What stands beside a SQLite database: whose the files are (F52), and a mark that a database was ever there (F45)."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_MARK = b"A database of conductd stands beside this file, or stood here: `conductd migrate` replaces none by itself.\n"


def give_to_owner(path: Path) -> None:
    """Let a file that root made belong to whom its folder belongs; anybody else's files stay theirs."""
    if os.geteuid() != 0:
        return
    folder = path.absolute().parent.stat()
    made = path.stat()
    if (made.st_uid, made.st_gid) != (folder.st_uid, folder.st_gid):
        with suppress(PermissionError):  # root of a container, or of another machine
            os.chown(path, folder.st_uid, folder.st_gid, follow_symlinks=False)


def was_there(file: Path) -> bool:
    """Whether a SQLite database once stood in this place: the lock's file says so, or a log of its writes is left."""
    try:
        marked = bool(_lock_of(file).stat().st_size)
    except OSError:
        marked = False
    return marked or (not file.exists() and file.with_name(f"{file.name}-wal").exists())


def remember(file: Path) -> None:
    """Write down that a database stands here now, so that its loss is told from a first day. Under the lock.

    What cannot be written now (a full disk) is written at the next start.
    """
    with suppress(OSError):
        handle = os.open(_lock_of(file), os.O_RDWR | os.O_CLOEXEC)
        try:
            if not os.fstat(handle).st_size:
                os.pwrite(handle, _MARK, 0)
                os.fsync(handle)
        finally:
            os.close(handle)


def note_end(file: Path, seq: int) -> None:
    """Write down how many lines the history had after a commit, so that an older file in its place is told.

    The number only grows. Nothing is synced: after a power cut it may be too small, never too large.
    """
    with suppress(OSError, ValueError), _marked(file) as handle:
        if seq > _noted(handle):
            os.pwrite(handle, b"%020d\n" % seq, len(_MARK))


def noted_end(file: Path) -> int:
    """The greatest number that was written down; 0 if none was."""
    with suppress(OSError, ValueError), _marked(file) as handle:
        return _noted(handle)
    return 0


def forget_end(file: Path) -> None:
    """The database that stands here now is meant to: it may be an older one."""
    with suppress(OSError, ValueError), _marked(file) as handle:
        os.pwrite(handle, b"%020d\n" % 0, len(_MARK))


def _noted(handle: int) -> int:
    return int(os.pread(handle, 20, len(_MARK)) or b"0")


@contextmanager
def _marked(file: Path) -> Iterator[int]:
    """The lock's file, if a database was ever whole here."""
    handle = os.open(_lock_of(file), os.O_RDWR | os.O_CLOEXEC)
    try:
        if os.fstat(handle).st_size < len(_MARK):
            raise ValueError
        yield handle
    finally:
        os.close(handle)


def _lock_of(file: Path) -> Path:
    return file.with_name(f"{file.name}.lock")
