"""`inspect` needs to know who is who and nothing else of a configuration."""

from pathlib import Path

from click.testing import CliRunner

from conductd.cli import conductd

PEOPLE = """
[team]
name = "Code of Conduct Working Group"
organisation = "Example Software Foundation"
address = "conduct@wg.example.org"
[[members]]
name = "Tomas Okafor"
addresses = ["tomas.okafor@example.org"]
"""


def inspected(tmp_path: Path, text: str) -> tuple[int, str]:
    config, mail = tmp_path / "config.toml", tmp_path / "mail.eml"
    config.write_text(text)
    mail.write_text("From: tomas.okafor@example.org\nSubject: hello\n\nhello\n")
    result = CliRunner().invoke(conductd, ["--config", str(config), "inspect", str(mail), "--json"])
    return result.exit_code, result.output


def test_a_configuration_without_servers_is_enough(tmp_path: Path) -> None:
    code, output = inspected(tmp_path, PEOPLE)
    assert (code, '"role": "member"' in output) == (0, True)


def test_but_what_it_says_of_people_must_be_right(tmp_path: Path) -> None:
    code, output = inspected(tmp_path, PEOPLE.replace("addresses", "adresses"))
    assert (code, "members[0].adresses" in output) == (78, True)
