"""What a person adds to the disclosure log takes effect at once and says who decided it."""

import json

import pytest

from unit.cli.desk import Desk

SASKIA = "saskia.vandoorn@example.org"
IKE = "ike.okafor@example.org"
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
    assert {row["state"] for row in desk.json("recusals", "list")} == {"effective"}
    assert desk.json("status")["proposed_recusals"] == 0
    assert desk.json("cases", "list")[0]["excluded"] == 1


def test_what_nobody_proposed_cannot_be_confirmed(desk: Desk, code: str) -> None:
    assert desk("recusals", "confirm", code, "ike", "--by", SASKIA).exit_code == 1


@pytest.mark.parametrize("wrong", [("no-case", IKE, SASKIA), ("CODE", "nobody", SASKIA), ("CODE", IKE, "nobody")])
def test_a_wrong_name_is_wrong_usage(desk: Desk, code: str, wrong: tuple[str, str, str]) -> None:
    name, member, by = wrong
    result = desk("recusals", "record", name.replace("CODE", code), member, "--by", by)
    assert result.exit_code == 2
    assert "Usage:" in result.stderr
