"""One conductd at a time: a lock that dies with its process (invariant of F34: flock, never a pid file)."""

import fcntl
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import text

from conductd.errors import ConfigurationError, Problem, TemporaryError
from conductd.store.database import make_engine
from conductd.store.faults import translated
from conductd.store.owner import give_to_owner
from conductd.store.places import parsed, shown, sqlite_file

PATIENCE = 3.0
"""Seconds to wait for another instance to end."""

_ASK_AGAIN = 0.1
_INSTANCE_LOCK = 0x636F6E6463  # "condc"


@contextmanager
def instance_lock(url: str, folder: Path | None = None) -> Iterator[None]:
    """Hold the lock of this database; a relative SQLite file starts from `folder`.

    Raises TemporaryError after 3 seconds if another instance holds it, ConfigurationError if it cannot be made.
    """
    file = sqlite_file(url)
    if file is None:
        with _server_lock(url):
            yield
    else:
        with _file_lock((folder or Path()) / f"{file}.lock"):
            yield


@contextmanager
def _file_lock(path: Path) -> Iterator[None]:
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        give_to_owner(path)
    except OSError as error:
        right = "let this user write to the folder"
        raise ConfigurationError(Problem(str(path), "", f"cannot be locked ({error.strerror})", right)) from None
    try:
        _wait_for(lambda: _flocked(handle), str(path))
        yield
    finally:
        os.close(handle)


def _flocked(handle: int) -> bool:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


@contextmanager
def _server_lock(url: str) -> Iterator[None]:
    """A session-level advisory lock on a connection of its own (PostgreSQL, 13.3.5)."""
    place = shown(parsed(url))
    engine = make_engine(parsed(url)).execution_options(isolation_level="AUTOCOMMIT")
    try:
        with translated(place):
            connection = engine.connect()
            ask = text("SELECT pg_try_advisory_lock(:lock)")
            _wait_for(lambda: bool(connection.execute(ask, {"lock": _INSTANCE_LOCK}).scalar()), place)
        yield
    finally:
        engine.dispose()  # not only back to the pool: the lock lives as long as the connection


def _wait_for(taken: Callable[[], bool], place: str) -> None:
    until = time.monotonic() + PATIENCE
    while not taken():
        if time.monotonic() >= until:
            raise TemporaryError(f"another conductd holds the lock of {place}")
        time.sleep(_ASK_AGAIN)
