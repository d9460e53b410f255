"""`conductd import PATH...`: old mail through the very same pipeline, quietly."""

from collections.abc import Sequence
from pathlib import Path

import click

from conductd.cli.context import json_option, now
from conductd.cli.exits import DONE, HUMAN_NEEDED
from conductd.cli.terminal import complain, emit, say, shown
from conductd.cli.wired import alone
from conductd.importing import ImportResult, import_files
from conductd.model import Disposition
from conductd.sources.files import FileSource


@click.command("import")
@click.argument(
    "paths",
    nargs=-1,
    required=True,
    metavar="PATH...",
    type=click.Path(exists=True, readable=True, path_type=Path),
)
@click.option("--acknowledge", is_flag=True, help="Send what new mail would cause: receipts, notices, reminders.")
@json_option
def import_(paths: Sequence[Path], acknowledge: bool, as_json: bool) -> int:
    """Take in .eml files, mbox files, Maildirs and folders of them.

    Sends nothing to anybody unless --acknowledge. With --json one line a message.
    """
    source = FileSource(paths)
    broken = 0
    with alone() as app:
        for result in import_files(app, source, now(), acknowledge):
            _tell(result, as_json)
            broken += result.disposition == Disposition.QUARANTINED
    for unread in source.unread:
        complain(shown(str(unread)))
    return HUMAN_NEEDED if broken or source.unread else DONE


def _tell(result: ImportResult, as_json: bool) -> None:
    if as_json:
        emit(
            {
                "source": result.source,
                "message_id": result.message_id,
                "disposition": result.disposition,
                "case": result.case,
                "related": list(result.related),
                "reason": result.reason,
            }
        )
    else:
        case = f" {result.case}" if result.case else ""
        say(f"{shown(result.source)}: {result.disposition}{case} ({shown(result.reason)})")


COMMANDS = {"import": import_}
