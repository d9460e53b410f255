"""`conductd init`: ask the few questions, write a working configuration, its passwords and its key."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from conductd import config as configuration
from conductd.cli.answers import QUESTIONS, Answers, OptionalPerson, Person
from conductd.cli.config_text import IMAP_PASSWORD_FILE, config_text, smtp_password_file
from conductd.cli.context import setting
from conductd.cli.private_files import write_new
from conductd.cli.schema import bring_up, create_key
from conductd.cli.terminal import say, shown
from conductd.config import Config
from conductd.errors import ConfigurationError
from conductd.shipped import shipped


def _options_of_the_questions(command: Callable[..., None]) -> Callable[..., None]:
    for question in reversed(QUESTIONS):
        command = click.option(question.option, type=question.rule, help=question.words + ".")(command)
    return command


@click.command("init")
@_options_of_the_questions
@click.option("--chair", "chairs", type=Person(), multiple=True, help="A chair of the group; may be repeated.")
@click.option("--member", "members", type=Person(), multiple=True, help="A member of the group; may be repeated.")
@click.option("--no-input", is_flag=True, help="Ask nothing; without any answer, write the commented example.")
@click.option("--migrate/--no-migrate", "create", default=None, help="Create the database now, or not; else asked.")
def init(chairs: tuple[Any, ...], members: tuple[Any, ...], no_input: bool, create: bool | None, **given: Any) -> None:
    """Ask the few questions and write a working configuration (0600), never over an existing one.

    Passwords are asked without showing them and kept in files beside the configuration, mode 0600.
    """
    path = setting().path
    if path.exists():
        raise click.UsageError(f"{shown(str(path))} exists already; name another place with --config FILE")
    answers: Answers = {key: value for key, value in given.items() if value is not None}
    people = [(person, "chair") for person in chairs] + [(person, "member") for person in members]
    if no_input and not answers and not people:
        _write_the_example(path)
        return
    _complete(answers, people, no_input)
    config = _written(path, config_text(answers))
    _passwords(path.parent, answers, no_input)
    create_key(config)
    if create or (create is None and not no_input and click.confirm("Create the database now?", default=True)):
        bring_up(config)
    say("Next: conductd check")


def _write_the_example(path: Path) -> None:
    write_new(path, shipped("config.example.toml").read_text(encoding="utf-8"))
    say(f"Wrote the commented example to {shown(str(path))}. Edit it, then: conductd check, conductd migrate")


def _complete(answers: Answers, people: list[Any], no_input: bool) -> None:
    """Ask for what the options left open; without a person to ask, take what is usual and name what is missing."""
    for question in QUESTIONS:
        if question.key not in answers:
            answers[question.key] = question.usual(answers) if no_input else question.ask(answers)
    missing = [question.option for question in QUESTIONS if answers[question.key] is None]
    if no_input and not people:
        missing.append("--chair or --member")
    if missing:
        raise click.UsageError("--no-input needs also " + ", ".join(missing))
    answers["members"] = people or _ask_for_people()


def _ask_for_people() -> list[Any]:
    people: list[Any] = []
    while True:
        words = "Another member (empty: that is all)" if people else "A member, as Name <name@example.org>"
        person = click.prompt(words, type=OptionalPerson(), default="" if people else None, show_default=False)
        if not person:
            return people
        people.append((person, "chair" if click.confirm("Are they a chair?", default=not people) else "member"))


def _written(path: Path, text: str) -> Config:
    """Write and load it; what turns out unusable (an address given twice) is not left behind."""
    write_new(path, text)
    try:
        config = configuration.load(path)
    except ConfigurationError:
        path.unlink()
        raise
    say(f"Wrote {shown(str(path))}")
    return config


def _passwords(folder: Path, answers: Answers, no_input: bool) -> None:
    _password(folder / IMAP_PASSWORD_FILE, f"IMAP password of {answers['imap_user']}", no_input)
    smtp_file = smtp_password_file(answers)
    if smtp_file not in {None, IMAP_PASSWORD_FILE}:
        _password(folder / str(smtp_file), f"SMTP password of {answers['smtp_user']}", no_input)


def _password(path: Path, words: str, no_input: bool) -> None:
    """Ask for a password without showing it, once, unless its file is there or nobody is."""
    if path.exists():
        say(f"Kept {shown(str(path))} as it is")
        return
    secret = (
        "" if no_input else click.prompt(f"{words} (empty: later)", hide_input=True, default="", show_default=False)
    )
    if secret:
        write_new(path, secret + "\n")
        say(f"Wrote {shown(str(path))}")
    else:
        say(f"Write the {shown(words)} into {shown(str(path))}, mode 0600")


COMMANDS = {"init": init}
