"""Whom a person at the command line means: a member by name or address; and which case."""

import click
from sqlalchemy.orm import Session

from conductd.cli.terminal import shown
from conductd.model import Case, Member, Role, Roster
from conductd.store import cases


def member_named(words: str, roster: Roster) -> Member:
    """The one member with this address, name or alias. Raises click's usage error for nobody or several."""
    wanted = words.strip().casefold()
    found = [member for member in roster.members if wanted in _names(member)]
    if len(found) != 1:
        how = "several members are" if found else "no member of the configuration is"
        raise click.UsageError(f"{how} called {shown(words)!r}; write the address")
    return found[0]


def decider_named(words: str, roster: Roster) -> Member:
    """The same; or the board, by that word. Raises click's usage error for nobody or several."""
    if words.strip().casefold() in {"board", "the board", roster.board} and roster.board is not None:
        return Member("the board", (roster.board,), Role.BOARD)
    return member_named(words, roster)


def named_case(session: Session, code: str) -> Case:
    """The case that a person named. Raises click's usage error if there is none."""
    case = cases.by_code(session, code)
    if case is None:
        raise click.BadParameter(f"there is no case {shown(code)!r}", param_hint="CODE")
    return case


def _names(member: Member) -> set[str]:
    return {name.casefold() for name in (member.name, *member.addresses, *member.aliases)}
