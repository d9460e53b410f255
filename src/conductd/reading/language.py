"""Which language is a mail written in?"""

import re

try:
    import pycld2
except ImportError:  # no wheel for every Python: then nothing is known, and nothing breaks
    pycld2 = None

from conductd.reading.small_words import by_script, by_small_words, speaks_another

UNKNOWN = "und"
LONGEST = 20_000  # characters; more says nothing new and only takes time
SHORT = 30  # characters; below this even a sure answer is a guess


FEW_SENTENCES = 300  # characters; beyond this the statistical guess is the better one
FEW_WORDS = 3  # in scripts with blanks; fewer are names and greetings
FEW_LETTERS = 40  # below this close languages are told apart by their own letters alone
_TWINS = {
    "sv": "[äö]", "da": "(?!)", "no": "(?!)", "nn": "(?!)", "uk": "[іїє]", "sr": "[јљњђћ]", "bg": "(?!)",
    "mk": "[ѓќѕ]", "be": "ў", "cs": "[ěřů]", "sk": "[ľĺŕô]", "gl": "(?!)", "ca": "l·l", "hr": "(?!)",
    "bs": "(?!)", "sl": "(?!)",
    "id": "(?!)", "ms": "(?!)", "af": "(?!)",
}  # fmt: skip
_OLD_CODES = {"iw": "he", "in": "id", "ji": "yi", "jw": "jv", "nb": "no", "nn": "no", "mo": "ro", "sh": "sr"}
_CODE = re.compile(
    r"^\s*(?:def |class |import |from \w+ import|for .*[:{]\s*$|for .* in .*:|if .*[:{]\s*$|return\b|[{}]|#include|//"
    r"|\$ |>>> |\w+\(.*\);?$|[ -~]*[;{}]\s*$|\w+ ?[+-]?= ?\S)"
)
_NO_WORDS = re.compile(r"https?://\S+|\S{1,64}@\S+|[#@/\\]\S+|[\W\d_]{3,}")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2}")
_SMALL = re.compile(r"(?<!\S)[^\W\d_A-Z]\w*")


def detect(text: str) -> str:
    """The ISO 639-1 code of the text's language, or `und` where nothing is sure."""
    clean = "".join(character if character.isprintable() else " " for character in text[:LONGEST])
    clean = _NO_WORDS.sub(" ", clean.encode("utf-8", "ignore").decode("utf-8")).strip()
    if not clean or _says_little(clean) or _is_code(text[:LONGEST]):
        return UNKNOWN
    certain = by_script(clean)
    if certain is not None:
        return certain
    guess, told = _guessed(clean), by_small_words(clean) if len(clean) < FEW_SENTENCES else None
    if told is None and len(clean) < FEW_SENTENCES and speaks_another(clean, guess):
        return UNKNOWN
    return told if told is not None else guess


def _is_code(text: str) -> bool:
    """Lines of a program, and no sentence beside them."""
    lines = [line for line in text.splitlines() if line.strip()]
    return bool(lines) and sum(bool(_CODE.search(line)) for line in lines) * 3 >= len(lines) * 2


def _guessed(clean: str) -> str:
    if pycld2 is None:
        return UNKNOWN
    try:
        reliable, _, guesses = pycld2.detect(clean, isPlainText=True, bestEffort=len(clean) >= SHORT)
    except (pycld2.error, ValueError):
        return UNKNOWN
    code = str(guesses[0][1]).lower().partition("-")[0]
    code = _OLD_CODES.get(code, code)
    sure = (reliable or (len(clean) >= SHORT and guesses[0][2] >= 80)) and not _may_be_its_twin(clean, code)
    return code if sure and len(code) == 2 and code != "un" else UNKNOWN


def _may_be_its_twin(text: str, code: str) -> bool:
    """A few words in one of several close languages, without a letter that only this one has."""
    proof = _TWINS.get(code)
    return len(text) < FEW_LETTERS and proof is not None and not re.search(proof, text.lower())


def of_report(words: str, passed_on: str) -> str:
    """The language of the sender's words, or of what they pass on where these say too little."""
    found = detect(words)
    return found if found != UNKNOWN or not passed_on else detect(passed_on)


def _says_little(text: str) -> bool:
    """Too few words to tell, names left aside: a guess at them is as often wrong as right."""
    if _UNSPACED.search(text):
        return False
    return len(text.split()) < FEW_WORDS or len(_SMALL.findall(text[:1000])) < FEW_WORDS - 1
