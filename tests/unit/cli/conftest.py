"""A configured conductd in a temporary folder whose mail servers are away, and a way to call it."""

import json
from pathlib import Path

import pytest

from unit.cli.desk import CONFIG, REPORT, Desk


@pytest.fixture
def unborn(tmp_path: Path) -> Desk:
    """A configuration without a database."""
    (tmp_path / "config.toml").write_text(CONFIG)
    password = tmp_path / "imap.password"
    password.write_text("a secret\n")
    password.chmod(0o600)
    return Desk(tmp_path)


@pytest.fixture
def desk(unborn: Desk) -> Desk:
    """The same with an empty database."""
    result = unborn("migrate")
    assert result.exit_code == 0, result.output
    return unborn


@pytest.fixture
def code(desk: Desk) -> str:
    """The code name of a case that was imported with acknowledgement."""
    result = desk("import", "--acknowledge", desk.mail(REPORT), "--json")
    assert result.exit_code == 0, result.output
    return str(json.loads(result.stdout)["case"])
