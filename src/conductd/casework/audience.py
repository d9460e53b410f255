"""Who may be written to about a case. Asked when a letter is written and again at the moment it leaves."""

from conductd.model import Audience, Case, CaseStatus, LetterKind, Member, Role, Roster

_BREADTH = {Audience.TEAM: 3, Audience.CHAIRS: 2, Audience.BOARD: 1}


def narrower(one: Audience, other: Audience) -> Audience:
    """The audience with fewer readers: the same mail at two doors belongs to it."""
    return min(one, other, key=_BREADTH.__getitem__)


def handlers(case: Case, roster: Roster) -> tuple[Member, ...]:
    """The members who may handle a case: of its audience and not excluded from it."""
    if case.audience is Audience.BOARD:
        return ()
    wanted = {Role.CHAIR} if case.audience is Audience.CHAIRS else {Role.CHAIR, Role.MEMBER}
    return tuple(m for m in roster.members if m.role in wanted and m.addresses[0] not in case.excluded)


def addressees(case: Case, roster: Roster) -> tuple[tuple[str, str], ...]:
    """(address, role) of everyone who is told about a case; the board where no handler is left (obligations 23, 24)."""
    told = tuple((member.addresses[0], str(member.role)) for member in handlers(case, roster))
    if not told and roster.board is not None:
        return ((roster.board, str(Role.BOARD)),)
    return told


def may_decide(member: Member, case: Case, roster: Roster) -> bool:
    """Whether a member may close a case or judge another's recusal: one who handles it, or a chair not excluded."""
    is_chair = member.role is Role.CHAIR and member.addresses[0] not in case.excluded
    return is_chair or member in handlers(case, roster)


def refusal(kind: LetterKind, to: str, case: Case, roster: Roster) -> str | None:
    """Why a letter may not leave now, or None when it may. Fixed words only: the answer is stored and shown."""
    match kind:
        case LetterKind.ACKNOWLEDGEMENT:
            return "the address is our own" if to in roster.own_addresses else None
        case LetterKind.NOTICE:
            return _not_addressed(to, case, roster)
        case LetterKind.REMINDER if case.status == CaseStatus.CLOSED:
            return "the case is closed"
        case LetterKind.REMINDER:
            answered = all(deadline.met_at for deadline in case.deadlines)
            return "answered meanwhile" if answered else _not_addressed(to, case, roster)
        case LetterKind.RECUSAL_CONFIRMATION:
            if to not in case.excluded:
                return "back on the case meanwhile"
            return None if to in roster.by_address else "not in the roster any more"


def _not_addressed(to: str, case: Case, roster: Roster) -> str | None:
    if any(address == to for address, _ in addressees(case, roster)):
        return None
    return "excluded from the case" if to in case.excluded else "not of the case's audience any more"
