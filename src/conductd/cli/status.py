"""`conductd status`: what the daemon does and whether a person is needed."""

from collections.abc import Mapping
from typing import Any

import click

from conductd.cli.context import json_option, now
from conductd.cli.exits import DONE, HUMAN_NEEDED
from conductd.cli.terminal import emit
from conductd.cli.wired import opened_store
from conductd.store import views


@click.command("status")
@json_option
def status(as_json: bool) -> int:
    """Health of mailboxes, ledger, outbox and deadlines; exit code 1 when a person is needed."""
    with opened_store().db.reading() as session:
        health = views.status(session, now())
    if as_json:
        emit(health)
    else:
        _tell(health)
    return HUMAN_NEEDED if health["human_needed"] else DONE


def _tell(health: Mapping[str, Any]) -> None:
    raise NotImplementedError


COMMANDS = {"status": status}
