"""One sentence as the rules see it, and what undoes a pattern found in it.

A pattern alone proves little: `I recuse` stands in `should I recuse?` as well. What undoes a match has a name, so that
it can be told afterwards why a sentence that looked like a disclosure was not taken for one.
"""

import re
from dataclasses import dataclass

from conductd.reading.languages.phrases import Phrases
from conductd.reading.misspelled import misspellings
from conductd.reading.sentences import clauses, folded, joined, plain, unspaced

NEGATED, CONDITION, THOUGHT, QUESTION, ELSEWHERE = (
    "negated or refused",
    "a condition, a rule or a report",
    "a thought of it, not the doing",
    "a question",
    "another time, place or thing",
)


_WORD = re.compile(r"[a-z]{5,12}")


@dataclass(frozen=True, slots=True)
class Told:
    """One sentence as written, and plain."""

    written: str
    plain: str


def told(sentence: str, phrases: Phrases) -> Told:
    """The sentence, made plain for the patterns of a language."""
    if not phrases.spaced:
        text = unspaced(sentence)
        text = text.translate(phrases.signs) if phrases.signs else text
    else:
        text = _spelled(folded(plain(sentence, phrases.contractions)), phrases)
    return Told(sentence, joined(phrases.courtesies).sub("", text) if phrases.courtesies else text)


def _spelled(text: str, phrases: Phrases) -> str:
    """The text with the words that count spelled as they should be."""
    meant = misspellings(phrases.key_words, phrases.not_key_words)
    return _WORD.sub(lambda match: meant.get(match[0], match[0]), text) if meant else text


def hits(sentence: Told, patterns: tuple[str, ...]) -> bool:
    """One of the patterns stands in the sentence, undone or not."""
    return bool(patterns) and joined(patterns).search(sentence.plain) is not None


def says(sentence: Told, patterns: tuple[str, ...], phrases: Phrases) -> bool:
    """One of the patterns stands in the sentence and nothing undoes it."""
    return any(undoing(sentence, match, phrases) is None for match in matches(sentence, patterns))


def does(sentence: Told, patterns: tuple[str, ...], phrases: Phrases) -> bool:
    """As `says`, for what the writer does: neither a thought of doing it nor a condition set for it is enough."""
    return any(undoing(sentence, match, phrases, act=True) is None for match in matches(sentence, patterns))


def matches(sentence: Told, patterns: tuple[str, ...]) -> list[re.Match[str]]:
    """Where a pattern stands."""
    return list(joined(patterns).finditer(sentence.plain)) if patterns else []


def undoing(sentence: Told, match: re.Match[str], phrases: Phrases, *, act: bool = False) -> str | None:
    """What turns the match round, in the trade's words, or None if it stands."""
    text = sentence.plain
    before, after = text[: match.start()], text[match.end() :]
    clause = clauses(phrases.clause).split(before)[-1]
    if hits(sentence, phrases.elsewhere):
        return ELSEWHERE
    if joined(phrases.undone).search(clause) or (phrases.undone_after and joined(phrases.undone_after).search(after)):
        return NEGATED
    if joined(phrases.conditions).search(before) or (act and joined(phrases.conditions_after).search(after)):
        return CONDITION
    if act and joined(phrases.unreal).search(clause):
        return THOUGHT
    return QUESTION if _is_asked(text, before, after, match[0], phrases) else None


def _is_asked(text: str, before: str, after: str, words: str, phrases: Phrases) -> bool:
    if not text.endswith(("?", "？")) or joined(phrases.requests).match(text) is not None:
        return False
    return _asks(before, after, words, phrases)


def _asks(before: str, after: str, words: str, phrases: Phrases) -> bool:
    """A question asks about the match if it began before it; `I recuse, who takes over?` asks about something else."""
    cut = clauses(phrases.clause)
    parts = cut.split(before)
    opened = any(joined(phrases.questions).match(part.strip()) for part in (*parts, before + words, parts[-1] + words))
    return opened or cut.search(after) is None
