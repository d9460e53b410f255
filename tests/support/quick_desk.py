"""A desk within the test's own process: real database, real SMTP, mailboxes in memory and a clock that is only told.

It costs milliseconds where `support.world` costs seconds; use it where the same story is told a hundred times.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from conductd import config
from conductd.app import App, desk_of
from conductd.errors import ConductdError
from conductd.model import Audience, Batch, Fetched, Position
from conductd.outgoing.smtp import Mailer
from conductd.pipeline import one_pass
from conductd.reader import Reader
from conductd.store import views
from conductd.store.database import Database
from conductd.store.keys import MasterKey
from conductd.summary import Summary
from support.mails import parsed
from support.smtp_sink import Received, SmtpSink
from support.world import CONFIGURATION, MAILBOX

START = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
COPIES = "conduct-sent@wg.example.org"
PASSWORD = "an invented password"


@dataclass
class Mailbox:
    """A mailbox as conductd sees one: new mail under rising numbers, and troubles."""

    name: str
    audience: Audience = Audience.TEAM
    mails: list[tuple[bytes, datetime]] = field(default_factory=list)
    trouble: ConductdError | None = None
    unseen: int = 0
    move_to: str | None = None

    def batches(self, position: Position | None) -> Iterator[Batch]:
        if self.trouble is not None:
            raise self.trouble
        last = position.last_uid if position else 0
        new = [(uid, *mail) for uid, mail in enumerate(self.mails, 1) if uid > last]
        yield Batch(7, tuple(Fetched(uid, raw, at, len(raw)) for uid, raw, at in new))

    def count(self) -> int:
        return len(self.mails) + self.unseen

    def close(self) -> None:
        return


class QuickDesk:
    """`desk.receive(raw)`, then `desk.pass_(minutes=2)`: the clock goes on, and everything due is done."""

    def __init__(
        self, folder: Path, database: str, sink: SmtpSink, *, more: str = "", own_copies: bool = False
    ) -> None:
        self.folder, self.sink, self.now = folder, sink, START
        self.mailbox = Mailbox("conduct")
        self.copies = Mailbox("copies", Audience.OWN_COPIES)
        self._own_copies, self._database, self._more = own_copies, database, more
        self.reader: Reader | None = None
        self.app = self._built()

    def _built(self) -> App:
        text = CONFIGURATION.format(smtp_port=self.sink.port, database=self._database)
        smtp = 'tls = "none"\nusername = "conduct"\npassword_file = "smtp.password"\n'
        smtp += f'own_copies = "{COPIES}"\n' if self._own_copies else ""
        text = text.replace('tls = "none"\n[database]', f"{smtp}[database]") + self._more
        for box in (self.mailbox, self.copies)[: 1 + self._own_copies]:
            text += MAILBOX.format(name=box.name, audience=box.audience, port=143, user=box.name, start="all")
        path = self.folder / "config.toml"
        path.write_text(text, encoding="utf-8")
        loaded = config.load(path)
        roster = config.roster_of(loaded)
        sources: Any = (self.mailbox, self.copies) if self._own_copies else (self.mailbox,)
        return App(
            config=loaded,
            roster=roster,
            policy=config.policy_of(loaded),
            desk=desk_of(loaded),
            db=Database(self._database, MasterKey(bytes(range(32))), domain="wg.example.org"),
            sources=sources,
            mailer=self.mailer(),
            reader=Reader(roster),
        )

    def mailer(self, seconds: float = 5.0) -> Mailer:
        """A way to the sink that gives up after so many seconds."""
        smtp = config.load(self.folder / "config.toml").smtp
        return Mailer(smtp, lambda: PASSWORD, timeout=seconds, final_timeout=seconds)

    def impatient(self, seconds: float) -> None:
        """From now on a server that stalls is left after so many seconds."""
        self.app = App(**{**_fields(self.app), "mailer": self.mailer(seconds)})

    def receive(self, raw: bytes) -> None:
        """A mail reaches the mailbox."""
        self.mailbox.mails.append((raw, self.now))

    def copy(self, received: Received) -> None:
        """What the mail server does with a copy for ourselves."""
        if COPIES in received.rcpt_tos:
            self.copies.mails.append((received.content, self.now))

    def pass_(self, **later: float) -> Summary:
        """One whole pass, so much later."""
        self.now += timedelta(**later)
        return one_pass(self.app, self.now, patient=True)

    def outbox(self) -> list[dict[str, Any]]:
        """The letters as the command lists them."""
        with self.app.db.reading() as session:
            return views.outbox(session)

    def cases(self) -> list[dict[str, Any]]:
        """The cases as the command lists them."""
        with self.app.db.reading() as session:
            return views.case_list(session, self.app.roster, self.now)

    def status(self, *, canary: bool = False) -> dict[str, Any]:
        """Health, as the command tells it; with the canary if one flies."""
        within = self.app.config.canary.within if canary else None
        with self.app.db.reading() as session:
            return views.status(session, self.now, canary_within=within)

    def taken(self, *, alarms: bool = False) -> list[Received]:
        """What the server took, in order; without alarms about the desk itself, unless asked for alone."""
        of_alarms = {row["message_id"] for row in self.outbox() if row["kind"] == "alarm"}
        return [mail for mail in self.sink.received if (str(parsed(mail.content)["Message-ID"]) in of_alarms) is alarms]

    def sent_to(self, address: str) -> list[Any]:
        """What the server took for an address, in order."""
        return [parsed(mail.content) for mail in self.sink.received if address in mail.rcpt_tos]

    def close(self) -> None:
        """Let go of everything."""
        self.app.mailer.close()
        self.app.reader.close()
        self.app.db.close()


def _fields(app: App) -> dict[str, Any]:
    return {name: getattr(app, name) for name in App.__slots__}
