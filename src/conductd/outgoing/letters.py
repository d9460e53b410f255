"""The words of a letter: a template of the group's language, filled with the facts of the case and of the desk.

A template's first line is its subject; paragraphs may be written on lines of any length and are filled to 72 columns.
"""

import textwrap
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from jinja2 import FileSystemLoader, StrictUndefined, TemplateError
from jinja2.sandbox import SandboxedEnvironment

from conductd.errors import PermanentError
from conductd.model import Letter, LetterKind
from conductd.shipped import shipped

WIDTH = 72
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


@dataclass(frozen=True, slots=True)
class Desk:
    """The public facts of the group that its letters may tell. Dates are written in `zone`, a zoneinfo name."""

    name: str
    organisation: str
    address: str
    zone: str = "UTC"
    chairs_address: str | None = None
    board_address: str | None = None
    page: str | None = None
    language: str = "en"
    reply_tokens: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """A subject line and a text of lines of at most 72 columns, where words allow it."""

    subject: str
    text: str


def words_of(letter: Letter, desk: Desk, now: datetime) -> Words:
    """Fill the template of this kind of letter. Raises PermanentError if the template or a fact is missing or wrong."""
    try:
        template = _templates(desk.language).get_template(f"{letter.kind}.txt")
        filled = template.render(desk=desk, **_told(letter, desk, now))
    except (TemplateError, KeyError, ValueError, TypeError, OSError) as error:
        raise PermanentError(f"the letter {letter.kind} cannot be written ({type(error).__name__})") from None
    first, _, text = filled.strip().partition("\n")
    if not first.startswith("Subject: ") or not text.strip():
        raise PermanentError(f"the template {letter.kind} does not begin with its subject line")
    return Words(first.removeprefix("Subject: ").strip(), fill(text))


@cache
def _templates(language: str) -> SandboxedEnvironment:
    return SandboxedEnvironment(
        loader=FileSystemLoader(shipped("templates") / language),
        undefined=StrictUndefined,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _told(letter: Letter, desk: Desk, now: datetime) -> dict[str, object]:
    """The facts as a template sees them: each instant `x_at` as `x`, in words, in the zone of the group."""
    facts = letter.facts
    told: dict[str, object] = {name: fact for name, fact in facts.items() if not name.endswith("_at")}
    for name in facts.keys() - told.keys():
        told[name.removesuffix("_at")] = moment_in_words(_instant(facts[name]), desk.zone)
    if "due_at" in facts:
        due_at = _instant(facts["due_at"])
        told |= {"due_day": day_in_words(due_at, desk.zone), "late": now >= due_at}
    if letter.kind is LetterKind.NOTICE:
        told["urgent"] = facts["urgent"] == "yes"
    if letter.kind is LetterKind.REMINDER:
        told["when"] = _when(timedelta(seconds=float(facts["offset_seconds"])))
    return told


def _instant(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError("an instant without a zone")
    return moment


def _when(offset: timedelta) -> str:
    if offset < timedelta(0):
        return "before"
    return "due" if offset == timedelta(0) else "past"


def day_in_words(moment: datetime, zone: str) -> str:
    """For example "Tuesday, 10 March 2026 (Europe/Amsterdam)"; not by strftime, whose words follow the process."""
    there = moment.astimezone(ZoneInfo(zone))
    return f"{_date(there)} ({zone})"


def moment_in_words(moment: datetime, zone: str) -> str:
    """For example "Tuesday, 10 March 2026, 14:05 (Europe/Amsterdam)"."""
    there = moment.astimezone(ZoneInfo(zone))
    return f"{_date(there)}, {there:%H:%M} ({zone})"


def _date(there: datetime) -> str:
    return f"{WEEKDAYS[there.weekday()]}, {there.day} {MONTHS[there.month - 1]} {there.year}"


def fill(text: str) -> str:
    """Bring paragraphs and list items to 72 columns; one empty line between paragraphs, addresses never broken."""
    paragraphs: list[list[str]] = [[]]
    for line in map(str.rstrip, text.splitlines()):
        if line:
            paragraphs[-1].append(line)
        elif paragraphs[-1]:
            paragraphs.append([])
    return "\n\n".join("\n".join(map(_fill_line, lines)) for lines in paragraphs if lines) + "\n"


def _fill_line(line: str) -> str:
    indent = "  " if line.startswith("- ") else ""
    return textwrap.fill(line, WIDTH, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)
