"""`cases close` and `cases reopen`: a member says that no more is owed; the reporter takes that back by writing."""

from pathlib import Path

import pytest

from unit.cli.desk import Desk

SASKIA = "saskia.vandoorn@example.org"
IKE = "ike.okafor@example.org"
MORE = b"""From: Eve Reporter <eve@example.net>
To: conduct@wg.example.org
Subject: Re: what Mallory did
Date: Tue, 02 Jun 2026 10:00:00 +0200
Message-ID: <more@example.net>
In-Reply-To: <report@example.net>

There is more to tell.
"""


def _case(desk: Desk, code: str) -> dict[str, object]:
    case: dict[str, object] = desk.json("cases", "show", code)
    return case


def _history(desk: Desk, code: str) -> list[str]:
    return [line["action"] for line in desk.json("cases", "show", code)["history"]]


def _closed(desk: Desk, code: str) -> None:
    result = desk("cases", "close", code, "--outcome", "resolved", "--by", SASKIA)
    assert result.exit_code == 0, result.output


def test_a_closed_case_has_its_outcome_and_says_who(desk: Desk, code: str) -> None:
    _closed(desk, code)
    assert (_case(desk, code)["status"], _case(desk, code)["outcome"]) == ("closed", "resolved")
    history = desk.json("cases", "show", code, "--reveal", "--as", SASKIA)["history"]
    assert (SASKIA, "case closed", "resolved") in [(one["actor"], one["action"], one["detail"]) for one in history]
    assert "resolved" in desk("cases", "show", code).stdout


def test_a_reopened_case_has_none(desk: Desk, code: str) -> None:
    _closed(desk, code)
    assert desk("cases", "reopen", code, "--by", IKE).exit_code == 0
    assert (_case(desk, code)["status"], _case(desk, code)["outcome"]) == ("open", None)
    assert "case reopened" in _history(desk, code)


def test_what_is_done_already_is_refused(desk: Desk, code: str) -> None:
    assert desk("cases", "reopen", code, "--by", SASKIA).exit_code == 1
    _closed(desk, code)
    assert desk("cases", "close", code, "--outcome", "other", "--by", SASKIA).exit_code == 1
    assert _case(desk, code)["outcome"] == "resolved"


def test_an_excluded_member_decides_nothing(desk: Desk, code: str) -> None:
    desk("recusals", "record", code, IKE, "--by", SASKIA)
    result = desk("cases", "close", code, "--outcome", "resolved", "--by", IKE)
    assert (result.exit_code, "may not decide" in result.stderr) == (1, True)


@pytest.mark.parametrize("outcome", ["", "Two words", "Resolved", "a" * 41, "resolved\n"])
def test_an_outcome_is_one_plain_word(desk: Desk, code: str, outcome: str) -> None:
    result = desk("cases", "close", code, "--outcome", outcome, "--by", SASKIA)
    assert (result.exit_code, "Usage:" in result.stderr) == (2, True)


def test_the_reporters_next_mail_opens_it_again(desk: Desk, code: str) -> None:
    _closed(desk, code)
    result = desk("import", "--acknowledge", desk.mail(MORE, "more.eml"))
    assert f"follow_up {code}" in result.stdout
    assert _case(desk, code)["status"] == "open"
    assert "case reopened" in _history(desk, code)


def test_a_quiet_import_of_old_mail_leaves_it_closed(desk: Desk, code: str, tmp_path: Path) -> None:
    _closed(desk, code)
    desk("import", desk.mail(MORE, "more.eml"))
    assert _case(desk, code)["status"] == "closed"
    assert "imported mail on a closed case" in _history(desk, code)
