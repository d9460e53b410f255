"""How much a few sentences look like a disclosure or a withdrawal, and on which ground: all signs together, weighed.

A linear model: the weights were learned from labelled mails by script/learn_recusals.py and lie beside the language
files; the sum of those that fit is the verdict, so each can be told. Nothing is learned while the program runs.
"""

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from itertools import combinations, pairwise

from conductd.model import Ground
from conductd.reading.languages.phrases import Cues, Phrases, Signs
from conductd.reading.sentences import folded
from conductd.reading.told import Told

START, END = "<start>", "<end>"
NAME = "<name>"
GREETING = 6  # words and marks, the ends counted, of a sentence that without a sign is only a greeting or a name
SIGN = 2.0  # a sign counts twice as much as a word
LEAST = -1.5  # less than one chance of five that a ground is named
RULE = 3.0  # and a rule that fits three times
SHORTEST = 8.0  # the length of all features together is at least this: few words tell little
GROUNDS = tuple(ground for ground in Ground if ground is not Ground.UNSTATED)
_TOKEN = re.compile(r"[^\W\d_][\w'-]*|\d+|[.,;:?!]")
_INSIDE = re.compile(r"(?<=[\w,;:] )[^\W\d_][\w-]+")

Features = dict[str, float]
Column = Mapping[str, tuple[float, float]]
"""Of each feature how telling it is, which sizes it, and what it is worth."""


@dataclass(frozen=True, slots=True)
class Weights:
    """What speaks for a disclosure, for a withdrawal, and for each ground of a disclosure."""

    disclosure: Column
    withdrawal: Column
    grounds: tuple[tuple[Ground, Column], ...]


@dataclass(frozen=True, slots=True)
class Verdict:
    """Sums (0 is even odds, a unit is a factor of e), and what told most for and against the larger of the first two.

    `grounds` hold where it is a disclosure.
    """

    disclosure: float
    withdrawal: float
    grounds: tuple[tuple[Ground, float], ...]
    reasons: tuple[tuple[str, float], ...]


def weigh(passage: list[Told], phrases: Phrases, weights: Weights, rules: Features) -> Verdict:
    """The verdict on a few sentences that stand together. `rules` say which rules fit them."""
    found = features(passage, phrases) | rules
    grounds = tuple((ground, total(found, each)) for ground, each in weights.grounds)
    disclosure, withdrawal = (total(found, each) for each in (weights.disclosure, weights.withdrawal))
    worth = _worths(found, weights.disclosure if disclosure >= withdrawal else weights.withdrawal)
    return Verdict(disclosure, withdrawal, grounds, tuple(sorted(worth, key=lambda each: -abs(each[1]))[:8]))


def named(verdict: Verdict) -> tuple[Ground, ...]:
    """The grounds that are more likely than not; failing that the likeliest one, if it is likely enough."""
    likely = tuple(ground for ground, odds in verdict.grounds if odds > 0)
    ground, odds = max(verdict.grounds, key=lambda each: each[1])
    return likely or ((ground,) if odds > LEAST else ())


def shows_any(passage: list[Told], phrases: Phrases) -> bool:
    """Whether a sign of the writer's act or return stands there; a bond is told in everyday mails too."""
    cues = phrases.cues
    names = (name for line in passage for signs in (cues.acts, cues.back) for name in signs_in(line, signs))
    return any(name != "this case" for name in names)


def is_about_the_readers(passage: list[Told], cues: Cues) -> bool:
    """Whether the sentences speak to their readers and never of the writer, as a list of grounds does."""
    to_them, of_oneself = _compiled(cues.readers), _compiled(cues.oneself)
    spoken_to = any(to_them.search(line.plain) for line in passage)
    return spoken_to and not any(of_oneself.search(line.plain) for line in passage)


def total(found: Features, column: Column) -> float:
    """The sum of what the known features are worth, scaled so that many words do not outweigh few."""
    sizes = (size * column[name][0] for name, size in found.items() if name in column)
    length = math.sqrt(sum(size * size for size in sizes))
    return column[""][1] + sum(worth for _, worth in _worths(found, column)) / max(SHORTEST, length)


def _worths(found: Features, column: Column) -> Iterator[tuple[str, float]]:
    known = ((name, size, column[name]) for name, size in found.items() if name in column)
    return ((name, size * telling * worth) for name, size, (telling, worth) in known)


