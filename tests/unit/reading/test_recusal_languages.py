"""Ten languages: own labelled mails, half of them not used while the patterns were first written."""

import json
import zlib
from pathlib import Path

import pytest

from conductd.model import Role, Sender
from conductd.reading import language, recusal

SET = Path(__file__).with_name("recusal_set")
LANGUAGES = ("en", "de", "fr", "es", "pt", "it", "nl", "pl", "ja", "zh")
MEMBER = Sender(Role.MEMBER, authenticated=True, how="dmarc=pass by mx.wg.example.org", member="ana@example.org")
FIRST_SERIES = 40  # of the languages but English: the rows after it all belong to the half kept unseen


def found(text: str, subject: str | None = None):
    return recusal.find(text, subject, MEMBER, language.detect(text or subject or ""))


def rows(code: str) -> list[dict]:
    return json.loads((SET / f"{code}.json").read_text(encoding="utf-8"))


def unseen(code: str) -> list[dict]:
    """The half that was not looked at before its figures were taken: odd checksums, and the later series."""
    return [
        row
        for place, row in enumerate(rows(code))
        if zlib.crc32(row["text"].encode()) % 2 or (code != "en" and place >= FIRST_SERIES)
    ]


def score(labelled: list[dict]) -> tuple[float, float]:
    """F1 of disclosures, and the part of withdrawals found."""
    pairs = [(row["kind"], next((f.kind.value for f in found(row["text"])), None)) for row in labelled]
    right = pairs.count(("disclosure", "disclosure"))
    wrong = sum(got == "disclosure" and want != got for want, got in pairs)
    missed = sum(want == "disclosure" and want != got for want, got in pairs)
    back = [got == want for want, got in pairs if want == "withdrawal"]
    return 2 * right / (2 * right + wrong + missed), sum(back) / len(back)


@pytest.mark.parametrize("code", LANGUAGES)
def test_disclosures_and_withdrawals_are_told_from_look_alikes(code):
    f1, withdrawals = score(rows(code))
    assert f1 >= 0.97
    assert withdrawals >= 0.95
    assert score(unseen(code))[0] >= 0.95


@pytest.mark.parametrize("code", LANGUAGES)
def test_grounds_are_those_named(code):
    named = [row for row in rows(code) if row["kind"] == "disclosure" and row["grounds"]]
    exact = sum(
        sorted(ground.value for f in found(row["text"]) for ground in f.grounds) == row["grounds"] for row in named
    )
    assert exact / len(named) >= 0.9


def test_mails_written_after_the_patterns_are_read_rightly_too():
    later = rows("later")
    wrong = [r["text"] for r in later if r["kind"] != next((f.kind.value for f in found(r["text"])), None)]
    assert len(wrong) <= len(later) * 0.03, wrong


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("Danke.\n\nIch bin befangen.\nGruß", "Ich bin befangen."),
        ("資料を拝見しました。本件を\n辞退いたします。", "本件を 辞退いたします。"),
        ("材料收到。本案我需要回避。谢谢。", "本案我需要回避。"),
    ],
)
def test_the_evidence_is_the_sentence_that_says_it(text, evidence):
    (finding,) = found(text)
    assert finding.evidence.startswith(evidence)


def test_an_own_subject_counts_in_every_language():
    for subject in ("利益相反のため本件から外れます", "Befangen: er ist mein Bruder", "Je me récuse", "我申请回避"):
        assert recusal.find("", subject, MEMBER, "und"), subject


def test_accents_may_be_left_out():
    assert found("je me recuse, c'est mon frere")
    assert found("wylaczam sie z tej sprawy")


def test_a_box_of_a_form_counts_when_it_is_ticked():
    assert found("[ ] I have a conflict of interest\n[x] I have no conflict of interest") == ()
    assert found("[x] I have a conflict of interest\n[ ] I have no conflict of interest")
