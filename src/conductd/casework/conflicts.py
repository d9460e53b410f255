"""What a disclosure or withdrawal on a case's thread leads to."""

from collections.abc import Iterator
from dataclasses import replace

from conductd.casework.audience import handlers, judges
from conductd.casework.circumstances import Circumstances
from conductd.casework.confirmation import secret_for
from conductd.casework.conflict_letters import (
    excluded_copied,
    recusal_code,
    recusal_question,
    recusal_unconfirmed,
    stepped_back_wrote,
)
from conductd.casework.handing_on import handed_on
from conductd.casework.stepping_back import stepped_back
from conductd.model import (
    Action,
    Case,
    Exclude,
    Member,
    Note,
    OneTimeCode,
    Policy,
    Reading,
    RecordRecusal,
    RecusalFinding,
    RecusalKind,
    RecusalState,
    Why,
    WriteLetter,
)
from conductd.model.people import is_or_tagged

ASKED_A_DAY = 3
"""Letters a day to one member about words in their name, over all cases: forgeries flood nobody."""


def recusals(case: Case, reading: Reading, around: Circumstances) -> Iterator[Action]:
    """Record what members said about their own conflicts; take them out where our border vouches for the words.

    Words that nobody vouches for are proposed and exclude nobody (T01); a withdrawal never takes effect by itself.
    """
    for finding in reading.recusals:
        if finding.kind is RecusalKind.WITHDRAWAL:
            yield from _wants_back(case, reading, finding, around)
        elif finding.member in case.recused | case.disclosed:
            yield Note(case.code, "disclosure repeated", "the member is already out of this case")
        elif around.policy.team_decides:
            yield _record(case, reading, replace(finding, state=RecusalState.PROPOSED))
            yield from _ask_deciders(case, finding, around, standing="team")
        elif finding.doubtful:
            yield from _doubtful(case, reading, finding, around)
        else:
            yield _record(case, reading, finding)
            yield from stepped_back(case, finding.member, around)
    for claim in reading.claims:
        if claim.member in case.excluded and claim.kind is RecusalKind.DISCLOSURE:
            detail = "nobody vouches for it; the member is already out of this case"
            yield Note(case.code, "disclosure repeated", detail)
        else:
            yield from _unconfirmed(case, reading, claim, around)


def discloses(reading: Reading) -> bool:
    """Whether the mail says that its writer steps back: such a mail is no answer to the reporter."""
    findings = reading.recusals + reading.claims
    return any(finding.kind is RecusalKind.DISCLOSURE for finding in findings)


def out_by_own_words(reading: Reading, policy: Policy, *, doubtful: bool) -> frozenset[str]:
    """Whom the mail takes out by their own words, or holds out until they answer; nobody where the team decides."""
    if policy.team_decides:
        return frozenset()
    return frozenset(
        finding.member
        for finding in reading.recusals
        if finding.kind is RecusalKind.DISCLOSURE and finding.doubtful is doubtful
    )


def wrote_though_out(case: Case, reading: Reading, around: Circumstances) -> Iterator[Action]:
    """Mail of a member who is out: kept, and told once to one who knows that they stepped back."""
    yield Note(case.code, "mail from an excluded member", "kept; it stops no clock")
    member, sender = reading.sender.member, reading.sender
    knows = member in case.recused and sender.authenticated and not discloses(reading)
    if member is not None and knows and not around.arrival.quiet:
        yield WriteLetter(stepped_back_wrote(case, member, str(sender.role)))


def copies(case: Case, reading: Reading, around: Circumstances) -> Iterator[Action]:
    """A handler's mail that went to somebody who is out as well: its writer is warned, once a case and person."""
    writer = around.roster.by_address.get(reading.sender.member or "")
    if around.arrival.quiet or not reading.sender.authenticated or writer not in handlers(case, around.roster):
        return
    addressed = {one.address.lower() for one in (*reading.to, *reading.cc)} - {case.reporter}
    copied = {member.addresses[0] for member in around.roster.members if _is_among(member, addressed)} & case.excluded
    for excluded in sorted(copied):
        yield WriteLetter(excluded_copied(case, excluded, (writer.addresses[0], str(writer.role)), around.roster))


def _is_among(member: Member, addressed: set[str]) -> bool:
    """Whether a mail goes to them, also with a tag behind a plus. Who reported is answered, member or not."""
    return any(is_or_tagged(one, own) for one in addressed for own in member.addresses)


def _wants_back(case: Case, reading: Reading, finding: RecusalFinding, around: Circumstances) -> Iterator[Action]:
    yield _record(case, reading, finding)
    if finding.member in case.recused:
        yield from _ask_deciders(case, finding, around, standing="yes")


def _doubtful(case: Case, reading: Reading, finding: RecusalFinding, around: Circumstances) -> Iterator[Action]:
    """Words that may mean it: the member is asked, and held out until they answer."""
    person = around.roster.by_address.get(finding.member)
    if person is None or finding.member in case.excluded or around.arrival.quiet:
        yield _record(case, reading, finding)
        yield Exclude(case.code, finding.member, Why.ASKED)
        return
    secret = secret_for(around)
    yield _record(case, reading, finding, secret)
    yield Exclude(case.code, finding.member, Why.ASKED)
    yield WriteLetter(recusal_question(case, person, secret, around.now.isoformat()))
    yield from _ask_deciders(case, finding, around, standing="yes")
    without = replace(case, excluded=case.excluded | {finding.member}, asked=case.asked | {finding.member})
    yield from handed_on(case, without, around.roster, around.policy)


def _unconfirmed(case: Case, reading: Reading, claim: RecusalFinding, around: Circumstances) -> Iterator[Action]:
    """Words in a member's name for which nobody vouches: who they name is asked, who decides is told, nobody is out.

    Only one who handles the case is asked: to others a letter would tell of it. A withdrawal takes another person
    anyway, and who stepped back gets no more letters.
    """
    asked = _whom_to_ask(case, claim, around)
    secret = secret_for(around) if asked is not None else None
    yield _record(case, reading, claim, secret)
    if asked is not None and secret is not None:
        yield WriteLetter(recusal_code(case, asked, secret, around.now.isoformat()))
    yield from _ask_deciders(case, claim, around, standing="no")


def _whom_to_ask(case: Case, claim: RecusalFinding, around: Circumstances) -> Member | None:
    lately = around.known.asked_lately
    person = around.roster.by_address.get(claim.member)
    may = claim.kind is RecusalKind.DISCLOSURE and not around.arrival.quiet and person in handlers(case, around.roster)
    return person if may and case.code not in lately and len(lately) < ASKED_A_DAY else None


def _ask_deciders(case: Case, finding: RecusalFinding, around: Circumstances, *, standing: str) -> Iterator[Action]:
    """Tell who decides. The words are vouched for but doubtful ("yes"), not vouched for ("no"), or clear ("team")."""
    if around.arrival.quiet:
        return
    for to in judges(case, finding.member, around.roster):
        yield WriteLetter(recusal_unconfirmed(case, finding, to, around.roster, standing=standing))


def _record(case: Case, reading: Reading, finding: RecusalFinding, secret: OneTimeCode | None = None) -> RecordRecusal:
    sender = reading.sender
    return RecordRecusal(case.code, finding, sender.how, sender.authenticated, reading.message_id, secret)
