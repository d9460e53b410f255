"""Who a person at the command line means: a member by name or address."""

import click

from conductd.cli.terminal import shown
from conductd.model import Member, Roster


def member_named(words: str, roster: Roster) -> Member:
    """The one member with this address, name or alias. Raises click's usage error for nobody or several."""
    wanted = words.strip().casefold()
    found = [member for member in roster.members if wanted in _names(member)]
    if len(found) != 1:
        how = "several members are" if found else "no member of the configuration is"
        raise click.UsageError(f"{how} called {shown(words)!r}; write the address")
    return found[0]


def _names(member: Member) -> set[str]:
    return {name.casefold() for name in (member.name, *member.addresses, *member.aliases)}
