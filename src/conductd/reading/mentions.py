"""Which members does a report name? A hint for the people who decide who may see it, never a decision."""

import re
import unicodedata

from conductd.model import Member, Roster

LONGEST = 1_000_000
_WORD = re.compile(r"[^\W_]+", re.UNICODE)
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2}")
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss", "ı": "i"})


def named(text: str, roster: Roster, sender_member: str | None) -> tuple[str, ...]:
    """First addresses of the members whose name, alias, handle or address stands in the text; not the sender's."""
    shown = text[:LONGEST].lower()
    folded = f" {_fold(shown)} "
    return tuple(
        member.addresses[0]
        for member in roster.members
        if member.addresses[0] != sender_member and _is_named(member, shown, folded)
    )


def _is_named(member: Member, shown: str, folded: str) -> bool:
    return any(_holds_name(folded, name) for name in (member.name, *member.aliases)) or any(
        _holds_address(shown, address.lower()) for address in member.addresses
    )


def _holds_name(folded: str, name: str) -> bool:
    """The whole name; scripts without blanks have no borders of words."""
    plain = _fold(name)
    if not plain:
        return False
    if _UNSPACED.search(plain):
        return plain.replace(" ", "") in folded.replace(" ", "")
    return f" {plain} " in folded


def _holds_address(shown: str, address: str) -> bool:
    """The address stands alone: `ana@example.org` is neither in `joana@example.org` nor in `ana@example.org.test`."""
    start = shown.find(address)
    while start != -1:
        before, after = shown[start - 1 : start], shown[start + len(address) : start + len(address) + 2]
        alone = not (after[:1].isalnum() or (after[:1] in {".", "-"} and after[1:].isalnum()))
        if alone and not (before.isalnum() or (before and before in "._-+")):
            return True
        start = shown.find(address, start + 1)
    return False


def _fold(text: str) -> str:
    """Words only, one blank between, without case and accents: `Lucía  FERRANDO` is `lucia ferrando`."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    plain = plain.translate(_LETTERS)
    return " ".join(_WORD.findall(plain))
