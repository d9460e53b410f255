"""A desk inside this process whose mail comes over a way that can be broken, with little patience."""

import hashlib
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import select

from conductd import config as configuration
from conductd.app import App, build
from conductd.cli.schema import bring_up
from conductd.config import Mailbox
from conductd.credentials import imap_sources
from conductd.pipeline import one_pass
from conductd.sources.imap import ImapSource
from conductd.store import views
from conductd.store.schema import CaseRow, HistoryRow
from conductd.summary import Summary
from support.fault_proxy import FaultProxy
from support.mails import mail
from support.world import World

LITERAL = rb"\{\d+\}\r\n"
STATES: dict[str, tuple[str, bytes | None, int]] = {
    "banner": ("server", None, 0),
    "capability": ("client", rb"CAPABILITY", 0),
    "login": ("client", rb"LOGIN", 0),
    "select": ("client", rb"EXAMINE", 0),
    "search": ("client", rb"SEARCH", 0),
    "header": ("client", rb"INTERNALDATE", 0),
    "text": ("client", rb"BODY\.PEEK", 0),
    "literal": ("server", LITERAL, 40),
}
"""Each state of the talk with a server: who speaks, after what, and how many bytes later."""

PATIENCE = 1.0
"""Seconds instead of 60: what is proven is that each wait has an end, and which."""


class Inside(World):
    """A world whose database is made in this process: that takes a moment instead of seconds."""

    def call(self, *arguments: str | Path, at: str | None = None, expect: int = 0) -> str:
        if arguments != ("migrate",):
            return super().call(*arguments, at=at, expect=expect)
        bring_up(configuration.load(self.config))
        return ""


@dataclass
class Desk:
    """`desk.look()` is one whole pass through `desk.way`, a proxy before the real server."""

    world: World
    way: FaultProxy
    app: App
    delivered: list[bytes] = field(default_factory=list)

    def deliver(self, text: str = "Somebody shouted at me at the meetup last night.", **more: Any) -> bytes:
        number = len(self.delivered)
        raw = mail(f"Ada Fjord <ada{number}@example.net>", text, **more)
        self.world.deliver(raw)
        self.delivered.append(raw)
        return raw

    def reconfigure(self, text: str) -> None:
        """Another configuration, at once, as after a restart."""
        for source in self.app.sources:
            source.close()
        self.world.configure(text)
        self.app = impatient(build(configuration.load(self.world.config)))

    def look(self) -> Summary:
        return one_pass(self.app, datetime.now(UTC))

    def ledger(self) -> list[dict[str, Any]]:
        with self.app.db.reading() as session:
            return views.ledger(session)

    def status(self) -> dict[str, Any]:
        with self.app.db.reading() as session:
            return views.status(session, datetime.now(UTC), [source.name for source in self.app.sources])

    @property
    def source(self) -> ImapSource:
        return self.app.sources[0]

    def hashes(self) -> list[str]:
        """The SHA-256 of every report that was delivered."""
        return [hashlib.sha256(raw).hexdigest() for raw in self.delivered]

    def audiences(self) -> list[str]:
        """Who may know of each case."""
        with self.app.db.reading() as session:
            return list(session.scalars(select(CaseRow.audience)))

    def notes(self, action: str) -> int:
        """How many lines of the history say so."""
        with self.app.db.reading() as session:
            rows = session.scalars(select(HistoryRow.action).where(HistoryRow.action == action))
            return len(list(rows))

    def lead_over(self, way: FaultProxy) -> None:
        """From now on the mail comes over another way."""
        for source in self.app.sources:
            source.close()
        self.way = way
        boxes = [box.model_copy(update={"port": way.port}) for box in self.app.config.mailboxes]
        self.app = impatient(replace(self.app, config=self.app.config.model_copy(update={"mailboxes": tuple(boxes)})))

    def with_patience(self, seconds: float) -> None:
        """For what takes a real server a moment."""
        self.source.close()
        self.app = impatient(self.app, seconds)

    def with_sources(self, *sources: ImapSource) -> App:
        return replace(self.app, sources=sources)

    def acknowledgements(self) -> int:
        return len([mail for mail in self.world.sink.received if mail.rcpt_tos[0].startswith("ada")])

    def is_right(self) -> None:
        """Nothing lost, nothing twice: each mail one row, each report one case and one acknowledgement."""
        self.way.heal()
        self.with_patience(20)
        summary = self.look()
        assert summary.troubles == []
        self.with_patience(PATIENCE)
        rows = [row for row in self.ledger() if row["disposition"] == "new_case"]
        assert len(rows) == len(self.ledger()) == len(self.delivered)
        assert len({row["case"] for row in rows}) == len(self.delivered)
        assert sorted(row["sha256"] for row in rows) == sorted(self.hashes())
        assert self.acknowledgements() == len(self.delivered), (self.acknowledgements(), len(self.delivered))


def read_from(port: int, **more: Any) -> ImapSource:
    """A source of the whole folder at some port, with little patience."""
    entry = {"name": "conduct", "host": "127.0.0.1", "port": port, "tls": "none", "start": "all"}
    box = Mailbox.model_validate(entry | {"username": "conduct", "password_file": "x"} | more)
    return ImapSource(box, lambda: "secret", connect=2, read=2)


def impatient(app: App, patience: float = PATIENCE) -> App:
    """The same with sources that wait for a moment only."""
    sources = [
        ImapSource(box, source._connection._secret, connect=patience, read=patience)
        for box, source in zip(app.config.mailboxes, imap_sources(app.config), strict=True)
    ]
    return replace(app, sources=tuple(sources))
