"""Letters about conflicts of interest, and about members whom a report names.

Names of members stand in them where the reader must know them, grounds never; no word of any mail does.
"""

from dataclasses import replace

from conductd.casework.verdict import Verdict
from conductd.model import Case, Letter, LetterKind, Member, OneTimeCode, RecusalFinding, Roster


def _about(case: Case, kind: LetterKind, key: str, to: tuple[str, str], **facts: str) -> Letter:
    address, role = to
    return Letter(
        key=f"{kind}:{case.code}:{key}:{address}",
        kind=kind,
        case=case.code,
        to=address,
        to_role=role,
        facts={"code": case.code, **facts},
        references=(case.root_id,) if case.root_id else (),
    )


def recusal_confirmation(case: Case, member: str, role: str) -> Letter:
    """The last mail a recused member gets about a case: that it is recorded and what follows.

    One for each time they step back: the key counts the withdrawals before it, which only a readmission adds to.
    """
    earlier = case.readmitted.count(member)
    letter = _about(case, LetterKind.RECUSAL_CONFIRMATION, "", (member, role))
    return replace(letter, key=f"recusal:{case.code}:{member}" + (f":{earlier + 1}" if earlier else ""))


def recusal_told(case: Case, member: str, to: tuple[str, str], roster: Roster) -> Letter:
    """To another handler: who steps back, never why. Once for each time."""
    return _about(case, LetterKind.RECUSAL_TOLD, _time(case, member), to, member=name_of(member, roster))


def recusal_code(case: Case, member: Member, secret: OneTimeCode, stamp: str) -> Letter:
    """To the owner of an address in whose name somebody stepped back: was it them? The code proves who answers."""
    return _asking(case, LetterKind.RECUSAL_CODE, member, secret, stamp)


def recusal_question(case: Case, member: Member, secret: OneTimeCode | None, stamp: str) -> Letter:
    """To a member whose words may mean that they step back: do they? Without a code their mail server must vouch."""
    return _asking(case, LetterKind.RECUSAL_QUESTION, member, secret, stamp)


def _asking(case: Case, kind: LetterKind, member: Member, secret: OneTimeCode | None, stamp: str) -> Letter:
    """`stamp` sets one letter apart from the next: keys are shown in listings, so the code itself is in none."""
    to = (member.addresses[0], str(member.role))
    facts = {"secret": secret.code, "until_at": secret.until.isoformat()} if secret else {"secret": ""}
    return _about(case, kind, stamp, to, **facts)


def code_refused(case: Case, owner: tuple[str, str], to: tuple[str, str], day: str, *, how: str) -> Letter:
    """A one-time code did not count. `owner`: address and name; `how`: "own" to them, "other" of a code that is none,
    "stranger" of theirs in another's hands. Once a day each.
    """
    address, name = owner
    return _about(case, LetterKind.CODE_REFUSED, f"{how}:{day}:{address}", to, member=name, how=how)


def recusal_unconfirmed(
    case: Case, finding: RecusalFinding, to: tuple[str, str], roster: Roster, *, standing: str
) -> Letter:
    """To who decides: a disclosure or withdrawal waits. One for each member, kind and standing."""
    return _about(
        case,
        LetterKind.RECUSAL_UNCONFIRMED,
        f"{finding.kind}:{standing}:{_time(case, finding.member)}",
        to,
        member=name_of(finding.member, roster),
        address=finding.member,
        what=str(finding.kind),
        vouched=standing,
    )


def stepped_back_wrote(case: Case, member: str, role: str) -> Letter:
    """To a member who stepped back and writes on the thread all the same: it counts for nothing. Once."""
    return _about(case, LetterKind.STEPPED_BACK_WROTE, _time(case, member), (member, role))


def excluded_copied(case: Case, excluded: str, to: tuple[str, str], roster: Roster) -> Letter:
    """To a handler whose mail went to somebody who is out: please leave them out. Once a case and person, never why."""
    letter = _about(case, LetterKind.EXCLUDED_COPIED, excluded, to, member=name_of(excluded, roster))
    return replace(letter, key=f"{letter.kind}:{case.code}:{excluded}")


def mention(case: Case, members: tuple[str, ...], to: tuple[str, str], roster: Roster, *, later: bool) -> Letter:
    """To who decides: the report, or a later mail, names these members; does it concern them? Each is named once."""
    key = f"{'later' if later else 'named'}:{','.join(members)}"
    facts = {"members": _names(members, roster), "later": "yes" if later else ""}
    return _about(case, LetterKind.MENTION, key, to, **facts)


def mention_decided(case: Case, stamp: str, to: tuple[str, str], verdict: Verdict, roster: Roster) -> Letter:
    """To who decides: what was decided about whom, what stays as it was decided before, what was not understood."""
    left = tuple(sorted(case.held.difference(verdict.out, verdict.back)))
    return _about(
        case,
        LetterKind.MENTION_DECIDED,
        stamp,
        to,
        out=_names(verdict.out, roster),
        back=_names(verdict.back, roster),
        stays=_names(verdict.stays, roster),
        undecided=_names(left, roster),
        unclear="yes" if verdict.unclear else "",
    )


def too_few_handlers(case: Case, to: tuple[str, str], *, left: int, wanted: int, body: str) -> Letter:
    """To the body that steps in, and to the chairs who are left: fewer handle a case than the group wants."""
    key = f"{len(case.readmitted)}"
    return _about(case, LetterKind.TOO_FEW_HANDLERS, key, to, left=str(left), wanted=str(wanted), body=body)


def name_of(member: str, roster: Roster) -> str:
    """A member's name; the address of who is none any more."""
    found = roster.by_address.get(member)
    return found.name if found else member


def _names(members: tuple[str, ...], roster: Roster) -> str:
    return ", ".join(name_of(member, roster) for member in members)


def _time(case: Case, member: str) -> str:
    """Which time it is that this member steps back."""
    return f"{member}:{case.readmitted.count(member) + 1}"
