"""The wired application, and its database alone, for the commands that work on the store."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from conductd.app import App, build, open_database
from conductd.cli.context import loaded
from conductd.config import policy_of, roster_of
from conductd.model import Policy, Roster
from conductd.store.database import Database
from conductd.store.lock import instance_lock
from conductd.store.places import database_url


@dataclass(frozen=True, slots=True)
class OpenedStore:
    """The database, who is who, and what the group promised: all that listings and decisions need."""

    db: Database
    roster: Roster
    policy: Policy


def opened_store() -> OpenedStore:
    """The database of the named configuration. Raises ConfigurationError, TemporaryError."""
    config = loaded()
    db = open_database(config)
    db.require_schema()
    return OpenedStore(db, roster_of(config), policy_of(config))


@contextmanager
def alone() -> Iterator[App]:
    """The application of the named configuration, under the lock that only one conductd holds.

    Raises TemporaryError while another one works or the database is away, ConfigurationError.
    """
    config = loaded()
    with instance_lock(database_url(config), config.folder):
        app = build(config)
        try:
            yield app
        finally:
            app.reader.close()
