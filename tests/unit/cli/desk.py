"""One configured conductd for the tests of its commands, and the mail that they take in."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from conductd.cli import conductd

CONFIG = """
[team]
name = "Code of Conduct Working Group"
organisation = "Example Software Foundation"
address = "conduct@wg.example.org"
[[members]]
name = "Saskia van Doorn"
addresses = ["saskia.vandoorn@example.org"]
role = "chair"
[[members]]
name = "Ike Okafor"
addresses = ["ike.okafor@example.org"]
aliases = ["ike"]
[[members]]
name = "Noor Haddad"
addresses = ["noor.haddad@example.org"]
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
authserv_ids = ["mx.wg.example.org"]
"""

REPORT = b"""From: Eve Reporter <eve@example.net>
To: conduct@wg.example.org
Subject: what Mallory did
Date: Mon, 01 Jun 2026 10:00:00 +0200
Message-ID: <report@example.net>

Something happened \xe2\x80\xaeat the meeting.
"""


@dataclass(frozen=True)
class Desk:
    """One configured conductd."""

    folder: Path

    def __call__(self, *arguments: str | Path) -> Result:
        """Call a command."""
        return CliRunner().invoke(conductd, ["--config", str(self.folder / "config.toml"), *map(str, arguments)])

    def json(self, *arguments: str | Path) -> Any:
        """The JSON document that a command prints."""
        return json.loads(self(*arguments, "--json").stdout)

    def mail(self, content: bytes, name: str = "report.eml") -> Path:
        """A mail as a file."""
        path = self.folder / name
        path.write_bytes(content)
        return path
