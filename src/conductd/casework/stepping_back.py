"""What follows from the moment a member steps back: they are out, they get a last letter, the others learn the name."""

from collections.abc import Iterator

from conductd.casework.audience import handlers
from conductd.casework.circumstances import Circumstances
from conductd.casework.conflict_letters import recusal_confirmation, recusal_told
from conductd.casework.enough import out_of, when_out
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
