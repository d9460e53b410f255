"""The few questions of `conductd init`: as options of the command and as prompts, checked as the configuration is."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import click
from pydantic import TypeAdapter, ValidationError

from conductd.config import AddrSpec, Line, Port, Zone

PERSON = re.compile(r"\s*([^<>]*[^<>\s])\s*<([^<>]+)>\s*")
TLS_PORTS = {
    "imap": {"implicit": 993, "starttls": 143, "none": 143},
    "smtp": {"implicit": 465, "starttls": 587, "none": 25},
}


class Checked(click.ParamType):  # type: ignore[type-arg]  # generic only since click 8.5
    """A value under the same rule as in the configuration; an empty one passes where the key may be left out."""

    def __init__(self, rule: Any, name: str, may_be_empty: bool = False) -> None:
        self.name = name
        self._adapter: TypeAdapter[Any] = TypeAdapter(rule)
        self._may_be_empty = may_be_empty

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The value, or click's usage error with what is wrong and what would be right."""
        if self._may_be_empty and value == "":
            return value
        try:
            str(value).encode()
            return self._adapter.validate_python(value)
        except UnicodeEncodeError:
            self.fail("is not UTF-8 text", param, ctx)
        except ValidationError as error:
            self.fail(_readable(error.errors(include_url=False)[0]["msg"]), param, ctx)


class Person(click.ParamType):  # type: ignore[type-arg]  # the same
    """`Name <address>`; becomes a pair of both."""

    name = "name <address>"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The name and the address, lower-cased."""
        match = PERSON.fullmatch(value) if isinstance(value, str) else None
        if match is None:
            self.fail("write it as: Saskia van Doorn <saskia@example.org>", param, ctx)
        return (
            Checked(Line, "name").convert(match[1], param, ctx),
            Checked(AddrSpec, "address").convert(match[2], param, ctx),
        )


class OptionalPerson(Person):
    """The same, or nothing."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The name and the address, or an empty tuple."""
        return super().convert(value, param, ctx) if value else ()


def _readable(message: str) -> str:
    wrong, _, right = message.removeprefix("Value error, ").partition("|")
    return f"{wrong}; {right}" if right else wrong


Answers = dict[str, Any]
"""What was answered so far, by the name of the question."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question: its option's name, its words, its rule, and the answer that is offered (None: there is none)."""

    key: str
    words: str
    rule: "click.ParamType[Any]"
    usual: Callable[[Answers], object] = lambda _: None

    @property
    def option(self) -> str:
        """The option that answers it."""
        return "--" + self.key.replace("_", "-")

    def ask(self, answers: Answers) -> object:
        """The answer of the person at the terminal; asked again until it is usable."""
        usual = self.usual(answers)
        return click.prompt(self.words, type=self.rule, default=usual, show_default=usual not in (None, ""))


def _same(key: str) -> Callable[[Answers], object]:
    return lambda answers: answers[key]


def _always(value: str) -> Callable[[Answers], object]:
    return lambda _: value


def _port(protocol: str) -> Callable[[Answers], object]:
    return lambda answers: TLS_PORTS[protocol][answers[f"{protocol}_tls"]]


_TLS = click.Choice(("implicit", "starttls", "none"))

QUESTIONS = (
    Question("team", "Name of the group", Checked(Line, "name"), _always("Code of Conduct Working Group")),
    Question("organisation", "Organisation it belongs to", Checked(Line, "name")),
    Question("address", "Address that reporters write to", Checked(AddrSpec, "address")),
    Question("timezone", "Time zone of the dates in letters", Checked(Zone, "zone"), _always("UTC")),
    Question("board", "Board's address (empty: none)", Checked(AddrSpec, "address", may_be_empty=True), _always("")),
    Question("imap_host", "IMAP server", Checked(Line, "host")),
    Question("imap_tls", "IMAP encryption", _TLS, _always("implicit")),
    Question("imap_port", "IMAP port", Checked(Port, "port"), _port("imap")),
    Question("imap_user", "IMAP user", Checked(Line, "user"), _same("address")),
    Question("smtp_host", "SMTP server", Checked(Line, "host"), _same("imap_host")),
    Question("smtp_tls", "SMTP encryption", _TLS, _same("imap_tls")),
    Question("smtp_port", "SMTP port", Checked(Port, "port"), _port("smtp")),
    Question("smtp_user", "SMTP user (a blank: none)", Checked(str, "user", may_be_empty=True), _same("imap_user")),
    Question(
        "authserv_id",
        "Name your own mail server writes into Authentication-Results (empty: nobody can be authenticated)",
        Checked(Line, "name", may_be_empty=True),
        _always(""),
    ),
)
