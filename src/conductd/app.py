"""From the configuration to the wired parts that the path uses. Only this file knows which class stands behind each."""

import os
import stat
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from conductd.config import Config, policy_of, roster_of
from conductd.errors import ConfigurationError, Problem
from conductd.model import Policy, Roster
from conductd.outgoing.compose import Desk
from conductd.outgoing.smtp import Mailer
from conductd.reader import Reader
from conductd.sources.imap import ImapSource
from conductd.store import inbox
from conductd.store.database import Database
from conductd.store.keys import MasterKey
from conductd.store.places import database_url


@dataclass(frozen=True, slots=True)
class App:
    """Everything one pass needs, ready to use."""

    config: Config
    roster: Roster
    policy: Policy
    desk: Desk
    db: Database
    sources: tuple[ImapSource, ...]
    mailer: Mailer
    reader: Reader


def build(config: Config) -> App:
    """Wire the parts, check that the database is there, and clear it of what a crash left in the midst of a big mail.

    Only under the lock. Raises ConfigurationError or TemporaryError.
    """
    db = open_database(config)
    db.require_schema()
    db.remember()
    inbox.clear(db)
    roster = roster_of(config)
    return App(
        config=config,
        roster=roster,
        policy=policy_of(config),
        desk=desk_of(config),
        db=db,
        sources=tuple(imap_sources(config)),
        mailer=Mailer(config.smtp, smtp_password(config)),
        reader=Reader(roster),
    )


def open_database(config: Config) -> Database:
    """The database with its master key; says nothing yet about its schema."""
    return Database(database_url(config), master_key(config), domain=config.team.address.rpartition("@")[2])


def master_key(config: Config) -> MasterKey:
    """The master key, from its file or the systemd credential of its name. Raises ConfigurationError."""
    path = secret_path(config, config.database.key_file)
    return MasterKey.load(path, credential=_is_credential(path))


def imap_sources(config: Config) -> list[ImapSource]:
    """One source a mailbox. The password is read at each log-in, so a rotated one is picked up without a restart."""
    return [ImapSource(box, partial(read_secret, config, box.password_file)) for box in config.mailboxes]


def smtp_password(config: Config) -> Callable[[], str] | None:
    """How to read the SMTP password, or None where the server wants none."""
    return secret_reader(config, config.smtp.password_file)


def secret_reader(config: Config, name: str | None) -> Callable[[], str] | None:
    """How to read a secret at each log-in; None where none is configured."""
    return None if name is None else partial(read_secret, config, name)


def desk_of(config: Config) -> Desk:
    """What our letters say about the group: public facts only."""
    return Desk(
        name=config.team.name,
        organisation=config.team.organisation,
        address=config.team.address,
        zone=config.team.timezone,
        chairs_address=config.team.chairs_address,
        board_address=config.board.address if config.board else None,
        page=config.team.page,
        reply_tokens=config.team.reply_tokens,
    )


def secret_path(config: Config, name: str) -> Path:
    """Where a secret lies: a systemd credential of that name if there is one, else a file beside the configuration."""
    folder = os.environ.get("CREDENTIALS_DIRECTORY")
    credential = Path(folder) / Path(name).name if folder else None
    return credential if credential and credential.exists() else config.folder / name


def read_secret(config: Config, name: str) -> str:
    """One secret, without its final line end. Raises ConfigurationError; its text never holds the secret."""
    path = secret_path(config, name)
    try:
        readable_by_others = stat.S_IMODE(path.stat().st_mode) & 0o077
        secret = path.read_text(encoding="utf-8").rstrip("\r\n")
    except FileNotFoundError:
        raise _secret_problem(path, "there is no such file", "write the password into it, mode 0600") from None
    except OSError as error:
        raise _secret_problem(path, f"cannot be read ({error.strerror})", "give this user the right to") from None
    except UnicodeDecodeError:
        raise _secret_problem(path, "is not UTF-8 text", "write the password into it as one line") from None
    if readable_by_others and not _is_credential(path):
        raise _secret_problem(path, "can be read by others", f"chmod 600 {path}")
    if not secret:
        raise _secret_problem(path, "is empty", "write the password into it")
    return secret


def _is_credential(path: Path) -> bool:
    """systemd guards the folder of credentials itself; the files in it are 0440 in some versions."""
    folder = os.environ.get("CREDENTIALS_DIRECTORY")
    return folder is not None and path.parent == Path(folder)


def _secret_problem(path: Path, wrong: str, right: str) -> ConfigurationError:
    return ConfigurationError(Problem(str(path), "", wrong, right))
