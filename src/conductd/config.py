"""What the admin wrote: the TOML file, validated whole, every problem reported at once.

The keys are those of the public contract. `load` is the only way in; it raises ConfigurationError with one Problem a
fault (file, key, what is wrong, what would be right), so that a person mends the file in one go.
"""

import ipaddress
import re
import tomllib
import zoneinfo
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
    ValidationInfo,
    field_validator,
)

from conductd.config_problems import problems_of
from conductd.durations import parse_duration, parse_offset
from conductd.errors import ConfigurationError, Problem
from conductd.model import Audience, Member, Policy, Role, Roster

ADDR_SPEC = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?")


def _address(value: str) -> str:
    if len(value) > 254 or not ADDR_SPEC.fullmatch(value):
        raise ValueError("is not a mail address|write it as name@example.org, without a display name")
    return value.lower()


def _timezone(value: str) -> str:
    try:
        zoneinfo.ZoneInfo(value)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError('is not a known time zone|write a name like "UTC" or "Europe/Amsterdam"') from None
    return value


def _one_line(value: str) -> str:
    if not value.strip() or any(ord(character) < 32 or ord(character) == 127 for character in value):
        raise ValueError("is empty or holds control characters|write it as one line of text")
    return value.strip()


AddrSpec = Annotated[str, AfterValidator(_address)]
Line = Annotated[str, AfterValidator(_one_line)]
Zone = Annotated[str, AfterValidator(_timezone)]
Duration = Annotated[timedelta, BeforeValidator(parse_duration)]
Offset = Annotated[timedelta, BeforeValidator(parse_offset)]
Tls = Literal["implicit", "starttls", "none"]
Port = Annotated[int, Field(ge=1, le=65535)]


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Team(_Table):
    """[team]: the group, its address and the zone and language it writes in."""

    name: Line
    organisation: Line
    address: AddrSpec
    timezone: Zone = "UTC"
    language: Literal["en"] = "en"
    chairs_address: AddrSpec | None = None
    page: Line | None = None


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
    audience: Literal["team", "chairs", "board"] = "team"
    port: Port = 993
    username: Line
    password_file: Line
    folder: Line = "INBOX"
    start: Literal["now", "all"] = "now"
    poll: Duration = timedelta(seconds=60)


class Smtp(_Server):
    """[smtp]: the server that takes our mail."""

    port: Port = 465
    username: Line | None = None
    password_file: Line | None = Field(default=None, validate_default=True)

    @field_validator("password_file")
    @classmethod
    def _with_a_username(cls, password_file: str | None, info: ValidationInfo) -> str | None:
        if "username" in info.data and (info.data["username"] is None) != (password_file is None):
            raise ValueError("username and password_file go together|write both or neither")
        return password_file


class Database(_Table):
    """[database]: where the cases live, and the master key that seals them."""

    url: Line = "sqlite:///conductd.sqlite3"
    key_file: Line = "conductd.key"


class Trust(_Table):
    """[trust]: the servers of ours whose Authentication-Results header is believed (RFC 8601)."""

    authserv_ids: tuple[Line, ...] = ()


class PolicyTable(_Table):
    """[policy]: the time until a person answers, and the reminders around that instant."""

    initial_response: Duration = timedelta(days=7)
    reminders: tuple[Offset, ...] = tuple(timedelta(days=days) for days in (-2, -1, 0, 1, 3))


class Config(_Table):
    """The whole file. `path` is where it was read; relative paths in it start from its folder."""

    team: Team
    members: Annotated[tuple[MemberEntry, ...], Field(min_length=1)]
    board: Board | None = None
    mailboxes: Annotated[tuple[Mailbox, ...], Field(min_length=1)]
    smtp: Smtp
    database: Database = Database()
    trust: Trust = Trust()
    policy: PolicyTable = PolicyTable()
    path: Path

    @property
    def folder(self) -> Path:
        """The folder of the configuration file."""
        return self.path.parent


def is_loopback(host: str) -> bool:
    """Whether a host is this very machine, told without asking DNS."""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def load(path: Path) -> Config:
    """Read and validate the file. Raises ConfigurationError with every problem in it."""
    document = _document(path)
    try:
        config = Config.model_validate({**document, "path": path.absolute()})
    except ValidationError as error:
        raise ConfigurationError(*problems_of(str(path), error, Config)) from None
    if problems := _across_tables(config):
        raise ConfigurationError(*problems)
    return config


def _document(path: Path) -> dict[str, object]:
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ConfigurationError(
            Problem(
                str(path),
                "",
                "there is no such file",
                "make one with `conductd init`, or name it with --config",
            )
        ) from None
    except OSError as error:
        raise ConfigurationError(
            Problem(str(path), "", f"cannot be read ({error.strerror})", "give this user the right to read it")
        ) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigurationError(
            Problem(str(path), "", f"is not TOML ({error})", "see config.example.toml for the form")
        ) from None
    if "path" in document:
        raise ConfigurationError(Problem(str(path), "path", "is not a key", "remove it"))
    return document


def _across_tables(config: Config) -> list[Problem]:
    """What no single key can know: doubles, and audiences that nobody belongs to."""
    file = str(config.path)
    problems: list[Problem] = []
    problems += _doubled_addresses(config, file)
    names = [mailbox.name for mailbox in config.mailboxes]
    problems += [
        Problem(file, "mailboxes.name", f"{name!r} is used twice", "give each mailbox a name of its own")
        for name in sorted({name for name in names if names.count(name) > 1})
    ]
    audiences = {mailbox.audience for mailbox in config.mailboxes}
    if "board" in audiences and config.board is None:
        problems.append(
            Problem(file, "board", "a mailbox is for the board, but there is no [board]", "add its address")
        )
    if "chairs" in audiences and not any(member.role == "chair" for member in config.members):
        problems.append(
            Problem(
                file,
                "members",
                "a mailbox is for the chairs, but nobody is one",
                'give a member role = "chair"',
            )
        )
    return problems


def _doubled_addresses(config: Config, file: str) -> list[Problem]:
    seen: set[str] = {config.team.address}
    problems = []
    for index, member in enumerate(config.members):
        for address in member.addresses:
            if address in seen:
                problems.append(
                    Problem(
                        file,
                        f"members[{index}].addresses",
                        f"{address} stands twice",
                        "one address, one person",
                    )
                )
            seen.add(address)
    if config.board and config.board.address in seen:
        problems.append(
            Problem(
                file,
                "board.address",
                "is also the desk's or a member's address",
                "name the board's own address",
            )
        )
    return problems


def roster_of(config: Config) -> Roster:
    """Who is who, for the rooms that know nothing of configuration files."""
    members = tuple(Member(entry.name, entry.addresses, Role(entry.role), entry.aliases) for entry in config.members)
    return Roster(
        desk=config.team.address,
        members=members,
        board=config.board.address if config.board else None,
        own_addresses=frozenset({config.team.address}),
        authserv_ids=tuple(authserv_id.lower() for authserv_id in config.trust.authserv_ids),
        by_address={address: member for member in members for address in member.addresses},
    )


def policy_of(config: Config) -> Policy:
    """The promises, reminders in the order of time."""
    return Policy(config.policy.initial_response, tuple(sorted(set(config.policy.reminders))))


def audience_of(mailbox: Mailbox) -> Audience:
    """The audience of a mailbox in the words of the model."""
    return Audience(mailbox.audience)


EMPTY_ROSTER = Roster(desk="", members=(), board=None, own_addresses=frozenset(), authserv_ids=())
"""Without a configuration nobody is a member: what `inspect` uses then."""
