"""Does a member, in words of their own, step aside from a case or come back to it?

recusal_rules.py says which rules of a language fit, learned.py how much rules, signs and words weigh together. A clear
act is a disclosure whatever it weighs; a weaker rule only with the weights' consent; where no rule fits, the weights
alone may still see something. Below a stated confidence a finding is doubtful. A short mail says little about its
language, so the rules of every language of its script are asked, the supposed one first; words are weighed in one.
"""

import re
from dataclasses import replace
from itertools import islice

from conductd.model import Ground, RecusalFinding, RecusalKind, RecusalState, Sender
from conductd.reading import joining, learned
from conductd.reading import recusal_rules as rules
from conductd.reading.languages import Phrases, likely, weighed_as
from conductd.reading.learned import Verdict
from conductd.reading.sentences import sentences
from conductd.reading.told import Told, told

LONGEST_EVIDENCE = 300
LONGEST_WEIGHED = 8_000  # characters: somebody who discloses without a plain word for it does so in a short mail
PASSAGE, STEP, PASSAGES = 6, 4, 12  # sentences weighed together; how far on the next passage begins; how many at most
LIKELY = 0.0  # a verdict above this is a finding: more likely than not
SURE = 0.85  # below this it is doubtful, if a weaker rule fits: seven chances of ten
WEAK = -1.5  # below this a weaker rule counts for nothing: less than one chance of five
UNLIKELY = -2.0  # below this even a clear act is doubtful
UNSIGNED = 0.5  # so much more is asked of words and bonds alone, where no sign of an act or a return stands
BACK = -1.1  # a verdict above this is a withdrawal, which takes a person's consent in any case
_UNTICKED = re.compile(r"^\W{0,4}(?:\[ ?\]|☐|□|\( \)|（ ?）|［ ?］|【 ?】)")
_TICKED = re.compile(r"^\W{0,4}(?:\[[xX✓✔]\]|[☑☒■✓✔√]|\([xX]\)|[（［【][xX✓✔√○〇][）］】]) ?")


def find(
    new_text: str, own_subject: str | None, sender: Sender, language: str, text: str = ""
) -> tuple[RecusalFinding, ...]:
    """At most one finding: a withdrawal (always proposed) or a disclosure. Empty grounds mean that none was named.

    `own_subject` is the subject if the sender wrote it, and not the mail that is answered; it counts as a sentence.
    A doubtful finding is proposed, whoever vouches for the sender. `text` is the whole mail, whose quotes tell what
    another said that the sender joins.
    """
    if sender.member is None:
        return ()
    written = written_sentences(new_text, own_subject)
    own = f"{own_subject or ''}\n{new_text}"
    for phrases in likely(language, own):
        finding = _find(written, sender.member, phrases)
        if finding is not None:
            return (finding,)
    tongue = weighed_as(language, own)
    if len(own) > LONGEST_WEIGHED or tongue is None:
        return ()
    return _joined(written, sender.member, text, tongue) or _weighed(written, sender.member, tongue)


def written_sentences(new_text: str, own_subject: str | None) -> list[str]:
    """What a member wrote, sentence by sentence, without the boxes of a form left open; each sentence once."""
    written = [*((own_subject,) if own_subject else ()), *sentences(new_text)]
    return list(dict.fromkeys(_TICKED.sub("", sentence) for sentence in written if not _UNTICKED.match(sentence)))


def weighed(lines: list[Told], phrases: Phrases) -> list[tuple[list[Told], Verdict]]:
    """The verdict on each passage: at most so many of a long mail, since what counts stands early."""
    weights = learned.weights_of(phrases.code)
    if weights is None:
        return []
    starts = islice(range(0, max(1, len(lines) - PASSAGE + STEP), STEP), PASSAGES)
    passages = (lines[at : at + PASSAGE] for at in starts)
    return [
        (passage, learned.weigh(passage, phrases, weights, rules.fitting(passage, phrases)))
        for passage in passages
        if passage
    ]


