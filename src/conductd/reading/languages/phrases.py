"""The shape of a language file: which patterns it must bring. Each tuple of patterns is joined by `or`."""

from dataclasses import dataclass

from conductd.model import Ground

Signs = tuple[tuple[str, str], ...]
"""Names of signs, and the pattern that shows each."""


@dataclass(frozen=True, slots=True)
class Cues:
    """Broad signs, over the same plain sentences; what each is worth was learned from labelled mails."""

    acts: Signs
    """Stepping back, in whatever words."""
    bonds: Signs
    """A tie to the people concerned."""
    against: Signs
    """What speaks against a disclosure."""
    back: Signs
    """Taking a disclosure back."""
    denials: tuple[str, ...]
    """The writer denies it in so many words: then nothing is weighed."""
    oneself: str
    """Words for the writer."""
    readers: str
    """Words for who reads. Where these stand and none for the writer, it is a reminder, a rule or a request."""
    classes: Signs
    """Words taken for one: the words, and the class (`<kin>`). The first that fits counts."""


NO_CUES = Cues(acts=(), bonds=(), against=(), back=(), denials=(), oneself="(?!)", readers="(?!)", classes=())


@dataclass(frozen=True, slots=True)
class Phrases:
    """The patterns of one language, over a sentence made plain: lower case, no accents."""

    contractions: tuple[tuple[str, str], ...]
    """Replaced in order: `can't` becomes `can not`, so that one pattern sees both."""
    courtesies: tuple[str, ...]
    """Taken out before anything is judged: `if that is ok` is no condition, `, ok?` is no question."""
    acts: tuple[str, ...]
    """The writer steps aside or declares a conflict, in words that mean nothing else."""
    leaves: tuple[str, ...]
    """The writer stays away, in words that may also tell of a holiday: void where `away` is near."""
    ties: tuple[str, ...]
    """A bond with somebody concerned: a disclosure beside `leaves` or `openings`, by itself only a ground."""
    bonds: tuple[str, ...]
    """The nearest ties, of oneself: a disclosure by themselves unless `harmless` stands in the mail."""
    openings: tuple[str, ...]
    """Words that announce a disclosure: `full disclosure`, `for transparency`."""
    away: tuple[str, ...]
    """Why people stay away without a conflict: illness, travel, no time, no expertise."""
    jokes: tuple[str, ...]
    """Takes back in the same or the next sentence what was said in jest."""
    harmless: tuple[str, ...]
    """The writer says of a bond that it does not matter and goes on working."""
    withdrawals: tuple[str, ...]
    """The writer takes a recusal back."""
    undone: tuple[str, ...]
    """Stands before a match, in its clause, and turns it round: negation, refusal."""
    unreal: tuple[str, ...]
    """Stands before an act or a leave, in its clause, and makes it a thought: possibility, talk, somebody's wish."""
    conditions: tuple[str, ...]
    """Stands before a match, anywhere in the sentence, and makes it a condition, a rule or a report."""
    conditions_after: tuple[str, ...]
    """Stands after a match and makes it a condition."""
    elsewhere: tuple[str, ...]
    """Another time, another place, another thing: last year, at work, the pizza, the calendar."""
    questions: tuple[str, ...]
    """How a question begins; with a question mark at the end it declares nothing."""
    grounds: tuple[tuple[Ground, tuple[str, ...]], ...]
    """The grounds, each by the patterns that name it."""
    requests: tuple[str, ...] = ()
    """How somebody asks a favour: `could you undo my recusal?` is a question by its mark alone."""
    hints: tuple[str, ...] = ()
    """Somebody else should judge, the writer only reads along: a disclosure where one of `own` is told nearby."""
    own: tuple[str, ...] = ()
    """Ties told of oneself, near or not: what a hint needs beside it."""
    absent: tuple[str, ...] = ()
    """The writer is ill, travelling or short of time, in so many words: then no hint and no leave counts."""
    secrets: tuple[str, ...] = ()
    """A professional's secret: the ground is what was told, not the work that it was told in."""
    asks_back: tuple[str, ...] = ()
    """The writer wants to be put back on the case: a withdrawal, void where `away` is near."""
    earlier: tuple[str, ...] = ()
    """The writer's own stepping aside of some days ago, or the mail that told it: no withdrawal by itself."""
    gone: tuple[str, ...] = ()
    """Its reason was a mistake or is over (a namesake, shares sold, work left): no withdrawal by itself."""
    returns: tuple[str, ...] = ()
    """The writer works on the case again: no withdrawal by itself; two of these three told together are one."""
    clause: str = r"[,;:()]| (?:but|and|so|because|therefore|since|as|while|though|although) "
    """What separates clauses: a negation reaches no further than its own."""
    undone_after: tuple[str, ...] = ()
    """Stands after a match and turns it round: a negation at the verb's end, hearsay, a rule."""
    spaced: bool = True
    """Whether blanks stand between the words; if not, the patterns are written without any."""
    signs: dict[int, int] | None = None
    """Signs read as others before anything is judged, for `str.translate` (traditional Chinese as simplified)."""
    joins: tuple[str, ...] = ()
    """The writer joins what another said: a doubtful disclosure where a quoted one stands below."""
    key_words: tuple[str, ...] = ()
    """Words that rules hang on: mistyped by one letter they are read as meant."""
    not_key_words: tuple[str, ...] = ()
    """Words of the language that only look like one of them mistyped."""
    cues: Cues = NO_CUES
    """Signs to be weighed beside the words; where a language brings none, the patterns of its rules are (signs.py)."""
    code: str = ""
    """ISO 639-1; languages/__init__.py sets it."""
    nouns_are_capital: bool = False
    """A capital inside a sentence is then no sign of a name."""
