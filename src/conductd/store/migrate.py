"""Bring the schema up to what this code works with; the only place that makes a database file."""

import os
from contextlib import suppress
from pathlib import Path

from alembic import command
from alembic.config import Config as AlembicConfig
from sqlalchemy import Connection

from conductd.errors import ConfigurationError, Problem
from conductd.shipped import shipped
from conductd.store.database import make_engine, revision_of
from conductd.store.faults import RESTORE, translated
from conductd.store.keys import sync_folder
from conductd.store.owner import give_to_owner
from conductd.store.places import parsed, shown, sqlite_file
from conductd.store.schema import REVISIONS


def upgrade(url: str) -> None:
    """Create the database if there is none, and run what is missing in one transaction; prints nothing.

    Raises ConfigurationError if the schema is newer than this code or the database unusable, TemporaryError if
    it is away.
    """
    parts = parsed(url)
    file = sqlite_file(parts)
    if file is not None:
        _create(file)
    engine = make_engine(parts).execution_options(conductd_writing=True)
    try:
        with translated(shown(parts)), engine.begin() as connection:
            _require_known(connection, shown(parts))
            _run(connection)
    finally:
        engine.dispose()


def is_current(url: str) -> bool:
    """Whether the database is there with the schema of this code. Raises as `upgrade` does, but creates nothing."""
    parts = parsed(url)
    file = sqlite_file(parts)
    if file is not None and not file.exists():
        return False
    engine = make_engine(parts)
    try:
        with translated(shown(parts)), engine.connect() as connection:
            return revision_of(connection) == REVISIONS[-1]
    finally:
        engine.dispose()


def _create(file: Path) -> None:
    """An empty file is a valid empty database; made here so that it is 0600 from its first byte on."""
    with suppress(FileExistsError):
        try:
            os.close(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        except FileExistsError:
            raise
        except OSError as error:
            right = "make its folder, and let this user write to it"
            raise ConfigurationError(Problem(str(file), "", f"cannot be made ({error.strerror})", right)) from None
        give_to_owner(file)
        sync_folder(file.absolute().parent)


def _require_known(connection: Connection, place: str) -> None:
    revision = revision_of(connection)
    if revision is not None and revision not in REVISIONS:
        wrong = f"its schema ({revision}) is newer than this conductd"
        raise ConfigurationError(Problem(place, "", wrong, f"install the newer conductd again; or: {RESTORE}"))


def _run(connection: Connection) -> None:
    config = AlembicConfig()
    # by attributes: set_main_option would trip over a % in a path or a password
    config.set_main_option("script_location", str(shipped("migrations")).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
