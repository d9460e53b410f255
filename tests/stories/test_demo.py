"""The installed `conductd demo`, as a newcomer starts it."""

import email
import os
import re
import stat
from pathlib import Path

import pytest

from conductd.demo.promises import PROMISES
from support.installed import conductd


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The folder that a demo left behind, and what it printed into a pipe that asks for colours."""
    home = tmp_path_factory.mktemp("demo")
    ended = conductd(
        "demo", "--keep", "kept", home=home, env={"FORCE_COLOR": "1", "TERM": "xterm-256color"}, timeout=110
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    return home / "kept", ended.stdout


def test_every_promise_of_the_check_list_is_printed_and_holds(kept: tuple[Path, str]) -> None:
    told = " ".join(kept[1].split())
    assert told.count("[ok] ") == len(PROMISES)
    assert "[BROKEN]" not in told
    assert all(f"[ok] {promise}" in told for promise, _ in PROMISES)
    assert f"All {len(PROMISES)} promises hold" in told


def test_a_pipe_gets_plain_lines_of_at_most_80_columns(kept: tuple[Path, str]) -> None:
    assert not re.search(r"[^\n -~]", kept[1]), "only printable ASCII: no colour codes, no tabs"
    own_folder = str(kept[0].parent)
    assert [line for line in kept[1].splitlines() if len(line) > 80 and own_folder not in line] == []


def test_the_acknowledgement_is_told_as_it_was_sent(kept: tuple[Path, str]) -> None:
    folder, told = kept
    raw = (folder / "mails" / "sent" / "01-acknowledgement-robin@mail.example.eml").read_bytes()
    mail = email.message_from_bytes(raw, policy=email.policy.default)
    printed = [line[4:] for line in told.splitlines() if line.startswith("  |")]
    written = mail.get_content().splitlines()
    assert len(written) > 20
    assert [line for line in written if line.rstrip() not in printed] == []
    assert f"Subject: {mail['Subject']}" in printed


def test_what_is_kept_can_be_looked_at_with_the_commands(kept: tuple[Path, str]) -> None:
    folder, told = kept
    listed = conductd("cases", "list", home=folder, config=folder / "config.toml")
    assert listed.returncode == 0
    codes = [line.split()[0] for line in listed.stdout.splitlines()[1:]]
    assert len(codes) == 2
    assert all(code in told for code in codes)


def test_keys_passwords_and_configuration_are_for_one_user(kept: tuple[Path, str]) -> None:
    private = ["config.toml", "conductd.key", "conductd.sqlite3", "conduct.password", "chairs.password"]
    modes = {name: stat.S_IMODE((kept[0] / name).stat().st_mode) for name in private}
    assert modes == dict.fromkeys(private, 0o600)


def test_a_folder_that_holds_something_is_refused(kept: tuple[Path, str]) -> None:
    before = sorted(path.name for path in kept[0].iterdir())
    ended = conductd("demo", "--keep", str(kept[0]), home=kept[0].parent)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert "is not empty" in ended.stderr
    assert sorted(path.name for path in kept[0].iterdir()) == before


def test_a_folder_that_cannot_be_made_is_a_clear_line(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    ended = conductd("demo", "--keep", str(tmp_path / "file" / "below"), home=tmp_path)
    assert ended.returncode == 78
    assert "name a folder that this user may write to" in ended.stderr


def test_without_keep_nothing_is_left(tmp_path: Path) -> None:
    ended = conductd("demo", home=tmp_path, env={"TMPDIR": str(tmp_path)}, timeout=110)
    assert ended.returncode == 0
    assert os.listdir(tmp_path) == []
