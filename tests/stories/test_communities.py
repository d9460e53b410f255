"""How other communities handle conflicts of interest, as configurations: members go one by one.

What differs: how many must be left, who steps in, and whether a member's own word counts or the team decides.
"""

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from conductd.config import load
from conductd.store import views
from support.mails import mail
from support.small_desk import FIVE, IMANI, INES, NAMES, SASKIA, TOMAS, YUSUF, SmallDesk

ROWS: list[dict[str, Any]] = json.loads(Path(__file__).with_name("communities.json").read_text(encoding="utf-8"))
GO = (TOMAS, INES, YUSUF, IMANI, SASKIA)
SHORT = {"a foundation of cloud projects", "an orchestration project", "a graphics project"}
"""Each rule once; the others follow in the long run."""


def rows() -> Iterator[Any]:
    for row in ROWS:
        marks = [] if row["community"] in SHORT else [pytest.mark.slow]
        yield pytest.param(row, id=row["community"], marks=marks)


def configuration(row: dict[str, Any]) -> str:
    return FIVE + "[policy]\n" + "".join(f"{key} = {json.dumps(value)}\n" for key, value in row["policy"].items())


def letters(desk: SmallDesk, kind: str) -> list[str]:
    with desk.app.db.reading() as session:
        return sorted(letter["to"] for letter in views.outbox(session) if letter["kind"] == kind)


def steps_back(desk: SmallDesk, row: dict[str, Any], code: str, member: str, first: bytes) -> None:
    """A member says so on the thread; where the team decides, another one confirms it."""
    desk.arrives(mail(f"{NAMES[member]} <{member}>", "I recuse myself: he is my friend.", answers=first))
    desk.settles()
    if row["policy"].get("recusals") == "team":
        assert member not in desk.case(code).excluded
        other = next(one for one in reversed(GO) if one not in desk.case(code).excluded | {member})
        assert desk.call("recusals", "confirm", code, member, "--by", other).exit_code == 0
    assert member in desk.case(code).recused


@pytest.mark.parametrize("row", list(rows()))
def test_members_go_one_by_one(row: dict[str, Any], tmp_path: Path) -> None:
    desk = SmallDesk(tmp_path, configuration(row))
    first = mail("Ada Fjord <ada.fjord@example.net>", "Somebody shouted at me.")
    desk.arrives(first)
    desk.settles()
    [code] = desk.codes()
    for step, member in enumerate(GO[: row["alert_at"]], start=1):
        steps_back(desk, row, code, member, first)
        assert bool(letters(desk, "too_few_handlers")) == (step == row["alert_at"])
    body = desk.app.policy.fallback
    assert body is not None
    assert body.name == row["body"]
    chairs_left = [chair for chair in (SASKIA, IMANI) if chair not in desk.case(code).excluded]
    assert letters(desk, "too_few_handlers") == sorted([body.address, *chairs_left])
    desk.looks()
    told = {"Recorded: you step back"}
    assert all(set(desk.got(member)) <= told for member in GO[: row["alert_at"]])
    desk.close()


@pytest.mark.parametrize("row", list(rows()))
def test_a_reported_member_is_held_and_excluded(row: dict[str, Any], tmp_path: Path) -> None:
    """The first who is out is a member whom the report names: a chair says so. The others step back as before."""
    desk = SmallDesk(tmp_path, configuration(row))
    first = mail("Ada Fjord <ada.fjord@example.net>", "It was Tomas Okafor who shouted at me.")
    desk.arrives(first)
    desk.looks()
    [code] = desk.codes()
    assert desk.case(code).held == {TOMAS}
    [question] = [one for one in desk.postman.left if one.to == SASKIA and one.subject.startswith("Please decide")]
    desk.arrives(mail(f"{NAMES[SASKIA]} <{SASKIA}>", f"exclude {NAMES[TOMAS]}", answers=question.raw))
    desk.settles()
    assert desk.case(code).subjects == {TOMAS}
    for step, member in enumerate(GO[1 : row["alert_at"]], start=2):
        assert letters(desk, "too_few_handlers") == []
        steps_back(desk, row, code, member, first)
        assert bool(letters(desk, "too_few_handlers")) == (step == row["alert_at"])
    for _ in range(2):
        desk.looks(timedelta(days=5))
    assert desk.got(TOMAS) == []
    assert code not in desk.call("cases", "list", "--as", TOMAS).output
    desk.close()


def test_every_row_loads(tmp_path: Path) -> None:
    """Seventeen communities have a rule about conflicts."""
    for number, row in enumerate(ROWS):
        file = tmp_path / f"{number}.toml"
        file.write_text(configuration(row), encoding="utf-8")
        assert load(file).policy.minimum_handlers >= 1
    assert len({row["community"] for row in ROWS}) == len(ROWS) == 17
