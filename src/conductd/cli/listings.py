"""`conductd ledger` and `conductd outbox`: every message ever shown to us, every mail we owe or have sent."""

import click

from conductd.cli.context import json_option
from conductd.cli.terminal import emit, listing
from conductd.cli.wired import opened_store
from conductd.store import views

LEDGER_COLUMNS = {
    "first_seen_at": "first seen",
    "mailbox": "mailbox",
    "uid": "uid",
    "disposition": "disposition",
    "case": "case",
    "tries": "tries",
    "message_id": "message id",
}
OUTBOX_COLUMNS = {
    "case": "case",
    "kind": "kind",
    "to": "to",
    "state": "state",
    "attempts": "attempts",
    "next_try_at": "next try",
    "sent_at": "sent",
    "reason": "reason",
}


@click.command("ledger")
@json_option
def ledger(as_json: bool) -> None:
    """Every message ever shown to conductd, and what became of it."""
    with opened_store().db.reading() as session:
        rows = views.ledger(session)
    if as_json:
        emit(rows)
    else:
        listing(rows, LEDGER_COLUMNS, "No message was ever seen.")


@click.command("outbox")
@json_option
def outbox(as_json: bool) -> None:
    """Every mail conductd owes or has sent, and where it stands."""
    with opened_store().db.reading() as session:
        rows = views.outbox(session)
    if as_json:
        emit(rows)
    else:
        listing(rows, OUTBOX_COLUMNS, "No letter was ever owed.")


COMMANDS = {"ledger": ledger, "outbox": outbox}