def features(passage: list[Told], phrases: Phrases) -> Features:
    """Which words, pairs of words, signs and pairs of signs stand in the sentences."""
    found: Features = {}
    seen: dict[str, set[str]] = {kind: set() for kind in ("act", "bond", "against", "back")}
    for sentence in passage:
        words = [START, *_words(sentence, phrases), END]
        here = {kind: set(signs_in(sentence, signs)) for kind, signs in _kinds(phrases.cues)}
        if len(words) <= GREETING and not any(here.values()):
            continue
        found.update((f"w {word}", 1.0) for word in words[1:-1])
        found.update((f"p {first} {second}", 1.0) for first, second in pairwise(words))
        together = sorted(name for names in here.values() for name in names)
        found.update((f"s {first} + {second}", 1.0) for first, second in combinations(together, 2))
        for kind, names in here.items():
            seen[kind] |= names
    found.update((f"c {name}", SIGN) for names in seen.values() for name in names)
    found.update(_summary(seen["act"], seen["bond"]))
    found.update((f"x {first} * {second}", 1.0) for first, second in combinations(sorted(seen["back"]), 2))
    return found


def _summary(acts: set[str], bonds: set[str]) -> Iterator[tuple[str, float]]:
    """An act of stepping back beside a bond, in whatever sentence, is what makes a disclosure."""
    yield from ((f"x {act} * {bond}", 1.0) for act in acts for bond in bonds)
    if acts or bonds:
        kind = "act and bond" if acts and bonds else "act only" if acts else "bond only"
        yield f"n {kind}", SIGN
    yield from ((f"n acts {count}", 1.0) for count in (1, 2, 3) if len(acts) >= count)
    yield from ((f"n bonds {count}", 1.0) for count in (1, 2, 3) if len(bonds) >= count)


def _kinds(cues: Cues) -> Iterator[tuple[str, Signs]]:
    yield from (("act", cues.acts), ("bond", cues.bonds), ("against", cues.against), ("back", cues.back))


def signs_in(sentence: Told, signs: Signs) -> Iterator[str]:
    """The names of the signs that stand in a sentence."""
    return (name for name, pattern in signs if _compiled(pattern).search(sentence.plain))


def _words(sentence: Told, phrases: Phrases) -> Iterator[str]:
    """Words and marks, a name as one of many; each two signs where no blanks stand between the words."""
    if not phrases.spaced:
        yield from (first + second for first, second in pairwise(sentence.plain))
        return
    names = set() if phrases.nouns_are_capital else _names(sentence.written)
    for word in _TOKEN.findall(sentence.plain):
        of_class = next((name for pattern, name in phrases.cues.classes if _compiled(pattern).fullmatch(word)), None)
        yield of_class or (NAME if word.removesuffix("'s") in names else word)


def _names(written: str) -> set[str]:
    return {folded(word.lower()) for word in _INSIDE.findall(written) if word[0].isupper()}


def alone(sentence: Told, phrases: Phrases, column: Column) -> float:
    """What one sentence brings to the sum."""
    return sum(worth for _, worth in _worths(features([sentence], phrases), column))


@lru_cache(maxsize=512)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


@lru_cache(maxsize=16)
def weights_of(language: str) -> Weights | None:
    """The weights that ship with the program, read once; None for a language that nothing was learned for.

    A line is a feature and its columns: disclosure, withdrawal, and the grounds as `GROUNDS` has them. Each is empty or
    tells in hundredths how telling the feature is there and what it is worth.
    """
    shipped = files("conductd.reading.languages").joinpath(f"{language}_weights.txt")
    if not shipped.is_file():
        return None
    rows = [line.split("\t") for line in shipped.read_text(encoding="utf-8").splitlines()]
    columns = [
        {name: _pair(told_of[place]) for name, *told_of in rows if told_of[place]} for place in range(2 + len(GROUNDS))
    ]
    return Weights(columns[0], columns[1], tuple(zip(GROUNDS, columns[2:], strict=True)))


@lru_cache(maxsize=1 << 16)  # many are alike, and are kept once
def _pair(told_of: str) -> tuple[float, float]:
    telling, _, worth = told_of.partition(" ")
    return int(telling) / 100, int(worth) / 100
