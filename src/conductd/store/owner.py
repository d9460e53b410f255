"""What stands beside a SQLite database: whose the files are (F52), and a mark that a database was ever there (F45)."""

import os
from contextlib import suppress
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


def _lock_of(file: Path) -> Path:
    return file.with_name(f"{file.name}.lock")
