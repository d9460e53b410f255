"""`conductd ledger` and `conductd outbox`: every message ever shown to us, every mail we owe or have sent."""

import click

from conductd.cli.context import json_option
from conductd.cli.eyes import as_option, eyes_for, motive_option, record_motive
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
@as_option
@motive_option
@json_option
def ledger(reader: str | None, motive: str | None, as_json: bool) -> None:
    """Every message ever shown to conductd, and what became of it."""
    store = opened_store()
    with store.db.reading() as session:
        rows = views.ledger(session)
        rows = eyes_for(session, reader, store.roster, motive).ledger(rows) if reader else rows
    record_motive(store, motive)
    if as_json:
        emit(rows)
    else:
        listing(rows, LEDGER_COLUMNS, "No message was ever seen.")


@click.command("outbox")
@as_option
@motive_option
@json_option
def outbox(reader: str | None, motive: str | None, as_json: bool) -> None:
    """Every mail conductd owes or has sent, and where it stands."""
    store = opened_store()
    with store.db.reading() as session:
        rows = views.outbox(session)
        rows = eyes_for(session, reader, store.roster, motive).outbox(rows) if reader else rows
    record_motive(store, motive)
    if as_json:
        emit(rows)
    else:
        listing(rows, OUTBOX_COLUMNS, "No letter was ever owed.")


COMMANDS = {"ledger": ledger, "outbox": outbox}
