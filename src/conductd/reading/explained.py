"""Why a mail was or was not taken for a disclosure: each sentence that looked like one, and what ruled it out."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from conductd.model import Reading, Role
from conductd.reading import headers, learned, recusal
from conductd.reading import recusal_rules as rules
from conductd.reading.languages import Phrases, likely, weighed_as
from conductd.reading.told import Told, hits, matches, told, undoing

PART_OF_WITHDRAWAL = "part of a withdrawal"
BARE = ("this case", "not right", "will not")  # signs of an act that alone look like nothing
MOST = 60  # signs told of one mail
DENIED, JOKE, AWAY, HARMLESS, UNTIED, ALONE = (
    "denied in so many words",
    "taken back in jest",
    "absence, illness or lack of time, and no bond beside it",
    "the writer says that it does not matter and goes on",
    "no tie of the writer's own is told nearby",
    "a part of a withdrawal, without another one nearby",
)


@dataclass(frozen=True, slots=True)
class Sign:
    """Words that look like a disclosure: in which sentence of the member's own new words, by which rule, and undone?

    `sentence` counts from 1 (a subject the member wrote is the first), `length` is in characters.
    """

    sentence: int
    length: int
    language: str
    rule: str
    cue: str
    words: str
    ruled_out: str | None


@dataclass(frozen=True, slots=True)
class Weighing:
    """What signs and words came to where no rule decided: the larger, above the bound, is a doubtful finding.

    `signs` name no word of the mail; `words` do. Both say how much each counted, the largest first.
    """

    disclosure: float
    withdrawal: float
    bound: float
    signs: tuple[tuple[str, float], ...]
    words: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Explained:
    """Whose words these are, what looked like a disclosure in them, and how they weigh."""

    speaker: str
    signs: tuple[Sign, ...]
    weighing: Weighing | None


def explained(reading: Reading) -> Explained:
    """The signs of stepping back in a mail's own new words, found and ruled out. Linear in the length of the text."""
    subject = None if headers.REPLY_PREFIX.match(reading.subject) else reading.subject
    written = recusal.written_sentences(reading.new_text, subject)
    text = f"{subject or ''}\n{reading.new_text}"
    tongue = weighed_as(reading.language, text) if len(text) <= recusal.LONGEST_WEIGHED else None
    weighing = _weighing(written, tongue) if tongue else None
    found = (sign for phrases in likely(reading.language, text) for sign in _signs(written, phrases, weighing))
    return Explained(_speaker(reading), tuple(islice(found, MOST)), weighing)


def _speaker(reading: Reading) -> str:
    if reading.sender.role not in (Role.MEMBER, Role.CHAIR):
        return f"{reading.sender.role}: only a member's words can disclose"
    if not reading.sender.authenticated:
        return f"{reading.sender.role}, but nobody vouches for it: a claim, to be confirmed"
    return f"{reading.sender.role}, vouched for"


def _signs(written: list[str], phrases: Phrases, weighing: Weighing | None) -> Iterator[Sign]:
    lines = [told(sentence, phrases) for sentence in written]
    harmless = any(hits(line, phrases.harmless) for line in lines)
    back = rules.taken_back_in_pieces(lines, phrases) is not None
    for place, line in enumerate(lines):
        fitting = [
            (rule, act, found[0]) for rule, patterns, act in _rules(phrases) if (found := matches(line, patterns))
        ]
        for rule, act, match in fitting:
            why = undoing(line, match, phrases, act=act)
            why = why or _around(lines, place, phrases, rule, harmless=harmless, back=back)
            yield Sign(place + 1, len(line.written), phrases.code, rule, match[0].strip(), line.written, why)
        if not fitting:
            yield from _near_misses(place, line, phrases, weighing)


def _near_misses(place: int, line: Told, phrases: Phrases, weighing: Weighing | None) -> Iterator[Sign]:
    """A sentence that no rule fits, though broad signs stand in it: by weight it stands, or what speaks against it."""
    signs = [name for name in learned.signs_in(line, phrases.cues.acts) if name not in BARE]
    if signs:
        against = ", ".join(learned.signs_in(line, phrases.cues.against))
        why = f"no rule fits; against it: {against}" if against else "no rule fits"
        why = DENIED if rules.denied(line, phrases) else why
        heavy = (
            why != DENIED and weighing is not None and max(weighing.disclosure, weighing.withdrawal) > weighing.bound
        )
        yield Sign(
            place + 1,
            len(line.written),
            phrases.code,
            "sign",
            ", ".join(signs),
            line.written,
            None if heavy and why != DENIED else why,
        )


def _rules(phrases: Phrases) -> Iterator[tuple[str, tuple[str, ...], bool]]:
    yield "takes it back", phrases.withdrawals, True
    yield "asks back", phrases.asks_back, True
    yield "act", phrases.acts, True
    yield "leaves", phrases.leaves, True
    yield "hint", phrases.hints, True
    yield "near bond", phrases.bonds, False
    yield PART_OF_WITHDRAWAL, (*phrases.earlier, *phrases.gone, *phrases.returns), False


def _around(lines: list[Told], place: int, phrases: Phrases, rule: str, *, harmless: bool, back: bool) -> str | None:
    """What the sentences around say to it."""
    if rule == "act" and rules.is_joke(lines, place, phrases):
        return JOKE
    if rule == "asks back" and not rules.asks_back(lines, place, phrases):
        return AWAY
    if rule == "leaves" and rules.is_away(lines, place, phrases):
        return AWAY
    if rule == "hint" and not rules.is_hinted(lines, place, phrases):
        return HARMLESS if harmless else UNTIED
    if rule == PART_OF_WITHDRAWAL and not back:
        return ALONE
    return HARMLESS if rule == "near bond" and harmless else None


def _weighing(written: list[str], phrases: Phrases) -> Weighing | None:
    verdicts = recusal.weighed([told(sentence, phrases) for sentence in written], phrases)
    if not verdicts:
        return None
    passage, verdict = max(verdicts, key=lambda each: max(each[1].disclosure, each[1].withdrawal))
    worth = [(name[2:], round(size, 2)) for name, size in verdict.reasons if name[:2] in ("w ", "p ")]
    named = [(name[2:], round(size, 2)) for name, size in verdict.reasons if name[:2] not in ("w ", "p ")]
    return Weighing(
        round(verdict.disclosure, 2),
        round(verdict.withdrawal, 2),
        recusal.bound(passage, verdict, phrases),
        tuple(named),
        tuple(worth),
    )
