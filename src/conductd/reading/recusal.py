"""Does a member, in words of their own, step aside from a case or come back to it?

Sentence by sentence: a pattern of the language file must match, and nothing around it may undo it (a negation, a
condition, a question, somebody else's doing, another place). Grounds are told from the sentences around. All patterns
are data in languages/. A short mail says little about its language, so every language of its script is asked, the
supposed one first.
"""

import re
from dataclasses import dataclass

from conductd.model import Ground, RecusalFinding, RecusalKind, RecusalState, Sender
from conductd.reading.languages import Phrases, likely
from conductd.reading.sentences import clauses, folded, joined, plain, sentences, unspaced

LONGEST_EVIDENCE = 300
SHORT = 30  # characters of a sentence that only announces the next one
NEAR = 2  # sentences before and after the disclosure that may name its ground
_UNTICKED = re.compile(r"^\W{0,4}(?:\[ ?\]|☐|\( \))")
_TICKED = re.compile(r"^\W{0,4}(?:\[[xX✓✔]\]|☑|☒|\([xX]\)) ?")


@dataclass(frozen=True, slots=True)
class _Told:
    """One sentence as written, and plain."""

    written: str
    plain: str


def find(new_text: str, own_subject: str | None, sender: Sender, language: str) -> tuple[RecusalFinding, ...]:
    """At most one finding: a withdrawal (always proposed) or a disclosure. Empty grounds mean that none was named.

    `own_subject` is the subject if the sender wrote it, and not the mail that is answered; it counts as a sentence.
    """
    if sender.member is None:
        return ()
    written = [*((own_subject,) if own_subject else ()), *sentences(new_text)]
    written = [_TICKED.sub("", sentence) for sentence in written if not _UNTICKED.match(sentence)]
    for phrases in likely(language, f"{own_subject or ''}\n{new_text}"):
        finding = _find(written, sender.member, phrases)
        if finding is not None:
            return (finding,)
    return ()


def _find(written: list[str], member: str, phrases: Phrases) -> RecusalFinding | None:
    told = [_Told(sentence, _plain(sentence, phrases)) for sentence in dict.fromkeys(written)]
    withdrawal = next((t for t in told if _does(t, phrases.withdrawals, phrases)), None)
    if withdrawal is not None:
        return _finding(member, RecusalKind.WITHDRAWAL, (), withdrawal)
    place = _disclosure(told, phrases)
    if place is None:
        return None
    return _finding(member, RecusalKind.DISCLOSURE, _grounds(told, place, phrases), told[place])


def _plain(sentence: str, phrases: Phrases) -> str:
    if not phrases.spaced:
        return unspaced(sentence)
    text = folded(plain(sentence, phrases.contractions))
    return joined(phrases.courtesies).sub("", text) if phrases.courtesies else text


def _finding(member: str, kind: RecusalKind, grounds: tuple[Ground, ...], told: _Told) -> RecusalFinding:
    state = RecusalState.EFFECTIVE if kind is RecusalKind.DISCLOSURE else RecusalState.PROPOSED
    return RecusalFinding(member, kind, grounds, state, told.written[:LONGEST_EVIDENCE])


def _disclosure(told: list[_Told], phrases: Phrases) -> int | None:
    """The sentence that discloses: a clear act, else leaving without another reason, else a bond announced as one."""
    for place, sentence in enumerate(told):
        if _does(sentence, phrases.acts, phrases) and not _is_joke(told, place, phrases):
            return place
    for place, sentence in enumerate(told):
        if _does(sentence, phrases.leaves, phrases) and not _is_away(told, place, phrases):
            return place
    announced = (place for place in range(len(told)) if _announced(told, place, phrases))
    return next(announced, _bond(told, phrases))


def _bond(told: list[_Told], phrases: Phrases) -> int | None:
    """A near bond told without any word of stepping aside, unless the writer says that it does not matter."""
    if any(_hits(sentence, phrases.harmless) for sentence in told):
        return None
    return next((place for place, sentence in enumerate(told) if _says(sentence, phrases.bonds, phrases)), None)


