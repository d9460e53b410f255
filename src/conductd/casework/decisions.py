"""What a chair decides by mail about the members whom a case names: `exclude NAME`, `not concerned`."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from conductd.casework.audience import deciders
from conductd.casework.circumstances import Circumstances
from conductd.casework.commands import Command, commands, member_called, speaks_of_it
from conductd.casework.holds import decided
from conductd.casework.verdict import Verdict
from conductd.model import Action, Case, LetterKind, Note, Reading, Role, Roster, WriteLetter


@dataclass(frozen=True, slots=True)
class _Said:
    """One command with the members it means; `unclear` where one of its names is nobody's, or the writer's own."""

    concerned: bool
    meant: frozenset[str]
    unclear: bool


def decisions(case: Case, reading: Reading, around: Circumstances) -> Iterator[Action]:
    """What an authenticated chair (or the board, where it decides) says in the first lines of a mail on the thread.

    None passes in silence: what was not understood, or cannot be, is told to who decides. An import writes to nobody.
    """
    given = tuple(commands(reading)) if reading.sender.authenticated else ()
    by = _writer(reading)
    if by is None or not (given or _is_misplaced(reading, around)):
        return
    if all(address != by for address, _ in deciders(case, around.roster)):
        if reading.sender.role in {Role.CHAIR, Role.BOARD}:
            yield Note(case.code, "decision not counted", f"{by} does not decide about this case")
        return
    verdict = _verdict(case, [_said(one, by, case, around.roster) for one in given], by)
    verdict = verdict if given else replace(verdict, unclear=bool(case.held))
    if not verdict.says_something or _speaks_to_the_reporter(given, verdict, reading, case, around.roster):
        return
    for action in decided(case, verdict, around.roster, around.policy, around.now):
        if not (around.arrival.quiet and isinstance(action, WriteLetter)):
            yield action


def _is_misplaced(reading: Reading, around: Circumstances) -> bool:
    """Whether an answer to our question holds its command somewhere else than in the first lines."""
    questions = {LetterKind.MENTION, LetterKind.MENTION_DECIDED}
    return reading.sender.authenticated and around.known.answers in questions and speaks_of_it(reading)


def _said(command: Command, by: str, case: Case, roster: Roster) -> _Said:
    named = [member_called(name, roster, case.unknowing) for name in command.names]
    meant = frozenset(one for one in named if one is not None and one != by)
    everyone = case.held or case.subjects
    unclear = None in named or by in named or (command.concerned and not named)
    return _Said(command.concerned, meant if command.names or command.concerned else everyone, unclear)


def _verdict(case: Case, said: list[_Said], by: str) -> Verdict:
    out = frozenset[str]().union(*(one.meant for one in said if one.concerned))
    back = frozenset[str]().union(*(one.meant for one in said if not one.concerned)) - out
    return Verdict(
        out=tuple(sorted(out - case.subjects)),
        back=tuple(sorted(back & case.held)),
        by=by,
        stays=tuple(sorted(back & case.subjects)),
        unclear=any(one.unclear for one in said),
    )


def _writer(reading: Reading) -> str | None:
    """The address by which a person of the group is known."""
    if reading.sender.role is Role.BOARD and reading.from_ is not None:
        return reading.from_.address.lower()
    return reading.sender.member


def _speaks_to_the_reporter(
    given: tuple[Command, ...], verdict: Verdict, reading: Reading, case: Case, roster: Roster
) -> bool:
    """Words to the reporter that only begin like a command; one that names members, and no others, is one."""
    strangers = case.participants - roster.by_address.keys()
    to_them = any(address.address.lower() in strangers for address in (*reading.to, *reading.cc))
    return to_them and (verdict.unclear or not all(one.names for one in given))
