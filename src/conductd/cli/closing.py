"""`conductd cases close` and `conductd cases reopen`: what a member decides about a whole case."""

import re

import click
from sqlalchemy.orm import Session

from conductd.casework.audience import may_decide
from conductd.cli.context import now
from conductd.cli.people import decider_named, named_case
from conductd.cli.terminal import say, shown
from conductd.cli.wired import OpenedStore, opened_store
from conductd.errors import PermanentError
from conductd.model import Case, CaseStatus, CloseCase, Decision, ReopenCase
from conductd.store.effects import carry_out

OUTCOME = re.compile(r"[a-z_]{1,40}")
_by = click.option("--by", "by", required=True, metavar="MEMBER", help="The member who decides this; it is recorded.")


def _one_word(_context: click.Context, _option: click.Parameter, value: str) -> str:
    if not OUTCOME.fullmatch(value):
        raise click.BadParameter("write one word of at most 40 of the letters a to z and _")
    return value


@click.command("close")
@click.argument("code")
@click.option(
    "--outcome", required=True, metavar="WORD", callback=_one_word, help="A word of your own, such as resolved."
)
@_by
def close(code: str, outcome: str, by: str) -> None:
    """Close a case: no more reminders. If its reporter writes again, it opens again."""
    store = opened_store()
    with store.db.writing() as session:
        case, decider = _decided(session, store, code, by)
        if case.status == CaseStatus.CLOSED:
            raise PermanentError(f"{case.code} is closed already")
        carry_out(session, Decision((CloseCase(case.code, outcome, decider),), case=case.code), None, None, now())
    say(f"{case.code} is closed: {outcome}")


@click.command("reopen")
@click.argument("code")
@_by
def reopen(code: str, by: str) -> None:
    """Open a closed case again; a promise that it had not kept counts again."""
    store = opened_store()
    with store.db.writing() as session:
        case, decider = _decided(session, store, code, by)
        if case.status != CaseStatus.CLOSED:
            raise PermanentError(f"{case.code} is not closed")
        carry_out(session, Decision((ReopenCase(case.code, decider),), case=case.code), None, None, now())
    say(f"{case.code} is open again")


def _decided(session: Session, store: OpenedStore, code: str, by: str) -> tuple[Case, str]:
    """The case, and the address of who decides about it. Raises PermanentError for a member who may not."""
    case, member = named_case(session, code), decider_named(by, store.roster)
    if not may_decide(member, case, store.roster):
        raise PermanentError(f"{shown(member.name)} may not decide about {case.code}: excluded, or not of its audience")
    return case, member.addresses[0]
