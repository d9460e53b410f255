"""Words that count are known when they are mistyped by one letter, and other words are left alone."""

import pytest

from conductd.model import Role, Sender
from conductd.reading import recusal
from conductd.reading.misspelled import misspellings

MEMBER = Sender(Role.MEMBER, authenticated=True, how="dmarc=pass by mx.wg.example.org", member="ana@example.org")


@pytest.mark.parametrize("wrong", ["recsue", "recus", "reccuse", "recuze", "recues", "recuwe"])
def test_one_slip_is_forgiven(wrong: str) -> None:
    assert misspellings(("recuse",), ()).get(wrong, "recuse") == "recuse"
    assert recusal.find(f"i have to {wrong} myself from this", None, MEMBER, "en")


@pytest.mark.parametrize("word", ["refuse", "rescue", "reuse", "excuse", "accuse", "recurse", "bother"])
def test_a_word_of_its_own_is_no_slip(word: str) -> None:
    assert not recusal.find(f"I {word} the mentioned file again.", None, MEMBER, "en")


def test_short_words_and_first_letters_are_left_alone() -> None:
    found = misspellings(("kin", "recuse"), ("refuse",))
    assert "kim" not in found
    assert "secuse" not in found
    assert "refuse" not in found
    assert "recuse" not in found
