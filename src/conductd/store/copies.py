"""A SQLite database as one file that nobody works with: opened, counted, and looked through for damage."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from conductd.errors import ConfigurationError, Problem
from conductd.store.faults import NONE_HERE, translated_file

_COUNTED = ("cases", "messages", "outbox", "history", "keys")


@dataclass(frozen=True, slots=True)
class Contents:
    """What a copy holds: its revision of the schema, rows by table, and the instant of the last line of history."""

    revision: str
    rows: dict[str, int]
    last_at: str | None


@contextmanager
def opened(file: Path, *, mode: str = "ro") -> Iterator[sqlite3.Connection]:
    """A connection of its own: `ro` to read what others work with, `rw` to change it, `alone` for one in peace.

    Raises what `conductd.store.faults` makes of the driver's errors.
    """
    how = "mode=ro&immutable=1" if mode == "alone" else f"mode={mode}"
    address = f"file:{quote(str(file.absolute()))}?{how}"
    with (
        translated_file(str(file)),
        closing(sqlite3.connect(address, uri=True, timeout=60, isolation_level=None)) as connection,
    ):
        yield connection


def contents(connection: sqlite3.Connection, place: str) -> Contents:
    """Count a database, in the transaction of the connection. Raises ConfigurationError if it is none of conductd."""
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    revision = None
    if "alembic_version" in tables:
        revision = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if revision is None or not tables.issuperset(_COUNTED):
        raise ConfigurationError(Problem(place, "", NONE_HERE, "name a file that `conductd backup` wrote"))
    rows = {name: connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in _COUNTED}
    (last_at,) = connection.execute("SELECT max(at) FROM history").fetchone()
    return Contents(revision[0], rows, last_at)


def examine(file: Path, place: str, mend: str) -> Contents:
    """Look through every page, index and reference of a file that nobody writes to.

    Raises ConfigurationError, about `place` and with what would mend it, if anything is damaged.
    """
    with opened(file, mode="alone") as connection:
        answers = [row[0] for row in connection.execute("PRAGMA integrity_check(1)")]
        loose = connection.execute("PRAGMA foreign_key_check").fetchone()
        if answers != ["ok"] or loose:
            raise ConfigurationError(Problem(place, "", "is damaged", mend))
        return contents(connection, place)
