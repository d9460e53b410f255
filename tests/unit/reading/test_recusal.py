"""A member's own disclosure is found; what only sounds like one is left alone."""

import json
import time
from pathlib import Path

import pytest

from conductd.model import Ground, RecusalKind, RecusalState, Role, Sender
from conductd.reading import recusal

PHRASES = json.loads(Path(__file__).with_name("recusal_phrases.json").read_text(encoding="utf-8"))
MEMBER = Sender(Role.MEMBER, authenticated=True, how="dmarc=pass by mx.wg.example.org", member="ana@example.org")


def found(text: str, subject: str | None = None):
    return recusal.find(text, subject, MEMBER, "en")


def kinds(texts: list[str]) -> list[str | None]:
    return [next((each.kind.value for each in found(text)), None) for text in texts]


def test_clear_phrasings_are_found_and_look_alikes_left():
    """At least 97 of 100 disclosures are found and 98 of 100 other sentences left alone, on our own list."""
    disclosures = (
        [text for text, _ in PHRASES["disclosure"]] + PHRASES["more_disclosure"] + PHRASES["unseen_disclosure"]
    )
    nothing = PHRASES["none"] + PHRASES["more_none"] + PHRASES["unseen_none"]
    right = kinds(disclosures).count("disclosure")
    silent = kinds(nothing).count(None)
    assert right / len(disclosures) >= 0.97
    assert silent / len(nothing) >= 0.98


@pytest.mark.parametrize("text", PHRASES["withdrawal"] + PHRASES["more_withdrawal"])
def test_a_withdrawal_is_only_ever_proposed(text):
    (finding,) = found(text)
    assert (finding.kind, finding.state) == (RecusalKind.WITHDRAWAL, RecusalState.PROPOSED)


@pytest.mark.parametrize(("text", "grounds"), PHRASES["disclosure"])
def test_grounds_are_those_named_and_no_others(text, grounds):
    (finding,) = found(text)
    assert sorted(finding.grounds) == sorted(Ground(ground) for ground in grounds)


def test_the_evidence_is_the_sentence_and_nothing_else():
    (finding,) = found("Hi all,\n\nthe log is in.\tI have to\nrecuse myself here, he is my brother. See you.\n\nAna")
    assert finding.evidence == "I have to recuse myself here, he is my brother."
    assert finding.state is RecusalState.EFFECTIVE
    (finding,) = found("I recuse myself because " + "x\x07\u202e" * 400)
    assert len(finding.evidence) <= 300
    assert finding.evidence.isprintable()


def test_only_a_member_can_disclose():
    stranger = Sender(Role.OUTSIDER, authenticated=True, how="dmarc=pass by mx.wg.example.org")
    assert recusal.find("I recuse myself.", None, stranger, "en") == ()


def test_words_in_quotation_marks_are_somebody_elses():
    assert found("She wrote “I recuse myself” and left.") == ()


def test_an_own_subject_counts_and_other_languages_fall_back_to_english():
    assert found("", "Recusal: he is my brother")
    assert recusal.find("I recuse myself.", None, MEMBER, "xx")


@pytest.mark.parametrize(
    "unit",
    [
        "I have to have to have to have to need to ",
        "i " * 50,
        "conflict of interest conflict ",
        "my my my my my friend's friend's ",
        " " * 200 + "I will",
        "recus ",
        "not be able to be ",
        "if I recuse, if I recuse, ",
        '"',
        "I do not think that\n",
        "(((((",
        "he is a good good good good ",
    ],
)
def test_hostile_text_costs_no_more_than_it_is_long(unit):
    text = unit * (400_000 // len(unit))
    begun = time.perf_counter()
    found(text)
    assert time.perf_counter() - begun < 20
