"""What a database's complaint means: the admin must mend something, or the next pass may succeed."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, MultipleResultsFound, NoResultFound
from sqlalchemy.exc import TimeoutError as PoolTimeout

from conductd.errors import ConductdError, ConfigurationError, DatabaseAwayError, Problem

NONE_HERE = "there is no database here"
MAKE_ONE = "make one with `conductd migrate`, or put the lost one back"
RESTORE = "put back a backup with `conductd restore FILE`, which keeps this one aside"

_SQLITE: dict[str, tuple[str, str]] = {
    "SQLITE_CANTOPEN": ("cannot be opened", "let this user read and write the file and its folder"),
    "SQLITE_READONLY": ("is read-only", "let this user write to the file and its folder"),
    "SQLITE_PERM": ("may not be opened", "let this user read and write the file and its folder"),
    "SQLITE_NOTADB": ("is not a database, or is damaged", RESTORE),
    "SQLITE_CORRUPT": ("is damaged", RESTORE),
}
_SQLITE_PASSING = {
    "SQLITE_BUSY": "another program holds the database",
    "SQLITE_LOCKED": "another program holds the database",
    "SQLITE_FULL": "the disk is full",
    "SQLITE_IOERR": "the disk failed to read or write",
    "SQLITE_NOMEM": "there is no memory left",
    "SQLITE_PROTOCOL": "another program holds the database",
}
_MISSING_TABLE = "42P01"
_MISSING_COLUMN = "42703"
_READ_ONLY = "25006"
_PASSING = ("08", "25P03", "25P04", "40", "53", "55", "57", "58")
"""PostgreSQL, appendix A: connection, transaction out of time, rollback, resources, object state, operator
intervention, system error. The rest of class 25 would be a fault of ours.
"""


@contextmanager
def translated(place: str) -> Iterator[None]:
    """Turn the drivers' errors into ours, without a word of what was being stored; unknown ones stay as they are."""
    try:
        yield
    except DBAPIError as error:
        raise meaning(error, place) or error from None
    except sqlite3.DatabaseError as error:  # ours, see `damaged`
        raise _of_sqlite(error, place) or error from None
    except (MultipleResultsFound, NoResultFound):  # its own rows contradict each other: no program of ours wrote that
        raise ConfigurationError(Problem(place, "", *_SQLITE["SQLITE_CORRUPT"])) from None
    except PoolTimeout:
        raise DatabaseAwayError(f"{place}: all connections are busy") from None


@contextmanager
def translated_file(place: str) -> Iterator[None]:
    """The same for a file that is opened without SQLAlchemy."""
    try:
        yield
    except sqlite3.Error as error:
        raise _of_sqlite(error, place) or error from None
    except UnicodeDecodeError:
        raise _of_sqlite(damaged(), place) or damaged() from None


def damaged() -> sqlite3.DatabaseError:
    """What the driver should raise where it cannot even read SQLite's complaint about a damaged file."""
    error = sqlite3.DatabaseError("the file is damaged")
    error.sqlite_errorname = "SQLITE_CORRUPT"
    return error


def meaning(error: DBAPIError, place: str) -> ConductdError | None:
    """Our error for a driver's, or None if it is a fault of the program."""
    if isinstance(error.orig, sqlite3.Error):
        return _of_sqlite(error.orig, place)
    return _of_server(error, place)


def _of_sqlite(error: sqlite3.Error, place: str) -> ConductdError | None:
    text = str(error)
    if text.startswith(("no such table", "no such column")):
        return ConfigurationError(Problem(place, "", NONE_HERE, MAKE_ONE))
    name = getattr(error, "sqlite_errorname", "")
    for prefix, (wrong, right) in _SQLITE.items():
        if name.startswith(prefix):
            return ConfigurationError(Problem(place, "", wrong, right))
    for prefix, reason in _SQLITE_PASSING.items():
        if name.startswith(prefix):
            return DatabaseAwayError(f"{place}: {reason}")
    return None


def _of_server(error: DBAPIError, place: str) -> ConductdError | None:
    state = getattr(error.orig, "sqlstate", None)
    if state in (_MISSING_TABLE, _MISSING_COLUMN):
        return ConfigurationError(Problem(place, "", NONE_HERE, MAKE_ONE))
    if state is None and "does not exist" in str(error.orig):
        return ConfigurationError(Problem(place, "", NONE_HERE, "create the database and its user on the server"))
    if state == _READ_ONLY:
        return DatabaseAwayError(f"{place}: the database server only lets us read: a standby, or set to read-only")
    if error.connection_invalidated or (state or "08").startswith(_PASSING):
        return DatabaseAwayError(f"{place}: the database server is away or busy")
    return None
