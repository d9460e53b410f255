"""With --as nobody sees in a listing, or in a count, what they may not know."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from conductd.model import Audience
from support.mails import mail
from support.small_desk import BOARD, FIVE, INES, NAMES, SASKIA, TOMAS, YUSUF, SmallDesk

CHAIRS_MAILBOX = """
[[mailboxes]]
name = "chairs"
audience = "chairs"
host = "127.0.0.1"
port = 1
tls = "none"
username = "chairs"
password_file = "imap.password"
"""
REPORTS = {
    "open": ("Somebody shouted at me.", "conduct", Audience.TEAM),
    "named": ("It was Tomas Okafor who shouted.", "conduct", Audience.TEAM),
    "chairs": ("For the chairs alone.", "chairs", Audience.CHAIRS),
    "board": ("For the board alone.", "board", Audience.BOARD),
}


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[SmallDesk, dict[str, str]]]:
    """Four cases; Ines stepped back from the first, with a ground; the second names Tomas."""
    desk = SmallDesk(tmp_path_factory.mktemp("eyes"), FIVE + CHAIRS_MAILBOX)
    raws = {}
    for name, (words, mailbox, audience) in REPORTS.items():
        raws[name] = mail(f"Ada Fjord <ada-{name}@example.net>", words)
        desk.arrives(raws[name], mailbox, audience)
        desk.settles()
    desk.arrives(mail(f"{NAMES[INES]} <{INES}>", "I recuse myself: he is my brother.", answers=raws["open"]))
    desk.looks()
    yield desk, dict(zip(REPORTS, desk.codes(), strict=True))
    desk.close()


def listed(desk: SmallDesk, *words: str) -> Any:
    return json.loads(desk.call(*words, "--json").stdout)


SEEN = {
    SASKIA: {"open", "named", "chairs"},
    YUSUF: {"open", "named"},
    TOMAS: {"open"},
    INES: {"named"},
    "board": {"board"},
}


@pytest.mark.parametrize("reader", SEEN)
def test_nothing_of_a_hidden_case_stands_in_any_listing(told: tuple[SmallDesk, dict[str, str]], reader: str) -> None:
    desk, codes = told
    hidden = [code for name, code in codes.items() if name not in SEEN[reader]]
    name_only = codes["open"] if reader == INES else None
    for words in (["cases", "list"], ["recusals", "list"], ["outbox"], ["ledger"], ["status"]):
        shown = desk.call(*words, "--as", reader, "--json").stdout
        assert json.loads(shown) is not None
        leaked = [code for code in hidden if code in shown and (code != name_only or words[0] in {"outbox", "ledger"})]
        assert leaked == [], words
    assert {row["code"] for row in listed(desk, "cases", "list", "--as", reader)} == {
        codes[name] for name in SEEN[reader]
    } | ({name_only} if name_only else set())


def test_counts_tell_nothing_of_hidden_cases(told: tuple[SmallDesk, dict[str, str]]) -> None:
    desk, _ = told
    assert {reader: listed(desk, "status", "--as", reader)["cases"] for reader in SEEN} == {
        SASKIA: 3,
        YUSUF: 2,
        TOMAS: 1,
        INES: 2,
        "board": 1,
    }
    rows = listed(desk, "ledger", "--as", TOMAS)
    assert {row["mailbox"] for row in rows} == {"conduct"}


def test_who_stepped_back_sees_the_name_and_the_status_alone(told: tuple[SmallDesk, dict[str, str]]) -> None:
    desk, codes = told
    [row] = [row for row in listed(desk, "cases", "list", "--as", INES) if row["code"] == codes["open"]]
    assert {key for key, value in row.items() if value} == {"code", "status", "audience"}
    refused = desk.call("cases", "show", codes["open"], "--as", INES)
    assert (refused.exit_code, "stepped back" in refused.stderr) == (1, True)


@pytest.mark.parametrize("more", [[], ["--reveal"]])
def test_a_case_that_concerns_somebody_does_not_exist_for_them(
    told: tuple[SmallDesk, dict[str, str]], more: list[str]
) -> None:
    desk, codes = told
    result = desk.call("cases", "show", codes["named"], "--as", TOMAS, *more)
    nowhere = desk.call("cases", "show", "quiet-nothing", "--as", TOMAS, *more)
    assert result.exit_code == nowhere.exit_code == 2
    assert result.stderr.replace(codes["named"], "X") == nowhere.stderr.replace("quiet-nothing", "X")
    assert "content refused" in desk.history(codes["named"])


def test_grounds_are_for_chairs(told: tuple[SmallDesk, dict[str, str]]) -> None:
    desk, codes = told
    grounds = {
        reader: [(row["grounds"], bool(row["evidence"])) for row in listed(desk, "recusals", "list", "--as", reader)]
        for reader in (SASKIA, YUSUF, INES)
    }
    stated = [(["personal_relationship"], True)]
    assert grounds == {SASKIA: stated, YUSUF: [([], False)], INES: stated}
    shown = desk.call("cases", "show", codes["open"], "--reveal", "--as", YUSUF, "--json").stdout
    assert json.loads(shown)["recusals"][0]["grounds"] == []


def test_the_board_looks_further_with_a_motive_that_is_recorded(told: tuple[SmallDesk, dict[str, str]]) -> None:
    desk, codes = told
    assert len(listed(desk, "cases", "list", "--as", "board", "--motive", "yearly oversight")) == 4
    assert desk.call("cases", "show", codes["open"], "--as", BOARD).exit_code == 2
    assert desk.call("cases", "show", codes["open"], "--reveal", "--as", "board", "--motive", "asked").exit_code == 0
    assert "content read" in desk.history(codes["open"])
    assert desk.call("cases", "list", "--as", SASKIA, "--motive", "curious").exit_code == 2


def test_without_as_the_admin_sees_names_and_counts(told: tuple[SmallDesk, dict[str, str]]) -> None:
    desk, codes = told
    assert [row["code"] for row in listed(desk, "cases", "list")] == list(codes.values())


def test_nobody_out_of_the_audience_decides(told: tuple[SmallDesk, dict[str, str]]) -> None:
    desk, codes = told
    by_case = {"chairs": YUSUF, "open": INES, "named": TOMAS, "board": SASKIA}
    for code, by in ((codes[name], by) for name, by in by_case.items()):
        for verb in ("record", "confirm"):
            assert desk.call("recusals", verb, code, YUSUF, "--by", by).exit_code == 1
