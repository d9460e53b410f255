"""One conductd at a time: a lock that dies with its process (invariant of F34: flock, never a pid file)."""

import fcntl
import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, text
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError

from conductd.errors import ConfigurationError, NotAloneError, Problem
from conductd.store.database import make_engine
from conductd.store.faults import translated
from conductd.store.owner import give_to_owner
from conductd.store.places import parsed, shown, sqlite_file

PATIENCE = 2.0
"""Seconds to wait for another instance to end: with the start of a slow machine it gives way within five."""

_ASK_AGAIN = 0.1
_INSTANCE_LOCK = 0x636F6E6463  # "condc"
_ASK = text("SELECT pg_try_advisory_lock(:lock)")

StillAlone = Callable[[], None]
"""Makes sure that the lock is held still. Raises NotAloneError, TemporaryError if the server is away."""


@contextmanager
def instance_lock(url: str, folder: Path | None = None) -> Iterator[StillAlone]:
    """Hold the lock of this database; a relative SQLite file starts from `folder`.

    Raises NotAloneError after 3 seconds if another instance holds it, ConfigurationError if it cannot be made.
    """
    file = sqlite_file(url)
    if file is None:
        with _server_lock(url) as still_alone:
            yield still_alone
    else:
        with _file_lock((folder or Path()) / f"{file}.lock"):
            yield lambda: None  # the system takes it from nobody who lives


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
def _server_lock(url: str) -> Iterator[StillAlone]:
    lock = _ServerLock(parsed(url))
    try:
        lock.take()
        yield lock.still_held
    finally:
        lock.release()


class _ServerLock:
    """A session-level advisory lock on its own connection (PostgreSQL, 13.3.5); a server that restarts forgets it."""

    def __init__(self, url: URL) -> None:
        self._place = shown(url)
        self._engine = make_engine(url).execution_options(isolation_level="AUTOCOMMIT")
        self._connection: Connection | None = None
        self._turn = threading.Lock()

    def take(self) -> None:
        """Take it, on a new connection, which is kept only if it has the lock."""
        with translated(self._place):
            connection = self._engine.connect()
            _wait_for(lambda: bool(connection.execute(_ASK, {"lock": _INSTANCE_LOCK}).scalar()), self._place)
            self._connection = connection

    def still_held(self) -> None:
        """The lock lives as long as its connection; where that ended it is taken again, if nobody else was faster."""
        with self._turn:
            if not self._is_connected():
                self.release()
                self.take()

    def release(self) -> None:
        """End the connection; not only back to the pool, for the lock would stay there."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.invalidate()
        self._engine.dispose()

    def _is_connected(self) -> bool:
        try:
            return self._connection is not None and self._connection.execute(text("SELECT 1")).scalar() == 1
        except DBAPIError:
            return False


def _wait_for(taken: Callable[[], bool], place: str) -> None:
    until = time.monotonic() + PATIENCE
    while not taken():
        if time.monotonic() >= until:
            raise NotAloneError(f"another conductd holds the lock of {place}")
        time.sleep(_ASK_AGAIN)
