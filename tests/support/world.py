"""A desk of its own for one test: configuration, mailboxes on a real Dovecot, a real SMTP server, a database."""

import json
import os
import secrets
import signal
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from support.dovecot import Dovecot
from support.installed import clean_environment, command_line, conductd, steered_clock
from support.mails import BORDER, DESK, parsed
from support.smtp_sink import SmtpSink

CONFIGURATION = f"""
[team]
name = "Code of Conduct Working Group"
organisation = "Example Software Foundation"
address = "{DESK}"
[[members]]
name = "Saskia van Doorn"
addresses = ["saskia.vandoorn@example.org"]
role = "chair"
[[members]]
name = "Tomas Okafor"
addresses = ["tomas.okafor@example.org"]
[[members]]
name = "Ines Caldeira"
addresses = ["ines.caldeira@example.com"]
[board]
address = "board@example.org"
[smtp]
host = "127.0.0.1"
port = {{smtp_port}}
tls = "none"
[database]
url = "{{database}}"
[trust]
authserv_ids = ["{BORDER}"]
"""
MAILBOX = """
[[mailboxes]]
name = "{name}"
audience = "{audience}"
host = "127.0.0.1"
port = {port}
tls = "none"
username = "{user}"
password_file = "imap.password"
start = "{start}"
poll = "2s"
"""
PASSWORD = "an invented password"


@dataclass
class World:
    """`world.once()` adopts the empty mailbox; then `world.deliver(raw)` and `world.once(at="+6d")` tell a story."""

    folder: Path
    dovecot: Dovecot
    sink: SmtpSink
    database: str = "sqlite:///conductd.sqlite3"
    users: dict[str, str] = field(default_factory=dict)
    more: str = ""

    @property
    def config(self) -> Path:
        return self.folder / "config.toml"

    def open(self, *, start: str = "now", audience: str = "team") -> "World":
        """Write the configuration with one mailbox, and make the database and its key."""
        self.more = CONFIGURATION.format(smtp_port=self.sink.port, database=self.database)
        password = self.folder / "imap.password"
        password.touch(0o600)
        password.write_text(PASSWORD)
        self.add_mailbox("conduct", audience=audience, start=start)
        self.call("migrate")
        return self

    def add_mailbox(self, name: str, *, audience: str = "team", start: str = "now") -> None:
        """A mailbox with a user of its own on the shared Dovecot."""
        user = self.users[name] = f"{name}-{secrets.token_hex(4)}"
        self.dovecot.add_user(user, PASSWORD)
        self.more += MAILBOX.format(name=name, audience=audience, port=self.dovecot.port, user=user, start=start)
        self.configure(self.more)

    def configure(self, text: str) -> None:
        """Replace the configuration, as an admin with an editor does."""
        self.config.touch(0o600)
        self.config.write_text(text, encoding="utf-8")
        self.more = text

    def call(self, *arguments: str | Path, at: str | None = None, expect: int = 0) -> str:
        """Run a command to its end and return what it printed; any other exit code fails the test with what it said."""
        done = conductd(*arguments, home=self.folder, config=self.config, at=at)
        assert done.returncode == expect, f"{arguments}: exit {done.returncode}\n{done.stdout}\n{done.stderr}"
        return done.stdout

    def json(self, *arguments: str | Path, at: str | None = None, expect: int = 0) -> Any:
        """The same for a command with --json, parsed."""
        return json.loads(self.call(*arguments, "--json", at=at, expect=expect))

    def once(self, *, at: str | None = None, expect: int = 0) -> Any:
        """One whole pass, `at` an offset like "+6d" from now; its summary."""
        return self.json("once", at=at, expect=expect)

    def deliver(self, raw: bytes, received_at: datetime | None = None, mailbox: str = "conduct") -> None:
        """Put a mail into a mailbox, as a mail server does."""
        self.dovecot.deliver(self.users[mailbox], raw, received_at)

    def letters(self, to: str | None = None) -> list[EmailMessage]:
        """What conductd sent so far, in order; `to` one recipient only."""
        return [parsed(mail.content) for mail in self.sink.received if to is None or mail.rcpt_tos == (to,)]

    @contextmanager
    def run(self, *, at: str | None = None, clock: Path | None = None, ready: float = 30) -> Iterator["Running"]:
        """The daemon, ready when this yields, and stopped by SIGTERM after. `clock` is a file that moves its clock.

        `ready` are the seconds that it may take to be so: long stories run beside others.
        """
        with Running.started(self, at, steered_clock(clock) if clock else {}, ready) as running:
            yield running


@dataclass
class Running:
    """`conductd run` as systemd sees it: a process, and what it says through NOTIFY_SOCKET."""

    process: subprocess.Popen[bytes]
    ear: socket.socket
    log: Path
    said: list[str] = field(default_factory=list)

    @classmethod
    @contextmanager
    def started(cls, world: World, at: str | None, more: Mapping[str, str], ready: float = 30) -> Iterator["Running"]:
        name = f"conductd-test-{os.getpid()}-{secrets.token_hex(4)}"
        log = world.folder / "run.log"
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear, log.open("wb") as out:
            ear.bind(f"\0{name}")
            env = clean_environment(world.folder, {"NOTIFY_SOCKET": f"@{name}", **more}, at)
            words = command_line("run", config=world.config)
            process = subprocess.Popen(
                words, cwd=world.folder, env=env, stdin=subprocess.DEVNULL, stdout=out, stderr=out
            )
            running = cls(process, ear, log)
            try:
                running.await_word("READY=1", ready)
                yield running
            finally:
                running.stop()

    def await_word(self, word: str, seconds: float = 30) -> None:
        """Wait until the daemon says so; fail with its log if it does not."""
        until = time.monotonic() + seconds
        while word not in self.said:
            self.ear.settimeout(0.2)
            try:
                self.said += self.ear.recv(4096).decode().splitlines()
            except TimeoutError:
                alive = self.process.poll() is None and time.monotonic() < until
                assert alive, f"no {word}\n{self.log.read_text(encoding='utf-8', errors='replace')}"

    def stop(self, seconds: float = 40) -> int:
        """End it as systemd does; the exit code. Killed if it does not end."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.process.kill()
            return self.process.wait()


def eventually(holds: Callable[[], bool], seconds: float = 20) -> None:
    """Wait for what another process is about to do; fails after the time given."""
    until = time.monotonic() + seconds
    pause = threading.Event()
    while not holds():
        assert time.monotonic() < until, "it did not happen in time"
        pause.wait(0.02)
