"""Are enough people left to handle a case? Whoever steps back may leave too few: then a named body is told."""

from collections.abc import Iterator
from dataclasses import replace

from conductd.casework.audience import deciders, of_audience
from conductd.casework.conflict_letters import too_few_handlers
from conductd.model import Action, Case, Note, Policy, Role, Roster, WriteLetter


def wanted(case: Case, roster: Roster, policy: Policy) -> int:
    """How many the group wants on such a case; never more than its audience has."""
    audience = len(of_audience(case, roster))
    quorum = audience // 2 + 1 if policy.quorum == "majority" else policy.quorum
    return min(audience, max(policy.minimum_handlers, quorum))


def left(case: Case, roster: Roster) -> int:
    """Who can handle it still. About whom the report only names, or who was asked what they meant, nothing is decided
    yet: they count, unless they stepped back.
    """
    gone = case.excluded - case.asked - (case.held - case.disclosed)
    return sum(member.addresses[0] not in gone for member in of_audience(case, roster))


def when_out(case: Case, member: str, roster: Roster, policy: Policy) -> Iterator[Action]:
    """What follows where this very exclusion leaves too few."""
    yield from when_fewer(case, out_of(case, member), roster, policy)


def when_fewer(before: Case, after: Case, roster: Roster, policy: Policy) -> Iterator[Action]:
    """One alert where this very change crosses the line: to the body that steps in and the chairs who are left."""
    if _is_short(before, roster, policy) or not _is_short(after, roster, policy):
        return
    want, remain, body = wanted(after, roster, policy), left(after, roster), policy.fallback
    name = body.name if body else ""
    told = {address: role for address, role in deciders(after, roster) if role == Role.CHAIR}
    if body is not None and not _is_out(body.address, after, roster):
        told[body.address] = str(Role.BOARD)
    yield Note(after.code, "too few handlers", f"{remain} left, {want} wanted; told: {name or 'nobody is named'}")
    for to in told.items():
        yield WriteLetter(too_few_handlers(after, to, left=remain, wanted=want, body=name))


def out_of(case: Case, member: str) -> Case:
    """The case when this member is out for good."""
    return replace(case, excluded=case.excluded | {member}, held=case.held - {member}, asked=case.asked - {member})


def _is_short(case: Case, roster: Roster, policy: Policy) -> bool:
    return left(case, roster) < wanted(case, roster, policy)


def _is_out(address: str, case: Case, roster: Roster) -> bool:
    person = roster.by_address.get(address)
    return person is not None and person.addresses[0] in case.excluded
