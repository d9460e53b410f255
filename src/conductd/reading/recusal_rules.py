"""Which rules of a language fit what a member wrote: a pattern matches, and nothing around it undoes it.

A rule looks at one sentence (a negation, a condition, a question, somebody else's doing, another place undo it) and at
those near it. All patterns are data in languages/.
"""

from collections.abc import Iterator

from conductd.model import Ground
from conductd.reading.languages import Phrases
from conductd.reading.learned import RULE, Features
from conductd.reading.told import NEGATED, Told, does, hits, matches, says, undoing

SHORT = 30  # characters of a sentence that only announces the next one
NEAR = 2  # sentences before and after the disclosure that may name its ground


def fitting(lines: list[Told], phrases: Phrases) -> Features:
    """The rules that fit somewhere in these sentences and the grounds named in them, as features to be weighed."""
    found = {f"r {name}": RULE for name in _names(lines, phrases)}
    named = (ground for ground, patterns in phrases.grounds if any(says(line, patterns, phrases) for line in lines))
    return found | {f"g {ground}": 1.0 for ground in named}


def _names(lines: list[Told], phrases: Phrases) -> Iterator[str]:
    places = range(len(lines))
    if taken_back(lines, phrases) is not None:
        yield "takes it back"
    if act(lines, phrases) is not None:
        yield "act"
    if any(leaves(lines, place, phrases) for place in places):
        yield "leaves"
    if any(is_announced(lines, place, phrases) for place in places):
        yield "announced"
    if bond(lines, phrases) is not None:
        yield "near bond"
    if any(denied(line, phrases) for line in lines):
        yield "denied"


def denied(line: Told, phrases: Phrases) -> bool:
    """The writer says that nothing is the matter, or speaks of an act only to deny it."""
    if hits(line, phrases.harmless) or hits(line, phrases.cues.denials):
        return True
    return any(undoing(line, match, phrases, act=True) == NEGATED for match in matches(line, phrases.acts))


def taken_back(lines: list[Told], phrases: Phrases) -> Told | None:
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


def act(lines: list[Told], phrases: Phrases) -> int | None:
    """The sentence that discloses by a clear act."""
    for place, line in enumerate(lines):
        if does(line, phrases.acts, phrases) and not is_joke(lines, place, phrases):
            return place
    return None


def weaker(lines: list[Told], phrases: Phrases) -> int | None:
    """The sentence that leaves without another reason or beside a tie, else a bond announced, else a near bond."""
    left = next((place for place in range(len(lines)) if leaves(lines, place, phrases)), None)
    if left is not None:
        return left
    hinted = next((place for place in range(len(lines)) if is_hinted(lines, place, phrases)), None)
    if hinted is not None:
        return hinted
    announced = (place for place in range(len(lines)) if is_announced(lines, place, phrases))
    return next(announced, bond(lines, phrases))


def leaves(lines: list[Told], place: int, phrases: Phrases) -> bool:
    """The writer stays away, and for no other reason."""
    return does(lines[place], phrases.leaves, phrases) and not is_away(lines, place, phrases)


def is_hinted(lines: list[Told], place: int, phrases: Phrases) -> bool:
    """Words that leave the case to others, beside a tie of the writer's own; neither of them would be enough."""
    if not does(lines[place], phrases.hints, phrases) or any(hits(line, phrases.harmless) for line in lines):
        return False
    around = lines[max(0, place - NEAR) : place + NEAR + 1]
    return any(says(t, phrases.own, phrases) for t in around) and not is_absent(around, phrases)


def is_absent(around: list[Told], phrases: Phrases) -> bool:
    """Near a plain reason to be absent only a near tie, and not a mere mention of somebody, makes a disclosure."""
    return any(hits(t, phrases.absent) for t in around) and not any(says(t, phrases.ties, phrases) for t in around)


def bond(lines: list[Told], phrases: Phrases) -> int | None:
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
    left = any(hits(t, phrases.away) or hits(t, phrases.absent) for t in around)
    return left and not any(says(t, phrases.ties, phrases) for t in around)


def is_announced(lines: list[Told], place: int, phrases: Phrases) -> bool:
    """A bond announced as a disclosure, in the same sentence or in a short one before it (`Yes, me.`)."""
    line, before = lines[place], lines[place - 1] if place else None
    opened = hits(line, phrases.openings) or (
        before is not None and len(before.plain) <= SHORT and hits(before, phrases.openings)
    )
    return opened and says(line, phrases.ties, phrases) and not hits(line, phrases.harmless)


def grounds_near(lines: list[Told], place: int, phrases: Phrases) -> tuple[Ground, ...]:
    """Grounds named in the sentence itself, else in those around it."""
    around = lines[max(0, place - NEAR) : place + NEAR + 1]
    return _grounds_in([lines[place]], phrases) or _grounds_in(around, phrases)


def _grounds_in(lines: list[Told], phrases: Phrases) -> tuple[Ground, ...]:
    """The grounds named there; a professional's secret stands for the work and the client it came with."""
    named = (ground for ground, patterns in phrases.grounds if any(says(line, patterns, phrases) for line in lines))
    if not any(hits(line, phrases.secrets) for line in lines):
        return tuple(named)
    return tuple(ground for ground in named if ground not in (Ground.OTHER, Ground.SAME_EMPLOYER))
