"""`conductd inspect FILE...`: how these mails are read and what intake would do with them on an empty database."""

import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import click

from conductd.casework.intake import decide
from conductd.cli.context import json_option, now, people_if_there
from conductd.cli.inspect_report import report
from conductd.cli.terminal import emit, say
from conductd.config import EMPTY_ROSTER, PolicyTable, policy_of, roster_of
from conductd.model import Arrival, Audience, Decision, Known, Policy, Reading, Roster
from conductd.reader import Reader
from conductd.reading.as_json import as_dict
from conductd.sources.mbox import of_stream

STDIN = "-"


@click.command("inspect")
@click.argument(
    "files",
    nargs=-1,
    required=True,
    metavar="FILE...",
    type=click.Path(exists=True, dir_okay=False, readable=True, allow_dash=True),
)
@json_option
def inspect(files: Sequence[str], as_json: bool) -> None:
    """Show how mails are read: a dry run without a database. FILE is one mail; - is standard input.

    Works without a configuration; then nobody is a member.
    """
    config = people_if_there()
    roster = roster_of(config) if config else EMPTY_ROSTER
    policy = policy_of(config) if config else _usual_policy()
    with closing(Reader(roster)) as reader:
        for file in files:
            reading = read_file(reader, file)
            decision = _on_an_empty_database(reading, roster, policy)
            if as_json:
                emit({"source": file, **as_dict(reading), "disposition": decision.disposition})
            else:
                say(report(file, reading, decision))


def _usual_policy() -> Policy:
    usual = PolicyTable()
    return Policy(usual.initial_response, usual.reminders)


def read_file(reader: Reader, file: str) -> Reading:
    """As the daemon reads: a big mail in pieces, none for longer than it may take."""
    try:
        if file == STDIN:
            return reader.read(of_stream(sys.stdin.buffer))
        with Path(file).open("rb") as stream:
            return reader.read(of_stream(stream))
    except OSError as error:
        raise click.UsageError(f"{file!r} cannot be read: {error.strerror}") from None


def _on_an_empty_database(reading: Reading, roster: Roster, policy: Policy) -> Decision:
    moment = now()
    arrival = Arrival("inspect", Audience.TEAM, moment)
    known = Known(fresh_code="first-case")
    return decide(reading, known, arrival, roster=roster, policy=policy, now=moment)


COMMANDS = {"inspect": inspect}
