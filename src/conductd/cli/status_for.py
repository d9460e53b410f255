"""`conductd status --as MEMBER`: the same figures, counted from the listings as that member sees them."""

from collections import Counter
from typing import Any

from conductd.cli.context import now
from conductd.cli.exits import DONE, HUMAN_NEEDED
from conductd.cli.eyes import Eyes, eyes_for, mailboxes_seen
from conductd.cli.terminal import emit, listing, say
from conductd.cli.wired import OpenedStore, opened_store
from conductd.model import LetterState, RecusalState
from conductd.store import views

_COLUMNS = {"name": "mailbox", "last_complete_pass_at": "last complete pass", "failing_since": "failing since"}
_MAILBOX = ("name", "last_complete_pass_at", "failing_since")
_NEEDS_A_PERSON = ("quarantined", "failed", "overdue", "proposed_recusals")


def status_for(reader: str, as_json: bool) -> int:
    """Print it; the exit code: 1 when a person is needed for something that this member may know of."""
    health = _health(opened_store(), reader)
    if as_json:
        emit(health)
    else:
        listing(health["mailboxes"], _COLUMNS, "No mailbox is watched.")
        say(", ".join(f"{name.replace('_', ' ')}: {figure}" for name, figure in health.items() if name != "mailboxes"))
    return HUMAN_NEEDED if health["human_needed"] else DONE


def _health(store: OpenedStore, reader: str) -> dict[str, Any]:
    with store.db.reading() as session:
        eyes = eyes_for(session, reader, store.roster)
        figures = _figures(
            eyes.cases(views.case_list(session, store.roster, now())),
            eyes.outbox(views.outbox(session)),
            eyes.ledger(views.ledger(session)),
            eyes.recusals(views.recusal_list(session)),
        )
        boxes = views.status(session, now())["mailboxes"]
    needed = any(figures[name] for name in _NEEDS_A_PERSON)
    return {"mailboxes": _told(boxes, eyes), "human_needed": needed, "healthy": not needed, **figures}


def _figures(
    cases: list[dict[str, Any]], letters: list[dict[str, Any]], mails: list[dict[str, Any]], log: list[dict[str, Any]]
) -> dict[str, int]:
    states = Counter(letter["state"] for letter in letters)
    return {
        "cases": len(cases),
        "overdue": sum(one["state"] == "overdue" for case in cases for one in case["deadlines"]),
        "pending": sum(mail["disposition"] is None for mail in mails),
        "quarantined": sum(mail["disposition"] == "quarantined" for mail in mails),
        "queued": states[LetterState.QUEUED],
        "in_doubt": states[LetterState.IN_DOUBT],
        "failed": states[LetterState.FAILED],
        "proposed_recusals": sum(entry["state"] == RecusalState.PROPOSED for entry in log),
    }


def _told(boxes: list[dict[str, Any]], eyes: Eyes) -> list[dict[str, Any]]:
    """How much lies in a mailbox would count hidden cases too: only when it was read."""
    return [{name: row[name] for name in _MAILBOX} for row in mailboxes_seen(boxes, eyes)]
