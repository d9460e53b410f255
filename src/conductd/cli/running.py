"""`conductd run`: the daemon."""

import click

from conductd.cli.context import loaded
from conductd.daemon import run as run_daemon


@click.command("run")
def run() -> int:
    """The daemon: watches every mailbox, ticks the clock, sends the outbox. Ends on SIGTERM."""
    return run_daemon(loaded())


COMMANDS = {"run": run}
