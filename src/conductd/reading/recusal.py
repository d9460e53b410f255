"""Does a member, in words of their own, step aside from a case or come back to it?

Sentence by sentence: a pattern of the language file must match, and nothing around it may undo it (a negation, a
condition, a question, somebody else's doing, another place). Grounds are told from the sentences around. All patterns
are data in languages/. A short mail says little about its language, so every language of its script is asked, the
supposed one first. Where no rule decides, the weights of learned.py may still see a disclosure: such a finding is
doubtful, and so is one that a weaker rule made and the weights speak against.
"""

import re
from dataclasses import replace
from itertools import islice

from conductd.model import Ground, RecusalFinding, RecusalKind, RecusalState, Sender
from conductd.reading import learned
from conductd.reading.languages import LANGUAGES, Phrases, is_english, likely
from conductd.reading.learned import Verdict
from conductd.reading.sentences import sentences
from conductd.reading.told import NEGATED, Told, does, hits, matches, says, told, undoing

LONGEST_EVIDENCE = 300
SHORT = 30  # characters of a sentence that only announces the next one
NEAR = 2  # sentences before and after the disclosure that may name its ground
LONGEST_WEIGHED = 8_000  # characters: somebody who discloses without a plain word for it does so in a short mail
PASSAGE, STEP, PASSAGES = 6, 4, 12  # sentences weighed together; how far on the next passage begins; how many at most
LIKELY = 0.2  # a verdict above this is a doubtful finding
UNLIKELY = -2.0  # below this a finding of a weaker rule is doubtful
_UNTICKED = re.compile(r"^\W{0,4}(?:\[ ?\]|☐|\( \))")
_TICKED = re.compile(r"^\W{0,4}(?:\[[xX✓✔]\]|☑|☒|\([xX]\)) ?")


def find(new_text: str, own_subject: str | None, sender: Sender, language: str) -> tuple[RecusalFinding, ...]:
    """At most one finding: a withdrawal (always proposed) or a disclosure. Empty grounds mean that none was named.

    `own_subject` is the subject if the sender wrote it, and not the mail that is answered; it counts as a sentence.
    A doubtful finding is proposed, whoever vouches for the sender.
    """
    if sender.member is None:
        return ()
    written = written_sentences(new_text, own_subject)
    text = f"{own_subject or ''}\n{new_text}"
    for phrases in likely(language, text):
        finding = _find(written, sender.member, phrases)
        if finding is not None:
            return (finding,)
    short = len(text) <= LONGEST_WEIGHED
    return _weighed(written, sender.member, LANGUAGES["en"]) if short and is_english(language, text) else ()


def written_sentences(new_text: str, own_subject: str | None) -> list[str]:
    """What a member wrote, sentence by sentence, without the boxes of a form left open; each sentence once."""
    written = [*((own_subject,) if own_subject else ()), *sentences(new_text)]
    return list(dict.fromkeys(_TICKED.sub("", sentence) for sentence in written if not _UNTICKED.match(sentence)))


def weighed(lines: list[Told], phrases: Phrases) -> list[tuple[list[Told], Verdict]]:
    """The verdict on each passage: at most so many of a long mail, since what counts stands early."""
    weights = learned.weights_of("en")
    if phrases.cues is None or weights is None:
        return []
    starts = islice(range(0, max(1, len(lines) - PASSAGE + STEP), STEP), PASSAGES)
    passages = (lines[at : at + PASSAGE] for at in starts)
    return [(passage, learned.weigh(passage, phrases, weights)) for passage in passages if passage]


def most_telling(passage: list[Told], phrases: Phrases, *, back: bool) -> Told:
    """The sentence of a passage that by itself speaks most for the verdict."""
    weights, cues = learned.weights_of("en"), phrases.cues
    if weights is None or cues is None:
        return passage[0]
    column = weights.withdrawal if back else weights.disclosure
    return max(passage, key=lambda sentence: learned.alone(sentence, cues, column))


def _weighed(written: list[str], member: str, phrases: Phrases) -> tuple[RecusalFinding, ...]:
    lines = [told(sentence, phrases) for sentence in written]
    verdicts = weighed(lines, phrases)
    if not verdicts:
        return ()
    passage, verdict = max(verdicts, key=lambda each: max(each[1].disclosure, each[1].withdrawal))
    if max(verdict.disclosure, verdict.withdrawal) <= LIKELY or not learned.shows_any(passage, phrases):
        return ()
    back = verdict.withdrawal > verdict.disclosure
    if not back and any(denied(line, phrases) for line in lines):
        return ()
    place = lines.index(most_telling(passage, phrases, back=back))
    grounds = () if back else grounds_near(lines, place, phrases)
    kind = RecusalKind.WITHDRAWAL if back else RecusalKind.DISCLOSURE
    return (_doubtful(_finding(member, kind, grounds, lines[place])),)


def denied(line: Told, phrases: Phrases) -> bool:
    """The writer says that nothing is the matter, or speaks of an act only to deny it."""
    if hits(line, phrases.harmless) or (phrases.cues is not None and hits(line, phrases.cues.denials)):
        return True
    return any(undoing(line, match, phrases, act=True) == NEGATED for match in matches(line, phrases.acts))


def _doubtful(finding: RecusalFinding) -> RecusalFinding:
    return replace(finding, state=RecusalState.PROPOSED, doubtful=True)


