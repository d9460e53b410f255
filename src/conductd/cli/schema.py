"""`conductd migrate`: create the database and its key, or bring the schema up to this version."""

import click

from conductd.app import open_database
from conductd.cli.context import loaded
from conductd.cli.terminal import say, shown
from conductd.config import Config
from conductd.credentials import secret_path
from conductd.errors import ConfigurationError, Problem
from conductd.store.database import make_engine, revision_of
from conductd.store.faults import translated
from conductd.store.keyring import KeyRing
from conductd.store.keys import create_key_file
from conductd.store.lock import instance_lock
from conductd.store.migrate import upgrade
from conductd.store.owner import was_there
from conductd.store.places import database_url, parsed, sqlite_file
from conductd.store.places import shown as place_of
from conductd.store.schema import REVISIONS


@click.command("migrate")
@click.option("--fresh", is_flag=True, help="Begin with an empty database although one stood here that is lost.")
def migrate(fresh: bool) -> None:
    """Create the database or bring it up to this version.

    A new database gets a key file, never over an old one. Exit code 75 while another conductd works, 78 if the database
    that stood here is gone: an empty one in its place would forget every case.
    """
    bring_up(loaded(), fresh=fresh)


def bring_up(config: Config, *, fresh: bool = False) -> None:
    """Do it and say from which schema to which. Raises ConfigurationError, TemporaryError."""
    url = database_url(config)
    with instance_lock(url, config.folder):
        before = _revision(url)
        if before is None:
            _require_first_day(url, fresh)
            create_key(config)
        db = open_database(config)  # before the schema: a lost key must not leave a changed database
        upgrade(url)
        db.require_schema()
        db.remember()
        if before is None:
            db.is_meant()
            with db.writing() as session:
                KeyRing.of(session).register()  # from its first day on the database knows its key
    after = REVISIONS[-1]
    told = f"is at schema {after} already" if before == after else f"went from {before or 'nothing'} to schema {after}"
    say(f"The database {shown(db.place)} {told}")


def create_key(config: Config) -> None:
    """Write the master key, unless there is one."""
    path = secret_path(config, config.database.key_file)
    if not path.exists():
        create_key_file(path)
        say(f"Wrote the master key {shown(str(path))}. Keep a copy away from here: without it nothing can be read")


def _require_first_day(url: str, fresh: bool) -> None:
    """Never a new database in silence where one was lost (F45)."""
    file = sqlite_file(url)
    if file is not None and not fresh and was_there(file):
        right = "put it back with `conductd restore FILE`; only if it is lost for good: `conductd migrate --fresh`"
        raise ConfigurationError(Problem(str(file), "", "the database that stood here is gone, or empty", right))


def _revision(url: str) -> str | None:
    """The schema that is there, None if none is. Raises as the store does."""
    parts = parsed(url)
    file = sqlite_file(parts)
    if file is not None and not file.exists():
        return None
    engine = make_engine(parts)
    try:
        with translated(place_of(parts)), engine.connect() as connection:
            return revision_of(connection)
    finally:
        engine.dispose()


COMMANDS = {"migrate": migrate}
