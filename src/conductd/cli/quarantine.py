"""`conductd quarantine list` and `retry`: what broke the program, by type and place of the error, never by content."""

import click

from conductd.cli.context import json_option, now
from conductd.cli.terminal import emit, listing, say
from conductd.cli.wired import opened_store
from conductd.store import quarantine as kept_aside

COLUMNS = {
    "id": "id",
    "first_seen_at": "first seen",
    "mailbox": "mailbox",
    "uid": "uid",
    "size": "bytes",
    "tries": "tries",
    "error": "error",
    "version": "in version",
    "case": "case",
}


@click.group("quarantine")
def quarantine() -> None:
    """Messages that broke the program: list them, or let them be tried again."""


@quarantine.command("list")
@json_option
def list_(as_json: bool) -> None:
    """What broke the program and was not read since; the case that a message opened when its tries were spent."""
    with opened_store().db.reading() as session:
        rows = kept_aside.listing(session)
    if as_json:
        emit(rows)
    else:
        listing(rows, COLUMNS, "Nothing broke the program.")


@quarantine.command("retry")
@click.argument("ids", type=int, nargs=-1, metavar="[ID]...")
def retry(ids: tuple[int, ...]) -> None:
    """Let the next pass try them again: those named, or all. A new version of the program does so by itself.

    A message that has opened a case, unread, completes that case when it is read at last; it never opens a second one.
    """
    with opened_store().db.writing() as session:
        try:
            chosen = kept_aside.again(session, now(), ids or None)
        except LookupError as error:
            raise click.UsageError(f"not in quarantine: {error}") from None
    say(f"{len(chosen)} messages are tried again with the next pass")


COMMANDS = {"quarantine": quarantine}
