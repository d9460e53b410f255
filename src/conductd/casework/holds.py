"""Members whom a report names, or a later mail of the reporter: held out until the chairs decide.

Nobody decides about themselves. Who is held gets nothing and is told nothing; everybody else is told as usual. The
question goes to the chairs who are not named, else to the board, else to those who are left.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from conductd.casework.audience import deciders
from conductd.casework.circumstances import Circumstances
from conductd.casework.commands import commands, member_called
from conductd.casework.conflict_letters import mention, mention_decided
from conductd.casework.enough import out_of, when_out
from conductd.casework.letters import notices
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


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whom a case concerns and whom not, by first address, and who says so."""

    out: tuple[str, ...]
    back: tuple[str, ...]
    by: str


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


def hold_later(case: Case, reading: Reading, around: Circumstances) -> Iterator[Action]:
    """The same for whom somebody from outside names later: who has not been named before, and is not out by now.

    Members name each other all the time. A person who reports often says only later whom it is about.
    """
    writes = reading.from_.address.lower() if reading.from_ else None
    if reading.sender.role is not Role.OUTSIDER and writes != case.reporter:
        return
    named = frozenset(reading.names_anew) - case.excluded - case.cleared
    known = replace(case, excluded=case.excluded | named, held=case.held | named)
    yield from hold(known, named, around, later=True)


def decisions(case: Case, reading: Reading, around: Circumstances) -> Iterator[Action]:
    """What an authenticated chair (or the board, where it decides) says in the first lines of a mail on the thread."""
    by = _decider(case, reading, around.roster)
    given = list(commands(reading)) if by is not None else []
    if by is None or not given or _goes_to_the_reporter(reading, case, around.roster):
        return
    out: set[str] = set()
    back: set[str] = set()
    unclear = False
    for command in given:
        named = [member_called(name, around.roster, case.held) for name in command.names]
        unclear |= None in named or by in named or (command.concerned and not named)
        meant = {one for one in named if one is not None and one != by}
        if command.concerned:
            out |= meant
        else:
            back |= meant & case.held if command.names else case.held
    out -= case.subjects
    if not out and not back and not unclear:
        return
    verdict = Verdict(tuple(sorted(out)), tuple(sorted(back - out)), by)
    yield from decided(case, verdict, around.roster, around.policy, around.now)


def decided(case: Case, verdict: Verdict, roster: Roster, policy: Policy, now: datetime) -> Iterator[Action]:
    """Whom the case concerns is out for good and learns nothing; who is not concerned gets the notice that waited."""
    out, back, by = verdict.out, verdict.back, verdict.by
    deciding = deciders(case, roster)
    after = case
    for member in out:
        yield Exclude(case.code, member, Why.SUBJECT)
        yield Note(case.code, "case concerns a member", f"{member}, by {by}")
        yield from when_out(after, member, roster, policy)
        after = replace(out_of(after, member), subjects=after.subjects | {member})
    for member in back:
        yield Release(case.code, member, by, Why.HELD)
        after = replace(after, excluded=after.excluded - {member}, held=after.held - {member})
    yield from _late_notices(after, back, roster)
    for to in deciding:
        if to[0] not in out:
            yield WriteLetter(mention_decided(case, now.isoformat(), to, out=out, back=back, roster=roster))


def _late_notices(case: Case, back: tuple[str, ...], roster: Roster) -> Iterator[Action]:
    first = [one.due_at for one in case.deadlines if one.kind is DeadlineKind.FIRST_RESPONSE]
    if first and case.status == CaseStatus.OPEN:
        for letter in notices(case, first[0], urgent=False, roster=roster):
            if letter.to in back:
                yield WriteLetter(letter)


def _decider(case: Case, reading: Reading, roster: Roster) -> str | None:
    """The address of who may decide and wrote this, or None."""
    sender = reading.sender
    if not sender.authenticated or reading.from_ is None:
        return None
    wrote = reading.from_.address.lower() if sender.role is Role.BOARD else sender.member
    return wrote if any(address == wrote for address, _ in deciders(case, roster)) else None


def _goes_to_the_reporter(reading: Reading, case: Case, roster: Roster) -> bool:
    strangers = case.participants - roster.by_address.keys()
    return any(address.address.lower() in strangers for address in (*reading.to, *reading.cc))
