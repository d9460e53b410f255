#!/usr/bin/env python3
"""Learn the weights of reading/learned.py from the labelled mails under tests/, the same ones every time.

    PYTHONPATH=src:tests python script/learn_recusals.py [LANGUAGE ...] [--without NAME ...]

Writes src/conductd/reading/languages/LANGUAGE_weights.txt, of all languages if none is named: a feature, and what it is
worth (in hundredths) for a disclosure, for a withdrawal and, of disclosures, for each ground. NAME is a table of
tests/corpus/recusal_fresh; to leave one out is how to measure on it.

Logistic regression, each feature sized beforehand by how differently often it stands in mails of either kind (after
Wang and Manning 2012, "Baselines and Bigrams"): measured on authors left out it finds a tenth more withdrawals.
"""

import argparse
import json
import math
import random
from collections import Counter
from pathlib import Path

from conductd.reading import learned, recusal_rules
from conductd.reading.languages import LANGUAGES, Phrases
from conductd.reading.sentences import sentences
from conductd.reading.told import told
from unit.reading import labelled

ROOT = Path(__file__).resolve().parents[1]
SET = ROOT / "tests" / "unit" / "reading"
FRESH = labelled.FOLDER
EARLIER = ("en", "en_other", "ordinary_en", "other", "north", "romance")
HALF = "fourth_en"  # its other half, and the tables third, fifth_en, fifth and everyday, are never learned from
ROUNDS, STEP, DECAY = 15, 0.3, 1e-3
SIZES = 0.2, 3.0  # the smallest and the largest factor
OFTEN, OFTEN_ENOUGH = 2, 1  # mails that a feature must stand in, to be learned from for a kind and for a ground
KEPT = 2  # and to be kept afterwards: of a ground those that stand in one alone take up what is said only once
Example = tuple[str, str | None, frozenset[str] | None]


def older(language: str) -> list[Example]:
    """The sentences that the rules were written with, and their grounds where those are told."""
    rows = json.loads((SET / "recusal_set" / f"{language}.json").read_text(encoding="utf-8"))
    later = json.loads((SET / "recusal_set" / "later.json").read_text(encoding="utf-8"))
    rows += [row for row in later if row["language"] == language]
    examples = [(row["text"], row["kind"], _grounds(row.get("grounds"))) for row in rows]
    if language == "en":
        for name, phrases in json.loads((SET / "recusal_phrases.json").read_text(encoding="utf-8")).items():
            kind = next((kind for kind in ("disclosure", "withdrawal") if name.endswith(kind)), None)
            pairs = ([each, None] if isinstance(each, str) else each for each in phrases)
            examples += [(text, kind, _grounds(grounds)) for text, grounds in pairs]
    return examples


def _grounds(told_why: list[str] | None) -> frozenset[str] | None:
    return None if told_why is None else frozenset(told_why)


def examples(language: str, without: list[str]) -> list[Example]:
    """All labelled mails of a language but those of the tables left out."""
    tables = [*EARLIER, *sorted(each.stem for each in FRESH.glob("learned*.tsv"))]
    rows = [row for name in tables if name not in without for row in labelled.rows(name)]
    rows += [row for row in labelled.rows(HALF) if row.half == 0]
    told_of = ((row.text, row.kind, row.grounds[0]) for row in rows if row.language == language)
    return [*older(language), *told_of]


def column(found: list[learned.Features], right: list[bool], often: int) -> dict[str, tuple[float, float]]:
    """How telling each feature is and what it is worth."""
    sizes = telling(found, right, often)
    mails = [_sized(each, sizes) for each in found]
    weights, seen, order = {"": 0.0}, {"": 1.0}, list(range(len(mails)))
    shuffled = random.Random(1)
    for _ in range(ROUNDS):
        shuffled.shuffle(order)
        for place in order:
            _step(mails[place], right[place], weights, seen)
    mails_with = Counter(name for each in found for name in each)
    worth = {name: weight for name, weight in weights.items() if mails_with[name] >= KEPT}
    return {name: (sizes.get(name, 1.0), weight) for name, weight in (worth | {"": weights[""]}).items()}


