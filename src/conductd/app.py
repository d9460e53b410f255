"""From the configuration to the wired parts that the path uses. Only this file knows which class stands behind each."""

from dataclasses import dataclass

from conductd.config import Config, policy_of, roster_of
from conductd.credentials import imap_sources, is_credential, secret_path, smtp_secret
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
        mailer=Mailer(config.smtp, smtp_secret(config, config.smtp)),
        reader=Reader(roster),
    )


def open_database(config: Config) -> Database:
    """The database with its master key; says nothing yet about its schema."""
    domain = config.team.address.rpartition("@")[2]
    people = {address: member.addresses for member in config.members for address in member.addresses}
    return Database(database_url(config), master_key(config), domain=domain, people=people)


def master_key(config: Config) -> MasterKey:
    """The master key, from its file or the systemd credential of its name. Raises ConfigurationError."""
    path = secret_path(config, config.database.key_file)
    return MasterKey.load(path, credential=is_credential(path))


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
