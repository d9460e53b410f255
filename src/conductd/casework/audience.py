"""Who may be written to about a case. Asked when a letter is written and again at the moment it leaves."""

from dataclasses import replace

from conductd.model import OF_NO_CASE, Audience, Case, CaseStatus, LetterKind, Member, Role, Roster

_BREADTH = {Audience.TEAM: 3, Audience.CHAIRS: 2, Audience.BOARD: 1}


def breadth(audience: Audience) -> int:
    """How many may know, from the fewest on; for comparing only."""
    return _BREADTH[audience]


def narrower(one: Audience, other: Audience) -> Audience:
    """The audience with fewer readers: the same mail at two doors belongs to it."""
    return min(one, other, key=breadth)


def handlers(case: Case, roster: Roster) -> tuple[Member, ...]:
    """The members who may handle a case: of its audience and not excluded from it."""
    return tuple(m for m in of_audience(case, roster) if m.addresses[0] not in case.excluded)


def of_audience(case: Case, roster: Roster) -> tuple[Member, ...]:
    """The members who would handle a case if nobody were out: none where it is the board's."""
    if case.audience is Audience.BOARD:
        return ()
    wanted = {Role.CHAIR} if case.audience is Audience.CHAIRS else {Role.CHAIR, Role.MEMBER}
    return tuple(m for m in roster.members if m.role in wanted)


def addressees(case: Case, roster: Roster) -> tuple[tuple[str, str], ...]:
    """(address, role) of everyone who is told about a case; the board where no handler is left (obligations 23, 24)."""
    told = tuple((member.addresses[0], str(member.role)) for member in handlers(case, roster))
    if not told and roster.board is not None:
        return ((roster.board, str(Role.BOARD)),)
    return told


def deciders(case: Case, roster: Roster) -> tuple[tuple[str, str], ...]:
    """(address, role) of those who decide who is concerned: the case's chairs, else the board, else its handlers."""
    handling = handlers(case, roster)
    chairs = tuple((m.addresses[0], str(m.role)) for m in handling if m.role is Role.CHAIR)
    if chairs or (roster.board is None and case.audience is not Audience.BOARD):
        return chairs or tuple((m.addresses[0], str(m.role)) for m in handling)
    return ((roster.board, str(Role.BOARD)),) if roster.board is not None else ()


def caretakers(roster: Roster) -> tuple[tuple[str, str], ...]:
    """(address, role) of those who are told how the desk itself is: the chairs, else the board, else every member."""
    chairs = tuple((m.addresses[0], str(m.role)) for m in roster.members if m.role is Role.CHAIR)
    if chairs:
        return chairs
    if roster.board is not None:
        return ((roster.board, str(Role.BOARD)),)
    return tuple((m.addresses[0], str(m.role)) for m in roster.members)


def judges(case: Case, member: str, roster: Roster) -> tuple[tuple[str, str], ...]:
    """(address, role) of those who decide about a member's own words: as if that member were out already."""
    return tuple(one for one in deciders(replace(case, excluded=case.excluded | {member}), roster) if one[0] != member)


def may_judge(decider: Member, member: str, case: Case, roster: Roster) -> bool:
    """Whether somebody may decide about a member's own words: who may decide, or would with that member out."""
    without = replace(case, excluded=case.excluded | {member})
    return may_decide(decider, case, roster) or may_decide(decider, without, roster)


def may_decide(member: Member, case: Case, roster: Roster) -> bool:
    """Whether a member may close a case or judge another's recusal: one who handles it, or the board where it does."""
    if member.role is Role.BOARD:
        boards = (*addressees(case, roster), *deciders(case, roster))
        return any(role == Role.BOARD for _, role in boards)
    return member in handlers(case, roster)


