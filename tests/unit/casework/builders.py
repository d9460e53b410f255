"""Small invented readings, rosters and cases for tests of the deciding rooms."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from conductd.model import (
    Address,
    Arrival,
    Audience,
    Case,
    Deadline,
    DeadlineKind,
    Decision,
    Ground,
    Known,
    Member,
    Policy,
    Reading,
    Receipt,
    RecusalFinding,
    RecusalKind,
    RecusalState,
    Role,
    Roster,
    Sender,
)

NOW = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)
REPORTER = "ruth.calloway@mail.example.net"
SASKIA = Member("Saskia van Doorn", ("saskia.vandoorn@example.org",), Role.CHAIR)
TOMASZ = Member("Tomasz Wilk", ("tomasz@example.org", "tw@mail.example.com"), Role.MEMBER)
PRIYA = Member("Priya Raghunathan", ("priya.r@example.com",), Role.MEMBER)
MEMBERS = (SASKIA, TOMASZ, PRIYA)
DESK = "conduct@wg.example.org"
ROSTER = Roster(
    desk=DESK,
    members=MEMBERS,
    board="board@example.org",
    own_addresses=frozenset({DESK}),
    authserv_ids=("mx.wg.example.org",),
    by_address={address: member for member in MEMBERS for address in member.addresses},
)
POLICY = Policy(timedelta(days=7), tuple(timedelta(days=days) for days in (-2, -1, 0, 1, 3)))
ARRIVAL = Arrival("conduct", Audience.TEAM, NOW - timedelta(minutes=1))


def sender_of(member: Member | None, authenticated: bool = True) -> Sender:
    if member is None:
        return Sender(Role.OUTSIDER, authenticated, "test")
    return Sender(member.role, authenticated, "test", member.addresses[0])


def reading(member: Member | None = None, authenticated: bool = True, **changes: object) -> Reading:
    """A plain mail of the reporter, or of a member."""
    from_ = Address("", member.addresses[0] if member else REPORTER)
    plain = Reading(
        message_id="<a1@mail.example.net>",
        subject="words",
        from_=from_,
        reply_to=None,
        to=(Address("", DESK),),
        cc=(),
        date=NOW,
        in_reply_to=None,
        references=(),
        text="words",
        new_text="words",
        attachments=(),
        automatic=None,
        acknowledge=Receipt(True, "a person wrote"),
        spam=None,
        language="en",
        sender=sender_of(member, authenticated),
        recusals=(),
        claims=(),
        urgent=None,
        mentions=(),
        forwarded=None,
        defects=(),
    )
    return replace(plain, **changes)


def known(**changes: object) -> Known:
    return replace(Known(fresh_code="quiet-lantern"), **changes)


def case(**changes: object) -> Case:
    plain = Case(
        code="pale-birch",
        status="open",
        audience=Audience.TEAM,
        received_at=NOW - timedelta(days=1),
        reporter=REPORTER,
        participants=frozenset({REPORTER}),
        excluded=frozenset(),
        deadlines=(Deadline(DeadlineKind.FIRST_RESPONSE, NOW + timedelta(days=6)),),
        root_id="<r1@mail.example.net>",
    )
    return replace(plain, **changes)


def disclosure(member: Member, state: RecusalState = RecusalState.EFFECTIVE) -> RecusalFinding:
    return RecusalFinding(member.addresses[0], RecusalKind.DISCLOSURE, (Ground.INVOLVED,), state, "I recuse myself.")


def withdrawal(member: Member) -> RecusalFinding:
    return RecusalFinding(member.addresses[0], RecusalKind.WITHDRAWAL, (), RecusalState.PROPOSED, "I am back.")


def of_type(decision: Decision, wanted: type) -> list:
    return [action for action in decision.actions if isinstance(action, wanted)]
