#!/usr/bin/env python3
"""Learn the weights of reading/learned.py from the labelled mails under tests/, the same ones every time.

    PYTHONPATH=src:tests python script/learn_recusals.py [--without NAME ...]

Writes src/conductd/reading/languages/en_weights.txt: a feature, and what it is worth (in hundredths) for a disclosure,
for a withdrawal and, of disclosures, for each ground. NAME is a table of tests/corpus/recusal_fresh; to leave one out
is how to measure on it.
"""

import json
import math
import random
import sys
from collections import Counter
from pathlib import Path

from conductd.reading import learned, recusal_rules
from conductd.reading.languages import LANGUAGES
from conductd.reading.sentences import sentences
from conductd.reading.told import told
from unit.reading import labelled

ROOT = Path(__file__).resolve().parents[1]
SET = ROOT / "tests" / "unit" / "reading"
TABLES = (
    "en", "en_other", "learned_en", "learned2_en", "ordinary_en", "learned3_en", "learned4_en", "learned5_en",
    "learned6_en", "learned7_en", "learned8_en", "learned9_en",
)  # fmt: skip
HALF = "fourth_en"  # the other half of it, and the table `third`, are never learned from
ROUNDS, STEP, DECAY, LEAST = 30, 0.3, 1e-3, 0.08
OFTEN = 3  # mails that a feature must stand in, to be learned from
Example = tuple[str, str | None, frozenset[str] | None]


def older() -> list[Example]:
    """The sentences that the rules were written with, and their grounds where those are told."""
    rows = json.loads((SET / "recusal_set" / "en.json").read_text(encoding="utf-8"))
    later = json.loads((SET / "recusal_set" / "later.json").read_text(encoding="utf-8"))
    rows += [row for row in later if row["language"] == "en"]
    examples = [(row["text"], row["kind"], _grounds(row.get("grounds"))) for row in rows]
    for name, phrases in json.loads((SET / "recusal_phrases.json").read_text(encoding="utf-8")).items():
        kind = next((kind for kind in ("disclosure", "withdrawal") if name.endswith(kind)), None)
        pairs = ([each, None] if isinstance(each, str) else each for each in phrases)
        examples += [(text, kind, _grounds(grounds)) for text, grounds in pairs]
    return examples


def _grounds(told_why: list[str] | None) -> frozenset[str] | None:
    return None if told_why is None else frozenset(told_why)


def examples(without: list[str]) -> list[Example]:
    """All labelled English mails but those of the tables left out, and `half` for the halves kept unseen."""
    rows = [row for name in TABLES if name not in without for row in labelled.rows(name)]
    rows += [row for row in labelled.rows(HALF) if row.half == 0]
    if "half" in without:
        unseen = [row for name in ("en", "en_other") for row in labelled.rows(name) if row.half == 1]
        rows = [row for row in rows if row not in unseen]
    return [*older(), *((row.text, row.kind, row.grounds[0]) for row in rows)]


def fit(found: list[learned.Features], right: list[bool]) -> dict[str, float]:
    """Logistic regression by AdaGrad, in an order that is the same every time."""
    weights, seen, order = {"": 0.0}, {"": 1.0}, list(range(len(found)))
    shuffled = random.Random(1)
    for _ in range(ROUNDS):
        shuffled.shuffle(order)
        for place in order:
            _step(found[place], right[place], weights, seen)
    return weights


def _step(example: learned.Features, right: bool, weights: dict[str, float], seen: dict[str, float]) -> None:
    odds = max(-30.0, min(30.0, learned.total(example, weights)))
    error = 1 / (1 + math.exp(-odds)) - right
    scale = max(1.0, math.sqrt(sum(size * size for size in example.values())))
    weights[""] -= 0.05 * error
    for name, size in example.items():
        slope = error * size / scale + DECAY * weights.get(name, 0.0)
        seen[name] = seen.get(name, 1e-8) + slope * slope
        weights[name] = weights.get(name, 0.0) - STEP * slope / math.sqrt(seen[name])


def _without_rare(found: list[learned.Features]) -> list[learned.Features]:
    often = Counter(name for each in found for name in each)
    return [{name: size for name, size in each.items() if often[name] >= OFTEN} for each in found]


def features(text: str) -> learned.Features:
    """The features of one mail's words, as the program sees them."""
    phrases = LANGUAGES["en"]
    assert phrases.cues is not None
    lines = [told(each, phrases) for each in dict.fromkeys(sentences(text))]
    return learned.features(lines, phrases.cues) | recusal_rules.fitting(lines, phrases)


def columns(rows: list[Example], found: list[learned.Features]) -> list[dict[str, float]]:
    """What each feature is worth: for a disclosure, for a withdrawal, and for each ground of a disclosure."""
    by_kind = [fit(found, [kind == wanted for _, kind, _ in rows]) for wanted in ("disclosure", "withdrawal")]
    told_why = [place for place, (_, kind, grounds) in enumerate(rows) if kind == "disclosure" and grounds is not None]
    some = [found[place] for place in told_why]
    return by_kind + [fit(some, [ground in (rows[place][2] or ()) for place in told_why]) for ground in learned.GROUNDS]


def main() -> None:
    """Learn and write."""
    rows = examples(sys.argv[2:])
    found = _without_rare([features(text) for text, *_ in rows])
    worths = columns(rows, found)
    lines = [
        "\t".join([name, *(str(round(100 * column.get(name, 0))) for column in worths)])
        for name in sorted({name for column in worths for name in column})
        if name == "" or max(abs(column.get(name, 0.0)) for column in worths) >= LEAST
    ]
    target = ROOT / "src" / "conductd" / "reading" / "languages" / "en_weights.txt"
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(rows)} mails, {len(lines)} features")


if __name__ == "__main__":
    main()
