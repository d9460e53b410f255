"""What follows from the moment a member steps back: they are out, they get a last letter, the others learn the name."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from conductd.casework.audience import handlers, judges
from conductd.casework.circumstances import Circumstances
from conductd.casework.conflict_letters import recusal_confirmation, recusal_question, recusal_told, recusal_unconfirmed
from conductd.casework.enough import out_of, when_out
from conductd.casework.handing_on import handed_on
from conductd.model import Action, Case, Exclude, Policy, Role, Roster, Why, WriteLetter


def stepped_back(case: Case, member: str, around: Circumstances) -> Iterator[Action]:
    """From this commit on the member is out. An import writes to nobody."""
    yield Exclude(case.code, member, Why.RECUSED)
    if not around.arrival.quiet:
        yield from farewell(case, member, around.roster, around.policy)


def farewell(case: Case, member: str, roster: Roster, policy: Policy) -> Iterator[Action]:
    """The letters about it. Who is held or a subject learns nothing, not even that their words were seen."""
    person = roster.by_address.get(member)
    if member not in case.unknowing:
        yield WriteLetter(recusal_confirmation(case, member, str(person.role if person else Role.MEMBER)))
    for other in handlers(out_of(case, member), roster):
        yield WriteLetter(recusal_told(case, member, (other.addresses[0], str(other.role)), roster))
    yield from when_out(case, member, roster, policy)
    yield from handed_on(case, out_of(case, member), roster, policy)


def released(case: Case, member: str) -> Case:
    """The case when nothing holds this member any more: who stepped back stays out, as do unclear words of theirs."""
    unclear = any(one.member == member and one.doubtful for one in case.proposed)
    if member in case.disclosed or unclear:
        asked = case.asked | {member} if member not in case.disclosed else case.asked
        return replace(case, held=case.held - {member}, asked=asked)
    return replace(case, held=case.held - {member}, excluded=case.excluded - {member})


def told_at_last(case: Case, member: str, roster: Roster, policy: Policy, now: datetime) -> Iterator[Action]:
    """To who was held when they stepped back, or may have: what could not be told them then."""
    person = roster.by_address.get(member)
    if person is None or member not in case.excluded:
        return
    if member in case.recused:
        yield WriteLetter(recusal_confirmation(case, member, str(person.role)))
    elif not policy.team_decides:
        yield WriteLetter(recusal_question(case, person, None, now.isoformat()))
        [unclear] = [one for one in case.proposed if one.member == member and one.doubtful]
        for to in judges(case, member, roster):
            yield WriteLetter(recusal_unconfirmed(case, unclear, to, roster, standing="yes"))
