"""A member who joins another's disclosure: `me too`, above the quoted words of the one who stepped back.

The quote tells what is joined, and the member's own words that they join it: neither would be enough. Never certain, so
the member is asked.
"""

import re

from conductd.model import Ground
from conductd.reading import recusal_rules as rules
from conductd.reading.languages import Phrases
from conductd.reading.sentences import sentences
from conductd.reading.told import Told, does, hits, told

FIRST = 2  # sentences that may say it
LONGEST = 400  # characters of own words: who joins says so in short
# what is quoted once is answered; what is quoted twice is older
_QUOTED = re.compile(r"^>(?! ?>) ?(.*)$", re.MULTILINE)
_MOST = 4_000  # characters of the quote


def joined(lines: list[Told], text: str, phrases: Phrases) -> tuple[Told, tuple[Ground, ...]] | None:
    """The sentence that joins a disclosure quoted in `text`, and the grounds; None if there is none to join."""
    if not phrases.joins or sum(len(line.written) for line in lines) > LONGEST:
        return None
    said = next((line for line in lines[:FIRST] if does(line, phrases.joins, phrases)), None)
    if said is None or any(hits(line, phrases.harmless) or rules.denied(line, phrases) for line in lines):
        return None
    quoted = [told(sentence, phrases) for sentence in sentences("\n".join(_QUOTED.findall(text))[:_MOST])]
    place = rules.act(quoted, phrases)
    if place is None:
        return None
    return said, rules.grounds_near(lines, lines.index(said), phrases) or rules.grounds_near(quoted, place, phrases)
