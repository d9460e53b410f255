"""The database's two doors: `reading` a snapshot, and `writing` alone, all or nothing.

SQLite: write-ahead log with synchronous=FULL (a power cut loses nothing committed), BEGIN IMMEDIATE for writers.
PostgreSQL: writers queue at an advisory lock. So both have one writer at a time, and the history is one chain.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.engine import URL, ExceptionContext
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from conductd.errors import ConfigurationError, Problem
from conductd.store import history, owner
from conductd.store.faults import MAKE_ONE, NONE_HERE, RESTORE, damaged, translated
from conductd.store.keyring import KeyRing
from conductd.store.keys import MasterKey
from conductd.store.persons import People
from conductd.store.places import parsed, shown, sqlite_file
from conductd.store.schema import REVISIONS

BUSY_SECONDS = 60
_NOTICE_SILENCE = {"keepalives_idle": 60, "keepalives_interval": 15, "keepalives_count": 3, "tcp_user_timeout": 60_000}
"""A server that went away without a word is noticed within two minutes (libpq, 34.1.2); the last is in milliseconds."""

WRITERS_LOCK = 0x636F6E6477  # "condw"
_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    f"busy_timeout={BUSY_SECONDS * 1000}",
    "secure_delete=ON",
)


class Database:
    """A database, its master key, the domain that our Message-IDs end in, and which addresses are one person's."""

    def __init__(self, url: str, key: MasterKey, *, domain: str, people: People | None = None) -> None:
        parts = parsed(url)
        self.place = shown(parts)
        self._file = sqlite_file(parts)
        self._key = key
        self._domain = domain
        self._people: People = people or {}
        self._engine = make_engine(parts)
        self._writer = self._engine.execution_options(conductd_writing=True)
        self._reader = self._engine if self._file else self._engine.execution_options(isolation_level="REPEATABLE READ")
        self._identity: tuple[int, int] | None = None

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session on a consistent snapshot; nothing written in it stays.

        Raises TemporaryError if the server is away or the file locked, ConfigurationError if no database is usable.
        """
        with self._session(self._reader) as session:
            yield session
            session.rollback()

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session that is the only writer; commits at its end, rolls back on any error. Raises as `reading` does."""
        with self._session(self._writer) as session:
            yield session
            end = history.write(session)
            session.commit()
        if end is not None and self._file is not None:
            owner.note_end(self._file, end)

    def require_schema(self) -> None:
        """Raise ConfigurationError unless the schema is the one this code works with and the master key is its own."""
        with self.reading() as session:
            revision = revision_of(session.connection())
            problem = _schema_problem(revision)
            if problem:
                raise ConfigurationError(Problem(self.place, "", *problem))
            KeyRing.of(session).check(self.place)

    def remember(self) -> None:
        """Leave a mark beside a SQLite file that it is here, under the lock: `migrate` replaces no lost database."""
        if self._file is not None:
            owner.remember(self._file)

    def went_back(self) -> bool:
        """Whether this SQLite file has fewer lines of history than stood here before: an older one, or cut short."""
        if self._file is None:
            return False
        with self.reading() as session:
            return history.end(session) < owner.noted_end(self._file)

    def is_meant(self) -> None:
        """Take the file that is here for the right one, even if it is older than another that stood here."""
        if self._file is not None:
            owner.forget_end(self._file)

    def close(self) -> None:
        """Let go of every connection."""
        self._engine.dispose()

    @contextmanager
    def _session(self, engine: Engine) -> Iterator[Session]:
        self._require_same_file()
        info = {"master": self._key, "domain": self._domain, "people": self._people}
        with translated(self.place), self._disposing(), Session(engine, expire_on_commit=False, info=info) as session:
            yield session

    @contextmanager
    def _disposing(self) -> Iterator[None]:
        """After a failed write to the disk nothing in the old connections is to be trusted: start afresh."""
        try:
            yield
        except DBAPIError:
            self._engine.dispose()
            raise

    def _require_same_file(self) -> None:
        """A file deleted under us would swallow every commit; one put back in its place needs new connections."""
        if self._file is None:
            return
        identity = require_file(self._file)
        if self._identity not in (None, identity):
            self._engine.dispose()
        self._identity = identity


def require_file(file: Path) -> tuple[int, int]:
    """Which file this is (device, inode). Raises ConfigurationError if it is missing or closed to this user."""
    try:
        found = file.stat()
    except FileNotFoundError:
        raise ConfigurationError(Problem(str(file), "", NONE_HERE, MAKE_ONE)) from None
    except OSError as error:
        right = "let this user read and write the file and its folder"
        raise ConfigurationError(Problem(str(file), "", f"cannot be opened ({error.strerror})", right)) from None
    return found.st_dev, found.st_ino


def make_engine(url: URL) -> Engine:
    """An engine for either database. Raises ConfigurationError if the driver is not installed."""
    file = sqlite_file(url)
    if file is not None:
        return _sqlite_engine(url, file)
    try:
        arguments = {
            "connect_timeout": 10,
            "application_name": "conductd",
            "options": f"-c lock_timeout={BUSY_SECONDS}s",
            **_NOTICE_SILENCE,
        }
        engine = create_engine(url, connect_args=arguments, hide_parameters=True)
    except ModuleNotFoundError:
        right = "install it: pip install 'conductd[postgres]'"
        raise ConfigurationError(
            Problem("the database", "database.url", "the PostgreSQL driver is missing", right)
        ) from None
    event.listen(engine, "begin", _queue_writers)
    return engine


def _sqlite_engine(url: URL, file: Path) -> Engine:
    def connect() -> sqlite3.Connection:
        # mode=rw: a missing file stays missing; only `migrate` makes one
        address = f"file:{quote(str(file.absolute()))}?mode=rw"
        return sqlite3.connect(address, uri=True, timeout=BUSY_SECONDS, check_same_thread=False, isolation_level=None)

    engine = create_engine(url, creator=connect, hide_parameters=True)
    event.listen(engine, "connect", _set_pragmas)
    event.listen(engine, "begin", _begin_sqlite)
    event.listen(engine, "handle_error", _tell_damage)
    return engine


def _set_pragmas(connection: sqlite3.Connection, record: Any) -> None:  # noqa: ARG001 - SQLAlchemy's signature
    try:
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
    except UnicodeDecodeError:
        raise damaged() from None


def _tell_damage(context: ExceptionContext) -> None:
    """SQLite quotes the damaged bytes of a schema in its complaint, and its driver fails to read that as text."""
    if isinstance(context.original_exception, UnicodeDecodeError):
        raise damaged() from None


def _begin_sqlite(connection: Connection) -> None:
    """The driver begins nothing by itself (isolation_level=None), so that DDL and reads are in the transaction too."""
    writing = connection.get_execution_options().get("conductd_writing")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def _queue_writers(connection: Connection) -> None:
    if connection.get_execution_options().get("conductd_writing"):
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({WRITERS_LOCK})")


def revision_of(connection: Connection) -> str | None:
    """The revision of the schema, None if there is none."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    revision = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()
    return None if revision is None else str(revision)


def _schema_problem(revision: str | None) -> tuple[str, str] | None:
    if revision is None:
        return NONE_HERE, MAKE_ONE
    if revision not in REVISIONS:
        return (
            f"its schema ({revision}) is newer than this conductd",
            f"install the newer conductd again; or: {RESTORE}",
        )
    if revision != REVISIONS[-1]:
        return f"its schema ({revision}) is older than this conductd", "run `conductd migrate`"
    return None
