"""How people write a name that they do not write in full: inflected, turned round, with a title, with an initial.

Names and texts are folded by `mentions`: lower case, no accents, words with one blank between; a raw text keeps its
punctuation. Patterns are bounded and hold no repetition inside a repetition.
"""

# ruff: noqa: E501  # tables of endings read best in long lines

import re
from functools import cache
from typing import Final

_SLAVIC: Final = "a|u|owi|ovi|em|iem|om|ie|e|y|i|o|ej|iej|ego|iego|emu|iemu|im|ym|ou|oj|ow|ami|ach"
_CYRILLIC: Final = "а|я|у|ю|ом|ем|е|и|ы|і|оі|ою|ои|еи|ого|его|ому|ему|ую|юю|ым|им|ых|их|ові|еві|ям|ам"
_ENDINGS: Final = {
    **dict.fromkeys(("pl", "cs", "sk", "hr", "sl", "sr", "bs"), _SLAVIC),
    **dict.fromkeys(("ru", "uk", "be", "bg", "mk"), _CYRILLIC),
    "fi": "i?(?:n|a|ta|tta|lle|lla|lta|sta|ssa|ksi|na|en|in|an|on|un|aan|een|iin|oon|uun|lta)",
    "et": "i?(?:t|s|st|le|l|lt|ga|ni|d)",
    "hu": "(?:nak|nek|t|at|et|ot|val|vel|rol|tol|hoz|hez|ra|re|ert|ban|ben|[a-z]al|[a-z]el)",
    "lt": "(?:o|ui|a|u|e|io|iui|iu|yje|os|ai|aite|es|ei)",
    "lv": "(?:a|am|u|as|ai|i|im|es|ei)",
    "tr": "(?:n?in|n?un|y?i|y?u|y?e|y?a|d[ae]n?|t[ae]n?)",
}  # fmt: skip
"""Language -> what may stand behind the stem of a name, without accents: a Cyrillic short i is an i."""

UNKNOWN: Final = "und"
_GENITIVE: Final = frozenset({"de", "sv", "da", "no", "nb", "nn", "nl"})
"""Languages that put an s behind a name without an apostrophe."""

_TITLES: Final = (
    "mr|mrs|ms|miss|mx|dr|prof|professor|herr|herrn|frau|hr|fr|monsieur|madame|mme|m|mlle|senor|senora|senorita|sr|sra|srta|don|dona|senhor|senhora"
    "|signor|signora|sig|dott|dottor|dottoressa|meneer|mevrouw|dhr|mevr|pan|pani|pana|panu|panem|panstwo|pania|pane|pana|pani|panem|paní|bay|bayan|herra|rouva|fru"
    "|господин|господина|госпожа|госпожу|пан|пані"
)
_GROUP: Final = r"(?:team|group|committee|board|wg|working group|work group|conduct team|mods|moderators|moderation team|gruppe|arbeitsgruppe|equipe|equipo|groupe|comite)"
_BEFORE: Final = (
    r"(?:your|the|a|another|fellow|one of your|of your|own) (?:[a-z]{1,20} )?(?:member|members|moderator|mod|chair|co chair|colleague|responder|organizer|organiser)(?: named| called| is| was)?"
    r"|one of (?:you|your (?:people|members|own|chairs|moderators))(?: named| called)?|member of (?:your|the) "
    + _GROUP
    + r"|(?:euer|eurem|euren|eure|ihr|ihrem|ihren|ihre|dein) (?:mitglied|kollege|kollegen|kollegin|moderator|moderatorin)|votre (?:membre|collegue)|(?:su|vuestro|vuestra) (?:miembro|companero|companera)"
)
_BEHIND: Final = (
    r"(?:who is |who sits |is |was |sits )?(?:from|of|on|in|aus|von|in|de|del) (?:your|the|this|our|eurer|eurem|der|dem|ihrer|ihrem|votre|vuestro|vuestra|su|tu) (?:[a-z]{1,20} ){0,2}?"
    + _GROUP
)


@cache
def inflected(plain: str, tongue: str) -> tuple[re.Pattern[str], ...]:
    """The name with the endings that the language gives it; a single initial may stand before its last word.

    A text too short to tell its language may be in any of them.
    """
    words = plain.split()
    if len(words) < 2:
        return ()
    found = [" " + " ".join(map(re.escape, words[:-1])) + " [^ ] " + re.escape(words[-1]) + " "]
    if (tongue in _GENITIVE or tongue == UNKNOWN) and len(words[-1]) > 2:
        found.append(" " + " ".join(map(re.escape, words)) + "s ")
    for known, endings in _ENDINGS.items():
        if tongue in {known, UNKNOWN}:
            found.append(" " + " ".join(_forms(word, endings, known) for word in words) + " ")
    return tuple(map(re.compile, found))


def _forms(word: str, endings: str, tongue: str) -> str:
    """A word as it is, or its stem with an ending; a Finn's -nen becomes -se-, a Pole's -ek loses its vowel."""
    if len(word) < 3:
        return re.escape(word)
    stems = {word, re.sub("[aeiouyаеиоуыэюяйьё]$", "", word)}
    if tongue == "fi" and word.endswith("nen"):
        stems.add(word[:-3] + "se")
        stems.add(word[:-3] + "s")
    if word.endswith(("ek", "ec", "ek")):
        stems.add(word[:-2] + word[-1])
    either = "|".join(re.escape(stem) for stem in sorted(stems))
    return f"(?:{re.escape(word)}|(?:{either})(?:{endings}))"


@cache
def patterns(name: str, plain: str, first_alone: bool, last_alone: bool) -> tuple[tuple[re.Pattern[str], bool], ...]:
    """Other ways to name somebody, each with whether it is sought in the raw text; empty for a name of one word.

    `first_alone` and `last_alone` say that the first name and the surname are nobody else's in the group.
    """
    words = plain.split()
    if len(words) < 2 or not plain.isascii() or min(len(words[0]), len(words[-1])) < 3:
        return ()
    first, last = re.escape(words[0]), re.escape(words[-1])
    surname = re.escape(" ".join(words[1:]))
    raw_first, _, raw_last = (re.escape(part) for part in name.lower().partition(" "))
    found = [
        (rf"(?<!\w){raw_last},[ \t]{{0,3}}{raw_first}(?!\w)", True),
        (rf"(?<!\w){raw_first}[ \t]{re.escape(words[-1][0])}\.", True),
    ]
    if last_alone:
        found += [
            (rf" (?:{_TITLES}) (?:[^ ] )?(?:{surname}|{last})(?:a|u|em|s)? ", False),
            (rf" {first[0]} {surname} ", False),
        ]
    if first_alone:
        found += [(rf" (?:{_BEFORE}) {first} (?!{surname})", False), (rf" {first} {_BEHIND}(?= )", False)]
    return tuple((re.compile(pattern), raw) for pattern, raw in found)
