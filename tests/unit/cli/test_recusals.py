"""What a person adds to the disclosure log takes effect at once and says who decided it."""

import json

import pytest

from unit.cli.desk import Desk

SASKIA = "saskia.vandoorn@example.org"
IKE = "ike.okafor@example.org"
NOOR = "noor.haddad@example.org"
VOUCHED = b"Authentication-Results: mx.wg.example.org; dmarc=pass header.from=example.org\n"
CLAIM = b"""From: Ike Okafor <ike.okafor@example.org>
To: conduct@wg.example.org
Subject: Re: what Mallory did
Date: Mon, 01 Jun 2026 11:00:00 +0200
Message-ID: <claim@example.org>
In-Reply-To: <report@example.net>
References: <report@example.net>

I recuse myself from this case, because Mallory is my brother.
"""


def test_a_recorded_disclosure_excludes_and_is_confirmed_by_mail(desk: Desk, code: str) -> None:
    result = desk("recusals", "record", code, IKE, "--ground", "same_employer", "--by", "Saskia van Doorn")
    assert result.exit_code == 0, result.output
    (row,) = desk.json("recusals", "list")
    assert (row["case"], row["member"], row["state"], row["grounds"]) == (code, IKE, "effective", ["same_employer"])
    assert SASKIA in row["how"]
    assert desk.json("cases", "list")[0]["excluded"] == 1
    letters = {(letter["kind"], letter["to"]): letter["state"] for letter in desk.json("outbox")}
    assert letters["notice", IKE] == "cancelled"
    assert letters["recusal_confirmation", IKE] == "queued"


def test_no_ground_is_said_in_the_contracts_word(desk: Desk, code: str) -> None:
    """The log says `unstated`; the reading of a mail, which knows only what it saw, an empty list."""
    claim = desk.mail(CLAIM.replace(b", because Mallory is my brother", b""), "claim.eml")
    desk("import", claim)
    assert [row["grounds"] for row in desk.json("recusals", "list")] == [["unstated"]]
    (finding,) = json.loads(desk("inspect", claim, "--json").stdout)["unconfirmed_recusals"]
    assert finding["grounds"] == []


def test_a_second_time_is_refused(desk: Desk, code: str) -> None:
    desk("recusals", "record", code, IKE, "--by", SASKIA)
    result = desk("recusals", "record", code, IKE, "--by", SASKIA)
    assert result.exit_code == 1
    assert "already" in result.stderr


def test_an_unproven_disclosure_takes_effect_when_confirmed(desk: Desk, code: str) -> None:
    desk("import", "--acknowledge", desk.mail(CLAIM, "claim.eml"))
    assert [row["state"] for row in desk.json("recusals", "list")] == ["proposed"]
    assert desk.json("cases", "list")[0]["excluded"] == 0
    result = desk("recusals", "confirm", code, "ike", "--by", SASKIA)
    assert result.exit_code == 0, result.output
    claimed, confirmed = desk.json("recusals", "list")
    assert (claimed["state"], claimed["effective_at"], claimed["authenticated"]) == ("withdrawn", None, False)
    assert (confirmed["state"], confirmed["grounds"]) == ("effective", ["personal_relationship"])
    assert (confirmed["evidence"], confirmed["message_id"]) == (claimed["evidence"], "<claim@example.org>")
    assert SASKIA in confirmed["how"]
    assert desk.json("status")["proposed_recusals"] == 0
    assert desk.json("cases", "list")[0]["excluded"] == 1


def test_what_nobody_proposed_cannot_be_confirmed(desk: Desk, code: str) -> None:
    assert desk("recusals", "confirm", code, "ike", "--by", SASKIA).exit_code == 1


def _from_ike(number: int, words: bytes, vouched: bool = True) -> bytes:
    """A mail of Ike's on the report's thread."""
    head, _, _ = CLAIM.replace(b"<claim@", b"<claim-%d@" % number).partition(b"\n\n")
    return (VOUCHED if vouched else b"") + head + b"\n\n" + words + b"\n"


def _comes(desk: Desk, number: int, words: bytes, vouched: bool = True) -> None:
    result = desk("import", "--acknowledge", desk.mail(_from_ike(number, words, vouched), f"{number}.eml"))
    assert "follow_up" in result.stdout, result.output


def _decides(desk: Desk, verb: str, code: str, by: str = SASKIA, expect: int = 0) -> str:
    result = desk("recusals", verb, code, IKE, "--by", by)
    assert result.exit_code == expect, result.output
    return result.output


def _confirmations(desk: Desk) -> list[str]:
    return [letter["key"] for letter in desk.json("outbox") if letter["kind"] == "recusal_confirmation"]


def _states(desk: Desk) -> list[tuple[str, str]]:
    return [(row["kind"], row["state"]) for row in desk.json("recusals", "list")]


def _is_out(desk: Desk) -> bool:
    assert desk.json("status")["proposed_recusals"] == 0
    return bool(desk.json("cases", "list")[0]["excluded"])


def test_another_member_withdraws_a_recusal(desk: Desk, code: str) -> None:
    _comes(desk, 1, b"I recuse myself from this case.")
    assert _is_out(desk)
    assert "back" in _decides(desk, "withdraw", code, NOOR)
    assert not _is_out(desk)
    (row,) = desk.json("recusals", "list")
    assert (row["state"], bool(row["effective_at"]), bool(row["withdrawn_at"])) == ("withdrawn", True, True)
    history = desk.json("cases", "show", code, "--reveal", "--as", IKE)["history"]
    assert (NOOR, "member readmitted", IKE) in [(one["actor"], one["action"], one["detail"]) for one in history]


