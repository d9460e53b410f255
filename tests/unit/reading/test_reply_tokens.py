"""Reply tokens in our addresses, and mail in the desk's own name."""

import pytest

from conductd.model import AutomaticKind, Roster
from conductd.reading import read

DESK = "conduct@wg.example.org"
TOKEN = "0123456789abcdef0123456789abcdef"
ROSTER = Roster(DESK, (), "board@example.org", frozenset({DESK}), (), doors=("chairs@wg.example.org",))
NAMED = (f"<{TOKEN}@wg.example.org>",)


def mail(*fields: str) -> bytes:
    return "\n".join(
        (*fields, "Subject: hello", "", "Something happened at the sprint and I want to tell you.")
    ).encode()


@pytest.mark.parametrize(
    "field",
    [
        f"To: conduct+{TOKEN}@wg.example.org",
        f"To: The Group <CONDUCT+{TOKEN.upper()}@WG.EXAMPLE.ORG>, somebody@example.net",
        f"Cc: chairs+{TOKEN}@wg.example.org",
        f"Delivered-To: conduct+{TOKEN}@wg.example.org",
        f"X-Original-To: <conduct+{TOKEN}@wg.example.org>",
        f"Envelope-To: conduct+{TOKEN}@wg.example.org",
    ],
)
def test_a_token_names_the_letter_that_is_answered(field: str) -> None:
    assert read(mail("From: ruth@mail.example.net", field), ROSTER).tokens == NAMED


@pytest.mark.parametrize(
    "field",
    [
        f"To: {DESK}",
        "To: conduct+test@wg.example.org",
        f"To: conduct+{TOKEN}@elsewhere.example",
        f"To: somebody+{TOKEN}@wg.example.org",
        f"To: conduct+{TOKEN}0@wg.example.org",
        f"Subject: conduct+{TOKEN}@wg.example.org",
        f"Reply-To: conduct+{TOKEN}@wg.example.org",
    ],
)
def test_nothing_else_is_a_token(field: str) -> None:
    assert read(mail("From: ruth@mail.example.net", field), ROSTER).tokens == ()


OURS = ("Auto-Submitted: auto-replied", "X-Auto-Response-Suppress: All", f"Message-ID: <{TOKEN}@wg.example.org>")


@pytest.mark.parametrize(
    "fields",
    [
        (f"From: {DESK}", "To: ruth@mail.example.net", *OURS),
        (f"From: conduct+{TOKEN}@wg.example.org", "To: ruth@mail.example.net"),
        (f"From: {DESK}", f"Reply-To: conduct+{TOKEN}@wg.example.org", "To: ruth@mail.example.net"),
        (f"From: {DESK}", "Reply-To: chairs@wg.example.org", f"To: {DESK}"),
        (f"From: {DESK}", "Reply-To: ruth@mail.example.net", *OURS),
        (f"From: {DESK}", f"To: {DESK}", f"Message-ID: <{TOKEN}@WG.example.org>"),
        (f"From: {DESK}", f"To: {DESK}", "In-Reply-To: <a@b.example>"),
        (f"From: {DESK}", "To: ruth@mail.example.net"),
    ],
)
def test_a_letter_of_ours_is_known_also_with_a_tag(fields: tuple[str, ...]) -> None:
    found = read(mail(*fields), ROSTER).automatic
    assert found is not None
    assert found.kind is AutomaticKind.OWN


@pytest.mark.parametrize(
    ("fields", "answered"),
    [
        ((f"From: {DESK}", f"To: {DESK}", "Reply-To: ruth@mail.example.net"), True),
        ((f"From: {DESK}", f"To: {DESK}", "Reply-To: ruth@mail.example.net, ike@mail.example.net"), False),
        ((f"From: {DESK}", f"To: {DESK}", "Message-ID: <form.17@web.example.org>"), False),
        ((f"From: Web form <{DESK}>", "To: conduct+form@wg.example.org"), False),
    ],
)
def test_a_form_in_the_desks_name_is_a_report(fields: tuple[str, ...], answered: bool) -> None:
    reading = read(mail(*fields), ROSTER)
    assert reading.automatic is None
    assert reading.acknowledge.send is answered
