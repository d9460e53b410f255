"""`conductd audit`: the history line by line, or a check that nobody touched it, the ledger and the mails."""

from dataclasses import asdict, dataclass, field
from typing import Any

import click

from conductd.app import open_database
from conductd.cli.context import json_option, loaded
from conductd.cli.exits import DONE, HUMAN_NEEDED, TRY_AGAIN
from conductd.cli.terminal import complain, emit, listing, say, shown
from conductd.config import Config
from conductd.credentials import imap_sources
from conductd.errors import ConductdError
from conductd.store import audit as evidence
from conductd.store import inbox
from conductd.store.database import Database

LINES = {"seq": "line", "at": "at", "case": "case", "action": "action"}
MAILBOXES = {
    "mailbox": "mailbox",
    "on_server": "on server",
    "in_ledger": "in ledger",
    "not_read_yet": "not read yet",
    "gone": "gone from server",
    "missing": "missing in ledger",
}


@dataclass(slots=True)
class Verdict:
    """What was looked at and found."""

    history: int
    faults: list[str] = field(default_factory=list)
    mailboxes: list[dict[str, Any]] = field(default_factory=list)
    troubles: list[str] = field(default_factory=list)


@click.command("audit")
@click.option("--verify", is_flag=True, help="Check history, database, kept mails, and ledger against mailboxes.")
@click.option("--offline", is_flag=True, help="With --verify: leave the mailboxes out.")
@json_option
def audit(verify: bool, offline: bool, as_json: bool) -> int:
    """The history of everything that was done, line by line; who did it is in `conductd cases show CODE`.

    With --verify exit code 0 if all is whole, 1 if anything was changed, deleted or lost, with its place, and 75 if a
    mailbox could not be asked.
    """
    config = loaded()
    db = open_database(config)
    db.require_schema()
    if not verify:
        return _listed(db, as_json)
    found = _verified(db)
    if not offline:
        _ask_mailboxes(config, db, found)
    _tell(found, as_json)
    if found.faults:
        return HUMAN_NEEDED
    return TRY_AGAIN if found.troubles else DONE


def _listed(db: Database, as_json: bool) -> int:
    with db.reading() as session:
        rows = evidence.lines(session)
    if as_json:
        emit(rows)
    else:
        listing(rows, LINES, "Nothing was done yet.")
    return DONE


def _verified(db: Database) -> Verdict:
    with db.reading() as session:
        return Verdict(len(evidence.lines(session)), list(evidence.faults(session)))


def _ask_mailboxes(config: Config, db: Database, found: Verdict) -> None:
    """The server is asked first: what comes between is in the ledger, and no fault."""
    for source in imap_sources(config):
        try:
            uidvalidity, uids = source.uids(inbox.position(db, source.name))
        except ConductdError as error:
            found.troubles.append(str(error))
            continue
        finally:
            source.close()
        with db.reading() as session:
            compared = evidence.compare(session, source.name, uidvalidity, uids)
        if compared is None:
            found.troubles.append(f"{source.name}: not compared: the next pass reads it under new numbers, or at all")
        else:
            found.mailboxes.append(asdict(compared))
            found.faults += [
                f"{source.name}: message {uid} on the server is not in the ledger" for uid in compared.missing
            ]


def _tell(found: Verdict, as_json: bool) -> None:
    if as_json:
        emit({"whole": not found.faults} | asdict(found))
        return
    if found.mailboxes:
        listing(found.mailboxes, MAILBOXES, "")
        say()
    for fault in found.faults:
        say(click.style("BAD", fg="red", bold=True) + f"  {shown(fault)}")
    for trouble in found.troubles:
        complain(shown(trouble))
    if not found.faults:
        say(f"{found.history} lines of history and every mail kept are whole")


COMMANDS = {"audit": audit}
