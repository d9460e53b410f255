"""What a language says for what: data only. A new language is one file here and its name in LANGUAGES.

Patterns are regular expressions over one sentence that has been lower-cased, with straight apostrophes, contractions
written out by `contractions`, quoted words taken out and one blank between words. Each is bounded: no repetition
inside a repetition, so that a hostile sentence costs no more than a plain one.
"""

from conductd.reading.languages import en
from conductd.reading.languages.phrases import Phrases

__all__ = ["DEFAULT", "LANGUAGES", "Phrases"]

DEFAULT = en.PHRASES
LANGUAGES: dict[str, Phrases] = {"en": en.PHRASES}
