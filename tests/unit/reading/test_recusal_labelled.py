"""Mails labelled as an examiner would, each whole: what was learned holds, and hardly anything else is taken for it."""

import pytest

from conductd.model import RecusalFinding, RecusalState
from conductd.reading import read
from unit.reading import labelled
from unit.reading.corpus import roster

LANGUAGES = ("de", "fr", "es", "pt", "it", "nl", "pl", "ja", "zh")


def scored(*tables: str, language: str = "en") -> labelled.Score:
    return labelled.score([row for name in tables for row in labelled.rows(name) if row.language == language])


def finding(text: str) -> RecusalFinding | None:
    row = labelled.Row("en", "disclosure", (frozenset(),), text)
    return next(iter(read(labelled.mail(row), roster()).recusals), None)


def test_english_disclosures_of_every_register_are_told_from_look_alikes() -> None:
    result = scored("en", "en_other", "learned_en", "learned2_en")
    assert result.f1 >= 0.93
    assert result.back[0] / result.back[1] >= 0.93
    assert result.grounds[0] / result.grounds[1] >= 0.88


def test_mails_written_after_all_rules_and_weights_are_read_rightly_too() -> None:
    """The third table is never learned from; at first sight F1 was 0.963 in English and 0.951 over the others."""
    result = scored("third")
    assert result.f1 >= 0.93
    assert result.back[0] == result.back[1]
    assert result.grounds[0] / result.grounds[1] >= 0.85
    assert labelled.score([row for row in labelled.rows("third") if row.language != "en"]).f1 >= 0.92


def test_oblique_mails_of_an_author_who_knew_no_rule_are_mostly_read_rightly() -> None:
    """Half of the fourth table, hard on purpose.

    At first sight F1 was 0.779, with 6 of 16 withdrawals and 18 of 43 grounds; after learning from others' mails (never
    from these) 0.835, 8 of 16 and 36 of 47.
    """
    result = labelled.score([row for row in labelled.rows("fourth_en") if row.half == 1])
    assert result.f1 >= 0.82
    assert result.back[0] / result.back[1] >= 0.5
    assert result.grounds[0] / result.grounds[1] >= 0.7


def test_mails_of_an_examiner_who_knew_neither_rules_nor_weights_are_read_rightly() -> None:
    """The fifth table: three easy ones to four middling and three hard, without their quotes; never learned from.

    At first sight F1 was 0.856, with 20 of 35 withdrawals and 69 of 92 grounds; after learning from other mails 0.932,
    35 of 35 and 86 of 102, and 0.973, 23 of 23 and 63 of 71 without the hard ones.
    """
    result = scored("fifth_en")
    assert result.f1 >= 0.91
    assert result.back[0] / result.back[1] >= 0.9
    assert result.grounds[0] / result.grounds[1] >= 0.8


def test_mails_in_other_languages_of_an_examiner_who_knew_neither_are_read_rightly() -> None:
    """The fifth table of nine languages, made like the English one; never learned from.

    By rules alone F1 was 0.804, with 26 of 36 withdrawals and 64 of 74 grounds; after learning from other mails 0.922,
    34 of 36 and 85 of 95. Single languages have 28 mails each, too few to hold to a bound.
    """
    result = labelled.score(labelled.rows("fifth"))
    assert result.f1 >= 0.88
    assert result.back[0] / result.back[1] >= 0.9
    assert result.grounds[0] / result.grounds[1] >= 0.8


def test_what_members_write_every_day_is_hardly_ever_taken_for_a_disclosure() -> None:
    assert scored("ordinary_en").wrong <= 1


def test_in_ten_languages_one_everyday_mail_of_fifty_is_asked_about_at_most() -> None:
    """Never learned from. A third of them name kin, work or money innocently; 6 of 460 were taken for a disclosure."""
    assert labelled.score(labelled.rows("everyday")).wrong <= 9


@pytest.mark.parametrize("language", LANGUAGES)
def test_disclosures_of_other_languages_are_told_from_look_alikes(language: str) -> None:
    assert scored("other", language=language).f1 >= 0.8


@pytest.mark.parametrize("language", ["fr", "es", "pt", "it"])
def test_romance_disclosures_told_round_about_and_returns_to_a_case_are_told_from_daily_work(language: str) -> None:
    result = scored("romance", language=language)
    assert result.f1 >= 0.93
    assert result.back[0] / result.back[1] >= 0.9
    assert result.grounds[0] / result.grounds[1] >= 0.9


def test_a_clear_act_is_sure_and_takes_effect() -> None:
    found = finding("I recuse myself from this report.")
    assert found is not None
    assert (found.doubtful, found.state) == (False, RecusalState.EFFECTIVE)


def test_an_oblique_disclosure_is_doubtful_and_only_proposed() -> None:
    found = finding("I can't in good conscience handle a report about somebody whose children call me aunt.")
    assert found is not None
    assert (found.doubtful, found.state) == (True, RecusalState.PROPOSED)


def test_words_without_any_sign_of_an_act_or_a_bond_are_nothing() -> None:
    assert finding("Two lines before.\n\nAnd my own line after.") is None


@pytest.mark.parametrize("language", ["de", "nl", "pl", "ja", "zh"])
def test_oblique_disclosures_and_withdrawals_in_pieces_are_read_rightly(language: str) -> None:
    result = scored("north", language=language)
    assert result.f1 >= 0.93
    assert result.back[0] / result.back[1] >= 0.9
    assert result.grounds[0] / result.grounds[1] >= 0.9
