"""Who belongs to the group, and what the group promised."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Literal

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
    """Who is who. Addresses are lower-cased. `own_addresses` are those our own mail comes from.

    `doors` are the addresses beside the desk's that may bear a reply token of ours behind a plus.
    """

    desk: str
    members: tuple[Member, ...]
    board: str | None
    own_addresses: frozenset[str]
    authserv_ids: tuple[str, ...]
    by_address: Mapping[str, Member] = field(default_factory=dict)
    doors: tuple[str, ...] = ()

    def is_own(self, address: str) -> bool:
        """Whether our own mail comes from this address, or is answered at it: a tag may follow a plus (RFC 5233)."""
        return any(is_or_tagged(address, own) for own in self.own_addresses)


def is_or_tagged(address: str, plain: str) -> bool:
    """Whether an address is this one, without regard to case, or this one with a tag: `conduct+a1@` for `conduct@`."""
    local, _, domain = address.lower().rpartition("@")
    wanted, _, at = plain.rpartition("@")
    return bool(wanted) and domain == at and (local == wanted or local.startswith(f"{wanted}+"))


@dataclass(frozen=True, slots=True)
class Body:
    """Who steps in where too few are left, by the name that letters use."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Shared:
    """A budget that many letters share: how many of them may leave in an hour, and in 24."""

    an_hour: int
    a_day: int


@dataclass(frozen=True, slots=True)
class Limits:
    """How many letters may leave: to one address and about one case in 24 hours, and of all of a sort.

    Acknowledgements have a budget of their own: no flood of notices keeps a reporter waiting.
    """

    per_recipient_a_day: int
    per_case_a_day: int
    acknowledgements: Shared
    others: Shared


@dataclass(frozen=True, slots=True)
class Policy:
    """The group's promises: the time until a person answers, and when to remind, relative to that deadline.

    `minimum_handlers` must be left to handle a case; a decision needs `quorum` of them, or more than half of the
    case's audience ("majority"); below either the `fallback` is told. `team_decides`: a disclosure waits until another
    member confirms it.
    """

    initial_response: timedelta
    reminders: tuple[timedelta, ...]
    minimum_handlers: int = 2
    quorum: int | Literal["majority"] = 0
    fallback: Body | None = None
    team_decides: bool = False
