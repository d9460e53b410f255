"""Where the database is: its URL made absolute, and its file if it is SQLite."""

from pathlib import Path

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from conductd.config import Config
from conductd.errors import ConfigurationError, Problem


def database_url(config: Config) -> str:
    """The configured URL, absolute: a relative SQLite file starts from the configuration's folder.

    Raises ConfigurationError for anything but SQLite and PostgreSQL.
    """
    url = parsed(config.database.url, str(config.path))
    file = sqlite_file(url)
    return (url if file is None else url.set(database=str(config.folder / file))).render_as_string(hide_password=False)


def parsed(url: str | URL, place: str = "the database") -> URL:
    """The URL in parts, with the driver we ship. Raises ConfigurationError for anything but SQLite and PostgreSQL."""
    try:
        parts = make_url(url)
    except ArgumentError:
        raise _wrong(place, "is not a database URL") from None
    if parts.drivername in ("postgresql", "postgresql+psycopg"):
        return parts.set(drivername="postgresql+psycopg")
    if parts.drivername == "sqlite" and parts.database and parts.database != ":memory:":
        return parts
    raise _wrong(place, "names no database that conductd keeps its cases in")


def sqlite_file(url: str | URL) -> Path | None:
    """The file of a SQLite database, None for a server."""
    parts = parsed(url)
    return Path(parts.database) if parts.drivername == "sqlite" and parts.database else None


def shown(url: URL) -> str:
    """How the database is named to a person: the file, or the URL without its password."""
    return str(sqlite_file(url) or url.render_as_string(hide_password=True))


def _wrong(place: str, wrong: str) -> ConfigurationError:
    right = 'write "sqlite:///conductd.sqlite3" or "postgresql+psycopg://user@host/database"'
    return ConfigurationError(Problem(place, "database.url", wrong, right))
