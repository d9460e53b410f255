"""The command line: `conductd COMMAND`. Starts in milliseconds, for each command is imported when it is called."""

import sys

from conductd.cli.exits import open_what_is_closed, show_place_only
from conductd.cli.group import conductd

__all__ = ["conductd", "main"]


def main() -> None:
    """The program `conductd`; leaves with one of the exit codes of cli/exits.py."""
    sys.excepthook = show_place_only
    open_what_is_closed()
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]  # TextIO in the stubs, a wrapper in life
    conductd(prog_name="conductd")