def telling(found: list[learned.Features], right: list[bool], often: int) -> dict[str, float]:
    """How differently often a feature stands in mails that are right and in others, as a factor to size it by."""
    ours = Counter(name for each, is_right in zip(found, right, strict=True) if is_right for name in each)
    others = Counter(name for each, is_right in zip(found, right, strict=True) if not is_right for name in each)
    many, rest = sum(right) + 1, len(right) - sum(right) + 1
    ratios = {
        name: abs(math.log((ours[name] + 0.5) / many) - math.log((others[name] + 0.5) / rest))
        for name in ours | others
        if ours[name] + others[name] >= often
    }
    return {name: min(SIZES[1], SIZES[0] + ratio) for name, ratio in ratios.items()}


def _sized(mail: learned.Features, sizes: dict[str, float]) -> list[tuple[str, float]]:
    """What is multiplied with the weights, as `learned.total` does it."""
    known = [(name, size * sizes[name]) for name, size in mail.items() if name in sizes]
    length = max(learned.SHORTEST, math.sqrt(sum(size * size for _, size in known)))
    return [(name, size / length) for name, size in known]


def _step(mail: list[tuple[str, float]], right: bool, weights: dict[str, float], seen: dict[str, float]) -> None:
    """One mail's step down the slope, each weight at its own pace (AdaGrad)."""
    odds = weights[""] + sum(size * weights.get(name, 0.0) for name, size in mail)
    error = 1 / (1 + math.exp(-max(-30.0, min(30.0, odds)))) - right
    weights[""] -= 0.05 * error
    for name, size in mail:
        slope = error * size + DECAY * weights.get(name, 0.0)
        seen[name] = seen.get(name, 1e-8) + slope * slope
        weights[name] = weights.get(name, 0.0) - STEP * slope / math.sqrt(seen[name])


def features(text: str, phrases: Phrases) -> learned.Features:
    """The features of one mail's words, as the program sees them."""
    lines = [told(each, phrases) for each in dict.fromkeys(sentences(text))]
    return learned.features(lines, phrases) | recusal_rules.fitting(lines, phrases)


def columns(rows: list[Example], phrases: Phrases) -> list[dict[str, tuple[float, float]]]:
    """What speaks for a disclosure, for a withdrawal, and for each ground of a disclosure."""
    found = [features(text, phrases) for text, *_ in rows]
    by_kind = [column(found, [kind == wanted for _, kind, _ in rows], OFTEN) for wanted in ("disclosure", "withdrawal")]
    told_why = [place for place, (_, kind, grounds) in enumerate(rows) if kind == "disclosure" and grounds is not None]
    some = [found[place] for place in told_why]
    return by_kind + [
        column(some, [it in (rows[place][2] or ()) for place in told_why], OFTEN_ENOUGH) for it in learned.GROUNDS
    ]


def learn(language: str, without: list[str]) -> str:
    """Learn and write the weights of one language; what was done."""
    rows = examples(language, without)
    told_us = columns(rows, LANGUAGES[language])
    names = sorted({name for each in told_us for name in each})
    lines = ["\t".join([name, *(_cell(each.get(name)) for each in told_us)]) for name in names]
    target = ROOT / "src" / "conductd" / "reading" / "languages" / f"{language}_weights.txt"
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return f"{language}: {len(rows)} mails, {len(lines)} features"


def _cell(pair: tuple[float, float] | None) -> str:
    return "" if pair is None else f"{round(100 * pair[0])} {round(100 * pair[1])}"


def main() -> None:
    """Learn the languages named, all if none is."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("language", nargs="*", choices=[*LANGUAGES, []])
    asked.add_argument("--without", nargs="*", default=[])
    told_us = asked.parse_args()
    for language in told_us.language or LANGUAGES:
        print(learn(language, told_us.without))


if __name__ == "__main__":
    main()
