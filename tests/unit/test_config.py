"""The configuration file: all problems at once, each with its mend, and an example that shows every key."""

import tomllib
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

import pytest
from pydantic import BaseModel

from conductd.config import Config, load, policy_of, roster_of
from conductd.errors import ConfigurationError
from conductd.model import Role
from conductd.shipped import shipped

EXAMPLE = shipped("config.example.toml").read_text(encoding="utf-8")
SERVER = '\nhost = "h.example"\nusername = "u"\npassword_file = "p"'
MINIMAL = """
[team]
name = "Conduct"
organisation = "Example"
address = "conduct@example.org"
[[members]]
name = "Saskia"
addresses = ["saskia@example.org"]
[[mailboxes]]
name = "conduct"
host = "imap.example.org"
username = "conduct"
password_file = "imap.password"
[smtp]
host = "smtp.example.org"
"""


def tables(annotation: Any) -> list[type[BaseModel]]:
    """The models inside a field's type: through Annotated, tuples and `| None`."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    if get_origin(annotation) in (Annotated, Union, UnionType, tuple, list):
        return [model for part in get_args(annotation) for model in tables(part)]
    return []


def keys(
    model: type[BaseModel], above: str = "", seen: set[type[BaseModel]] | None = None
) -> Iterator[tuple[str, Any]]:
    """Every key of the file as `table.key`, with its field; a table that may stand in two places is listed once."""
    seen = set() if seen is None else seen
    for name, field in model.model_fields.items():
        inner = tables(field.annotation)
        for table in inner:
            if table not in seen:
                seen.add(table)
                yield from keys(table, f"{above}{name}.", seen)
        if not inner and f"{above}{name}" != "path":
            yield f"{above}{name}", field


KEYS = dict(keys(Config))


def example_with_everything() -> dict[str, Any]:
    """The example with its commented keys switched on."""
    prefixes = tuple(f"# {name.rpartition('.')[2]} = " for name in KEYS)
    prefixes += ("# [",)
    lines = (line.removeprefix("# ") if line.startswith(prefixes) else line for line in EXAMPLE.splitlines())
    return tomllib.loads("\n".join(lines))


def values(document: dict[str, Any], key: str) -> list[Any]:
    """The values of `table.key` in the document, one for each table of that name."""
    first, _, rest = key.partition(".")
    content = document.get(first)
    if not rest:
        return [] if first not in document else [content]
    rows = content if isinstance(content, list) else [content or {}]
    return [value for row in rows for value in values(row, rest)]


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "config.toml"
    path.write_text(text, encoding="utf-8")
    return path


def problems(tmp_path: Path, text: str) -> list[tuple[str, str]]:
    with pytest.raises(ConfigurationError) as caught:
        load(written(tmp_path, text))
    for problem in caught.value.problems:
        assert problem.file == str(tmp_path / "config.toml")
        assert problem.wrong
        assert problem.right
    return [(problem.key, problem.wrong) for problem in caught.value.problems]


def test_the_example_is_a_valid_configuration() -> None:
    config = load(shipped("config.example.toml"))
    assert [member.role for member in roster_of(config).members] == [Role.CHAIR, Role.MEMBER]


def test_the_example_with_its_commented_keys_is_valid_too(tmp_path: Path) -> None:
    document = example_with_everything()
    assert Config.model_validate({**document, "path": tmp_path / "config.toml"})


@pytest.mark.parametrize("key", KEYS)
def test_the_example_shows_every_key(key: str) -> None:
    assert values(example_with_everything(), key)


@pytest.mark.parametrize("key", [key for key, field in KEYS.items() if not field.is_required()])
def test_the_example_states_the_default_of(key: str) -> None:
    """As the value, or in words where the example differs; a key without a default value is commented out."""
    default = KEYS[key].get_default()
    if default is None:
        assert not values(tomllib.loads(EXAMPLE), key) or "Default neither (here: both)" in EXAMPLE
    else:
        name = key.rpartition(".")[2]
        shown = [getattr(row, name) for row in rows(everything(), key.rpartition(".")[0])]
        assert default in shown or (default == () and "Default none: [] (here" in EXAMPLE)


def everything() -> Config:
    return Config.model_validate({**example_with_everything(), "path": Path("config.toml")})


def rows(above: BaseModel, table: str) -> list[BaseModel]:
    first, _, rest = table.partition(".")
    content = getattr(above, first)
    found = [row for row in (content if isinstance(content, tuple) else [content]) if row is not None]
    return [row for one in found for row in rows(one, rest)] if rest else found


def test_the_smallest_configuration_has_the_defaults(tmp_path: Path) -> None:
    config = load(written(tmp_path, MINIMAL))
    assert config.mailboxes[0].tls == config.smtp.tls == "implicit"
    assert (config.mailboxes[0].port, config.smtp.port) == (993, 465)
    assert config.mailboxes[0].start == "now"
    assert policy_of(config).initial_response == timedelta(days=7)
    assert config.folder == tmp_path


def test_every_problem_is_told_at_once(tmp_path: Path) -> None:
    text = MINIMAL.replace('"conduct@example.org"', '"Conduct <conduct@example.org>"').replace(
        "[smtp]", "[smtp]\nport = 99999"
    )
    found = problems(tmp_path, f'{text}\n[policy]\ninitial_response = "a week"\n')
    assert {"team.address", "smtp.port", "policy.initial_response"} <= {key for key, _ in found}


def test_an_unknown_key_is_refused_and_the_right_one_is_guessed(tmp_path: Path) -> None:
    path = written(tmp_path, MINIMAL.replace("password_file", "pasword_file"))
    with pytest.raises(ConfigurationError, match="password_file"):
        load(path)


@pytest.mark.parametrize("table", ["[[mailboxes]]", "[smtp]"])
def test_a_password_never_crosses_a_network_in_the_clear(tmp_path: Path, table: str) -> None:
    [(key, _)] = problems(tmp_path, MINIMAL.replace(table, f'{table}\ntls = "none"'))
    assert key.endswith("tls")


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "::1"])
def test_this_machine_may_be_talked_to_without_tls(tmp_path: Path, host: str) -> None:
    text = MINIMAL.replace('host = "smtp.example.org"', f'host = "{host}"\ntls = "none"')
    assert load(written(tmp_path, text)).smtp.tls == "none"


@pytest.mark.parametrize(
    ("more", "key"),
    [
        ('[smtp]\nhost = "h.example"\nusername = "u"', "smtp.password_file"),
        ('[board]\naddress = "conduct@example.org"', "board.address"),
        ('[[members]]\nname = "Tomas"\naddresses = ["SASKIA@example.org"]', "members[1].addresses"),
        ('[[mailboxes]]\nname = "conduct"' + SERVER, "mailboxes.name"),
        (
            '[[mailboxes]]\nname = "b"\naudience = "board"' + SERVER,
            "board",
        ),
        (
            '[[mailboxes]]\nname = "c"\naudience = "chairs"' + SERVER,
            "members",
        ),
        ('[policy]\nreminders = ["soon"]', "policy.reminders"),
        ('[team2]\nname = "x"', "team2"),
    ],
)
def test_a_problem_names_its_key(tmp_path: Path, more: str, key: str) -> None:
    text = MINIMAL.replace('[smtp]\nhost = "smtp.example.org"', "") if more.startswith("[smtp]") else MINIMAL
    assert any(found.startswith(key) for found, _ in problems(tmp_path, f"{text}\n{more}\n"))


def test_a_missing_file_and_a_broken_one_are_problems_like_others(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="no such file"):
        load(tmp_path / "config.toml")
    assert problems(tmp_path, "[team")
    (tmp_path / "config.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(ConfigurationError, match="TOML"):
        load(tmp_path / "config.toml")
