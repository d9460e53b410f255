"""Which tables and keys a configuration has, their rules and defaults; the keys are those of the public contract."""

import re
import zoneinfo
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import (
    AfterValidator,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationInfo,
    field_validator,
)

from conductd.config_base import ADDR_SPEC, AddrSpec, Line, is_loopback
from conductd.config_base import Table as _Table
from conductd.config_lmtp import Lmtp
from conductd.config_oauth import OAuth2
from conductd.durations import parse_duration, parse_offset

BODY = re.compile(r"\s*([^<>\x00-\x1f\x7f]*[^<>\s\x00-\x1f\x7f])\s*<([^<>\s]+)>\s*")


def _timezone(value: str) -> str:
    try:
        zoneinfo.ZoneInfo(value)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError('is not a known time zone|write a name like "UTC" or "Europe/Amsterdam"') from None
    return value


def _body(value: str) -> str:
    """The board by that word, or somebody by name and address."""
    found = BODY.fullmatch(value)
    if value != "board" and (found is None or len(found[2]) > 254 or not ADDR_SPEC.fullmatch(found[2])):
        raise ValueError('names nobody|write "board", or a name and an address: Executives <executives@example.org>')
    return value


def _command(words: tuple[str, ...]) -> tuple[str, ...]:
    if not words or not words[0].startswith("/"):
        raise ValueError('is not a command with its whole path|write a list like ["/usr/bin/notify", "--all"]')
    return words


def _url(value: str) -> str:
    parts = urlsplit(value)
    safe = parts.scheme == "https" or (parts.scheme == "http" and is_loopback(parts.hostname or ""))
    if not safe or not parts.hostname or not value.isascii() or not value.isprintable() or " " in value:
        raise ValueError("is not a usable URL|write one that begins with https://")
    return value


Zone = Annotated[str, AfterValidator(_timezone)]
Duration = Annotated[timedelta, BeforeValidator(parse_duration)]
Offset = Annotated[timedelta, BeforeValidator(parse_offset)]
Command = Annotated[tuple[Line, ...], AfterValidator(_command)]
Url = Annotated[str, AfterValidator(_url)]
Tls = Literal["implicit", "starttls", "none"]
Port = Annotated[int, Field(ge=1, le=65535)]


class Team(_Table):
    """[team]: the group, its address and the zone and language it writes in."""

    name: Line
    organisation: Line
    address: AddrSpec
    timezone: Zone = "UTC"
    language: Literal["en"] = "en"
    chairs_address: AddrSpec | None = None
    page: Line | None = None
    reply_tokens: bool = False


class MemberEntry(_Table):
    """[[members]]: a person of the group; the first address is written to, all are recognised."""

    name: Line
    addresses: Annotated[tuple[AddrSpec, ...], Field(min_length=1)]
    role: Literal["chair", "member"] = "member"
    aliases: tuple[Line, ...] = ()


class Board(_Table):
    """[board]: the body above the group."""

    address: AddrSpec


class _Server(_Table):
    host: Line
    port: Port
    tls: Tls = "implicit"

    @field_validator("tls")
    @classmethod
    def _no_password_in_the_clear(cls, tls: str, info: ValidationInfo) -> str:
        if tls == "none" and not is_loopback(str(info.data.get("host", "localhost"))):
            raise ValueError('"none" is allowed for this machine only|use "implicit" or "starttls"')
        return tls


class Mailbox(_Server):
    """[[mailboxes]]: an IMAP folder to watch, and who may know of what arrives there."""

    name: Annotated[Line, Field(pattern=r"^[A-Za-z0-9._-]{1,64}$")]
    audience: Literal["team", "chairs", "board", "own_copies"] = "team"
    port: Port = 993
    username: Line
    password_file: Line | None = None
    oauth2: OAuth2 | None = None
    folder: Line = "INBOX"
    start: Literal["now", "all"] = "now"
    poll: Duration = timedelta(seconds=60)
    move_to: Line | None = None

    @field_validator("move_to")
    @classmethod
    def _elsewhere(cls, move_to: str | None, info: ValidationInfo) -> str | None:
        if move_to is not None and move_to == info.data.get("folder"):
            raise ValueError("is the watched folder itself|name another folder, or leave the key out")
        return move_to