@pytest.mark.parametrize("verb", ["withdraw", "dismiss", "confirm"])
def test_nobody_undoes_their_own_recusal(desk: Desk, code: str, verb: str) -> None:
    _comes(desk, 1, b"I recuse myself from this case.")
    _comes(desk, 2, b"I withdraw my recusal.")
    assert "another member" in _decides(desk, verb, code, IKE, expect=1)
    assert desk.json("cases", "list")[0]["excluded"] == 1


def test_an_excluded_member_undoes_no_recusal(desk: Desk, code: str) -> None:
    desk("recusals", "record", code, NOOR, "--by", SASKIA)
    _comes(desk, 1, b"I recuse myself from this case.")
    assert "may not decide" in _decides(desk, "withdraw", code, NOOR, expect=1)


def test_a_withdrawal_by_mail_waits_for_another_member(desk: Desk, code: str) -> None:
    _comes(desk, 1, b"I recuse myself from this case.")
    _comes(desk, 2, b"I withdraw my recusal.", vouched=False)
    _comes(desk, 3, b"I withdraw my recusal.")
    assert desk.json("status")["proposed_recusals"] == 2
    _decides(desk, "confirm", code)
    assert not _is_out(desk)
    assert _states(desk) == [("disclosure", "withdrawn"), ("withdrawal", "withdrawn"), ("withdrawal", "effective")]


def test_withdraw_confirms_a_withdrawal_by_mail_too(desk: Desk, code: str) -> None:
    _comes(desk, 1, b"I recuse myself from this case.")
    _comes(desk, 2, b"I withdraw my recusal.")
    _decides(desk, "withdraw", code)
    assert not _is_out(desk)
    assert _states(desk) == [("disclosure", "withdrawn"), ("withdrawal", "effective")]


def test_a_forged_withdrawal_is_dismissed_and_the_member_stays_out(desk: Desk, code: str) -> None:
    _comes(desk, 1, b"I recuse myself from this case.")
    _comes(desk, 2, b"I withdraw my recusal.", vouched=False)
    assert "stays out" in _decides(desk, "dismiss", code)
    assert _is_out(desk)
    assert _states(desk) == [("disclosure", "effective"), ("withdrawal", "withdrawn")]


@pytest.mark.parametrize("verb", ["withdraw", "dismiss"])
def test_a_forged_disclosure_is_dismissed_and_the_member_stays_in(desk: Desk, code: str, verb: str) -> None:
    _comes(desk, 1, b"I recuse myself from this case.", vouched=False)
    assert "stays on" in _decides(desk, verb, code)
    assert not _is_out(desk)
    (row,) = desk.json("recusals", "list")
    assert (row["state"], row["effective_at"], bool(row["withdrawn_at"])) == ("withdrawn", None, True)
    assert _confirmations(desk) == []


def test_a_withdrawal_of_someone_who_is_in_is_dismissed_not_confirmed(desk: Desk, code: str) -> None:
    _comes(desk, 1, b"I withdraw my recusal.")
    assert "dismiss" in _decides(desk, "confirm", code, expect=1)
    _decides(desk, "dismiss", code)
    assert not _is_out(desk)


def test_a_forged_disclosure_is_not_taken_for_the_one_that_counts(desk: Desk, code: str) -> None:
    """The log stays truthful: the forged row never took anybody out, and waits for nobody any more."""
    _comes(desk, 1, b"I recuse myself from this case.", vouched=False)
    _comes(desk, 2, b"I recuse myself from this case.")
    assert _is_out(desk)
    rows = [(row["state"], row["authenticated"], bool(row["effective_at"])) for row in desk.json("recusals", "list")]
    assert rows == [("withdrawn", False, False), ("effective", True, True)]


def test_a_forged_disclosure_of_someone_who_is_out_asks_nobody(desk: Desk, code: str) -> None:
    _comes(desk, 1, b"I recuse myself from this case.")
    _comes(desk, 2, b"I recuse myself from this case.", vouched=False)
    assert _is_out(desk)
    assert _states(desk) == [("disclosure", "effective")]
    assert "disclosure repeated" in [line["action"] for line in desk.json("cases", "show", code)["history"]]


def test_who_steps_back_again_is_recorded_and_told_anew(desk: Desk, code: str) -> None:
    _comes(desk, 1, b"I recuse myself from this case.")
    _decides(desk, "withdraw", code)
    _comes(desk, 2, b"I recuse myself from this case.")
    assert _is_out(desk)
    _comes(desk, 3, b"I recuse myself from this case.")
    _decides(desk, "withdraw", code)
    _decides(desk, "record", code)
    assert _is_out(desk)
    assert [state for _, state in _states(desk)] == ["withdrawn", "withdrawn", "effective"]
    assert _confirmations(desk) == [f"recusal:{code}:{IKE}{again}" for again in ("", ":2", ":3")]


def test_nothing_to_undo_is_said(desk: Desk, code: str) -> None:
    for verb in ("withdraw", "dismiss", "confirm"):
        assert "no recusal of" in _decides(desk, verb, code, expect=1)


@pytest.mark.parametrize("wrong", [("no-case", IKE, SASKIA), ("CODE", "nobody", SASKIA), ("CODE", IKE, "nobody")])
def test_a_wrong_name_is_wrong_usage(desk: Desk, code: str, wrong: tuple[str, str, str]) -> None:
    name, member, by = wrong
    result = desk("recusals", "record", name.replace("CODE", code), member, "--by", by)
    assert result.exit_code == 2
    assert "Usage:" in result.stderr
