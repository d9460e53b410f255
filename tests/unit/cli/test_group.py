"""The program as a user meets it: help at once, and the exit codes of the contract from a real process."""

import importlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

import conductd
from conductd import __version__
from conductd.cli.group import COMMANDS

HEAVY = ("sqlalchemy", "alembic", "jinja2", "apscheduler", "imapclient", "pydantic", "rich", "cryptography")


THIS_ONE = {"PYTHONPATH": str(Path(conductd.__file__).parents[1])}
"""The conductd under test, installed or not."""


def _conductd(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "conductd", *arguments],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
        env={"PATH": "/usr/bin:/bin", **THIS_ONE, **environment},
    )


def test_help_imports_nothing_heavy() -> None:
    program = (
        "import sys, click.testing, conductd.cli as cli\n"
        "assert click.testing.CliRunner().invoke(cli.conductd, ['--help']).exit_code == 0\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    answer = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, env=os.environ | THIS_ONE
    )
    assert answer.stdout == "[]\n"


def test_help_costs_less_than_150_ms() -> None:
    """Of processor time, the best of several: the machine may be busy, the program may not."""
    costs = []
    for _ in range(7):
        before = os.times()
        assert _conductd("--help").returncode == 0
        after = os.times()
        costs.append(after.children_user + after.children_system - before.children_user - before.children_system)
    assert min(costs) < 0.150


@pytest.mark.parametrize("name", list(COMMANDS))
def test_each_command_has_help_of_its_own(name: str) -> None:
    module, _ = COMMANDS[name]
    command = importlib.import_module(f"conductd.cli.{module}").COMMANDS[name]
    assert command.name == name
    assert command.help


def test_version() -> None:
    assert _conductd("--version").stdout.strip().endswith(__version__)


@pytest.mark.parametrize(
    "arguments",
    [(), ("nonsense",), ("--nonsense",), ("inspect",), ("inspect", "/nowhere.eml"), ("inspect", "/"), ("import",)],
)
def test_wrong_usage_is_exit_2_with_the_usage_line(arguments: tuple[str, ...]) -> None:
    answer = _conductd(*arguments)
    assert answer.returncode == 2
    assert "Usage: conductd" in answer.stderr
    assert answer.stdout == ""


@pytest.mark.parametrize("command", ["once", "run", "check", "status", "ledger", "outbox", "migrate"])
def test_no_configuration_is_exit_78_with_the_mend(command: str, tmp_path: Path) -> None:
    answer = _conductd("--config", str(tmp_path / "none.toml"), command)
    assert answer.returncode == 78
    assert "there is no such file; make one with `conductd init`" in answer.stderr + answer.stdout
    assert "Traceback" not in answer.stderr


def test_every_problem_of_the_configuration_has_a_line(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text('[team]\nname = ""\naddres = "conduct@wg.example.org"\n')
    answer = _conductd("once", CONDUCTD_CONFIG=str(file))
    assert answer.returncode == 78
    assert len(answer.stderr.splitlines()) >= 5
    assert all(line.startswith(f"conductd: {file}: ") for line in answer.stderr.splitlines())


def test_a_closed_pipe_is_quiet(tmp_path: Path) -> None:
    mail = tmp_path / "mail.eml"
    mail.write_bytes(b"From: a@example.org\n\nhello\n")
    program = f"{sys.executable} -m conductd inspect {' '.join([str(mail)] * 400)} | head -c 1 >/dev/null"
    answer = subprocess.run(
        program, shell=True, capture_output=True, text=True, timeout=60, check=False, env=os.environ | THIS_ONE
    )
    assert answer.stderr == ""
