"""`inspect` reads mails without a database and, unless one is named, without a configuration."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from conductd.cli import conductd

FIELDS = [
    *("source", "message_id", "subject", "from", "reply_to", "to", "cc", "date", "in_reply_to", "references", "text"),
    *("new_text", "attachments", "automatic", "acknowledge", "spam", "language", "sender", "recusals", "urgent"),
    *("mentions", "forwarded", "defects", "disposition"),
]
REPORT = b"""From: Eve Reporter <eve@example.net>
To: conduct@wg.example.org
Subject: =?utf-8?b?SGVsbG8g4oCuZ25wGw==?=
Date: Mon, 01 Jun 2026 10:00:00 +0200
Message-ID: <one@example.net>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

something happened \x1b[2J at the meeting\xe2\x80\x8b
"""
CONFIG = """
[team]
name = "Group"
organisation = "Example"
address = "conduct@wg.example.org"
[[members]]
name = "Eve"
addresses = ["eve@example.net"]
[[mailboxes]]
name = "conduct"
host = "imap.example.org"
username = "u"
password_file = "p"
[smtp]
host = "smtp.example.org"
"""


@pytest.fixture
def mail(tmp_path: Path) -> Path:
    path = tmp_path / "mail.eml"
    path.write_bytes(REPORT)
    return path


def _inspect(*arguments: str | Path, config: str | Path | None = None, stdin: bytes | None = None) -> Result:
    chosen = ["--config", str(config)] if config else []
    return CliRunner().invoke(conductd, [*chosen, "inspect", *map(str, arguments)], input=stdin)


def test_each_file_is_one_line_of_json_with_the_fields_of_the_contract(mail: Path) -> None:
    result = _inspect("--json", mail, mail)
    lines = [json.loads(line) for line in result.output.splitlines()]
    assert result.exit_code == 0
    assert len(lines) == 2
    assert set(FIELDS) <= set(lines[0])
    assert lines[0]["source"] == str(mail)
    assert lines[0]["disposition"] == "new_case"
    assert lines[0]["sender"]["role"] == "outsider"


@pytest.mark.parametrize("form", [(), ("--json",)])
def test_nothing_in_a_mail_reaches_the_terminal_raw(mail: Path, form: tuple[str, ...]) -> None:
    said = _inspect(*form, mail).output
    assert not {"\x1b", "\u202e", "\u200b"} & set(said)


def test_a_person_reads_who_wrote_and_what(mail: Path) -> None:
    said = _inspect(mail).output
    assert "Eve Reporter <eve@example.net>" in said
    assert "| something happened" in said
    assert "at the meeting\\u200b" in said


def test_the_roster_of_a_named_configuration_is_used(mail: Path, tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(CONFIG)
    result = _inspect("--json", mail, config=tmp_path / "config.toml")
    assert json.loads(result.output)["sender"]["role"] == "member"


def test_a_named_configuration_must_be_there(mail: Path, tmp_path: Path) -> None:
    assert _inspect(mail, config=tmp_path / "none.toml").exit_code == 78


def test_standard_input(mail: Path) -> None:
    assert json.loads(_inspect("--json", "-", stdin=REPORT).output)["message_id"] == "<one@example.net>"


@pytest.mark.parametrize("content", [b"", b"\x00\xff\xfe", b"no header at all"])
def test_what_is_no_mail_is_read_too(mail: Path, content: bytes) -> None:
    mail.write_bytes(content)
    for form in ((), ("--json",)):
        assert _inspect(*form, mail).exit_code == 0


def test_one_missing_file_stops_before_any_is_read(mail: Path) -> None:
    result = _inspect(mail, mail.with_name("none.eml"))
    assert result.exit_code == 2
    assert "Usage:" in result.output
    assert "Eve" not in result.output
