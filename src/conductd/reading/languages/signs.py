"""Signs to be weighed for a language that brings none of its own: the patterns of its rules, whatever stands around."""

from collections.abc import Iterable
from dataclasses import replace

from conductd.reading.languages.phrases import NO_CUES, Cues, Phrases, Signs

ACTS, BONDS = ("acts", "leaves", "hints"), ("ties", "bonds", "own")
BACK = ("withdrawals", "earlier", "gone", "returns", "asks_back")
AGAINST = (
    "openings", "away", "jokes", "harmless", "absent", "conditions", "elsewhere", "undone", "unreal", "secrets",
)  # fmt: skip


def with_signs(phrases: Phrases) -> Phrases:
    """The language with something to weigh."""
    return phrases if phrases.cues != NO_CUES else replace(phrases, cues=_broad(phrases))


def _broad(phrases: Phrases) -> Cues:
    named = ((str(ground), patterns) for ground, patterns in phrases.grounds)
    return replace(
        NO_CUES,
        acts=_signs(_of(phrases, ACTS)),
        bonds=_signs([*_of(phrases, BONDS), *named]),
        against=_signs(_of(phrases, AGAINST)),
        back=_signs(_of(phrases, BACK)),
    )


def _of(phrases: Phrases, names: Iterable[str]) -> list[tuple[str, tuple[str, ...]]]:
    return [(name.replace("_", " "), getattr(phrases, name)) for name in names]


def _signs(named: Iterable[tuple[str, tuple[str, ...]]]) -> Signs:
    return tuple((name, "|".join(f"(?:{each})" for each in patterns)) for name, patterns in named if patterns)
