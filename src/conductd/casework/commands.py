"""What a member tells the desk in the first words of a mail: `exclude NAME`, `not concerned`. Only new words count."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from conductd.model import Reading, Roster

_COMMAND = re.compile(r"(?:please,? )?(exclude|not concerned)\b[\s:,-]*(.*)", re.DOTALL)
_ANYWHERE = re.compile(r"\b(?:exclude|not concerned)\b", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*(?:[,;&]|\band\b)\s*")
_AROUND = " \t.!\"'`*_<>()[]"


@dataclass(frozen=True, slots=True)
class Command:
    """A decision about whom a case concerns; `names` as written, none where everyone is meant."""

    concerned: bool
    names: tuple[str, ...]


def commands(reading: Reading) -> Iterator[Command]:
    """The commands that a mail begins with, one a line; what follows after them is for people."""
    for line in _lines(reading):
        found = _COMMAND.fullmatch(line)
        if found is None:
            return
        names = tuple(name for name in (part.strip(_AROUND) for part in _BETWEEN.split(found[2])) if name)
        yield Command(found[1] == "exclude", names)


def speaks_of_it(reading: Reading) -> bool:
    """Whether the words of a command stand anywhere in the new words."""
    return _ANYWHERE.search(reading.new_text[:10_000]) is not None


def first_line(reading: Reading) -> str:
    """The first line with words in it, lower-cased; empty if there is none."""
    return next(_lines(reading), "")


def member_called(name: str, roster: Roster, rather: frozenset[str]) -> str | None:
    """The first address of the one member with this name, alias or address; of those in `rather` a part of the name
    will do. An address behind a name tells whom it means. None for nobody and for several."""
    name = name.rpartition("<")[2].strip() if "@" in name else name
    exact = {m.addresses[0] for m in roster.members if name in _names_of(m.name, *m.aliases, *m.addresses)}
    if exact:
        return exact.pop() if len(exact) == 1 else None
    partly = {m.addresses[0] for m in roster.members if m.addresses[0] in rather and name in _parts_of(m.name)}
    return partly.pop() if len(partly) == 1 else None


def _lines(reading: Reading) -> Iterator[str]:
    lines = (line.strip(_AROUND).casefold() for line in reading.new_text[:10_000].splitlines())
    return (line for line in lines if line)


def _names_of(*names: str) -> set[str]:
    return {name.casefold() for name in names}


def _parts_of(name: str) -> set[str]:
    return set(name.casefold().split())
