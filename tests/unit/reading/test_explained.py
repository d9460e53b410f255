"""Why a mail was or was not taken for a disclosure can be told for every mail, and agrees with what was found."""

import pytest

from conductd.model import Reading
from conductd.reading import read, recusal
from conductd.reading.explained import AWAY, DENIED, HARMLESS, explained
from conductd.reading.told import CONDITION, NEGATED, QUESTION
from unit.reading import labelled
from unit.reading.corpus import roster


def reading(text: str) -> Reading:
    return read(labelled.mail(labelled.Row("en", None, (), text)), roster())


def test_what_was_found_has_a_sign_that_stands_or_weighs_above_the_bound() -> None:
    for row in labelled.rows("en"):
        mail = reading(row.text)
        if mail.recusals:
            why = explained(mail)
            heavy = why.weighing is not None and max(why.weighing.disclosure, why.weighing.withdrawal) > 0
            assert heavy or any(sign.ruled_out is None for sign in why.signs), row.text


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("I do not need to recuse myself here.", DENIED),
        ("There is no conflict of interest on my side.", NEGATED),
        ("If she is named, I recuse myself.", CONDITION),
        ("Should I recuse myself?", QUESTION),
        ("Please go on without me, I am ill.", AWAY),
        ("Ada is my sister. I have no conflict in this, since she is not concerned.", HARMLESS),
    ],
)
def test_what_was_ruled_out_is_told_with_its_reason(text: str, why: str) -> None:
    mail = reading(text)
    assert mail.recusals == ()
    assert why in [sign.ruled_out for sign in explained(mail).signs]


def test_the_speaker_is_told() -> None:
    assert explained(reading("I recuse myself.")).speaker == "member, vouched for"


def test_the_bound_told_is_the_one_that_decided() -> None:
    """More is asked of words without a sign of stepping aside, less of a return, and that is what is told."""
    bounds = {
        text: weighing.bound
        for text in ("Green apples taste fresh every morning.", "I stepped aside last week; that is over now.")
        if (weighing := explained(reading(text)).weighing)
    }
    assert list(bounds.values()) == [recusal.LIKELY + recusal.UNSIGNED, recusal.BACK]
