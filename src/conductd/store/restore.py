"""Put a backup in the place of the database: tried on a copy first, swapped by renaming, the old files kept aside.

Only under the lock. Whoever dies in between leaves the old database, or none (which every start refuses), or the new.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from conductd.errors import ConfigurationError, Problem
from conductd.store import restored
from conductd.store.copies import Contents, examine, opened
from conductd.store.database import Database
from conductd.store.faults import RESTORE
from conductd.store.keys import MasterKey, sync_folder
from conductd.store.migrate import upgrade
from conductd.store.owner import forget_end, give_to_owner, remember
from conductd.store.schema import REVISIONS

_ANOTHER = "take another backup"
_LOGS = ("-wal", "-shm", "-journal")


@dataclass(frozen=True, slots=True)
class Restored:
    """What stands there now, where the old files are (None: there were none), and how many letters are held."""

    held: Contents
    aside: Path | None
    letters_held: int


def restore(source: Path, file: Path, key: MasterKey, domain: str, now: datetime, *, copies_tell: bool) -> Restored:
    """Check a backup, bring it to this version's schema, put what waits in it in doubt, and put it in place.

    Raises ConfigurationError, and has changed nothing, if it is damaged, newer, none of ours, or sealed by another key.
    """
    if not source.is_file():
        raise ConfigurationError(Problem(str(source), "", "is no file", "name a file that `conductd backup` wrote"))
    trial = file.with_name(f"{file.name}.restoring")
    _remove(trial)
    try:
        with _said_of(source):
            _gather(source, trial)
            held = _checked(trial, source)
            letters = _made_ours(trial, key, domain, now, copies_tell=copies_tell)
        aside = _swap(trial, file, now)
    except OSError as error:
        right = "see that there is room, and that this user may write there"
        raise ConfigurationError(Problem(str(file), "", f"cannot be restored ({error.strerror})", right)) from None
    finally:
        _remove(trial)
    remember(file)
    forget_end(file)
    return Restored(held, aside, letters)


@contextmanager
def _said_of(source: Path) -> Iterator[None]:
    """What is wrong with our copy of it is wrong with the backup."""
    try:
        yield
    except ConfigurationError as error:
        told = [
            Problem(str(source), one.key, one.wrong, _ANOTHER if one.right == RESTORE else one.right)
            for one in error.problems
        ]
        raise ConfigurationError(*told) from None


def _gather(source: Path, trial: Path) -> None:
    """A copy of our own, with the log beside it if somebody copied that too; the backup itself stays as it is."""
    for ending in ("", "-wal"):
        part = source.with_name(source.name + ending)
        if part.exists():
            _copy(part, trial.with_name(trial.name + ending))
    with opened(trial, mode="rw") as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("PRAGMA journal_mode=DELETE")


def _copy(part: Path, target: Path) -> None:
    with open(part, "rb") as old, os.fdopen(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as new:
        shutil.copyfileobj(old, new, 1 << 20)


def _checked(trial: Path, source: Path) -> Contents:
    held = examine(trial, str(source), _ANOTHER)
    if held.revision not in REVISIONS:
        wrong = f"its schema ({held.revision}) is newer than this conductd"
        raise ConfigurationError(Problem(str(source), "", wrong, "install the newer conductd, then restore"))
    return held


def _made_ours(trial: Path, key: MasterKey, domain: str, now: datetime, *, copies_tell: bool) -> int:
    """Bring the copy up to date and hold what waits in it, all before it takes its place."""
    url = f"sqlite:///{trial}"
    db = Database(url, key, domain=domain)
    try:
        upgrade(url)
        db.require_schema()
        with db.writing() as session:
            letters = restored.hold(session, now, copies_tell=copies_tell)
    finally:
        db.close()
    with opened(trial, mode="rw") as connection:
        connection.execute("PRAGMA journal_mode=DELETE")  # nothing of it is in a log when it is renamed
    _sync(trial)
    give_to_owner(trial)
    return letters


def _swap(trial: Path, file: Path, now: datetime) -> Path | None:
    """The old database goes first, its logs after it: a log without its database is refused, the reverse is not."""
    stamp = f"{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    names = (file.with_name(f"{file.name}.before-{stamp}{more}") for more in ("", *(f".{n}" for n in range(1, 100))))
    aside = next(name for name in names if not name.exists())
    moved = None
    for ending in ("", *_LOGS):
        part = file.with_name(file.name + ending)
        if part.exists():
            part.rename(aside.with_name(aside.name + ending))
            moved = aside
            sync_folder(file.parent)
    trial.rename(file)
    sync_folder(file.parent)
    return moved


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _remove(trial: Path) -> None:
    for ending in ("", *_LOGS):
        with suppress(FileNotFoundError):
            trial.with_name(trial.name + ending).unlink()
