"""The README speaks only of what there is."""

import re
from pathlib import Path

from conductd.cli.exits import CONFIGURATION, DONE, HUMAN_NEEDED, TRY_AGAIN, WRONG_USAGE
from conductd.cli.group import COMMANDS

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "README.md").read_text(encoding="utf-8")
LITERALS = re.findall(r"`([^`\n]+)`", TEXT)
IN_THE_CHECKOUT = re.compile(r"(?:src|tests|templates|migrations|script|systemd)/")


def test_every_command_it_names_exists() -> None:
    found = (re.match(r"conductd ([a-z]+)", literal) for literal in LITERALS)
    named = {match[1] for match in found if match}
    assert named >= {"status", "ledger", "inspect", "import", "once", "run", "migrate"}
    assert named - set(COMMANDS) == set()


def test_every_file_it_names_exists() -> None:
    paths = {literal for literal in LITERALS if IN_THE_CHECKOUT.match(literal)}
    paths |= set(re.findall(r"\]\(([^)#:]+)\)", TEXT))
    assert len(paths) > 15
    assert [path for path in sorted(paths) if not (ROOT / path.split()[0]).exists()] == []


def test_it_lists_every_exit_code() -> None:
    section = TEXT.split("## Exit codes")[1].split("\n## ")[0]
    codes = [int(code) for code in re.findall(r"^\| (\d+) \|", section, re.MULTILINE)]
    assert codes == sorted([DONE, HUMAN_NEEDED, WRONG_USAGE, TRY_AGAIN, CONFIGURATION])
