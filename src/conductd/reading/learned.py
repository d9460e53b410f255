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
from conductd.reading.told import Told

START, END = "<start>", "<end>"
NAME = "<name>"
GREETING = 6  # words and marks, the ends counted, of a sentence that without a sign is only a greeting or a name
SIGN = 2.0  # a sign counts twice as much as a word
LEAST = -1.1  # one chance of four that a ground is named
RULE = 3.0  # and a rule that fits three times
GROUNDS = tuple(ground for ground in Ground if ground is not Ground.UNSTATED)
_TOKEN = re.compile(r"[a-z][a-z'-]*|\d+|[.,;:?!]")
_CAPITAL = re.compile(r"(?<=[a-z,;:0-9] )[A-Z][\w-]+")

Features = dict[str, float]


@dataclass(frozen=True, slots=True)
class Weights:
    """What each feature is worth for a disclosure, for a withdrawal, and for each ground of a disclosure."""

    disclosure: Mapping[str, float]
    withdrawal: Mapping[str, float]
    grounds: tuple[tuple[Ground, Mapping[str, float]], ...]


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
    assert phrases.cues is not None  # noqa: S101 - callers ask only where a language has some
    found = features(passage, phrases.cues) | rules
    grounds = tuple((ground, total(found, each)) for ground, each in weights.grounds)
    disclosure, withdrawal = (total(found, each) for each in (weights.disclosure, weights.withdrawal))
    larger = weights.disclosure if disclosure >= withdrawal else weights.withdrawal
    worth = ((name, size * larger.get(name, 0.0)) for name, size in found.items())
    return Verdict(disclosure, withdrawal, grounds, tuple(sorted(worth, key=lambda each: -abs(each[1]))[:8]))


def named(verdict: Verdict) -> tuple[Ground, ...]:
    """The grounds that are more likely than not; failing that the likeliest one, if it is likely enough."""
    likely = tuple(ground for ground, odds in verdict.grounds if odds > 0)
    ground, odds = max(verdict.grounds, key=lambda each: each[1])
    return likely or ((ground,) if odds > LEAST else ())


def shows_any(passage: list[Told], phrases: Phrases) -> bool:
    """Whether a sign of the writer's act or bond stands there: words alone disclose nothing, nor does `the case`."""
    cues = phrases.cues
    if cues is None or is_about_the_readers(passage, cues):
        return False
    names = (name for line in passage for signs in (cues.acts, cues.bonds) for name in signs_in(line, signs))
    return any(name != "this case" for name in names)


def is_about_the_readers(passage: list[Told], cues: Cues) -> bool:
    """Whether the sentences speak to their readers and never of the writer, as a list of grounds does."""
    to_them, of_oneself = _compiled(cues.readers), _compiled(cues.oneself)
    spoken_to = any(to_them.search(line.plain) for line in passage)
    return spoken_to and not any(of_oneself.search(line.plain) for line in passage)


def total(found: Features, weights: Mapping[str, float]) -> float:
    """The sum of the weights, scaled so that many words do not outweigh few."""
    scale = math.sqrt(sum(size * size for size in found.values()))
    return weights.get("", 0.0) + sum(size * weights.get(name, 0.0) for name, size in found.items()) / max(1.0, scale)


def features(passage: list[Told], cues: Cues) -> Features:
    """Which words, pairs of words, signs and pairs of signs stand in the sentences."""
    found: Features = {}
    seen: dict[str, set[str]] = {kind: set() for kind in ("act", "bond", "against", "back")}
    for sentence in passage:
        words = [START, *_words(sentence, cues), END]
        here = {kind: set(signs_in(sentence, signs)) for kind, signs in _kinds(cues)}
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


def _words(sentence: Told, cues: Cues) -> Iterator[str]:
    names = {word.lower() for word in _CAPITAL.findall(sentence.written)}
    for word in _TOKEN.findall(sentence.plain):
        bare = word.removesuffix("'s")
        of_class = next((name for pattern, name in cues.classes if _compiled(pattern).fullmatch(word)), None)
        yield of_class or (NAME if bare in names and bare != "i" else word)


def alone(sentence: Told, cues: Cues, weights: Mapping[str, float]) -> float:
    """What one sentence brings to the sum."""
    return sum(size * weights.get(name, 0.0) for name, size in features([sentence], cues).items())


@lru_cache(maxsize=512)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


@lru_cache(maxsize=8)
def weights_of(language: str) -> Weights | None:
    """The weights that ship with the program, read once; None for a language that nothing was learned for.

    A line is a feature and its columns, in hundredths: disclosure, withdrawal, and the grounds as `GROUNDS` has them.
    """
    shipped = files("conductd.reading.languages").joinpath(f"{language}_weights.txt")
    if not shipped.is_file():
        return None
    rows = [line.split("\t") for line in shipped.read_text(encoding="utf-8").splitlines()]
    columns = [
        {name: int(worths[place]) / 100 for name, *worths in rows if worths[place] != "0"}
        for place in range(2 + len(GROUNDS))
    ]
    return Weights(columns[0], columns[1], tuple(zip(GROUNDS, columns[2:], strict=True)))
