"""A consistent copy of the database while others work with it; it gets its name once it is whole, checked and on disk.

The master key is never in it: everything that a mail said stays sealed there.
"""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from conductd.errors import ConfigurationError, PermanentError, Problem
from conductd.store.copies import Contents, contents, examine, opened
from conductd.store.database import require_file
from conductd.store.dump import dump
from conductd.store.faults import RESTORE, translated_file
from conductd.store.keys import sync_folder
from conductd.store.places import parsed, sqlite_file


def back_up(url: str, target: Path) -> Contents | None:
    """Write a new file, 0600, never over another; what it holds (None for a server's dump, which pg_restore lists).

    Raises ConfigurationError if the target is there or cannot be written, or the database is unusable, TemporaryError
    if it is away.
    """
    with _unfinished(target) as aside:
        file = sqlite_file(url)
        if file is None:
            dump(parsed(url), aside)
            held = None
        else:
            require_file(file)
            held = _copied(file, aside)
        _sync(aside)
        _name(aside, target)
    return held


def _copied(file: Path, aside: Path) -> Contents:
    """The state of one instant, in one step: a longer one would begin anew whenever somebody writes."""
    with opened(file, mode="rw") as source:
        source.execute("BEGIN")
        held = contents(source, str(file))
        with translated_file(str(aside)), opened(aside, mode="rw") as copy:
            source.backup(copy)
            copy.execute("PRAGMA journal_mode=DELETE")  # one file, without a log beside it
    if examine(aside, str(file), RESTORE) != held:
        raise PermanentError(f"{file}: its copy holds something else than it; nothing was kept")
    return held


@contextmanager
def _unfinished(target: Path) -> Iterator[Path]:
    """A file beside the target, 0600 from its first byte on, gone at the end whatever happens but a kill."""
    _refuse(target, os.path.lexists(target))
    aside = target.with_name(f".{target.name}.unfinished-{secrets.token_hex(4)}")
    try:
        os.close(os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except OSError as error:
        right = "name a file in a folder that is there, and that this user may write to"
        raise ConfigurationError(Problem(str(target), "", f"cannot be written ({error.strerror})", right)) from None
    try:
        yield aside
    finally:
        for ending in ("", "-journal", "-wal", "-shm"):
            aside.with_name(aside.name + ending).unlink(missing_ok=True)


def _name(aside: Path, target: Path) -> None:
    """Give it its name, unless somebody else took that meanwhile."""
    try:
        os.link(aside, target)
    except FileExistsError:
        _refuse(target, True)
    except OSError:  # a stick or a share without links
        _refuse(target, os.path.lexists(target))
        aside.rename(target)
    with suppress(OSError):  # some shares do not let a folder be synced
        sync_folder(target.absolute().parent)


def _sync(file: Path) -> None:
    handle = os.open(file, os.O_RDWR)
    try:
        os.fsync(handle)
    except OSError as error:
        wrong = f"cannot be written ({error.strerror})"
        raise ConfigurationError(Problem(str(file), "", wrong, "name a file on another disk")) from None
    finally:
        os.close(handle)


def _refuse(target: Path, taken: bool) -> None:
    if taken:
        right = "name a new file: a backup is never written over another"
        raise ConfigurationError(Problem(str(target), "", "is there already", right))
