#!/usr/bin/env python3
"""Learn the weights of reading/learned.py from the labelled mails under tests/, the same ones every time.

    PYTHONPATH=src:tests python script/learn_recusals.py [--without NAME ...]

Writes src/conductd/reading/languages/en_weights.txt: a feature, and what it is worth (in hundredths) for a disclosure
and for a withdrawal. NAME is a table of tests/corpus/recusal_fresh; to leave one out is how to measure on it.
"""

import json
import math
import random
import sys
from collections import Counter
from pathlib import Path

from conductd.reading import learned
from conductd.reading.languages import LANGUAGES
from conductd.reading.sentences import sentences
from conductd.reading.told import told
from unit.reading import labelled

ROOT = Path(__file__).resolve().parents[1]
SET = ROOT / "tests" / "unit" / "reading"
TABLES = ("en", "en_other", "learned_en", "learned2_en", "ordinary_en")
ROUNDS, STEP, DECAY, LEAST = 30, 0.3, 1e-3, 0.04
OFTEN = 2  # mails that a feature must stand in, to be learned from
Example = tuple[str, str | None]


def older() -> list[Example]:
    """The sentences that the rules were written with."""
    rows = json.loads((SET / "recusal_set" / "en.json").read_text(encoding="utf-8"))
    later = json.loads((SET / "recusal_set" / "later.json").read_text(encoding="utf-8"))
    examples = [(row["text"], row["kind"]) for row in rows]
    examples += [(row["text"], row["kind"]) for row in later if row["language"] == "en"]
    for name, phrases in json.loads((SET / "recusal_phrases.json").read_text(encoding="utf-8")).items():
        kind = next((kind for kind in ("disclosure", "withdrawal") if name.endswith(kind)), None)
        examples += [(each if isinstance(each, str) else each[0], kind) for each in phrases]
    return examples


def examples(without: list[str]) -> list[Example]:
    """All labelled English mails but those of the tables left out, and `half` for the halves kept unseen."""
    rows = [row for name in TABLES if name not in without for row in labelled.rows(name)]
    if "half" in without:
        unseen = [row for name in ("en", "en_other") for row in labelled.rows(name) if row.half == 1]
        rows = [row for row in rows if row not in unseen]
    return [*older(), *((row.text, row.kind) for row in rows)]


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


def main() -> None:
    """Learn and write."""
    phrases = LANGUAGES["en"]
    assert phrases.cues is not None
    rows = examples(sys.argv[2:])
    found = [learned.features([told(each, phrases) for each in sentences(text)], phrases.cues) for text, _ in rows]
    found = _without_rare(found)
    columns = [fit(found, [kind == wanted for _, kind in rows]) for wanted in ("disclosure", "withdrawal")]
    lines = [
        f"{name}\t{round(100 * columns[0].get(name, 0))}\t{round(100 * columns[1].get(name, 0))}"
        for name in sorted({*columns[0], *columns[1]})
        if name == "" or max(abs(column.get(name, 0.0)) for column in columns) >= LEAST
    ]
    target = ROOT / "src" / "conductd" / "reading" / "languages" / "en_weights.txt"
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(rows)} mails, {len(lines)} features")


if __name__ == "__main__":
    main()
