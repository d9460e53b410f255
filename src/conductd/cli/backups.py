"""`conductd backup` and `conductd restore`: a consistent copy while the daemon works, and the way back."""

from datetime import datetime
from pathlib import Path

import click

from conductd.app import master_key, open_database
from conductd.cli.context import loaded, now
from conductd.cli.terminal import say, shown
from conductd.config import Config
from conductd.store import restored
from conductd.store.backup import back_up
from conductd.store.copies import Contents
from conductd.store.lock import instance_lock
from conductd.store.places import database_url, sqlite_file
from conductd.store.restore import restore as put_back

A_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command("backup")
@click.argument("file", type=A_FILE)
def backup(file: Path) -> None:
    """Write a consistent copy of the database to a new FILE, also while the daemon works, and look it through.

    The master key is not in it: keep a copy of that elsewhere. On PostgreSQL this is pg_dump's custom format.
    """
    config = loaded()
    held = back_up(database_url(config), file)
    told = _told(held) if held else "every table is in it"
    say(f"Wrote {shown(str(file))}: {told}. The master key is not in it")


def _told(held: Contents) -> str:
    cases, messages = held.rows["cases"], held.rows["messages"]
    return f"{cases} cases, {messages} messages, schema {held.revision}, whole and undamaged"


@click.command("restore")
@click.argument("file", type=A_FILE, required=False)
@click.option("--put-back", is_flag=True, help="It was put back by other means: only hold what may have left.")
@click.option(
    "--held",
    type=click.Choice(["sent", "unsent"]),
    help="Your word about the letters held since a restore: they had left before, or they had not and shall go now.",
)
def restore(file: Path | None, put_back: bool, held: str | None) -> None:
    """Put a backup in the place of the database, while no conductd runs; the old one is kept aside under a dated name.

    Nothing is sent twice afterwards: see "Backup" in the README. Exit code 75 while another conductd works, 78, and
    nothing changed, if FILE is damaged, newer than this version, or sealed by another key.
    """
    if sum((file is not None, put_back, held is not None)) != 1:
        raise click.UsageError("name a FILE, or one of --put-back and --held")
    config, moment = loaded(), now()
    with instance_lock(database_url(config), config.folder):
        if file is not None:
            _from_file(config, file, moment)
        elif put_back:
            _put_back(config, moment)
        else:
            _decided(config, held == "sent", moment)


def _from_file(config: Config, file: Path, moment: datetime) -> None:
    database = sqlite_file(database_url(config))
    if database is None:
        raise click.UsageError(
            "a PostgreSQL database is restored by pg_restore --clean --if-exists --single-transaction; "
            "then run: conductd migrate, conductd restore --put-back"
        )
    domain = config.team.address.rpartition("@")[2]
    done = put_back(file, database, master_key(config), domain, moment, copies_tell=_copies_tell(config))
    say(f"Restored {shown(str(database))}: {_told(done.held)}. Its last line of history is of {done.held.last_at} UTC")
    if done.aside is not None:
        say(f"The database that was there is kept as {shown(str(done.aside))}")
    _tell_what_follows(done.letters_held)


def _put_back(config: Config, moment: datetime) -> None:
    db = open_database(config)
    db.require_schema()
    with db.writing() as session:
        letters = restored.hold(session, moment, copies_tell=_copies_tell(config))
    db.is_meant()
    _tell_what_follows(letters)


def _copies_tell(config: Config) -> bool:
    return config.smtp.own_copies is not None


def _tell_what_follows(letters: int) -> None:
    say("The next pass reads every mail that came since again; until then no letter leaves.")
    if letters:
        say(f"{letters} letters that waited in it may have left since: see `conductd outbox`,")
        say("then say `conductd restore --held sent` or `conductd restore --held unsent`.")
    say("What was done at the terminal since (a case closed, a recusal recorded, a purge) is not in it: do it again.")


def _decided(config: Config, left: bool, moment: datetime) -> None:
    db = open_database(config)
    db.require_schema()
    with db.writing() as session:
        letters = restored.decide(session, moment, left=left)
    say(f"{letters} letters {'are marked as sent' if left else 'go with the next pass'}")


COMMANDS = {"backup": backup, "restore": restore}