def refusal(kind: LetterKind, to: str, case: Case | None, roster: Roster) -> str | None:
    """Why a letter may not leave now, or None when it may. Fixed words only: the answer is stored and shown."""
    if kind is LetterKind.CANARY:
        return None
    if kind in OF_NO_CASE:
        return None if to == roster.board or _takes_care(to, roster) else "does not look after the desk now"
    return "its case is gone" if case is None else _refusal_about(kind, to, case, roster)


def _refusal_about(kind: LetterKind, to: str, case: Case, roster: Roster) -> str | None:
    match kind:
        case LetterKind.ACKNOWLEDGEMENT:
            why_not = _not_acknowledged(to, case, roster)
        case LetterKind.NOTICE | LetterKind.RECUSAL_CODE | LetterKind.RECUSAL_TOLD | LetterKind.EXCLUDED_COPIED:
            why_not = _not_addressed(to, case, roster)
        case LetterKind.REMINDER:
            why_not = _no_reminder(case) or _not_addressed(to, case, roster)
        case LetterKind.RECUSAL_CONFIRMATION | LetterKind.STEPPED_BACK_WROTE:
            why_not = _not_stepped_back(to, case, roster)
        case LetterKind.RECUSAL_QUESTION:
            why_not = None if to in case.asked else "answered meanwhile"
        case LetterKind.MENTION:
            why_not = _does_not_decide(to, case, roster) if case.held else "decided meanwhile"
        case LetterKind.MENTION_DECIDED:
            why_not = None if to == roster.board else _does_not_decide(to, case, roster)
        case LetterKind.CODE_REFUSED:
            known = to in case.asked or _judges_words(to, case, roster)
            why_not = None if known else _not_addressed(to, case, roster)
        case LetterKind.RECUSAL_UNCONFIRMED:
            why_not = None if _judges_words(to, case, roster) else "does not decide about it any more"
        case LetterKind.TOO_FEW_HANDLERS:
            why_not = _not_addressed(to, case, roster) if to in roster.by_address else None
        case LetterKind.UNDELIVERED:
            why_not = _closed(case) or _not_addressed(to, case, roster)
        case LetterKind.NO_MORE_TODAY | LetterKind.ALARM | LetterKind.CANARY:
            why_not = "a letter of this kind is about no case"
    return why_not


def _not_acknowledged(to: str, case: Case, roster: Roster) -> str | None:
    """Whoever is to know nothing of a case is not told of it as the one to be answered either."""
    person = roster.by_address.get(to)
    if person is not None and person.addresses[0] in case.unknowing:
        return "excluded from the case"
    return "the address is our own" if roster.is_own(to) else None


def _not_stepped_back(to: str, case: Case, roster: Roster) -> str | None:
    if to not in case.excluded:
        return "back on the case meanwhile"
    if to in case.unknowing:
        return "excluded from the case"
    if to not in roster.by_address:
        return "not in the roster any more"
    of_it = any(member.addresses[0] == to for member in of_audience(case, roster))
    return None if of_it else "not of the case's audience"


def _does_not_decide(to: str, case: Case, roster: Roster) -> str | None:
    return None if any(address == to for address, _ in deciders(case, roster)) else "does not decide about it any more"


def _judges_words(to: str, case: Case, roster: Roster) -> bool:
    """Whether they decide, or would where the words of a member that wait took effect."""
    ways = (deciders(case, roster), *(judges(case, one.member, roster) for one in case.proposed))
    return any(address == to for way in ways for address, _ in way)


def _takes_care(to: str, roster: Roster) -> bool:
    return any(address == to for address, _ in caretakers(roster))


def _no_reminder(case: Case) -> str | None:
    answered = all(deadline.met_at for deadline in case.deadlines)
    return _closed(case) or ("answered meanwhile" if answered else None)


def _closed(case: Case) -> str | None:
    return "the case is closed" if case.status == CaseStatus.CLOSED else None


def _not_addressed(to: str, case: Case, roster: Roster) -> str | None:
    if any(address == to for address, _ in addressees(case, roster)):
        return None
    return "excluded from the case" if to in case.excluded else "not of the case's audience any more"