def _find(written: list[str], member: str, phrases: Phrases) -> RecusalFinding | None:
    lines = [told(sentence, phrases) for sentence in written]
    withdrawal = _taken_back(lines, phrases)
    if withdrawal is not None:
        return _finding(member, RecusalKind.WITHDRAWAL, (), withdrawal)
    place = _act(lines, phrases)
    if place is not None:
        return _finding(member, RecusalKind.DISCLOSURE, grounds_near(lines, place, phrases), lines[place])
    place = _weaker(lines, phrases)
    if place is None:
        return None
    finding = _finding(member, RecusalKind.DISCLOSURE, grounds_near(lines, place, phrases), lines[place])
    verdicts = weighed(lines, phrases) if sum(len(line.written) for line in lines) <= LONGEST_WEIGHED else []
    sure = not verdicts or max(verdict.disclosure for _, verdict in verdicts) >= UNLIKELY
    return finding if sure else _doubtful(finding)


def _taken_back(lines: list[Told], phrases: Phrases) -> Told | None:
    """The sentence that takes a recusal back, in so many words or together with one or two after it."""
    plainly = next((line for line in lines if does(line, phrases.withdrawals, phrases)), None)
    asked = (line for place, line in enumerate(lines) if asks_back(lines, place, phrases))
    return plainly or taken_back_in_pieces(lines, phrases) or next(asked, None)


def asks_back(lines: list[Told], place: int, phrases: Phrases) -> bool:
    """The writer wants to be put back, and not after a holiday or an illness."""
    around = lines[max(0, place - 1) : place + 2]
    return does(lines[place], phrases.asks_back, phrases) and not any(hits(t, phrases.away) for t in around)


def taken_back_in_pieces(lines: list[Told], phrases: Phrases) -> Told | None:
    """Two of three signs near each other: an earlier stepping aside, its reason gone, the writer back at work."""
    signs = (phrases.earlier, phrases.gone, phrases.returns)
    seen = [{sign for sign in signs if sign and says(line, sign, phrases)} for line in lines]
    for place, line in enumerate(lines):
        if seen[place] and len(set().union(*seen[place : place + NEAR + 1])) > 1:
            return line
    return None


def _finding(member: str, kind: RecusalKind, grounds: tuple[Ground, ...], line: Told) -> RecusalFinding:
    state = RecusalState.EFFECTIVE if kind is RecusalKind.DISCLOSURE else RecusalState.PROPOSED
    return RecusalFinding(member, kind, grounds, state, line.written[:LONGEST_EVIDENCE])


def _act(lines: list[Told], phrases: Phrases) -> int | None:
    """The sentence that discloses by a clear act."""
    for place, line in enumerate(lines):
        if does(line, phrases.acts, phrases) and not is_joke(lines, place, phrases):
            return place
    return None


def _weaker(lines: list[Told], phrases: Phrases) -> int | None:
    """The sentence that leaves without another reason or beside a tie, else a bond announced, else a near bond."""
    for place, line in enumerate(lines):
        if does(line, phrases.leaves, phrases) and not is_away(lines, place, phrases):
            return place
    hinted = next((place for place in range(len(lines)) if is_hinted(lines, place, phrases)), None)
    if hinted is not None:
        return hinted
    announced = (place for place in range(len(lines)) if _announced(lines, place, phrases))
    return next(announced, _bond(lines, phrases))


def is_hinted(lines: list[Told], place: int, phrases: Phrases) -> bool:
    """Words that leave the case to others, beside a tie of the writer's own; neither of them would be enough."""
    if not does(lines[place], phrases.hints, phrases) or any(hits(line, phrases.harmless) for line in lines):
        return False
    return any(says(t, phrases.own, phrases) for t in lines[max(0, place - NEAR) : place + NEAR + 1])


def _bond(lines: list[Told], phrases: Phrases) -> int | None:
    """A near bond told without any word of stepping aside, unless the writer says that it does not matter."""
    if any(hits(line, phrases.harmless) for line in lines):
        return None
    return next((place for place, line in enumerate(lines) if says(line, phrases.bonds, phrases)), None)


def is_joke(lines: list[Told], place: int, phrases: Phrases) -> bool:
    """The sentence or the next one takes back in jest what was said."""
    return any(hits(line, phrases.jokes) for line in lines[place : place + 2])


def is_away(lines: list[Told], place: int, phrases: Phrases) -> bool:
    """Somebody who is ill or travelling stays away as well; a bond named beside it tells the difference."""
    around = lines[max(0, place - 1) : place + 2]
    return any(hits(t, phrases.away) for t in around) and not any(says(t, phrases.ties, phrases) for t in around)


def _announced(lines: list[Told], place: int, phrases: Phrases) -> bool:
    """A bond announced as a disclosure, in the same sentence or in a short one before it (`Yes, me.`)."""
    line, before = lines[place], lines[place - 1] if place else None
    opened = hits(line, phrases.openings) or (
        before is not None and len(before.plain) <= SHORT and hits(before, phrases.openings)
    )
    return opened and says(line, phrases.ties, phrases) and not hits(line, phrases.harmless)


def grounds_near(lines: list[Told], place: int, phrases: Phrases) -> tuple[Ground, ...]:
    """Grounds named in the sentence itself, else in those around it."""
    own = tuple(ground for ground, patterns in phrases.grounds if says(lines[place], patterns, phrases))
    if own:
        return own
    around = lines[max(0, place - NEAR) : place + NEAR + 1]
    return tuple(ground for ground, patterns in phrases.grounds if any(says(t, patterns, phrases) for t in around))
