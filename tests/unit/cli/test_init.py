"""`init` writes a configuration that loads, private files, and never over an existing one."""

import stat
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from conductd import config
from conductd.cli import conductd

GIVEN = [
    "--organisation=Example Software Foundation",
    "--address=Conduct@wg.example.org",
    "--imap-host=imap.example.org",
    "--chair=Saskia van Doorn <saskia.vandoorn@example.org>",
    "--member=Ike O. <ike@example.org>",
]
ANSWERS = [
    "",  # the usual name of the group
    'The "Example" Foundation',
    "not an address",  # asked again
    "conduct@wg.example.org",
    "Europe/Amsterdam",
    "board@example.org",
    "imap.example.org",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "mx.wg.example.org",
    "Saskia van Doorn <saskia.vandoorn@example.org>",
    "y",
    "Ike Okafor <ike.okafor@example.org>",
    "n",
    "",
    "a secret",
    "y",
]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "new" / "config.toml"


def _init(place: Path, *arguments: str, answers: str | None = None) -> Result:
    return CliRunner().invoke(conductd, ["--config", str(place), "init", *arguments], input=answers)


def test_answers_become_a_configuration_that_loads(place: Path) -> None:
    result = _init(place, answers="\n".join(ANSWERS) + "\n")
    assert result.exit_code == 0, result.output
    written = config.load(place)
    assert written.team.organisation == 'The "Example" Foundation'
    assert written.team.timezone == "Europe/Amsterdam"
    assert [(member.name, member.role) for member in written.members] == [
        ("Saskia van Doorn", "chair"),
        ("Ike Okafor", "member"),
    ]
    assert written.mailboxes[0].username == "conduct@wg.example.org"
    assert written.mailboxes[0].start == "now"
    assert written.smtp.port == 465
    assert written.trust.authserv_ids == ("mx.wg.example.org",)
    assert (place.parent / "conductd.sqlite3").exists()


def test_secrets_and_configuration_are_for_one_user_only(place: Path) -> None:
    result = _init(place, answers="\n".join(ANSWERS) + "\n")
    files = sorted(file.name for file in place.parent.iterdir() if "sqlite3" not in file.name)
    assert files == ["conductd.key", "config.toml", "imap.password"]
    for name in files:
        assert stat.S_IMODE((place.parent / name).stat().st_mode) == 0o600
    assert (place.parent / "imap.password").read_text() == "a secret\n"
    assert "a secret" not in result.output + place.read_text()


def test_options_need_no_person(place: Path) -> None:
    result = _init(place, *GIVEN, "--no-input")
    assert result.exit_code == 0, result.output
    assert config.load(place).team.address == "conduct@wg.example.org"
    assert "imap.password" in result.output
    assert not (place.parent / "conductd.sqlite3").exists()


def test_without_any_answer_the_commented_example_is_written(place: Path) -> None:
    assert _init(place, "--no-input").exit_code == 0
    assert place.read_text().count("#") > 10


def test_what_is_missing_is_named(place: Path) -> None:
    result = _init(place, *GIVEN[1:], "--no-input")
    assert result.exit_code == 2
    assert "--organisation" in result.output
    assert not place.exists()


@pytest.mark.parametrize("wrong", ["--address=nonsense", "--timezone=Mars/Olympus", "--member=nobody", "--imap-port=0"])
def test_a_wrong_option_is_wrong_usage(place: Path, wrong: str) -> None:
    result = _init(place, *GIVEN, "--no-input", wrong)
    assert result.exit_code == 2
    assert "Usage:" in result.output


def test_an_existing_configuration_is_never_touched(place: Path) -> None:
    place.parent.mkdir()
    place.write_text("mine")
    assert _init(place, *GIVEN, "--no-input").exit_code == 2
    assert place.read_text() == "mine"


def test_an_unusable_whole_is_not_left_behind(place: Path) -> None:
    result = _init(place, *GIVEN, "--member=Twice <ike@example.org>", "--no-input")
    assert result.exit_code == 78
    assert "ike@example.org stands twice" in result.output
    assert not place.exists()


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    result = _init(tmp_path / "file" / "config.toml", *GIVEN, "--no-input")
    assert result.exit_code == 78
    assert "cannot be written" in result.output


def test_no_more_answers_ends_quietly(place: Path) -> None:
    result = _init(place, answers="A group\n")
    assert result.exit_code == 130
    assert not place.exists()
