"""Errors become exit codes in one place; no traceback and no text of an unforeseen error reaches the user."""

from collections.abc import Callable

import click
import pytest

from conductd.cli import exits
from conductd.errors import ConfigurationError, PermanentError, Problem, TemporaryError


def _raising(error: BaseException) -> Callable[[], None]:
    def command() -> None:
        raise error

    return command


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (ConfigurationError(Problem("a.toml", "team", "is missing", "add it")), 78),
        (TemporaryError("the IMAP server is away"), 75),
        (PermanentError("the letter cannot be written"), 1),
        (KeyboardInterrupt(), 130),
        (click.Abort(), 130),
        (BrokenPipeError(), 141),
    ],
)
def test_each_error_has_its_exit_code(error: BaseException, code: int) -> None:
    assert exits.run(_raising(error)) == code


def test_a_command_may_return_its_exit_code() -> None:
    assert exits.run(lambda: 1) == 1
    assert exits.run(lambda: None) == 0


def test_each_problem_has_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    problems = Problem("a.toml", "team.name", "is missing", "add it"), Problem("a.toml", "", "is odd", "mend it")
    exits.run(_raising(ConfigurationError(*problems)))
    lines = capsys.readouterr().err.splitlines()
    assert lines == ["conductd: a.toml: team.name: is missing; add it", "conductd: a.toml: is odd; mend it"]


def test_an_unforeseen_error_shows_its_place_and_never_its_text(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ValueError, match="words") as caught:
        _raising(ValueError("words of a mail"))()
    exits.show_place_only(caught.type, caught.value, caught.tb)
    said = capsys.readouterr().err
    assert "words of a mail" not in said
    assert "ValueError" in said
    assert "test_exits.py" in said
