"""Which members does a report name? A hint for the people who decide who may see it, never a decision."""

import re
import unicodedata

from conductd.model import Member, Roster
from conductd.reading.name_forms import inflected, patterns

LONGEST = 1_000_000
LONGEST_SALUTATION, MOST_WORDS = 80, 8
_WORD = re.compile(r"[^\W_]+", re.UNICODE)
_UNSPACED = re.compile(r"[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2}")
_BORDER = re.compile(r"(?<=[a-z0-9])(?=[^\x00-\x7f])|(?<=[^\x00-\x7f])(?=[a-z0-9])")
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss", "ı": "i"})
_SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})


def named(text: str, roster: Roster, sender_member: str | None, tongue: str = "und") -> tuple[str, ...]:
    """First addresses of the members whose name, alias, handle or address stands in the text; not the sender's.

    `tongue` is the language of the text: names are inflected as it does. A first name alone names nobody, unless the
    words beside it say that the group is meant; nor does a surname, but with a title or an initial before it.
    """
    shown = text[:LONGEST].lower()
    folded = f" {_fold(shown)} "
    return tuple(
        member.addresses[0]
        for member in roster.members
        if member.addresses[0] != sender_member and _is_named(member, shown, folded, tongue, _alone(member, roster))
    )


def without_salutation(text: str) -> str:
    """A text without its first line, if that only greets somebody: a few words that end in a comma or a colon."""
    first, _, rest = text.lstrip().partition("\n")
    greets = len(first) <= LONGEST_SALUTATION and first.rstrip().endswith((",", ":", "，", "、", "："))
    return rest if greets and len(first.split()) <= MOST_WORDS else text


def _is_named(member: Member, shown: str, folded: str, tongue: str, alone: tuple[bool, bool]) -> bool:
    if any(_holds_address(shown, address.lower()) for address in member.addresses):
        return True
    return any(_holds_name(folded, name, tongue) for name in (member.name, *member.aliases)) or any(
        pattern.search(shown if raw else folded) for pattern, raw in patterns(member.name, _fold(member.name), *alone)
    )


def _alone(member: Member, roster: Roster) -> tuple[bool, bool]:
    """Are the first name and the surname nobody else's in the group?"""
    names = [_fold(other.name).split() for other in roster.members if other is not member]
    own = _fold(member.name).split()
    first, last = own[:1], own[-1:]
    return all(name[:1] != first for name in names), all(name[-1:] != last for name in names)


def _holds_name(folded: str, name: str, tongue: str) -> bool:
    """The whole name, a single initial within it let pass; scripts without blanks have no borders of words."""
    spellings = {_fold(name), _fold(name.lower().translate(_SPELT_OUT)), _fold(name.replace("-", ""))} - {""}
    if any(_UNSPACED.search(plain) for plain in spellings):
        return any(plain.replace(" ", "") in folded.replace(" ", "") for plain in spellings)
    return any(f" {plain} " in folded for plain in spellings) or any(
        form.search(folded) for plain in spellings for form in inflected(plain, tongue)
    )


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
    """Words only, one blank between, without case and accents: `Lucía  FERRANDO` is `lucia ferrando`.

    A word ends where the script changes: Japanese, Chinese and Korean write on behind a Latin name without a blank.
    """
    plain = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    plain = _BORDER.sub(" ", plain.translate(_LETTERS))
    return " ".join(_WORD.findall(plain))
