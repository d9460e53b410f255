"""Which language is a mail written in?"""

try:
    import pycld2
except ImportError:  # no wheel for every Python: then nothing is known, and nothing breaks
    pycld2 = None

UNKNOWN = "und"
LONGEST = 20_000  # characters; more says nothing new and only takes time
SHORT = 30  # characters; below this even a sure answer is a guess


def detect(text: str) -> str:
    """The ISO 639-1 code of the text's language, or `und` where nothing is sure."""
    clean = "".join(character if character.isprintable() else " " for character in text[:LONGEST])
    clean = clean.encode("utf-8", "ignore").decode("utf-8").strip()
    if pycld2 is None or not clean:
        return UNKNOWN
    try:
        reliable, _, guesses = pycld2.detect(clean, isPlainText=True, bestEffort=len(clean) >= SHORT)
    except (pycld2.error, ValueError):
        return UNKNOWN
    code = str(guesses[0][1]).lower().partition("-")[0]
    sure = reliable or (len(clean) >= SHORT and guesses[0][2] >= 80)
    return code if sure and len(code) == 2 and code != "un" else UNKNOWN
