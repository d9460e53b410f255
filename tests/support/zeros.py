"""The four zeros, looked at from outside: no report lost, no double case, no double acknowledgement, none missing."""

from collections import Counter
from collections.abc import Sequence, Set
from datetime import UTC, datetime
from hashlib import sha256

from conductd import config as configuration
from conductd.app import open_database
from conductd.config import roster_of
from conductd.store import history, views
from support.arena import COPIES
from support.mails import message_id, parsed
from support.world import World

MEMBERS = 3


def faults(world: World, reports: Sequence[bytes]) -> list[str]:
    """What is wrong after a fault and the pass that followed it; empty if all is as if nothing had happened."""
    config = configuration.load(world.config)
    db = open_database(config)
    with db.reading() as session:
        ledger = views.ledger(session)
        cases = views.case_list(session, roster_of(config), datetime.now(UTC))
        owed = [row for row in views.outbox(session) if row["case"]]
        found = history.verify(session)
    db.close()
    rows = Counter(row["sha256"] for row in ledger if row["mailbox"] == "conduct" and row["disposition"] == "new_case")
    if rows != Counter(_on_the_wire(report) for report in reports):
        found.append(f"ledger: {sum(rows.values())} rows of {len(rows)} mails for {len(reports)} reports")
    if len(cases) != len(reports):
        found.append(f"{len(cases)} cases for {len(reports)} reports")
    letters = Counter(row["state"] for row in owed)
    if set(letters) - {"sent"}:
        found.append(f"letters: {dict(letters)}")
    return found + _faults_of_letters(world, reports, {row["message_id"] for row in owed})


def _on_the_wire(report: bytes) -> str:
    return sha256(report.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")).hexdigest()


def _faults_of_letters(world: World, reports: Sequence[bytes], owed: Set[str]) -> list[str]:
    """An acknowledgement each, and a notice to each member; a notice may come twice under one Message-ID."""
    acknowledged: Counter[str] = Counter()
    notices: set[tuple[str, str]] = set()
    for received in list(world.sink.received):
        letter = parsed(received.content)
        if letter["In-Reply-To"] and COPIES in received.rcpt_tos:
            acknowledged[str(letter["In-Reply-To"])] += 1
        elif letter["Message-ID"] in owed:
            notices.add((received.rcpt_tos[0], str(letter["Message-ID"])))
    wanted = {message_id(report) for report in reports}
    found = [f"{number} acknowledgements of one report" for number in acknowledged.values() if number != 1]
    if set(acknowledged) != wanted:
        found.append(f"{len(wanted - set(acknowledged))} acknowledgements are missing")
    if len(notices) != MEMBERS * len(reports):
        found.append(f"{len(notices)} notices for {len(reports)} reports")
    return found