def _is_joke(told: list[_Told], place: int, phrases: Phrases) -> bool:
    return any(_hits(sentence, phrases.jokes) for sentence in told[place : place + 2])


def _is_away(told: list[_Told], place: int, phrases: Phrases) -> bool:
    """Somebody who is ill or travelling stays away as well; a bond named beside it tells the difference."""
    around = told[max(0, place - 1) : place + 2]
    return any(_hits(t, phrases.away) for t in around) and not any(_says(t, phrases.ties, phrases) for t in around)


def _announced(told: list[_Told], place: int, phrases: Phrases) -> bool:
    """A bond announced as a disclosure, in the same sentence or in a short one before it (`Yes, me.`)."""
    sentence, before = told[place], told[place - 1] if place else None
    opened = _hits(sentence, phrases.openings) or (
        before is not None and len(before.plain) <= SHORT and _hits(before, phrases.openings)
    )
    return opened and _says(sentence, phrases.ties, phrases) and not _hits(sentence, phrases.harmless)


def _grounds(told: list[_Told], place: int, phrases: Phrases) -> tuple[Ground, ...]:
    """Grounds named in the sentence itself, else in those around it."""
    own = tuple(ground for ground, patterns in phrases.grounds if _says(told[place], patterns, phrases))
    if own:
        return own
    around = told[max(0, place - NEAR) : place + NEAR + 1]
    return tuple(ground for ground, patterns in phrases.grounds if any(_says(t, patterns, phrases) for t in around))


def _hits(told: _Told, patterns: tuple[str, ...]) -> bool:
    return bool(patterns) and joined(patterns).search(told.plain) is not None


def _says(told: _Told, patterns: tuple[str, ...], phrases: Phrases) -> bool:
    """One of the patterns stands in the sentence and nothing undoes it."""
    return any(_stands(told.plain, match, phrases) for match in _matches(told, patterns, phrases))


def _does(told: _Told, patterns: tuple[str, ...], phrases: Phrases) -> bool:
    """As `_says`, for what the writer does: neither a thought of doing it nor a condition set for it is enough."""
    thought, condition = joined(phrases.unreal), joined(phrases.conditions_after)
    return any(
        _stands(told.plain, match, phrases)
        and not thought.search(_clause_before(told.plain, match, phrases))
        and not condition.search(told.plain[match.end() :])
        for match in _matches(told, patterns, phrases)
    )


def _matches(told: _Told, patterns: tuple[str, ...], phrases: Phrases) -> list[re.Match[str]]:
    """Where a pattern stands, unless the sentence speaks of another place or thing."""
    found = list(joined(patterns).finditer(told.plain)) if patterns else []
    return found if found and not _hits(told, phrases.elsewhere) else []


def _stands(text: str, match: re.Match[str], phrases: Phrases) -> bool:
    before, after = text[: match.start()], text[match.end() :]
    return not (
        joined(phrases.undone).search(_clause_before(text, match, phrases))
        or joined(phrases.conditions).search(before)
        or (phrases.undone_after and joined(phrases.undone_after).search(after))
        or (text.endswith(("?", "？")) and _asks(before, after, match[0], phrases) and not _requests(text, phrases))
    )


def _clause_before(text: str, match: re.Match[str], phrases: Phrases) -> str:
    return clauses(phrases.clause).split(text[: match.start()])[-1]


def _requests(text: str, phrases: Phrases) -> bool:
    return joined(phrases.requests).match(text) is not None


def _asks(before: str, after: str, words: str, phrases: Phrases) -> bool:
    """A question asks about the match if it began before it; `I recuse, who takes over?` asks about something else."""
    cut = clauses(phrases.clause)
    parts = cut.split(before)
    opened = any(joined(phrases.questions).match(part.strip()) for part in (*parts, before + words, parts[-1] + words))
    return opened or cut.search(after) is None
