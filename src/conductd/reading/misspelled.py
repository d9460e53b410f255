"""Words that a rule hangs on, as people mistype them in a hurry: a letter wrong, missing, doubled or changed places."""

from collections.abc import Iterator
from functools import lru_cache
from string import ascii_lowercase
from typing import Final

LEAST: Final = 6
"""Letters of a word whose misspellings are looked for: those of a shorter one are too often words of their own."""


@lru_cache(maxsize=8)
def misspellings(words: tuple[str, ...], other: tuple[str, ...]) -> dict[str, str]:
    """Each misspelling with the word that was meant; not those of `other`, which are words themselves."""
    meant = {wrong: word for word in words if len(word) >= LEAST for wrong in _one_off(word)}
    return {wrong: word for wrong, word in meant.items() if wrong not in words and wrong not in other}


def _one_off(word: str) -> Iterator[str]:
    """What lies one slip of the finger from a word; its first letter is rarely the one that is wrong."""
    for at in range(1, len(word) + 1):
        before, after = word[:at], word[at:]
        yield from (before + letter + after for letter in ascii_lowercase)
        if after:
            yield before + after[1:]
            yield before + after[1::-1] + after[2:]
            yield from (before + letter + after[1:] for letter in ascii_lowercase)
