"""What confirms or refuses words that nobody vouched for, or that were not clear: a one-time code, or yes and no.

A code proves that its sender reads the member's own mailbox. It makes a disclosure effective, once and within its time;
never a withdrawal: that takes another person.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from conductd.casework.circumstances import Circumstances
from conductd.casework.commands import first_line
from conductd.casework.stepping_back import stepped_back
from conductd.model import (
    Action,
    Case,
    DismissRecusal,
    Note,
    OneTimeCode,
    Reading,
    RecordRecusal,
    RecusalFinding,
    RecusalKind,
    RecusalState,
    Role,
    ShownCode,
    SpendCode,
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
    mine = [shown for shown in around.known.codes if _is_owners(shown, reading) and shown.case.code == case.code]
    good = next((shown for shown in mine if _why_not(shown, around) is None), None)
    if good is not None:
        yield SpendCode(case.code, good.code)
        yield from _answered(case, good.finding, reading, around, yes=not _says(reading, _NO + _NOT_ME), how="code")
    elif reading.sender.authenticated and reading.sender.member and _answers_us(case, reading, around):
        waiting = _waiting(case, reading.sender.member)
        if waiting is not None and _says(reading, _NO + _NOT_ME):
            yield from _answered(case, waiting, reading, around, yes=False, how="mail")
        elif waiting is not None and waiting.member in case.asked and _says(reading, _YES):
            yield from _answered(case, waiting, reading, around, yes=True, how="mail")


def code_notes(code: str, reading: Reading, around: Circumstances) -> Iterator[Action]:
    """Evidence of codes that were shown wrongly: unknown ones, used ones, and other people's."""
    by = reading.sender.member or str(reading.sender.role)
    if around.known.wrong_codes:
        yield Note(code, "wrong one-time code", f"{around.known.wrong_codes} shown by {by}")
    for shown in around.known.codes:
        why_not = _why_not(shown, around) if _is_owners(shown, reading) else "it is not the sender's"
        if why_not is not None:
            yield Note(shown.case.code, "one-time code refused", f"shown by {by}: {why_not}")


def home_of_code(reading: Reading, around: Circumstances) -> Case | None:
    """The case of a code that its owner shows: the mail belongs there, whatever it answers."""
    return next((shown.case for shown in around.known.codes if _is_owners(shown, reading)), None)


def _is_owners(shown: ShownCode, reading: Reading) -> bool:
    """From an address of the very member, which our border did not refuse; the code itself is the proof."""
    sender = reading.sender
    return sender.member == shown.finding.member and sender.role is not Role.OUTSIDER and not sender.failed


def _why_not(shown: ShownCode, around: Circumstances) -> str | None:
    if not shown.waits:
        return "it was used, or the disclosure is decided"
    if around.now > shown.until:
        return "it is too old"
    return None if shown.finding.kind is RecusalKind.DISCLOSURE else "a withdrawal takes another person"


def _answered(
    case: Case, finding: RecusalFinding, reading: Reading, around: Circumstances, *, yes: bool, how: str
) -> Iterator[Action]:
    member = finding.member
    if not yes:
        yield DismissRecusal(case.code, member, member)
        return
    effective = replace(finding, state=RecusalState.EFFECTIVE, doubtful=False)
    vouched = reading.sender.authenticated
    yield RecordRecusal(case.code, effective, f"confirmed by {how}; {reading.sender.how}", vouched, reading.message_id)
    yield from stepped_back(case, member, around)


def _waiting(case: Case, member: str) -> RecusalFinding | None:
    """The latest disclosure in this member's name that waits for them."""
    mine = [one for one in case.proposed if one.member == member and one.kind is RecusalKind.DISCLOSURE]
    return mine[-1] if mine else None


def _answers_us(case: Case, reading: Reading, around: Circumstances) -> bool:
    """Does the mail answer a letter of ours to its writer, and go to nobody who reported?"""
    owner = around.roster.by_address.get(reading.sender.member or "")
    own = set(owner.addresses) if owner else set()
    answered = any(link.case.code == case.code and link.ours_to & own for link in around.known.links)
    addressed = {address.address.lower() for address in (*reading.to, *reading.cc)}
    return answered and not addressed & (case.participants - around.roster.by_address.keys())


def _says(reading: Reading, words: tuple[str, ...]) -> bool:
    """The first line begins with one of these words."""
    said = first_line(reading)
    return any(said == word or (said.startswith(word) and not said[len(word)].isalnum()) for word in words)
