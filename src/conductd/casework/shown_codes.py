"""The one-time codes that a mail shows: whose they are, whether they count, and who learns that one does not.

A wrong code is noted each time. Where somebody's words wait for it, the owner and those who decide are told, at most
once a day: a mistyped code must not look like one that counted, and who tries codes out must be seen.
"""

from collections.abc import Iterator

from conductd.casework.audience import handlers, judges
from conductd.casework.circumstances import Circumstances
from conductd.casework.conflict_letters import code_refused
from conductd.model import Action, Case, Note, Reading, RecusalKind, Role, ShownCode, WriteLetter


def code_notes(code: str, reading: Reading, around: Circumstances) -> Iterator[Action]:
    """Evidence of codes that were shown wrongly: unknown ones, used ones, and other people's."""
    by = reading.sender.member or str(reading.sender.role)
    if around.known.wrong_codes:
        yield Note(code, "wrong one-time code", f"{around.known.wrong_codes} shown by {by}")
    for shown in around.known.codes:
        refused = why_not(shown, reading, around)
        if refused is not None:
            yield Note(shown.case.code, "one-time code refused", f"shown by {by}: {refused}")


def home_of_code(reading: Reading, around: Circumstances) -> Case | None:
    """The case of a code that its owner shows: the mail belongs there, whatever it answers."""
    return next((shown.case for shown in around.known.codes if is_owners(shown, reading)), None)


def is_owners(shown: ShownCode, reading: Reading) -> bool:
    """From an address of the very member, which our border did not refuse; the code itself is the proof."""
    sender = reading.sender
    return sender.member == shown.finding.member and sender.role is not Role.OUTSIDER and not sender.failed


def why_not(shown: ShownCode, reading: Reading, around: Circumstances) -> str | None:
    """Why a code does not count; None if it does."""
    if not is_owners(shown, reading):
        return "it is not the sender's"
    if not shown.waits:
        return "it was used, or the disclosure is decided"
    if around.now > shown.until:
        return "it is too old"
    return None if shown.finding.kind is RecusalKind.DISCLOSURE else "a withdrawal takes another person"


def refused_codes(case: Case, reading: Reading, around: Circumstances) -> Iterator[Action]:
    """Tell of codes that do not count. `case` is where the mail belongs: a word that is no code may be meant for it."""
    if around.arrival.quiet:
        return
    member = reading.sender.member
    if around.known.wrong_codes and member is not None and _waits(case, member):
        yield from _told(case, member, around, stranger=False)
    for shown in around.known.codes:
        if why_not(shown, reading, around) is not None and (shown.waits or is_owners(shown, reading)):
            yield from _told(shown.case, shown.finding.member, around, stranger=not is_owners(shown, reading))


def _waits(case: Case, member: str) -> bool:
    return any(one.member == member and one.kind is RecusalKind.DISCLOSURE for one in case.proposed)


def _told(case: Case, member: str, around: Circumstances, *, stranger: bool) -> Iterator[Action]:
    """To the owner, if they are on the case or were asked; and to those who decide about their words."""
    person = around.roster.by_address.get(member)
    day, name = str(around.now.date()), person.name if person else member
    if person is not None and not stranger and (person in handlers(case, around.roster) or member in case.asked):
        yield WriteLetter(code_refused(case, (member, name), (member, str(person.role)), day, how="own"))
    if _waits(case, member):
        for to in judges(case, member, around.roster):
            how = "stranger" if stranger else "other"
            yield WriteLetter(code_refused(case, (member, name), to, day, how=how))
