"""A conductd for one test in this process: real reading, real database, real letters; mail goes in and out by hand."""

import re
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from click.testing import CliRunner, Result
from sqlalchemy import select

from conductd import pipeline
from conductd.app import App, build
from conductd.cli import conductd
from conductd.config import load
from conductd.model import Audience, Batch, Case, Fetched
from conductd.outgoing.smtp import Outcome, Sent
from conductd.store import cases, inbox, outbox, views
from conductd.store.keys import create_key_file
from conductd.store.migrate import upgrade
from conductd.store.schema import CaseRow
from conductd.summary import Summary
from support.mails import BORDER, DESK, parsed

BEGINS = datetime(2026, 6, 1, 8, 0, tzinfo=UTC)
SASKIA, IMANI = "saskia.vandoorn@example.org", "imani.achterberg@example.org"
TOMAS, INES, YUSUF = "tomas.okafor@example.org", "ines.caldeira@example.com", "yusuf.demir@example.org"
BOARD = "board@example.org"
NAMES = {
    SASKIA: "Saskia van Doorn",
    IMANI: "Imani Achterberg",
    TOMAS: "Tomas Okafor",
    INES: "Ines Caldeira",
    YUSUF: "Yusuf Demir",
}
CHAIRS = (SASKIA, IMANI)

TEAM = f"""
[team]
name = "Code of Conduct Working Group"
organisation = "Example Software Foundation"
address = "{DESK}"
[[mailboxes]]
name = "conduct"
host = "127.0.0.1"
port = 1
tls = "none"
username = "conduct"
password_file = "imap.password"
[smtp]
host = "127.0.0.1"
port = 1
tls = "none"
[trust]
authserv_ids = ["{BORDER}"]
[board]
address = "{BOARD}"
"""


def member(address: str, role: str = "member") -> str:
    """A [[members]] table."""
    return f'[[members]]\nname = "{NAMES[address]}"\naddresses = ["{address}"]\nrole = "{role}"\n'


FIVE = TEAM + "".join(member(address, "chair" if address in CHAIRS else "member") for address in NAMES)
_CODE = re.compile(r"\[([a-z]+-[a-z]+)\]")


@dataclass(frozen=True)
class Left:
    """A mail that left: its recipient, the code name in its subject, its subject without that, all of it, and when."""

    to: str
    code: str
    subject: str
    raw: bytes
    at: datetime

    @property
    def text(self) -> str:
        """The words of the mail."""
        return str(parsed(self.raw).get_content()).replace("\r\n", "\n")


@dataclass
class Postman:
    """Takes every mail, as an SMTP server does. `before` looks at each first, and may raise as a dying process does."""

    left: list[Left] = field(default_factory=list)
    now: datetime = BEGINS
    before: Callable[[Left], None] = lambda _: None

    def send(self, to: str, envelope_sender: str, mail: bytes, *, copy_to: str | None = None) -> Outcome:
        subject = str(parsed(mail)["Subject"])
        found = _CODE.search(subject)
        one = Left(to, found[1] if found else "", _CODE.sub("", subject).strip(), mail, self.now)
        self.before(one)
        self.left.append(one)
        return Sent()

    def close(self) -> None:
        """Nothing to close."""


@cache
def _migrated() -> bytes:
    """An empty database, made once: migrating takes longer than a whole story."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "conductd.sqlite3"
        upgrade(f"sqlite:///{file}")
        return file.read_bytes()


class SmallDesk:
    """`desk.arrives(raw)`, then `desk.looks()`; `desk.postman.left` is what was sent."""

    def __init__(self, folder: Path, configuration: str = FIVE) -> None:
        self.folder, self.now = folder, BEGINS
        (folder / "config.toml").write_text(configuration, encoding="utf-8")
        create_key_file(folder / "conductd.key")
        self._make_database()
        self.postman = Postman()
        self._uid = 0
        self.open()

    def _make_database(self) -> None:
        (self.folder / "conductd.sqlite3").write_bytes(_migrated())

    def open(self) -> None:
        """Start, or start again after a crash."""
        app = build(load(self.folder / "config.toml"))
        self.app: App = replace(app, sources=(), mailer=self.postman)  # type: ignore[arg-type]

    def close(self) -> None:
        """Let go of the database."""
        self.app.db.close()

    def arrives(self, raw: bytes, mailbox: str = "conduct", audience: Audience = Audience.TEAM) -> None:
        """A mail comes into a mailbox and is kept."""
        self._uid += 1
        batch = Batch(7, (Fetched(self._uid, raw, self.now, len(raw)),))
        inbox.keep(self.app.db, mailbox, audience, batch, self.now)

    def looks(self, after: timedelta = timedelta(0)) -> Summary:
        """One pass, so much later."""
        self.now += after
        self.postman.now = self.now
        return pipeline.one_pass(self.app, self.now)

    def settles(self) -> None:
        """Judge what came in, and send nothing."""
        pipeline.settle(self.app, self.now, Summary())

    def case(self, code: str) -> Case:
        """A case as it stands."""
        with self.app.db.reading() as session:
            found = cases.by_code(session, code)
        assert found is not None
        return found

    def codes(self) -> list[str]:
        """The code names of all cases, oldest first."""
        with self.app.db.reading() as session:
            return [row["code"] for row in views.case_list(session, self.app.roster, self.now)]

    def newest(self) -> str:
        """The code name of the latest case."""
        with self.app.db.reading() as session:
            code = session.scalar(select(CaseRow.code).order_by(CaseRow.id.desc()).limit(1))
        assert code is not None
        return code

    def recusals(self) -> list[dict[str, object]]:
        """The disclosure log."""
        with self.app.db.reading() as session:
            return views.recusal_list(session)

    def history(self, code: str) -> list[str]:
        """What happened to a case, in the words of its history."""
        with self.app.db.reading() as session:
            return [line["action"] for line in views.reveal(session, code)["history"]]

    def waiting(self) -> int:
        """How many letters wait to be sent."""
        return len(outbox.due(self.app.db, self.now + timedelta(days=400)))

    def got(self, to: str) -> list[str]:
        """The subjects of what somebody got."""
        return [one.subject for one in self.postman.left if one.to == to]

    def last(self, to: str) -> Left:
        """The latest mail that somebody got."""
        return [one for one in self.postman.left if one.to == to][-1]

    def call(self, *words: str) -> Result:
        """A command of the program."""
        return CliRunner().invoke(conductd, ["--config", str(self.folder / "config.toml"), *words])
