"""Reading the configuration anew while the daemon runs: tried whole before anything is changed."""

import logging

from conductd.app import desk_of, open_database
from conductd.config import Config, load
from conductd.errors import ConductdError, ConfigurationError, Problem
from conductd.outgoing.lint import lint_templates
from conductd.store.places import database_url

log = logging.getLogger(__name__)


def usable(config: Config) -> Config | None:
    """The configuration as it is in its file now; None, with a line a problem in the log, if it cannot be used."""
    try:
        fresh = load(config.path)
        _try(fresh, config)
    except ConductdError as error:
        for line in str(error).splitlines():
            log.warning("not reloaded: %s", line)
        return None
    return fresh


def _try(fresh: Config, config: Config) -> None:
    if database_url(fresh) != database_url(config):
        right = "restart conductd: the lock on the old database is held"
        raise ConfigurationError(Problem(str(fresh.path), "database.url", "was changed", right))
    if problems := lint_templates(desk_of(fresh)):
        raise ConfigurationError(*problems)
    db = open_database(fresh)
    try:
        db.require_schema()
    finally:
        db.close()
