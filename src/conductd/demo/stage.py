"""The stage: a folder with a real configuration, keys and database, the two servers, and the pipeline run upon them.

The time is a value. Nothing here or below reads a clock, so days pass in the moment that the story says so.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path
from typing import Any

from conductd import config as configuration
from conductd.app import App, build
from conductd.demo.people import USERS
from conductd.demo.people import configuration as config_text
from conductd.demo.servers import Posted, Servers, running
from conductd.errors import TemporaryError
from conductd.pipeline import one_pass
from conductd.store import views
from conductd.store.keys import create_key_file
from conductd.store.migrate import upgrade
from conductd.store.places import database_url

Row = dict[str, Any]
"""A line of a listing, with the fields of its JSON."""


@dataclass(frozen=True, slots=True)
class Delivered:
    """A mail that left: what it is and of which case by the outbox, when it went, and what the SMTP server took."""

    kind: str
    case: str
    at: datetime
    posted: Posted
    mail: EmailMessage

    @property
    def to(self) -> str:
        """The recipient in the envelope."""
        return ", ".join(self.posted.recipients)


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of a mail that arrived: the ledger's word for it, and its case if it has one."""

    disposition: str
    case: str | None


@dataclass(frozen=True, slots=True)
class Pass:
    """What one pass did: the mails it settled and the mails that left."""

    settled: tuple[Settled, ...]
    delivered: tuple[Delivered, ...]


class Stage:
    """Lays mail into mailboxes and lets conductd look at them."""

    def __init__(self, folder: Path, servers: Servers, app: App) -> None:
        self.folder = folder
        self.servers = servers
        self.app = app
        self.delivered: list[Delivered] = []
        self._arrived = 0
        self._settled = 0

    def arrive(self, user: str, raw: bytes, at: datetime) -> None:
        """A mail reaches this account's mailbox at this instant."""
        self._arrived += 1
        (self.folder / "mails" / "arrived" / f"{self._arrived:02}-{user}.eml").write_bytes(raw)
        self.servers.put(user, raw, at)

    def look(self, now: datetime) -> Pass:
        """One whole pass at this instant. Raises TemporaryError if a server of ours did not do its part."""
        summary = one_pass(self.app, now)
        if summary.troubles:
            raise TemporaryError("\n".join(summary.troubles))
        delivered = self._newly_delivered(now)
        settled = self._newly_settled()
        self.delivered += delivered
        return Pass(tuple(settled), tuple(delivered))

    def cases(self, now: datetime) -> list[Row]:
        """The cases as `conductd cases list --json` has them."""
        with self.app.db.reading() as session:
            return views.case_list(session, self.app.roster, now)

    def recusals(self) -> list[Row]:
        """The disclosure log as `conductd recusals list --json` has it."""
        with self.app.db.reading() as session:
            return views.recusal_list(session)

    def marked_as_read(self) -> int:
        """How many mails in the mailboxes carry the flag of a mail that was read."""
        return sum(self.servers.opened(user)[1] for user in USERS)

    def _newly_delivered(self, now: datetime) -> list[Delivered]:
        with self.app.db.reading() as session:
            outbox = {row["message_id"]: row for row in views.outbox(session)}
        fresh: list[Delivered] = []
        for posted in self.servers.posted[len(self.delivered) :]:
            mail = message_from_bytes(posted.raw, policy=SMTP)
            row = outbox[str(mail["Message-ID"])]
            number = len(self.delivered) + len(fresh) + 1
            name = f"{number:02}-{row['kind']}-{posted.recipients[0]}.eml"
            (self.folder / "mails" / "sent" / name).write_bytes(posted.raw)
            fresh.append(Delivered(row["kind"], row["case"], now, posted, mail))
        return fresh

    def _newly_settled(self) -> list[Settled]:
        with self.app.db.reading() as session:
            rows = views.ledger(session)
        fresh = rows[self._settled :]
        self._settled = len(rows)
        return [Settled(row["disposition"], row["case"]) for row in fresh]


@contextmanager
def set_up(folder: Path) -> Iterator[Stage]:
    """Start the servers and make in this folder what an admin would: configuration, passwords, key, database."""
    for part in ("arrived", "sent"):
        (folder / "mails" / part).mkdir(parents=True)
    with running(USERS) as servers:
        _write(folder / "config.toml", config_text(servers.imap_port, servers.smtp_port))
        for user, password in USERS.items():
            _write(folder / f"{user}.password", password + "\n")
        config = configuration.load(folder / "config.toml")
        create_key_file(folder / config.database.key_file)
        upgrade(database_url(config))
        app = build(config)
        try:
            yield Stage(folder, servers, app)
        finally:
            for source in app.sources:
                source.close()


def _write(path: Path, text: str) -> None:
    path.touch(mode=0o600)
    path.write_text(text, encoding="utf-8")
