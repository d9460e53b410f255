"""`conductd status`: what the daemon does and whether a person is needed."""

from collections.abc import Mapping
from typing import Any

import click

from conductd.app import open_database
from conductd.cli.context import json_option, loaded, now
from conductd.cli.exits import DONE, HUMAN_NEEDED
from conductd.cli.terminal import emit, listing, say, shown
from conductd.store import views

MAILBOX_COLUMNS = {
    "name": "mailbox",
    "last_complete_pass_at": "last complete pass",
    "server_count": "on server",
    "ledger_count": "in ledger",
    "failing_since": "failing since",
}
FIGURES = {
    "pending": "messages pending",
    "quarantined": "quarantined",
    "queued": "letters queued",
    "in_doubt": "in doubt",
    "failed": "failed",
    "overdue": "promises overdue",
    "proposed_recusals": "recusals proposed",
    "unacknowledged": "without acknowledgement",
    "spam_lately": "marked as spam within 7 days",
}


@click.command("status")
@json_option
def status(as_json: bool) -> int:
    """Health of mailboxes, ledger, outbox and deadlines; exit code 1 when a person is needed."""
    config = loaded()
    db = open_database(config)
    db.require_schema()
    with db.reading() as session:
        health = views.status(session, now(), [mailbox.name for mailbox in config.mailboxes])
    if as_json:
        emit(health)
    else:
        _tell(health)
    return HUMAN_NEEDED if health["human_needed"] else DONE


def _tell(health: Mapping[str, Any]) -> None:
    listing(health["mailboxes"], MAILBOX_COLUMNS, "No mailbox is watched.")
    say()
    say(", ".join(f"{health[figure]} {words}" for figure, words in FIGURES.items()))
    say(f"oldest letter that waits: {health['oldest_unsent_at'] or 'none'}")
    for problem in health["problems"]:
        say(click.style("BAD", fg="red", bold=True) + f"  {shown(problem)}")
    for note in health["notes"]:
        say(f"note {shown(note)}")
    if health["healthy"]:
        say(click.style("ok ", fg="green") + "  nobody is needed")


COMMANDS = {"status": status}
