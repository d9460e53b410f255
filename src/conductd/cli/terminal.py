"""What reaches a screen or a pipe: nothing from a mail can move a cursor, or hide or turn text (threat T11)."""

import json
import re
import sys
from collections.abc import Mapping, Sequence

import click

_UNSEEN = (
    "\x00-\x1f\x7f-\x9f"  # C0, DEL and C1: terminal control
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # bidi marks, embeddings, overrides, isolates
    "\u00ad\u034f\u180b-\u180f\u200b-\u200d\u2060-\u2065\u206a-\u206f\ufe00-\ufe0f\ufeff"  # zero width
    "\u115f\u1160\u17b4\u17b5\u3164\uffa0"  # fillers that show nothing
    "\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\ufff9-\ufffb"  # the rest of category Cf
    "\u2028\u2029"  # separators that some viewers take for a new line
    "\ud800-\udfff"  # lone surrogates: no encoding can write them
    "\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
_CONTROL = re.compile(f"[{_UNSEEN}]")
_CONTROL_BUT_LAYOUT = re.compile(rf"(?![\n\t])[{_UNSEEN}]")


def shown(text: str) -> str:
    """One line of foreign text with every control, bidi and zero-width character written out, `\\x1b` or `\\u202e`."""
    return _CONTROL.sub(_written_out, text)


def shown_lines(text: str, margin: str = "") -> str:
    """The same for text of many lines: line ends and tabs stay, each line stands behind the margin."""
    safe = _CONTROL_BUT_LAYOUT.sub(_written_out, text.replace("\r\n", "\n"))
    return "\n".join(f"{margin}{line}".rstrip() for line in safe.strip("\n").split("\n"))


def _written_out(match: re.Match[str]) -> str:
    point = ord(match[0])
    if point < 0x100:
        return f"\\x{point:02x}"
    return f"\\u{point:04x}" if point < 0x10000 else f"\\U{point:08x}"


def emit(document: object) -> None:
    """One JSON document on a line of its own, in plain ASCII: what is unseen stands as an escape."""
    click.echo(json.dumps(document, ensure_ascii=True).replace("\x7f", "\\u007f"))


def say(text: str = "") -> None:
    """A line for a person. Foreign text in it went through `shown` before."""
    click.echo(text)


def complain(text: str) -> None:
    """A line on stderr."""
    click.echo(text, err=True)


def table(titles: Sequence[str], rows: Sequence[Sequence[object]], nothing: str) -> None:
    """A table: drawn on a terminal, plain aligned columns in a pipe; `nothing` is said where there are no rows."""
    cells = [[_cell(value) for value in row] for row in rows]
    if not cells:
        say(nothing)
    elif sys.stdout.isatty():
        _drawn(titles, cells)
    else:
        _aligned(titles, cells)


def listing(rows: Sequence[Mapping[str, object]], columns: Mapping[str, str], nothing: str) -> None:
    """A table of a listing's rows; columns maps JSON fields to titles."""
    table(list(columns.values()), [[row.get(field) for field in columns] for row in rows], nothing)


def _cell(value: object) -> str:
    if value is None:
        return "-"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (list, tuple)):
        return ", ".join(_cell(item) for item in value) or "-"
    return shown(str(value))


def _aligned(titles: Sequence[str], cells: Sequence[Sequence[str]]) -> None:
    widths = [max(len(row[column]) for row in (titles, *cells)) for column in range(len(titles))]
    for row in (titles, *cells):
        say("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def _drawn(titles: Sequence[str], cells: Sequence[Sequence[str]]) -> None:
    from rich import box  # noqa: PLC0415  # rich costs 60 ms: only for a table on a terminal
    from rich.console import Console  # noqa: PLC0415  # the same
    from rich.table import Table  # noqa: PLC0415  # the same
    from rich.text import Text  # noqa: PLC0415  # the same

    drawn = Table(*titles, box=box.SIMPLE_HEAD)
    for row in cells:
        drawn.add_row(*(Text(cell, overflow="fold") for cell in row))
    Console().print(drawn)
