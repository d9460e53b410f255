"""Who belongs to the group, and what the group promised."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from conductd.model.words import Role


@dataclass(frozen=True, slots=True)
class Member:
    """A person of the group. The first address is written to and names the member; all are recognised."""

    name: str
    addresses: tuple[str, ...]
    role: Role
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Roster:
    """Who is who. Addresses are lower-cased. `own_addresses` are those our own mail comes from."""

    desk: str
    members: tuple[Member, ...]
    board: str | None
    own_addresses: frozenset[str]
    authserv_ids: tuple[str, ...]
    by_address: Mapping[str, Member] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Policy:
    """The group's promises: the time until a person answers, and when to remind, relative to that deadline."""

    initial_response: timedelta
    reminders: tuple[timedelta, ...]
