"""Members whom a report names, or a later mail of the reporter: held out until the chairs decide.

Nobody decides about themselves. Who is held gets nothing and is told nothing; everybody else is told as usual. The
question goes to the chairs who are not named, else to the board, else to those who are left.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from conductd.casework.audience import deciders
from conductd.casework.circumstances import Circumstances
from conductd.casework.conflict_letters import mention, mention_decided
from conductd.casework.enough import out_of, when_out
from conductd.casework.handing_on import handed_on
from conductd.casework.letters import notices
from conductd.casework.stepping_back import released, told_at_last
from conductd.casework.verdict import Verdict
from conductd.model import (
    Action,
    Case,
    CaseStatus,
    DeadlineKind,
    Exclude,
    Note,
    Policy,
    Reading,
    Release,
    Role,
    Roster,
    Why,
    WriteLetter,
)


def named_in(reading: Reading) -> frozenset[str]:
    """The members whom a report names."""
    return frozenset(reading.mentions)


def hold(case: Case, named: frozenset[str], around: Circumstances, *, later: bool = False) -> Iterator[Action]:
    """Take out whoever is named, and ask who decides. `case` already knows them as held."""
    for member in sorted(named):
        yield Exclude(case.code, member, Why.HELD)
    if named and not around.arrival.quiet:
        for to in deciders(case, around.roster):
            yield WriteLetter(mention(case, tuple(sorted(named)), to, around.roster, later=later))


def hold_newcomers(case: Case, named: frozenset[str], roster: Roster, policy: Policy) -> Iterator[Action]:
    """The same for members who are new to the configuration: the case named them before they were any."""
    new = named - case.excluded - case.cleared
    known = replace(case, excluded=case.excluded | new, held=case.held | new)
    for member in sorted(new):
        yield Exclude(case.code, member, Why.HELD)
    for to in deciders(known, roster) if new else ():
        yield WriteLetter(mention(known, tuple(sorted(new)), to, roster, later=False))
    yield from handed_on(case, replace(known, held=case.held), roster, policy)


def hold_later(case: Case, reading: Reading, around: Circumstances) -> Iterator[Action]:
    """The same for whom somebody from outside names later: who has not been named before, and is not out by now.

    Members name each other all the time. A person who reports often says only later whom it is about.
    """
    writes = reading.from_.address.lower() if reading.from_ else None
    if reading.sender.role is not Role.OUTSIDER and writes != case.reporter:
        return
    named = frozenset(reading.names_anew) - (case.excluded - case.asked) - case.cleared
    known = replace(case, excluded=case.excluded | named, asked=case.asked - named, held=case.held | named)
    yield from hold(known, named, around, later=True)
    if not around.arrival.quiet:
        yield from handed_on(case, replace(known, held=case.held), around.roster, around.policy)


def decided(case: Case, verdict: Verdict, roster: Roster, policy: Policy, now: datetime) -> Iterator[Action]:
    """Whom the case concerns is out for good and learns nothing; who is not concerned gets the notice that waited."""
    out, back, by = verdict.out, verdict.back, verdict.by
    after = case
    for member in out:
        yield Exclude(case.code, member, Why.SUBJECT)
        yield Note(case.code, "case concerns a member", f"{member}, by {by}")
        yield from when_out(after, member, roster, policy)
        after = replace(out_of(after, member), subjects=after.subjects | {member})
    for member in back:
        yield Release(case.code, member, by, Why.HELD)
        after = released(after, member)
        yield from told_at_last(after, member, roster, policy, now)
    yield from _late_notices(after, back, roster)
    for to in deciders(case, roster):
        if to[0] not in out:
            yield WriteLetter(mention_decided(case, now.isoformat(), to, verdict, roster))
    yield from handed_on(case, after, roster, policy)


def _late_notices(case: Case, back: tuple[str, ...], roster: Roster) -> Iterator[Action]:
    first = [one.due_at for one in case.deadlines if one.kind is DeadlineKind.FIRST_RESPONSE]
    if first and case.status == CaseStatus.OPEN:
        for letter in notices(case, first[0], urgent=False, roster=roster):
            if letter.to in back:
                yield WriteLetter(letter)
