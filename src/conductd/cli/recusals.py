"""`conductd recusals`: the disclosure log, and what a person adds to it by hand."""

from collections.abc import Sequence

import click

from conductd.cli.context import json_option, now
from conductd.cli.disclosures import ByHand
from conductd.cli.eyes import as_option, eyes_for, motive_option, record_motive
from conductd.cli.people import decider_named, member_named
from conductd.cli.terminal import emit, listing, say
from conductd.cli.wired import OpenedStore, opened_store
from conductd.model import Ground
from conductd.store import views

COLUMNS = {
    "case": "case",
    "member": "member",
    "kind": "kind",
    "state": "state",
    "grounds": "grounds",
    "how": "how",
    "disclosed_at": "disclosed",
    "effective_at": "effective",
    "withdrawn_at": "withdrawn",
}
_by = click.option("--by", "by", required=True, metavar="MEMBER", help="The member who decides this; it is recorded.")


@click.group("recusals")
def recusals() -> None:
    """The disclosure log and its corrections."""


@recusals.command("list")
@as_option
@motive_option
@json_option
def list_recusals(reader: str | None, motive: str | None, as_json: bool) -> None:
    """Every disclosure of a conflict, proposed or effective, with its evidence (--json).

    With --as a member who is no chair sees nobody else's grounds.
    """
    store = opened_store()
    with store.db.reading() as session:
        rows = views.recusal_list(session)
        rows = eyes_for(session, reader, store.roster, motive).recusals(rows) if reader else rows
    record_motive(store, motive)
    if as_json:
        emit(rows)
    else:
        listing(rows, COLUMNS, "Nobody has disclosed a conflict.")


@recusals.command("record")
@click.argument("code")
@click.argument("member")
@click.option(
    "--ground",
    "grounds",
    multiple=True,
    type=click.Choice([str(ground) for ground in Ground if ground is not Ground.UNSTATED]),
    help="Why; may be repeated.",
)
@_by
def record(code: str, member: str, grounds: Sequence[str], by: str) -> None:
    """Take a member out of a case, who disclosed a conflict elsewhere than by mail. They are told by mail."""
    store = opened_store()
    say(_by_hand(store, code, member, by).record(store.db, grounds))


@recusals.command("confirm")
@click.argument("code")
@click.argument("member")
@_by
def confirm(code: str, member: str, by: str) -> None:
    """Let what is proposed take effect: a disclosure for which nobody vouches, or a withdrawal that came by mail.

    A withdrawal must be confirmed by another member who handles the case, or a chair.
    """
    store = opened_store()
    say(_by_hand(store, code, member, by).confirm(store.db))


@recusals.command("withdraw")
@click.argument("code")
@click.argument("member")
@_by
def withdraw(code: str, member: str, by: str) -> None:
    """Undo a recusal: the member is back on the case. One that is only proposed is dismissed.

    Must be decided by another member who handles the case, or a chair; never by the member themselves.
    """
    store = opened_store()
    say(_by_hand(store, code, member, by).withdraw(store.db))


@recusals.command("dismiss")
@click.argument("code")
@click.argument("member")
@_by
def dismiss(code: str, member: str, by: str) -> None:
    """Set aside what is proposed, a disclosure or a withdrawal, such as a forged one: the member stays where they are.

    Must be decided by another member who handles the case, or a chair; never by the member themselves.
    """
    store = opened_store()
    say(_by_hand(store, code, member, by).dismiss(store.db))


def _by_hand(store: OpenedStore, code: str, member: str, by: str) -> ByHand:
    roster = store.roster
    return ByHand(code, member_named(member, roster), decider_named(by, roster), roster, store.policy, now())


COMMANDS = {"recusals": recusals}
