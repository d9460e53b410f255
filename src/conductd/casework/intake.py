"""What to do about one mail: the questions in their order, the first that answers decides. Pure."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from conductd.casework.audience import narrower
from conductd.casework.circumstances import Circumstances
from conductd.casework.confirmation import confirmations
from conductd.casework.conflicts import copies, discloses, out_by_own_words, recusals, wrote_though_out
from conductd.casework.deadlines import believed, first_response
from conductd.casework.decisions import decisions
from conductd.casework.enough import when_fewer
from conductd.casework.handing_on import handed_on
from conductd.casework.holds import hold, hold_later, named_in
from conductd.casework.letters import acknowledgement, notices, why_no_receipt
from conductd.casework.reporter import receipt_address, relayed_for, reporter
from conductd.casework.returned import came_back
from conductd.casework.shown_codes import code_notes, home_of_code, refused_codes
from conductd.casework.threads import Home, by_name, home
from conductd.model import (
    Action,
    AddParticipant,
    Address,
    Arrival,
    Audience,
    Automatic,
    AutomaticKind,
    Case,
    CaseStatus,
    DeadlineKind,
    Decision,
    DismissRecusal,
    Disposition,
    Flag,
    Known,
    MeetDeadline,
    NarrowAudience,
    Note,
    OpenCase,
    Policy,
    Reading,
    RecordRecusal,
    ReopenCase,
    Role,
    Roster,
    Same,
    SeeCanary,
    WriteLetter,
)


def decide(
    reading: Reading, known: Known, arrival: Arrival, *, roster: Roster, policy: Policy, now: datetime
) -> Decision:
    """Judge one mail: duplicate, written by a machine, part of a case, marked as spam, or a new report."""
    around = Circumstances(known, arrival, roster, policy, now)
    if known.canary is not None or arrival.audience is Audience.OWN_COPIES:
        return _canary(known.canary) if known.canary is not None else _own_copy(reading)
    if known.same is not None and not _is_better(reading, known.same):
        return _duplicate(known.same, around)
    place = _home(reading, around)
    if reading.automatic is not None:
        return _automatic(reading, reading.automatic, around)
    if place.case is not None:
        return _follow_up(reading, place.case, place.rule, around)
    if reading.spam is not None and not _is_vouched_member(reading):
        return _spam(reading.spam, place)
    return _new_case(reading, place, around)


def _home(reading: Reading, around: Circumstances) -> Home:
    """Where a mail belongs; a one-time code leads its owner to the case it is about."""
    case = home_of_code(reading, around)
    if case is not None:
        return Home(case, (), "shows the one-time code of this case")
    place = home(reading, around.known)
    unknown = place.case is None and not place.related
    return (by_name(reading, around.known, around.roster) if unknown else None) or place


def _canary(letter: int) -> Decision:
    return Decision((SeeCanary(letter),), Disposition.AUTOMATIC, reason="a canary of ours is back")


def _own_copy(reading: Reading) -> Decision:
    """The mailbox of own copies opens no case: its mail only tells which of our letters went out."""
    ours = reading.automatic is not None and reading.automatic.kind is AutomaticKind.OWN
    reason = "a copy of a letter of ours" if ours else "not a letter of ours, in the mailbox of own copies"
    return Decision((), Disposition.AUTOMATIC if ours else Disposition.IGNORED, reason=reason)


def _is_better(reading: Reading, same: Same) -> bool:
    """Whether nobody saw the other copy, for the marks that a list or a filter put on it, and this one has none."""
    return same.unseen and reading.automatic is None and reading.spam is None


def _duplicate(same: Same, around: Circumstances) -> Decision:
    """The mail is here already; at a door with fewer readers it still narrows who may know (W3)."""
    case = same.case
    reason = "the same mail is here already" if same.same_mailbox else "the same mail came through another mailbox"
    if case is None:
        return Decision((), Disposition.DUPLICATE, reason=reason)
    audience = narrower(case.audience, around.arrival.audience)
    actions = tuple(_narrow(case, replace(case, audience=audience), around)) if audience != case.audience else ()
    return Decision(actions, Disposition.DUPLICATE, case.code, reason=reason)


def _narrow(case: Case, narrowed: Case, around: Circumstances) -> Iterator[Action]:
    """Fewer may know from now on: they are told, and asked what others were asked before. An import tells nobody."""
    yield NarrowAudience(case.code, narrowed.audience)
    if around.arrival.quiet:
        return
    yield from when_fewer(case, narrowed, around.roster, around.policy)
    yield from handed_on(case, narrowed, around.roster, around.policy)
    due_at = next((deadline.due_at for deadline in case.deadlines), None)
    if due_at is not None:
        yield from map(WriteLetter, notices(narrowed, due_at, urgent=False, roster=around.roster))


def _automatic(reading: Reading, automatic: Automatic, around: Circumstances) -> Decision:
    """Machines are kept and never answered (RFC 3834). A bounce or a vacation answer still shows on its case."""
    if around.known.returned is not None and not around.arrival.quiet:
        return came_back(reading, around.known.returned, around.roster)
    links = around.known.links
    if automatic.kind is AutomaticKind.OWN or not links:
        return Decision((), Disposition.AUTOMATIC, reason=automatic.reason)
    code = links[0].case.code
    note = Note(code, f"automatic mail: {automatic.kind}", automatic.reason)
    return Decision((note,), Disposition.AUTOMATIC, code, reason=automatic.reason)


def _is_vouched_member(reading: Reading) -> bool:
    """No filter's mark keeps a member from reporting."""
    return reading.sender.authenticated and reading.sender.role is not Role.OUTSIDER