def most_telling(passage: list[Told], phrases: Phrases, *, back: bool) -> Told:
    """The sentence of a passage that by itself speaks most for the verdict."""
    weights = learned.weights_of(phrases.code)
    if weights is None:
        return passage[0]
    column = weights.withdrawal if back else weights.disclosure
    return max(passage, key=lambda sentence: learned.alone(sentence, phrases, column))


def bound(passage: list[Told], verdict: Verdict, phrases: Phrases) -> float:
    """What the larger sum must exceed to be a finding where no rule fits."""
    least = BACK if verdict.withdrawal > verdict.disclosure else LIKELY
    return least if learned.shows_any(passage, phrases) else least + UNSIGNED


def is_enough(passage: list[Told], verdict: Verdict, phrases: Phrases) -> bool:
    """Whether the larger sum exceeds its bound, in words that are not about their readers."""
    larger = max(verdict.disclosure, verdict.withdrawal)
    return larger > bound(passage, verdict, phrases) and not learned.is_about_the_readers(passage, phrases.cues)


def _joined(written: list[str], member: str, text: str, phrases: Phrases) -> tuple[RecusalFinding, ...]:
    """A disclosure of another's that the member joins: always doubtful."""
    found = joining.joined([told(sentence, phrases) for sentence in written], text, phrases)
    return (_doubtful(_finding(member, RecusalKind.DISCLOSURE, found[1], found[0])),) if found else ()


def _weighed(written: list[str], member: str, phrases: Phrases) -> tuple[RecusalFinding, ...]:
    """What the weights alone see: always doubtful."""
    lines = [told(sentence, phrases) for sentence in written]
    verdicts = weighed(lines, phrases)
    if not verdicts:
        return ()
    passage, verdict = max(verdicts, key=lambda each: max(each[1].disclosure, each[1].withdrawal))
    if not is_enough(passage, verdict, phrases):
        return ()
    back = verdict.withdrawal > verdict.disclosure
    if not back and any(rules.denied(line, phrases) for line in lines):
        return ()
    telling = most_telling(passage, phrases, back=back)
    if back:
        return (_doubtful(_finding(member, RecusalKind.WITHDRAWAL, (), telling)),)
    return (_doubtful(_finding(member, RecusalKind.DISCLOSURE, learned.named(verdict), telling)),)


def _doubtful(finding: RecusalFinding) -> RecusalFinding:
    return replace(finding, state=RecusalState.PROPOSED, doubtful=True)


def _find(written: list[str], member: str, phrases: Phrases) -> RecusalFinding | None:
    lines = [told(sentence, phrases) for sentence in written]
    withdrawal = rules.taken_back(lines, phrases)
    if withdrawal is not None:
        return _finding(member, RecusalKind.WITHDRAWAL, (), withdrawal)
    clear = rules.act(lines, phrases)
    place = rules.weaker(lines, phrases) if clear is None else clear
    if place is None:
        return None
    verdicts = weighed(lines, phrases) if sum(len(line.written) for line in lines) <= LONGEST_WEIGHED else []
    most = max((verdict.disclosure for _, verdict in verdicts), default=SURE)
    if clear is None and most <= WEAK:
        return None
    finding = _finding(member, RecusalKind.DISCLOSURE, _grounds(lines, place, phrases, verdicts), lines[place])
    return finding if most >= (SURE if clear is None else UNLIKELY) else _doubtful(finding)


def _grounds(
    lines: list[Told], place: int, phrases: Phrases, verdicts: list[tuple[list[Told], Verdict]]
) -> tuple[Ground, ...]:
    """The grounds of the passage around the disclosure, by weight where there are weights, else by rule."""
    around = [verdict for passage, verdict in verdicts if lines[place] in passage]
    if not around:
        return rules.grounds_near(lines, place, phrases)
    return learned.named(max(around, key=lambda verdict: verdict.disclosure))


def _finding(member: str, kind: RecusalKind, grounds: tuple[Ground, ...], line: Told) -> RecusalFinding:
    state = RecusalState.EFFECTIVE if kind is RecusalKind.DISCLOSURE else RecusalState.PROPOSED
    return RecusalFinding(member, kind, grounds, state, line.written[:LONGEST_EVIDENCE])
