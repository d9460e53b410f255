"""Which case a mail belongs to: by the ids it answers and by who wrote it, not by its subject (RFC 5322, 3.6.4).

An id alone gives no right: the writer must be a participant, a member, or the very person our letter went to.
All others get a case of their own, and the case they pointed at becomes a hint for the members (T05, T06). A code name
counts in one place: where a member steps back, which takes something from nobody but themselves.
"""

from dataclasses import dataclass

from conductd.casework.audience import of_audience
from conductd.model import Case, Known, Link, Reading, Role, Roster


@dataclass(frozen=True, slots=True)
class Home:
    """The case a mail belongs to, or None; the cases it only points at; the rule that told."""

    case: Case | None
    related: tuple[str, ...]
    rule: str


def home(reading: Reading, known: Known) -> Home:
    """Find the case a mail belongs to, nearest id first."""
    related = tuple(link.case.code for link in known.links)
    fitting = [(link, rule) for link in known.links if (rule := _belongs(reading, link))]
    if fitting and not _is_torn(fitting[0][0], [link for link, _ in fitting]):
        link, rule = fitting[0]
        return Home(link.case, (), rule)
    if related:
        torn = "answers several cases by one id" if fitting else "answers a case, but its writer is not known there"
        return Home(None, related, torn)
    return _by_its_answer(reading, known) or (
        _by_recipient(known) if _vouched_member(reading) else Home(None, (), "answers nothing here")
    )


def _is_torn(nearest: Link, fitting: list[Link]) -> bool:
    """Do the same ids lead to several cases of the same writer, so that nothing tells which?"""
    return nearest.shared and sum(link.shared for link in fitting) > 1


def _by_its_answer(reading: Reading, known: Known) -> Home | None:
    """A mail that came after its own answer belongs where the answer is, if its writer is known there (T05, T06)."""
    case = known.awaited_by
    if case is None or reading.sender.failed or reading.from_ is None:
        return None
    if reading.from_.address.lower() in case.participants or _vouched_member(reading):
        return Home(case, (), "its answer came before it")
    return Home(None, (case.code,), "its answer came before it, but its writer is not known there")


def by_name(reading: Reading, known: Known, roster: Roster) -> Home | None:
    """A member who steps back in a mail of its own, and writes the code name: it must not count elsewhere instead.

    Only of a case that they may know; whether anybody vouches for the words is asked there.
    """
    member = roster.by_address.get(reading.sender.member or "")
    if member is None or reading.sender.failed:
        return None
    theirs = [case for case in known.called if member in of_audience(case, roster)]
    theirs = [case for case in theirs if member.addresses[0] not in case.unknowing]
    return Home(theirs[0], (), "a member steps back from the case they name") if len(theirs) == 1 else None


def _belongs(reading: Reading, link: Link) -> str | None:
    sender = reading.sender
    if sender.failed or reading.from_ is None:
        return None
    if sender.role is not Role.OUTSIDER:
        return f"a {sender.role} answers the case's thread"
    address = reading.from_.address.lower()
    if address in link.ours_to:
        return "answers a letter that went to this address"
    return "a participant answers the case's thread" if address in link.case.participants else None


def _vouched_member(reading: Reading) -> bool:
    return reading.sender.authenticated and reading.sender.role is not Role.OUTSIDER


def _by_recipient(known: Known) -> Home:
    """A member who writes anew to a reporter, with the desk on copy, speaks about that reporter's one open case."""
    if len(known.written_to) == 1:
        return Home(known.written_to[0], (), "a member writes to the reporter of this case")
    return Home(None, tuple(case.code for case in known.written_to), "answers nothing here")
