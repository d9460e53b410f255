"""What a language says for what: data only. A new language is one file here and its name in LANGUAGES.

Patterns are regular expressions over one sentence that has been lower-cased, with straight apostrophes, accents taken
off, contractions written out by `contractions`, quoted words taken out and one blank between words. Each is bounded:
no repetition inside a repetition, so that a hostile sentence costs no more than a plain one.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from conductd.reading.languages import de, en, es, fr, it, ja, nl, pl, pt, zh
from conductd.reading.languages.phrases import Phrases
from conductd.reading.languages.signs import with_signs

__all__ = ["LANGUAGES", "Phrases", "likely", "weighed_as"]

LANGUAGES: dict[str, Phrases] = {
    code: replace(with_signs(each.PHRASES), code=code)
    for code, each in (
        ("en", en), ("de", de), ("fr", fr), ("es", es), ("pt", pt), ("it", it), ("nl", nl), ("pl", pl), ("ja", ja),
        ("zh", zh),
    )
}  # fmt: skip
_KANA = re.compile("[\u3041-\u30ff]")
_HAN = re.compile("[\u4e00-\u9fff]")
_JAPANESE = re.compile("利益相反|辞退|本件|棄権")  # words that Chinese writes otherwise
_ENGLISH = re.compile(r"\b(?:the|and|this|that|have|not|with|are|my|was|for|you)\b", re.IGNORECASE)
FEW_WORDS = 3  # different small words that make sure of English: other languages are often taken for it
_LATIN = re.compile(r"[A-Za-z]{2}")


def likely(language: str, text: str) -> Iterator[Phrases]:
    """The languages a text may be written in, the supposed one first, then English, then others of its script."""
    english = language == "en" and _small_words(text) >= FEW_WORDS
    codes = [language, "en", *(code for code in _by_script(text) if not english or code in ("ja", "zh"))]
    yield from (LANGUAGES[code] for code in dict.fromkeys(codes) if code in LANGUAGES)


def weighed_as(language: str, text: str) -> Phrases | None:
    """The language to weigh a text in: as it was told, else as its script or small words tell; None if unsure."""
    if language in LANGUAGES and not (language == "en" and _HAN.search(text)):
        return LANGUAGES[language]
    if language != "und":
        return None
    by_script = next((code for code in _by_script(text) if code in ("ja", "zh")), None)
    told = by_script or ("en" if _small_words(text) > 1 else None)
    return LANGUAGES[told] if told else None


def _small_words(text: str) -> int:
    return len({word.lower() for word in _ENGLISH.findall(text[:2000])})


def _by_script(text: str) -> Iterator[str]:
    if _KANA.search(text):
        yield "ja"
    elif _HAN.search(text):
        yield from ("ja", "zh") if _JAPANESE.search(text) else ("zh",)
    if _LATIN.search(text):
        yield from ("de", "fr", "es", "pt", "it", "nl", "pl")
