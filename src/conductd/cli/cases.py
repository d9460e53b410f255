"""`conductd cases`: the cases by code name; the mails of one only for a named member who may read them."""

from collections.abc import Mapping
from typing import Any

import click

from conductd.cli.closing import close, reopen
from conductd.cli.concerned import clear, exclude
from conductd.cli.context import json_option, now
from conductd.cli.eyes import as_option, eyes_for, motive_option, record_motive
from conductd.cli.people import decider_named
from conductd.cli.reveal import as_json as revealed
from conductd.cli.reveal import content_for, refuse, reports
from conductd.cli.terminal import emit, listing, say, shown
from conductd.cli.wired import OpenedStore, opened_store
from conductd.errors import PermanentError
from conductd.store import views

Row = dict[str, Any]

CASE_COLUMNS = {
    "code": "case",
    "status": "status",
    "audience": "audience",
    "received_at": "received",
    "acknowledged_at": "acknowledged",
    "first_response_at": "answered",
    "due": "due",
    "handlers": "handlers",
    "excluded": "excluded",
    "urgent": "urgent",
    "unreadable": "unreadable",
    "outcome": "outcome",
}
MESSAGE_COLUMNS = {key: key for key in ("at", "direction", "role", "automatic", "disposition")}
RECUSAL_COLUMNS = {key: key for key in ("member", "kind", "state", "grounds", "how", "disclosed_at")}
OUTBOX_COLUMNS = {key: key for key in ("kind", "to", "state", "attempts", "sent_at", "reason")}
HISTORY_COLUMNS = {key: key for key in ("at", "actor", "action", "detail")}


@click.group("cases")
def cases() -> None:
    """List the cases; show, close or reopen one."""


@cases.command("list")
@as_option
@motive_option
@json_option
def list_cases(reader: str | None, motive: str | None, as_json: bool) -> None:
    """Every case by its code name; no word and no name from any mail."""
    store = opened_store()
    with store.db.reading() as session:
        rows = views.case_list(session, store.roster, now())
        rows = eyes_for(session, reader, store.roster, motive).cases(rows) if reader else rows
    record_motive(store, motive)
    if as_json:
        emit(rows)
    else:
        listing([{**row, "due": _open_promise(row)} for row in rows], CASE_COLUMNS, "No case yet.")


@cases.command("show")
@click.argument("code")
@click.option("--reveal", is_flag=True, help="Print the mails too; needs --as, and the access is recorded.")
@as_option
@motive_option
@json_option
def show(code: str, reveal: bool, reader: str | None, motive: str | None, as_json: bool) -> None:
    """One case. With --reveal and --as MEMBER its mails too, if that member may read them."""
    if reveal and reader is None:
        raise click.UsageError("--reveal goes with --as MEMBER")
    store = opened_store()
    case = _shown_to(reader, code, store, motive) if reader else _shown(code, store)
    if case is None:
        raise click.BadParameter(f"there is no case {shown(code)!r}", param_hint="CODE")
    content = content_for(decider_named(reader, store.roster), code, store, now(), motive) if reader and reveal else {}
    if as_json:
        emit(case | (revealed(content) if content else {}))
        return
    _tell(case | content)
    for report in reports(content) if content else ():
        say("\n" + report)


def _shown(code: str, store: OpenedStore) -> Row | None:
    with store.db.reading() as session:
        return views.case_show(session, store.roster, code, now())


def _shown_to(reader: str, code: str, store: OpenedStore, motive: str | None) -> Row | None:
    """The case as somebody may see it; None also for one whose very existence is hidden from them.

    Raises PermanentError for who stepped back; that they asked is recorded, as it is for whom it is hidden from.
    """
    case = _shown(code, store)
    with store.db.reading() as session:
        eyes = eyes_for(session, reader, store.roster, motive)
    if case is None or eyes.whole(code):
        record_motive(store, motive)
        return None if case is None else case | {"recusals": eyes.recusals(case["recusals"])}
    refuse(eyes.member, code, store, now())
    if eyes.cases([case]):
        raise PermanentError(f"{shown(eyes.member.name)} may not read {shown(code)}: they stepped back from it")
    return None


cases.add_command(close)
cases.add_command(reopen)
cases.add_command(exclude)
cases.add_command(clear)


def _open_promise(row: Mapping[str, Any]) -> str | None:
    return next((deadline["due_at"] for deadline in row["deadlines"] if deadline["met_at"] is None), None)


def _tell(case: Mapping[str, Any]) -> None:
    for field, title in CASE_COLUMNS.items():
        value = _open_promise(case) if field == "due" else case.get(field)
        if value not in (None, False):
            say(f"{title + ':':<14}{'yes' if value is True else shown(str(value))}")
    if case["not_acknowledged"]:
        say(f"no acknowledgement: {shown(case['not_acknowledged'])}")
    for name, columns in (
        ("messages", MESSAGE_COLUMNS),
        ("recusals", RECUSAL_COLUMNS),
        ("outbox", OUTBOX_COLUMNS),
        ("history", HISTORY_COLUMNS),
    ):
        say(f"\n{name}")
        listing(case[name], columns, "  none")


COMMANDS = {"cases": cases}
