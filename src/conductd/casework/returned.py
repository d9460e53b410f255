"""What to do about a mail that came back for good: whom to tell, and which promise is open again. Pure.

A bounce can be forged, so it touches only what it names: a letter of ours by its unguessable Message-ID, or a member's
own mail on a case. It never excludes, closes or answers anything, and the same mail comes back once only.
"""

from collections.abc import Iterator
from datetime import datetime

from conductd.casework.audience import addressees
from conductd.model import (
    Action,
    Case,
    CaseStatus,
    DeadlineKind,
    Decision,
    Disposition,
    FailLetter,
    Letter,
    LetterKind,
    MarkUnreachable,
    Note,
    Reading,
    ReopenDeadline,
    ReturnedAnswer,
    ReturnedLetter,
    Roster,
    WriteLetter,
)

CAME_BACK = "it came back: the other server could not deliver it"


def came_back(reading: Reading, returned: ReturnedLetter | ReturnedAnswer, roster: Roster) -> Decision:
    """Judge a final bounce of something of ours: keep it, and see to what did not arrive."""
    reason = reading.automatic.reason if reading.automatic else ""
    actions = tuple(
        _of_letter(returned, roster) if isinstance(returned, ReturnedLetter) else _of_answer(reading, returned, roster)
    )
    code = returned.case.code if returned.case else None
    return Decision(actions, Disposition.AUTOMATIC, code, reason=reason)


def failed_for_good(letter: Letter, case: Case | None, roster: Roster) -> tuple[Action, ...]:
    """What follows when a server refused a letter for good, or it was given up: to the reporter, a person must know."""
    if case is None or not _is_for_the_reporter(letter.kind, letter.to, roster):
        return ()
    return (*_lost("acknowledgement", letter.key, case, roster),)


def _is_for_the_reporter(kind: LetterKind, to: str, roster: Roster) -> bool:
    """An acknowledgement to a member who passed on a report says nothing of its author."""
    return kind is LetterKind.ACKNOWLEDGEMENT and to.lower() not in roster.by_address


def _of_letter(returned: ReturnedLetter, roster: Roster) -> Iterator[Action]:
    yield FailLetter(returned.message_id, CAME_BACK)
    if returned.case is not None and _is_for_the_reporter(returned.kind, returned.to, roster):
        yield from _lost("acknowledgement", returned.message_id, returned.case, roster)


def _of_answer(reading: Reading, returned: ReturnedAnswer, roster: Roster) -> Iterator[Action]:
    """A member's mail did not reach the reporter; a copy of it to somebody of the group is no loss."""
    case = returned.case
    failed = reading.failed or ""
    if failed in roster.by_address or roster.is_own(failed) or failed == roster.board:
        yield Note(case.code, "a member's mail came back", "a copy of it to one of the group; nothing is lost")
        return
    yield from _lost("answer", returned.message_id, case, roster, met_at=returned.met_at)


def _lost(what: str, which: str, case: Case, roster: Roster, met_at: datetime | None = None) -> Iterator[Action]:
    """The open task, the promise that runs again, and one notice to each who handles the case.

    With `met_at` only a promise that was met at that very instant is open again: by this mail and no later one.
    """
    yield MarkUnreachable(case.code, f"the {what} did not reach the reporter")
    for deadline in case.deadlines:
        if deadline.kind is not DeadlineKind.FIRST_RESPONSE or deadline.met_at is None:
            continue
        if met_at is None or deadline.met_at == met_at:
            yield ReopenDeadline(case.code, deadline.kind, f"the {what} did not reach the reporter")
    if case.status != CaseStatus.CLOSED:
        yield from (WriteLetter(_undelivered(what, which, case, *person)) for person in addressees(case, roster))


def _undelivered(what: str, which: str, case: Case, address: str, role: str) -> Letter:
    kind = LetterKind.UNDELIVERED
    return Letter(
        key=f"{kind}:{case.code}:{which}:{address}",
        kind=kind,
        case=case.code,
        to=address,
        to_role=role,
        facts={"code": case.code, "what": what},
        references=(case.root_id,) if case.root_id else (),
    )
