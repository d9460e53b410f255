"""What the admin wrote: the TOML file, validated whole, every problem reported at once.

`load` is the only way in; it raises ConfigurationError with one Problem a
fault (file, key, what is wrong, what would be right), so that a person mends the file in one go.
"""

import tomllib
from pathlib import Path

from pydantic import ValidationError

from conductd.config_base import ADDR_SPEC, AddrSpec, Line, is_loopback
from conductd.config_lmtp import Lmtp, Recipient
from conductd.config_oauth import OAuth2
from conductd.config_problems import problems_of
from conductd.config_tables import (
    BODY,
    AlarmTable,
    Board,
    Config,
    Database,
    LimitsTable,
    Mailbox,
    MemberEntry,
    People,
    PolicyTable,
    Port,
    Sending,
    Smtp,
    Team,
    Trust,
    Zone,
)
from conductd.errors import ConfigurationError, Problem
from conductd.model import Audience, Body, Limits, Member, Policy, Role, Roster, Shared

__all__ = [
    "ADDR_SPEC",
    "EMPTY_ROSTER",
    "AddrSpec",
    "AlarmTable",
    "Board",
    "Config",
    "Database",
    "LimitsTable",
    "Line",
    "Lmtp",
    "Mailbox",
    "MemberEntry",
    "OAuth2",
    "People",
    "PolicyTable",
    "Port",
    "Recipient",
    "Sending",
    "Smtp",
    "Team",
    "Trust",
    "Zone",
    "audience_of",
    "is_loopback",
    "limits_of",
    "load",
    "load_people",
    "policy_of",
    "roster_of",
]


def load_people(path: Path) -> People:
    """Read only who is who and the promises; other tables may be missing. Raises ConfigurationError as `load` does."""
    try:
        return People.model_validate(_document(path))
    except ValidationError as error:
        raise ConfigurationError(*problems_of(str(path), error, People)) from None


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
    places: list[Mailbox | Recipient] = [*config.mailboxes, *(config.lmtp.recipients if config.lmtp else ())]
    names = [place.name for place in places]
    problems += [
        Problem(file, "mailboxes.name", f"{name!r} is used twice", "give each mailbox a name of its own")
        for name in sorted({name for name in names if names.count(name) > 1})
    ]
    audiences = {place.audience for place in places}
    problems += [*_own_copies(config, file), *_reply_tokens(config, file), *_ways_in(config, file)]
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


def _ways_in(config: Config, file: str) -> list[Problem]:
    """Each server wants a password or a token, never both; no server of mail wants neither but a relay."""
    problems = []
    servers: dict[str, Mailbox | Sending] = {f"mailboxes[{index}]": box for index, box in enumerate(config.mailboxes)}
    servers |= {"smtp": config.smtp} | ({"alarm.smtp": config.alarm.smtp} if config.alarm.smtp else {})
    for key, server in servers.items():
        ways = (server.password_file is not None) + (server.oauth2 is not None)
        if ways > 1:
            problems.append(Problem(file, f"{key}.oauth2", "stands beside password_file", "write one of them"))
        elif ways != (server.username is not None):
            wrong, right = "is missing", f"write password_file, or a table {key.partition('[')[0]}.oauth2"
            if server.username is None:
                wrong, right = "stands without a username", "write both or neither"
            problems.append(Problem(file, f"{key}.password_file", wrong, right))
        lacking = server.oauth2.missing if server.oauth2 is not None else None
        if lacking is not None:
            problems.append(Problem(file, f"{key}.oauth2.{lacking}", "is missing", "config.example.toml says how"))
    return problems


def _own_copies(config: Config, file: str) -> list[Problem]:
    """Copies that nobody reads, or a mailbox of copies that nobody fills, would both be silent."""
    watched = any(mailbox.audience == "own_copies" for mailbox in config.mailboxes)
    if watched == (config.smtp.own_copies is not None):
        return []
    right = 'write both smtp.own_copies and a mailbox with audience = "own_copies", or neither'
    return [Problem(file, "smtp.own_copies", "half of the own copies is missing", right)]


def _reply_tokens(config: Config, file: str) -> list[Problem]:
    """A local part has at most 64 characters (RFC 5321, 4.5.3.1.1); a plus and a token take 33 of them."""
    doors = filter(None, (config.team.address, config.team.chairs_address))
    if not config.team.reply_tokens or all(len(door.rpartition("@")[0]) <= 31 for door in doors):
        return []
    wrong, right = (
        "is on, but an address is too long to bear a token",
        "use addresses of at most 31 characters before the @",
    )
    return [Problem(file, "team.reply_tokens", wrong, right)]


def _doubled_addresses(config: Config, file: str) -> list[Problem]:
    seen: set[str] = {config.team.address, config.smtp.own_copies or config.team.address}
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


def roster_of(config: People) -> Roster:
    """Who is who, for the rooms that know nothing of configuration files."""
    members = tuple(Member(entry.name, entry.addresses, Role(entry.role), entry.aliases) for entry in config.members)
    return Roster(
        desk=config.team.address,
        members=members,
        board=config.board.address if config.board else None,
        own_addresses=frozenset({config.team.address}),
        authserv_ids=tuple(authserv_id.lower() for authserv_id in config.trust.authserv_ids),
        by_address={address: member for member in members for address in member.addresses},
        doors=(config.team.chairs_address,) if config.team.chairs_address else (),
    )


def policy_of(config: People) -> Policy:
    """The promises, reminders in the order of time; who steps in where too few are left."""
    table = config.policy
    return Policy(
        initial_response=table.initial_response,
        reminders=tuple(sorted(set(table.reminders))),
        team_decides=table.recusals == "team",
        minimum_handlers=table.minimum_handlers,
        quorum=table.quorum,
        fallback=_fallback(table.fallback, config.board),
    )


def _fallback(words: str, board: Board | None) -> Body | None:
    named = BODY.fullmatch(words)
    if named is not None:
        return Body(named[1], named[2].lower())
    return Body("the board", board.address) if board is not None else None


def limits_of(config: Config) -> Limits:
    """The budgets for our own mail."""
    table = config.limits
    acknowledgements = Shared(table.acknowledgements_an_hour, table.acknowledgements_a_day)
    others = Shared(table.others_an_hour, table.others_a_day)
    return Limits(table.per_recipient_a_day, table.per_case_a_day, acknowledgements, others)


def audience_of(mailbox: Mailbox) -> Audience:
    """The audience of a mailbox in the words of the model."""
    return Audience(mailbox.audience)


EMPTY_ROSTER = Roster(desk="", members=(), board=None, own_addresses=frozenset(), authserv_ids=())
"""Without a configuration nobody is a member: what `inspect` uses then."""