def _spam(spam: Flag, place: Home) -> Decision:
    return Decision((), Disposition.SPAM, related=place.related, reason=spam.reason)


def _follow_up(reading: Reading, case: Case, rule: str, around: Circumstances) -> Decision:
    known = replace(case, audience=_audience_of_both(reading, case, around))
    narrows = _narrow(case, known, around) if known.audience is not case.audience else ()
    return Decision((*narrows, *_on_the_thread(reading, known, around)), Disposition.FOLLOW_UP, case.code, reason=rule)


def _audience_of_both(reading: Reading, case: Case, around: Circumstances) -> Audience:
    """Who reports and goes on at a door with fewer readers wants no others to know. Members' mail narrows nothing."""
    writes = reading.from_.address.lower() if reading.from_ else None
    reports = reading.sender.role is Role.OUTSIDER or writes == case.reporter
    return narrower(case.audience, around.arrival.audience) if reports else case.audience


def _on_the_thread(reading: Reading, case: Case, around: Circumstances) -> Iterator[Action]:
    confirmed = tuple(confirmations(case, reading, around))
    yield from confirmed
    if any(isinstance(action, RecordRecusal | DismissRecusal) for action in confirmed):
        return
    yield from recusals(case, reading, around)
    yield from decisions(case, reading, around)
    yield from hold_later(case, reading, around)
    yield from _reopened(reading, case, around.arrival.quiet)
    if reading.sender.role is Role.OUTSIDER and reading.from_ is not None:
        if reading.from_.address not in case.participants:
            yield AddParticipant(case.code, reading.from_, Role.OUTSIDER)
    elif reading.sender.member in case.excluded:
        yield from wrote_though_out(case, reading, around)
    else:
        yield from copies(case, reading, around)
        if answers_the_reporter(reading, case, around.roster):
            yield from _meet(reading, case, around)


def _reopened(reading: Reading, case: Case, quiet: bool) -> Iterator[Action]:
    """Who reported writes again on a closed case: it is open again, for all to see (R8). A member's last words are not.

    An import brings mail that may be older than the closing: it is noted only.
    """
    writes = reading.from_.address if reading.from_ else None
    if case.status != CaseStatus.CLOSED or (reading.sender.role is not Role.OUTSIDER and writes != case.reporter):
        return
    if quiet:
        yield Note(case.code, "imported mail on a closed case", "it stays closed")
    else:
        yield ReopenCase(case.code, str(reading.sender.role))


