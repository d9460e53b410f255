"""Hints for people: danger, language, members named. They decide nothing."""

import pytest

from conductd.model import Member, Role, Roster
from conductd.reading import language, mentions, urgent

LUCIA = Member("Lucía Ferrando", ("lucia@example.org",), Role.MEMBER, ("Lu F.",))
ANA = Member("Ana Brandt", ("ana@example.org",), Role.CHAIR)
ROSTER = Roster("conduct@wg.example.org", (LUCIA, ANA), None, frozenset(), ())


@pytest.mark.parametrize(
    "text",
    [
        "He threatened me last night.",
        "I am afraid for my life",
        "She said she wants to kill herself.",
        "He is outside my house right now.",
        "My home address was posted on the list.",
        "Er hat mich bedroht.",
        "Il m'a menacé de mort.",
        "Me amenazó, estoy en peligro.",
        "他威胁我",
        "殺すと言われた",
        "Someone followed me home.",
    ],
)
def test_danger_is_noticed_and_the_reason_quotes_nothing(text):
    found = urgent.signal(text)
    assert found is not None
    assert found.reason.startswith("speaks of ")


@pytest.mark.parametrize("text", ["", "The talk was boring and the jokes were sexist.", "I skilled up in C."])
def test_an_ordinary_report_is_not_urgent(text):
    assert urgent.signal(text) is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("I was shouted at during the sprint and would like to report it.", "en"),
        ("Ich wurde beim Sprint angeschrien und möchte das melden.", "de"),
        ("On m'a crié dessus pendant le sprint, je voudrais le signaler.", "fr"),
        ("スプリントで怒鳴られました。報告したいです。よろしくお願いします。", "ja"),
        ("ok", "und"),
        ("", "und"),
        ("\x00\x01\ud800 \x1b[31m", "und"),
    ],
)
def test_the_language_of_a_mail(text, code):
    assert language.detect(text) == code


def test_members_are_named_by_name_alias_or_address():
    both = ("lucia@example.org", "ana@example.org")
    assert mentions.named("It was lucia FERRANDO. And Ana\nBrandt.", ROSTER, None) == both
    assert mentions.named("Write to Ana@Example.org, or lu f, please.", ROSTER, None) == both
    assert mentions.named("It was Ana Brandt.", ROSTER, "ana@example.org") == ()


@pytest.mark.parametrize(
    "text", ["Ana was there.", "Joana Brandt", "joana@example.org", "ana@example.org.test", "Brandt Ana"]
)
def test_a_first_name_or_another_address_names_nobody(text):
    assert mentions.named(text, ROSTER, None) == ()
