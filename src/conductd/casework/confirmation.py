"""What confirms or refuses words that nobody vouched for, or that were not clear: a one-time code, or yes and no.

A code proves that its sender reads the member's own mailbox. It makes a disclosure effective, once and within its time,
unless the group wants another member to confirm each; never a withdrawal: that takes another person anyway.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from conductd.casework.audience import judges
from conductd.casework.circumstances import Circumstances
from conductd.casework.commands import first_line
from conductd.casework.conflict_letters import recusal_unconfirmed
from conductd.casework.shown_codes import code_notes, refused_codes, why_not
from conductd.casework.stepping_back import stepped_back
from conductd.model import (
    Action,
    Case,
    DismissRecusal,
    LetterKind,
    OneTimeCode,
    Reading,
    RecordRecusal,
    RecusalFinding,
    RecusalKind,
    RecusalState,
    SpendCode,
    WriteLetter,
)

LASTS = timedelta(days=14)
"""How long a one-time code counts."""

_YES = ("yes", "ja", "oui", "sí", "si", "sim", "sì", "tak", "はい", "是")
_NO = ("no", "nein", "non", "não", "nao", "nee", "nie", "いいえ", "不", "没有")
_NOT_ME = ("not me", "it was not me", "it wasn't me", "that was not me", "that wasn't me", "i did not write")


def secret_for(around: Circumstances) -> OneTimeCode:
    """The code that the store drew for this mail."""
    return OneTimeCode(around.known.fresh_secret, around.now + LASTS)


def confirmations(case: Case, reading: Reading, around: Circumstances) -> Iterator[Action]:
    """What a mail on the thread confirms or refuses of what waits about its own writer."""
    yield from code_notes(case.code, reading, around)
    yield from refused_codes(case, reading, around)
    good = {one.case.code: one for one in around.known.codes if why_not(one, reading, around) is None}
    for shown in good.values():
        yield SpendCode(shown.case.code, shown.code)
        yes = not _says(reading, _NO + _NOT_ME)
        about = case if shown.case.code == case.code else shown.case
        yield from _answered(about, shown.finding, reading, around, yes=yes, how="code")
    if not good and reading.sender.authenticated and reading.sender.member and _answers_us(case, reading, around):
        waiting = _waiting(case, reading.sender.member)
        if waiting is not None and _says(reading, _NO + _NOT_ME):
            yield from _answered(case, waiting, reading, around, yes=False, how="mail")
        elif waiting is not None and _says(reading, _YES):
            yield from _answered(case, waiting, reading, around, yes=True, how="mail")


def _answered(
    case: Case, finding: RecusalFinding, reading: Reading, around: Circumstances, *, yes: bool, how: str
) -> Iterator[Action]:
    member = finding.member
    if not yes:
        yield DismissRecusal(case.code, member, member)
        return
    state = RecusalState.PROPOSED if around.policy.team_decides else RecusalState.EFFECTIVE
    meant, vouched = replace(finding, state=state, doubtful=False), reading.sender.authenticated
    yield RecordRecusal(case.code, meant, f"confirmed by {how}; {reading.sender.how}", vouched, reading.message_id)
    if not around.policy.team_decides:
        yield from stepped_back(case, member, around)
        return
    for to in judges(case, member, around.roster):
        yield WriteLetter(recusal_unconfirmed(case, meant, to, around.roster, standing="team"))


def _waiting(case: Case, member: str) -> RecusalFinding | None:
    """The latest disclosure in this member's name that waits for them."""
    mine = [one for one in case.proposed if one.member == member and one.kind is RecusalKind.DISCLOSURE]
    return mine[-1] if mine else None


def _answers_us(case: Case, reading: Reading, around: Circumstances) -> bool:
    """Does the mail answer our question to its writer, and go to nobody who reported?"""
    if around.known.answers not in {LetterKind.RECUSAL_CODE, LetterKind.RECUSAL_QUESTION}:
        return False
    owner = around.roster.by_address.get(reading.sender.member or "")
    own = set(owner.addresses) if owner else set()
    answered = any(link.case.code == case.code and link.ours_to & own for link in around.known.links)
    addressed = {address.address.lower() for address in (*reading.to, *reading.cc)}
    return answered and not addressed & (case.participants - around.roster.by_address.keys())


def _says(reading: Reading, words: tuple[str, ...]) -> bool:
    """The first line begins with one of these words."""
    said = first_line(reading)
    return any(said == word or (said.startswith(word) and not said[len(word)].isalnum()) for word in words)
