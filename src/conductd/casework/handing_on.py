"""Questions that wait go on to whoever decides from now on: a chair steps back, is named, or is back."""

from collections.abc import Iterator

from conductd.casework.audience import deciders
from conductd.casework.conflict_letters import mention, recusal_unconfirmed
from conductd.model import Case, Policy, RecusalFinding, RecusalKind, Roster, WriteLetter


def handed_on(before: Case, after: Case, roster: Roster, policy: Policy) -> Iterator[WriteLetter]:
    """To each who decides now and did not before: whom the case names, and whose words wait for a person."""
    for to in deciders(after, roster):
        if to in deciders(before, roster):
            continue
        if after.held:
            yield WriteLetter(mention(after, tuple(sorted(after.held)), to, roster, later=False))
        for finding in after.proposed:
            if finding.member not in after.disclosed | {to[0]}:
                standing = _standing(finding, policy)
                yield WriteLetter(recusal_unconfirmed(after, finding, to, roster, standing=standing))


def _standing(finding: RecusalFinding, policy: Policy) -> str:
    """As the letter knows it; whether anybody vouched for a withdrawal is not said a second time."""
    if finding.kind is RecusalKind.WITHDRAWAL:
        return "again"
    if not finding.doubtful:
        return "no"
    return "team" if policy.team_decides else "yes"
