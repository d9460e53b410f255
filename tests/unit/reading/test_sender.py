"""The role comes from the exact address, trust from our own border alone."""

# ruff: noqa: E501  # fields and parts stand on one line, as in mail

import pytest

from conductd.model import Address, Member, Role, Roster
from conductd.reading import authentication, sender
from conductd.reading.mime import take_apart

ANA = Member("Ana Brandt", ("ana@example.org", "ana@mail.example.com"), Role.MEMBER)
CHAIR = Member("Jo Winter", ("jo@example.org",), Role.CHAIR)
ROSTER = Roster(
    desk="conduct@wg.example.org",
    members=(ANA, CHAIR),
    board="board@example.org",
    own_addresses=frozenset({"conduct@wg.example.org"}),
    authserv_ids=("mx.wg.example.org",),
    by_address={address: member for member in (ANA, CHAIR) for address in member.addresses},
)
PASS = "Authentication-Results: mx.wg.example.org; dmarc=pass (p=reject) header.from=example.org\n"


def who(header: str, address: str = "ana@example.org", defects: tuple[str, ...] = ()):
    mail = take_apart(f"{header}From: <{address}>\n\nbody\n".encode())
    return sender.identify(mail, Address("", address), defects, ROSTER)


@pytest.mark.parametrize(
    "header",
    [
        PASS,
        "AUTHENTICATION-RESULTS: MX.WG.EXAMPLE.ORG 1; DMARC=PASS HEADER.FROM=EXAMPLE.ORG\n",
        "Authentication-Results: mx.wg.example.org;\n\tdkim=fail header.d=list.example.net;\n\tdkim=pass (2048-bit; k=rsa) header.d=example.org\n",
        "Authentication-Results: mx.wg.example.org; dkim = pass header.i=@news.example.org\n",
        'Authentication-Results: "mx.wg.example.org"; spf=pass smtp.mailfrom="bounce; dmarc=fail"@example.org\n',
        "Received: from localhost (localhost [127.0.0.1]) by mx.wg.example.org\n"
        "Received: from out.example.org (out [192.0.2.1]) by mx.wg.example.org\n" + PASS,
    ],
)
def test_an_aligned_pass_of_our_border_authenticates(header):
    found = who(header)
    assert found.authenticated
    assert (found.role, found.member) == (Role.MEMBER, "ana@example.org")
    assert found.how.endswith("by mx.wg.example.org")


@pytest.mark.parametrize(
    "header",
    [
        "",
        "Authentication-Results: mx.evil.example; dmarc=pass header.from=example.org\n",
        "Authentication-Results: spf=pass (sender IP is 192.0.2.9) smtp.mailfrom=example.org; dkim=pass header.d=example.org;"
        "dmarc=pass action=none header.from=example.org;compauth=pass reason=100\n",
        "Authentication-Results: mx.wg.example.org; none\n",
        "Authentication-Results: mx.wg.example.org; dkim=pass header.d=example.net\n",
        "Authentication-Results: mx.wg.example.org; dkim=pass header.d=org\n",
        "Authentication-Results: mx.wg.example.org; dkim=pass header.d=evilexample.org\n",
        "Authentication-Results: mx.wg.example.org; dmarc=pass header.from=example.net; dkim=pass header.d=example.org\n",
        "Authentication-Results: mx.wg.example.org; spf=none (dmarc=pass header.from=example.org) smtp.mailfrom=x@example.net\n",
        'Authentication-Results: mx.wg.example.org; spf=none smtp.mailfrom="; dmarc=pass header.from=example.org"@example.net\n',
        "Authentication-Results: mx.wg.example.org; dmarc=pass (open header.from=example.org\n",
        # written by the sender: it stands beneath the line that our border's Received line covers
        "Received: from a.example (a [192.0.2.1]) by mx.wg.example.org\nReceived: from b.example by a.example\n" + PASS,
        # our border's own, on top, says nothing; the one below is not asked
        "Authentication-Results: mx.wg.example.org; spf=none smtp.mailfrom=example.org\n" + PASS,
    ],
)
def test_nothing_else_does_and_the_role_stays_unproven(header):
    found = who(header)
    assert not found.authenticated
    assert not found.failed
    assert found.role is Role.MEMBER


@pytest.mark.parametrize(
    "results",
    [
        "dmarc=fail (p=none) header.from=example.org",
        "dmarc=fail header.from=example.org; dkim=pass header.d=example.org",
        "dkim=fail header.d=example.org; spf=softfail smtp.mailfrom=example.org",
        "spf=fail smtp.mailfrom=example.org; dkim=none",
    ],
)
def test_a_refused_claim_of_a_member_is_an_outsider_and_says_so(results):
    found = who(f"Authentication-Results: mx.wg.example.org; {results}\n")
    assert (found.role, found.member, found.authenticated, found.failed) == (Role.OUTSIDER, None, False, True)
    assert "fail" in found.how


def test_roles_by_exact_address_without_regard_to_case():
    assert who(PASS, "JO@Example.org").role is Role.CHAIR
    assert who(PASS, "board@example.org").role is Role.BOARD
    assert who("", "ana@mail.example.com").member == "ana@example.org"
    for other in ("ana+x@example.org", "ana@example.org.test", "a.na@example.org", "stranger@example.net"):
        assert who(PASS, other).role is Role.OUTSIDER


def test_any_defect_of_from_makes_an_outsider():
    found = who(PASS, defects=("two From fields",))
    assert (found.role, found.authenticated, found.member) == (Role.OUTSIDER, False, None)


def test_alignment_is_relaxed_but_never_reaches_a_top_level_domain():
    assert sender.aligned("example.org", "mail.example.org")
    assert sender.aligned("mail.example.org", "EXAMPLE.org.")
    assert not sender.aligned("a.example.org", "b.example.org")
    assert not sender.aligned("org", "example.org")
    assert not sender.aligned(None, "example.org")
    assert not sender.aligned("xample.org", "example.org")


def test_reading_a_field_takes_one_pass():
    for value in ("(" * 16_000, '"' * 15_999, "a;" * 8_000, "a=" * 8_000, "\\(" * 8_000, "x" * 16_385):
        authentication.parse(value)
