"""Code names: enough of them, each of two plain words, and all as likely."""

import re
from collections import Counter

from conductd.store.codenames import draw
from conductd.store.codewords import ADJECTIVES, NOUNS


def test_there_are_enough_plain_words_none_twice() -> None:
    for words in (ADJECTIVES, NOUNS):
        assert len(words) >= 120
        assert len(set(words)) == len(words)
        assert all(re.fullmatch("[a-z]{3,14}", word) for word in words)
    assert not set(ADJECTIVES) & set(NOUNS)


def test_draws_are_spread_evenly() -> None:
    seen = Counter(draw().split("-")[0] for _ in range(len(ADJECTIVES) * 100))
    assert len(seen) == len(ADJECTIVES)
    assert max(seen.values()) < 170  # 100 each on average; seven standard deviations
