"""How the story looks: plain ASCII in 80 columns; with colours on a terminal, without any control code in a pipe."""

import sys
import textwrap
from collections.abc import Iterable, Sequence
from email.message import EmailMessage

from rich.console import Console
from rich.text import Text

WIDTH = 80
MARGIN = "  | "
FIELDS = ("From", "To", "Cc", "Subject")
"""What a mail program shows on top of a mail."""


class Teller:
    """Writes the story to a stream, standard output unless told otherwise."""

    def __init__(self, console: Console | None = None) -> None:
        self._console = console or _console()
        self._blank = True

    def title(self, text: str) -> None:
        """The headline of the whole, or of a part at its end."""
        self._line(text, "bold")
        self._line("=" * len(text), "bold")
        self.gap()

    def day(self, text: str) -> None:
        """A new day or hour of the story."""
        self.gap()
        self._line(f"-- {text} ".ljust(WIDTH, "-"), "bold cyan")
        self.gap()

    def tell(self, text: str) -> None:
        """What people do, in prose."""
        for line in textwrap.wrap(" ".join(text.split()), WIDTH):
            self._line(line)
        self.gap()

    def did(self, text: str) -> None:
        """What conductd did about it."""
        for line in textwrap.wrap(text, WIDTH - 2, initial_indent="=> ", subsequent_indent="   "):
            self._line(line, "green")

    def sent(self, to: str, subject: str) -> None:
        """One mail that left."""
        self._line(f"   -> {to:8} {subject}"[:WIDTH], "green")

    def mail(self, mail: EmailMessage, lines: int | None = None, fields: Iterable[str] = FIELDS) -> None:
        """A mail: these header fields, and its text, whole or so many lines of it with a word on how many follow."""
        body = text_of(mail).rstrip("\n").split("\n")
        shown = body if lines is None else "\n".join(body[:lines]).rstrip("\n").split("\n")
        left_out = [f"[{len(body) - len(shown)} more lines]"] if len(shown) < len(body) else []
        self.gap()
        for line in (*_fields(mail, fields), "", *shown, *left_out):
            self._quoted(line)
        self.gap()

    def table(self, titles: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
        """Aligned columns under their titles."""
        cells = [tuple(titles), *(tuple(row) for row in rows)]
        widths = [max(len(row[column]) for row in cells) for column in range(len(titles))]
        for number, row in enumerate(cells):
            line = "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
            self._line(line.rstrip(), "bold" if number == 0 else "")
        self.gap()

    def check(self, held: bool, promise: str) -> None:
        """One promise, and whether it held."""
        mark, style = ("[ok]    ", "green") if held else ("[BROKEN]", "bold red")
        for line in textwrap.wrap(promise, WIDTH, initial_indent=f"{mark} ", subsequent_indent=" " * 9):
            self._line(line, style)

    def gap(self) -> None:
        """An empty line, unless one is there already."""
        if not self._blank:
            self._line("")

    def _quoted(self, line: str) -> None:
        room = WIDTH - len(MARGIN)
        for piece in textwrap.wrap(line, room, drop_whitespace=False) or [""]:
            self._line(f"{MARGIN}{piece}".rstrip())

    def _line(self, text: str, style: str = "") -> None:
        """Text objects are printed as they are: brackets in them are no mark-up, long lines stay whole."""
        self._console.print(Text(text, style=style), soft_wrap=True)
        self._blank = not text


def text_of(mail: EmailMessage) -> str:
    """The readable text of a mail."""
    part = mail.get_body(("plain",))
    return str(part.get_content()).replace("\r\n", "\n") if part is not None else ""


def _fields(mail: EmailMessage, names: Iterable[str]) -> list[str]:
    return [f"{name}: {mail[name]}" for name in names if mail[name] is not None]


class _Console(Console):
    """rich's console, but for a reader that goes away (`| head`): that is the command line's to handle."""

    def on_broken_pipe(self) -> None:
        """Pass it on."""
        raise BrokenPipeError


def _console() -> Console:
    """On a terminal rich finds out what it can do; elsewhere only text is written, whatever the environment says."""
    if sys.stdout.isatty():
        return _Console(highlight=False)
    return _Console(highlight=False, color_system=None, force_terminal=False, no_color=True, width=WIDTH)
