"""`conductd recusals list|record|confirm`: the disclosure log, and what a person adds to it by hand."""

from collections.abc import Sequence

import click

from conductd.cli.context import json_option, now
from conductd.cli.disclosures import ByHand
from conductd.cli.people import member_named
from conductd.cli.terminal import emit, listing, say, shown
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
@json_option
def list_recusals(as_json: bool) -> None:
    """Every disclosure of a conflict, proposed or effective, with its evidence (--json)."""
    with opened_store().db.reading() as session:
        rows = views.recusal_list(session)
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
    correction = _by_hand(store, code, member, by)
    correction.record(store.db, grounds)
    _tell(correction)


@recusals.command("confirm")
@click.argument("code")
@click.argument("member")
@_by
def confirm(code: str, member: str, by: str) -> None:
    """Make a proposed recusal effective: one that came by mail for which nobody vouches."""
    store = opened_store()
    correction = _by_hand(store, code, member, by)
    correction.confirm(store.db)
    _tell(correction)


def _by_hand(store: OpenedStore, code: str, member: str, by: str) -> ByHand:
    return ByHand(code, member_named(member, store.roster), member_named(by, store.roster), now())


def _tell(correction: ByHand) -> None:
    say(f"{shown(correction.member.name)} is out of {correction.code} from now on")


COMMANDS = {"recusals": recusals}
