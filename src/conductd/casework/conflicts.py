"""What a disclosure or withdrawal on a case's thread leads to."""

from collections.abc import Iterator

from conductd.casework.letters import recusal_confirmation
from conductd.model import (
    Action,
    Case,
    Exclude,
    Note,
    Reading,
    RecordRecusal,
    RecusalFinding,
    RecusalKind,
    WriteLetter,
)


def recusals(case: Case, reading: Reading, quiet: bool) -> Iterator[Action]:
    """Record what members said about their own conflicts; take them out where our border vouches for the words.

    Words that nobody vouches for are proposed and exclude nobody (T01); a withdrawal never takes effect by itself.
    """
    for finding in reading.recusals:
        if finding.member in case.excluded and finding.kind is RecusalKind.DISCLOSURE:
            yield Note(case.code, "disclosure repeated", "the member is already out of this case")
        else:
            yield _record(case, reading, finding)
            if finding.kind is RecusalKind.DISCLOSURE:
                yield from _take_out(case, reading, finding, quiet)
    for claim in reading.claims:
        if claim.member in case.excluded and claim.kind is RecusalKind.DISCLOSURE:
            yield Note(
                case.code, "disclosure repeated", "nobody vouches for it; the member is already out of this case"
            )
        else:
            yield _record(case, reading, claim)


def discloses(reading: Reading) -> bool:
    """Whether the mail says that its writer steps back: such a mail is no answer to the reporter."""
    findings = reading.recusals + reading.claims
    return any(finding.kind is RecusalKind.DISCLOSURE for finding in findings)


def _record(case: Case, reading: Reading, finding: RecusalFinding) -> RecordRecusal:
    sender = reading.sender
    return RecordRecusal(case.code, finding, sender.how, sender.authenticated, reading.message_id)


def _take_out(case: Case, reading: Reading, finding: RecusalFinding, quiet: bool) -> Iterator[Action]:
    yield Exclude(case.code, finding.member, "recused")
    if not quiet:
        yield WriteLetter(recusal_confirmation(case, finding.member, str(reading.sender.role)))
