"""A desk with a mailbox of own copies that begins anew before each fault: no case, empty mailboxes, three reports."""

import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from support.dovecot import Dovecot
from support.mails import mail
from support.smtp_sink import Received, SmtpSink
from support.world import PASSWORD, World

SQLITE = "sqlite:///conductd.sqlite3"
COPIES = "conduct-sent@wg.example.org"
LIMITS = "\n[limits]\nper_recipient_a_day = 9999\nothers_an_hour = 9999\nothers_a_day = 9999\n"
REPORTERS = ("ada.fjord@example.net", "bo.lind@example.net", "cy.moor@example.com")


@dataclass
class Arena:
    """`arena.begin()` before each fault, then the fault, then `arena.settle()` and the four zeros."""

    world: World
    clear: Callable[[], None] | None = None
    reports: list[bytes] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._template = self.world.folder.with_name(f"{self.world.folder.name}-template")
        shutil.copytree(self.world.folder, self._template)

    def begin(self, reports: int = len(REPORTERS)) -> None:
        """The state of the first day, mailboxes of new users, and so many reports in them."""
        for file in self.world.folder.iterdir():
            shutil.rmtree(file) if file.is_dir() else file.unlink()
        shutil.copytree(self._template, self.world.folder, dirs_exist_ok=True)
        if self.clear is not None:
            self.clear()
        self._new_mailboxes()
        self.world.sink.received.clear()
        self.reports = []
        for number in range(reports):
            self.report(number)

    def report(self, number: int) -> None:
        """One more report, of a reporter of its own."""
        sender = REPORTERS[number] if number < len(REPORTERS) else f"reporter{number}@example.net"
        self.reports.append(mail(sender, f"Somebody shouted at me, for the {number}. time this year."))
        self.world.deliver(self.reports[-1])

    def settle(self) -> None:
        """The pass after the fault, late enough for a copy to be either there or missing."""
        self.world.once(at="+20m")

    def _new_mailboxes(self) -> None:
        text = self.world.more
        for name, user in list(self.world.users.items()):
            fresh = self.world.users[name] = f"{name}-{secrets.token_hex(4)}"
            self.world.dovecot.add_user(fresh, PASSWORD)
            text = text.replace(f'"{user}"', f'"{fresh}"')
        self.world.configure(text)


@contextmanager
def arena(
    folder: Path,
    dovecot: Dovecot,
    database: str = SQLITE,
    clear: Callable[[], None] | None = None,
) -> Iterator[Arena]:
    """A desk whose mail server puts the copies into a mailbox of their own before it answers."""
    worlds: list[World] = []

    def deliver(received: Received) -> None:
        if COPIES in received.rcpt_tos:
            worlds[0].deliver(received.content, mailbox="copies")

    folder.mkdir(exist_ok=True)
    with SmtpSink(deliver=deliver) as sink:
        world = World(folder, dovecot, sink, database).open(start="all")
        worlds.append(world)
        world.more = world.more.replace(
            'tls = "none"\n[database]', f'tls = "none"\nown_copies = "{COPIES}"\n[database]'
        )
        world.more += LIMITS
        world.add_mailbox("copies", audience="own_copies", start="all")
        yield Arena(world, clear)