class Sending(_Server):
    """A server that takes our mail."""

    port: Port = 465
    username: Line | None = None
    password_file: Line | None = None
    oauth2: OAuth2 | None = None


class Smtp(Sending):
    """[smtp]: the server that takes our mail; a copy of each acknowledgement for a mailbox that only we read."""

    own_copies: AddrSpec | None = None


class AlarmTable(_Table):
    """[alarm]: how the chairs are told that mail cannot be sent: a command, else [alarm.smtp], a second server."""

    command: Command | None = None
    smtp: Sending | None = None


class CanaryTable(_Table):
    """[canary]: a test mail through the public address that must come back through a mailbox."""

    every: Duration | None = None
    to: AddrSpec | None = None
    within: Duration = timedelta(hours=2)


class DeadMan(_Table):
    """[dead_man]: whom to tell that every mailbox was read, so that somebody outside notices when it stops."""

    url: Url | None = None
    command: Command | None = None
    every: Duration = timedelta(minutes=5)


class Database(_Table):
    """[database]: where the cases live, and the master key that seals them."""

    url: Line = "sqlite:///conductd.sqlite3"
    key_file: Line = "conductd.key"


class Trust(_Table):
    """[trust]: the servers of ours whose Authentication-Results header is believed (RFC 8601)."""

    authserv_ids: tuple[Line, ...] = ()


class PolicyTable(_Table):
    """[policy]: when a person answers, when to remind, and how many must be left to handle a case."""

    initial_response: Duration = timedelta(days=7)
    reminders: tuple[Offset, ...] = tuple(timedelta(days=days) for days in (-2, -1, 0, 1, 3))
    recusals: Literal["self", "team"] = "self"
    minimum_handlers: Annotated[int, Field(ge=0, le=100)] = 2
    quorum: Annotated[int, Field(ge=0, le=100)] | Literal["majority"] = 0
    fallback: Annotated[str, AfterValidator(_body)] = "board"


Count = Annotated[int, Field(ge=1, le=1_000_000)]


class LimitsTable(_Table):
    """[limits]: how many letters may leave; those above wait."""

    per_recipient_a_day: Count = 100
    per_case_a_day: Count = 60
    acknowledgements_an_hour: Count = 2000
    acknowledgements_a_day: Count = 10_000
    others_an_hour: Count = 1000
    others_a_day: Count = 2000


class People(_Table):
    """The tables that say who is who: all that `inspect` needs."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    team: Team
    members: tuple[MemberEntry, ...] = ()
    board: Board | None = None
    trust: Trust = Trust()
    policy: PolicyTable = PolicyTable()


class Config(People):
    """The whole file. `path` is where it was read; relative paths in it start from its folder."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    members: Annotated[tuple[MemberEntry, ...], Field(min_length=1)]
    lmtp: Lmtp | None = None
    mailboxes: Annotated[tuple[Mailbox, ...], Field(validate_default=True)] = ()
    smtp: Smtp
    database: Database = Database()
    alarm: AlarmTable = AlarmTable()
    canary: CanaryTable = CanaryTable()
    dead_man: DeadMan = DeadMan()
    limits: LimitsTable = LimitsTable()
    path: Path

    @field_validator("mailboxes")
    @classmethod
    def _mail_comes_from_somewhere(cls, mailboxes: tuple[Mailbox, ...], info: ValidationInfo) -> tuple[Mailbox, ...]:
        if not mailboxes and "lmtp" in info.data and info.data["lmtp"] is None:
            raise ValueError("is missing|add it; config.example.toml shows the form")
        return mailboxes

    @property
    def folder(self) -> Path:
        """The folder of the configuration file."""
        return self.path.parent
