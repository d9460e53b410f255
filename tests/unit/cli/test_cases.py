"""`cases show` prints mails only to a named member who may read them, and writes down who asked."""

from typing import Any

from unit.cli.desk import Desk

SASKIA = "saskia.vandoorn@example.org"


def _accesses(desk: Desk, code: str) -> list[tuple[Any, Any]]:
    history = desk.json("cases", "show", code, "--reveal", "--as", SASKIA)["history"]
    return [(line["actor"], line["action"]) for line in history if line["action"].startswith("content")]


def test_show_has_messages_letters_and_history_but_no_content(desk: Desk, code: str) -> None:
    case = desk.json("cases", "show", code)
    assert {"messages", "recusals", "history", "outbox"} <= set(case)
    assert "mails" not in case
    assert desk("cases", "show", code).exit_code == 0


def test_a_member_reads_the_mails_and_the_access_is_recorded(desk: Desk, code: str) -> None:
    result = desk("cases", "show", code, "--reveal", "--as", "Saskia van Doorn")
    assert result.exit_code == 0, result.output
    assert "Something happened \\u202eat the meeting." in result.stdout
    assert "eve@example.net" in result.stdout
    assert _accesses(desk, code) == [(SASKIA, "content read")] * 2


def test_the_mails_are_in_the_json_too(desk: Desk, code: str) -> None:
    (mail,) = desk.json("cases", "show", code, "--reveal", "--as", SASKIA)["mails"]
    assert mail["subject"] == "what Mallory did"


def test_an_excluded_member_is_refused_and_that_is_recorded(desk: Desk, code: str) -> None:
    assert desk("recusals", "record", code, "ike", "--by", SASKIA).exit_code == 0
    result = desk("cases", "show", code, "--reveal", "--as", "ike")
    assert result.exit_code == 1
    assert "may not read" in result.stderr
    assert "Mallory" not in result.output
    assert _accesses(desk, code)[0] == ("ike.okafor@example.org", "content refused")


def test_a_stranger_is_wrong_usage(desk: Desk, code: str) -> None:
    for arguments in (("--reveal", "--as", "mallory"), ("--reveal",), ("--as", "mallory")):
        result = desk("cases", "show", code, *arguments)
        assert result.exit_code == 2
        assert "Usage:" in result.stderr


def test_an_unknown_case_is_wrong_usage(desk: Desk) -> None:
    result = desk("cases", "show", "quiet-\x1blantern")
    assert result.exit_code == 2
    assert "\x1b" not in result.stderr
