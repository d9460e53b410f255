"""`conductd status`: what the daemon does and whether a person is needed."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

import click

from conductd.app import open_database
from conductd.cli.context import json_option, loaded, now
from conductd.cli.exits import DONE, HUMAN_NEEDED
from conductd.cli.eyes import as_option
from conductd.cli.status_for import status_for
from conductd.cli.terminal import emit, listing, say, shown
from conductd.config import Config
from conductd.store import views
from conductd.store.database import Database
from conductd.store.places import database_url
from conductd.store.room import is_nearly_full

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
@as_option
@json_option
def status(reader: str | None, as_json: bool) -> int:
    """Health of mailboxes, ledger, outbox and deadlines; exit code 1 when a person is needed.

    With --as only what that member may know is counted.
    """
    if reader is not None:
        return status_for(reader, as_json)
    config = loaded()
    db = open_database(config)
    db.require_schema()
    health = health_of(config, db, now())
    if as_json:
        emit(health)
    else:
        _tell(health)
    return HUMAN_NEEDED if health["human_needed"] else DONE


def health_of(config: Config, db: Database, moment: datetime) -> dict[str, Any]:
    """How things stand, with what the database itself cannot know: the room on its disk."""
    within = config.canary.within if config.canary.every else None
    with db.reading() as session:
        health = views.status(session, moment, [box.name for box in config.mailboxes], canary_within=within)
    if is_nearly_full(database_url(config)):
        health["problems"].append(f"disk: nearly full where {db.place} lies: no mail can be taken in when it is full")
        health |= {"healthy": False, "human_needed": True}
    return health


def _tell(health: Mapping[str, Any]) -> None:
    listing(health["mailboxes"], MAILBOX_COLUMNS, "No mailbox is watched.")
    say()
    say(", ".join(f"{health[figure]} {words}" for figure, words in FIGURES.items()))
    say(f"oldest letter that waits: {health['oldest_unsent_at'] or 'none'}")
    for line in _signs(health):
        say(shown(line))
    for problem in health["problems"]:
        say(click.style("BAD", fg="red", bold=True) + f"  {shown(problem)}")
    for note in health["notes"]:
        say(f"note {shown(note)}")
    if health["healthy"]:
        say(click.style("ok ", fg="green") + "  nobody is needed")


def _signs(health: Mapping[str, Any]) -> Iterator[str]:
    """A line for each sign of life that is configured, and for each alarm that was told and lasts."""
    if canary := health["canary"]:
        when = f"back at {canary['seen_at']}" if canary["seen_at"] else canary["state"]
        yield f"canary of {canary['sent_at'] or 'now'}: {when}"
    if health["last_sign_of_life_at"]:
        yield f"last sign of life to the outside: {health['last_sign_of_life_at']}"
    for alarm in health["alarms"]:
        told = f"word was sent at {alarm['told_at']}" if alarm["told_at"] else "not told yet"
        yield f"alarm {alarm['cause']} since {alarm['since']}: {told}"


COMMANDS = {"status": status}
