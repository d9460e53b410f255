"""The listings: the contract's fields, no personal data of a reporter, a table for a person."""

import pytest

from unit.cli.desk import Desk

LEDGER = [
    *("mailbox", "uidvalidity", "uid", "sha256", "message_id", "disposition", "case", "first_seen_at"),
    *("settled_at", "tries"),
]
OUTBOX = ["key", "kind", "to", "case", "message_id", "state", "attempts", "next_try_at", "sent_at", "reason"]
CASE = [
    *("code", "status", "audience", "received_at", "acknowledged_at", "first_response_at", "deadlines", "handlers"),
    *("excluded", "urgent", "unreadable", "outcome", "type"),
]


@pytest.mark.parametrize("listing", [("ledger",), ("outbox",), ("cases", "list"), ("recusals", "list")])
def test_an_empty_store_lists_nothing(desk: Desk, listing: tuple[str, ...]) -> None:
    assert desk.json(*listing) == []
    assert desk(*listing).exit_code == 0


def test_the_ledger_has_its_fields(desk: Desk, code: str) -> None:
    (row,) = desk.json("ledger")
    assert set(LEDGER) <= set(row)
    assert row["case"] == code
    assert row["disposition"] == "new_case"
    assert code in desk("ledger").stdout


def test_the_outbox_names_no_stranger(desk: Desk, code: str) -> None:
    rows = desk.json("outbox")
    assert {row["case"] for row in rows} == {code}
    assert all(set(OUTBOX) <= set(row) for row in rows)
    assert {row["to"] for row in rows if row["kind"] == "acknowledgement"} == {"reporter"}
    assert {row["to"] for row in rows if row["kind"] == "notice"} == {
        "saskia.vandoorn@example.org",
        "ike.okafor@example.org",
        "noor.haddad@example.org",
    }


def test_the_cases_have_their_fields(desk: Desk, code: str) -> None:
    (case,) = desk.json("cases", "list")
    assert set(CASE) <= set(case)
    assert (case["code"], case["handlers"], case["excluded"]) == (code, 3, 0)
    assert set(case["deadlines"][0]) >= {"kind", "due_at", "met_at", "state"}


def test_no_listing_holds_a_word_or_an_address_of_the_report(desk: Desk, code: str) -> None:
    for listing in (
        ("ledger",),
        ("outbox",),
        ("cases", "list"),
        ("cases", "show", code),
        ("recusals", "list"),
        ("status",),
    ):
        for form in ((), ("--json",)):
            said = desk(*listing, *form).output
            assert not [word for word in ("eve@", "Eve", "Mallory", "Something") if word in said], listing
