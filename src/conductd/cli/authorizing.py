"""`conductd authorize`: the first token for a mailbox, or for SMTP, whose provider takes no passwords."""

import threading
from functools import partial
from pathlib import Path

import click

from conductd.cli.context import loaded
from conductd.cli.terminal import say, shown
from conductd.config import Config, OAuth2
from conductd.credentials import read_secret
from conductd.errors import ConfigurationError, Problem
from conductd.oauth.consent import question
from conductd.oauth.store import turn_at, write_private


@click.command("authorize")
@click.argument("name")
def authorize(name: str) -> None:
    """Let conductd into the mailbox NAME of the configuration (or "smtp"), by a yes in the browser of its owner.

    Writes the refresh token into refresh_token_file, mode 0600. Needs no database, and no conductd that runs.
    """
    config = loaded()
    table = _table(config, name)
    file = table.refresh_token_file
    if file is None:
        raise ConfigurationError(
            Problem(str(config.path), f"{name}: oauth2.refresh_token_file", "is missing", "name a file for the token")
        )
    secret = partial(read_secret, config, table.client_secret_file) if table.client_secret_file else None
    asked = question(table, secret, threading.Event().wait)
    say(f"Open this address in a browser and log in as a user who may open the mailbox:\n\n  {shown(asked.url)}\n")
    if asked.code is not None:
        say(f"and enter the code  {shown(asked.code)}\n\nWaiting for the yes ...")
        token = asked.answered("")
    else:
        say("After the yes the browser shows a page that cannot be reached. Copy its address.")
        token = asked.answered(click.prompt("Address", prompt_suffix=": "))
    path = config.folder / file
    _written(path, token)
    say(f"Wrote {shown(str(path))}. Next: conductd check")


def _written(path: Path, token: str) -> None:
    try:
        with turn_at(path.parent):
            write_private(path, token + "\n")
    except OSError as error:
        raise ConfigurationError(
            Problem(str(path), "", f"cannot be written ({error.strerror})", "give this user the right to")
        ) from None


def _table(config: Config, name: str) -> OAuth2:
    tables = {box.name: box.oauth2 for box in config.mailboxes} | {"smtp": config.smtp.oauth2}
    tables["alarm"] = config.alarm.smtp.oauth2 if config.alarm.smtp else None
    table = tables.get(name)
    if table is None:
        known = ", ".join(sorted(key for key, one in tables.items() if one is not None)) or "none has such a table"
        raise click.UsageError(f"{name} logs in without OAuth 2; with it: {known}")
    return table


COMMANDS = {"authorize": authorize}
