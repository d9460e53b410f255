"""What most commands begin with: the configuration that was named, and the time."""

import os
from datetime import UTC, datetime
from pathlib import Path

import click

from conductd import config as configuration
from conductd.cli.group import Setting
from conductd.config import Config, People

json_option = click.option("--json", "as_json", is_flag=True, help="JSON on stdout instead of text.")


def now() -> datetime:
    """The clock, read here for every command; UTC."""
    return datetime.now(UTC)


def setting() -> Setting:
    """The --config option of the running command."""
    return click.get_current_context().find_object(Setting) or Setting(Path(), named=False)


def loaded() -> Config:
    """The configuration. Raises ConfigurationError with all its problems."""
    return configuration.load(setting().path)


def people_if_there() -> People | None:
    """Who is who, for a command that works without a configuration; but a named file must load."""
    if setting().named or os.access(setting().path, os.R_OK):
        return configuration.load_people(setting().path)
    return None