def answers_the_reporter(reading: Reading, case: Case, roster: Roster) -> bool:
    """Whether a mail is an initial response: an authenticated member writes to the reporter and discloses nothing."""
    sender = reading.sender
    if not sender.authenticated or sender.role is Role.OUTSIDER or discloses(reading):
        return False
    strangers = {address for address in case.participants if address not in roster.by_address}
    reporter = ({case.reporter} if case.reporter else set()) | strangers
    addressed = {address.address for address in (*reading.to, *reading.cc)}
    writes_to_themselves = reading.from_ is not None and reading.from_.address in reporter
    return bool(reporter & addressed) and not writes_to_themselves


def _meet(reading: Reading, case: Case, around: Circumstances) -> Iterator[Action]:
    by = reading.sender.member or str(reading.sender.role)
    met_at = believed(around.arrival.received_at, around.now)
    for deadline in case.deadlines:
        if deadline.kind is DeadlineKind.FIRST_RESPONSE and deadline.met_at is None:
            yield MeetDeadline(case.code, deadline.kind, met_at, by)


def _new_case(reading: Reading, place: Home, around: Circumstances) -> Decision:
    case = _fresh_case(reading, around)
    actions = (
        OpenCase(
            code=case.code,
            audience=case.audience,
            received_at=case.received_at,
            reporter=reporter(reading, around.roster),
            root_id=case.root_id,
            urgent=reading.urgent is not None,
            unreadable=reading.unreadable,
            language=reading.language,
        ),
        *_participants(reading, case, around.roster),
        *code_notes(case.code, reading, around),
        *refused_codes(case, reading, around),
        *hold(case, case.held, around),
        *recusals(replace(case, excluded=case.held, asked=frozenset()), reading, around),
        *_promises(reading, case, around),
    )
    return Decision(actions, Disposition.NEW_CASE, case.code, place.related, place.rule)


def _fresh_case(reading: Reading, around: Circumstances) -> Case:
    by = reporter(reading, around.roster)
    named, asked = named_in(reading), out_by_own_words(reading, around.policy, doubtful=True)
    return Case(
        code=around.known.fresh_code,
        status="open",
        audience=around.arrival.audience,
        received_at=believed(around.arrival.received_at, around.now),
        reporter=by.address if by else None,
        participants=frozenset(),
        excluded=named | asked | out_by_own_words(reading, around.policy, doubtful=False),
        deadlines=(),
        root_id=reading.message_id,
        asked=asked,
        held=named,
    )


def _participants(reading: Reading, case: Case, roster: Roster) -> Iterator[Action]:
    """The reporter, who relays for them, and the address of the same domain that they asked to be answered at."""
    by, relayed = reporter(reading, roster), relayed_for(reading, roster)
    if by is not None:
        yield AddParticipant(case.code, by, _role_of(by.address, roster) if relayed else reading.sender.role)
    if relayed is not None and reading.from_ is not None:
        yield AddParticipant(case.code, reading.from_, reading.sender.role)
        yield Note(case.code, "relayed by a member", "the reporter is the author of what was passed on")
    answer_to = receipt_address(reading, roster)
    if answer_to is not None and answer_to not in {by and by.address, reading.from_ and reading.from_.address}:
        yield AddParticipant(case.code, Address("", answer_to), reading.sender.role)


def _role_of(address: str, roster: Roster) -> Role:
    member = roster.by_address.get(address.lower())
    return member.role if member else Role.OUTSIDER


def _promises(reading: Reading, case: Case, around: Circumstances) -> Iterator[Action]:
    """The receipt, the clock and the notices; an import writes to nobody and starts no clock that would."""
    deadline = first_response(case.code, case.received_at, around.policy)
    why_not = why_no_receipt(reading, around.roster, around.known, around.arrival.quiet)
    to = receipt_address(reading, around.roster)
    if why_not is None and to is not None:
        yield WriteLetter(acknowledgement(case, to, deadline.due_at))
    else:
        yield Note(case.code, "no acknowledgement", why_not or "")
    if not around.arrival.quiet:
        yield deadline
        urgent = reading.urgent is not None
        yield from map(WriteLetter, notices(case, deadline.due_at, urgent, around.roster))


def quarantined(place: str) -> Decision:
    """A message that broke the program waits for another try; nothing is done about it yet."""
    return Decision((), Disposition.QUARANTINED, reason=place)
