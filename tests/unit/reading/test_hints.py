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


JUKKA = Member("Jukka Mäkinen", ("jukka@example.org",), Role.MEMBER)
ANNA = Member("Анна Соколова", ("anna@example.org",), Role.MEMBER)
TOMASZ = Member("Tomasz Wilk", ("tomasz@example.org",), Role.MEMBER, ("Tomek Wilk",))
GROUP = Roster("conduct@wg.example.org", (JUKKA, ANNA, TOMASZ), None, frozenset(), ())


@pytest.mark.parametrize(
    ("text", "tongue", "who"),
    [
        ("Haluan valittaa Jukka Mäkisestä.", "fi", JUKKA),
        ("Jukka Maekinen shouted", "en", JUKKA),
        ("Mäkinen, Jukka", "en", JUKKA),
        ("Жалуюсь на поведение Анны Соколовой в чате.", "ru", ANNA),
        ("Skarżę się na Tomka Wilka.", "pl", TOMASZ),
        ("Rozmawiałam z Tomaszem Wilkiem.", "und", TOMASZ),
        ("Das ist Tomasz Wilks Schuld.", "de", TOMASZ),
        ("Tomasz Wilkさんに怒鳴られました。", "ja", TOMASZ),
        ("Mr Wilk ignored me.", "en", TOMASZ),
        ("T. Wilk ignored me.", "en", TOMASZ),
        ("Tomasz A. Wilk ignored me.", "en", TOMASZ),
        ("Tomasz from your team told me to shut up.", "en", TOMASZ),
        ("One of your members, Tomasz, laughed.", "en", TOMASZ),
    ],
)
def test_a_name_is_known_inflected_turned_round_with_a_title_or_as_one_of_the_group(text, tongue, who):
    assert mentions.named(text, GROUP, None, tongue) == (who.addresses[0],)


@pytest.mark.parametrize(
    "text", ["The Wilk family", "Tomas Wilkins", "Tomasz w Krakowie", "Tomasz told me", "Sokolova"]
)
def test_half_a_name_or_a_longer_one_names_nobody(text):
    assert mentions.named(text, GROUP, None, "en") == ()


@pytest.mark.parametrize(
    "text",
    [
        "He kills every discussion with his sarcasm.",
        "Nobody was in danger, but it hurt.",
        "He shot me an email and mocked my patch to the child process module.",
        "I am 16 years in this community and never saw such rudeness.",
        "He treated me like a child.",
        "This is not urgent.",
        "Он оскорбил меня.",
    ],
)
def test_what_only_sounds_like_danger_is_none(text):
    assert urgent.signal(text) is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Τι πρέπει να κάνω τώρα;", "el"),
        ("הוא העליב אותי במהלך הפגישה.", "he"),
        ("Co mam teraz zrobić?", "pl"),
        ("Hva skal jeg gjøre nå?", "no"),
        ("Sì, è stato lui.", "it"),
        ("def f(x):\n    return x+1\nfor i in range(3): print(i)", "und"),
    ],
)
def test_a_few_words_tell_their_language_and_a_program_none(text, code):
    assert language.detect(text) == code
