"""Whose report a mail is, and who is written to for it."""

from dataclasses import replace

import pytest

from conductd.casework.intake import decide
from conductd.model import (
    AddParticipant,
    Address,
    Decision,
    Disposition,
    Flag,
    Forwarded,
    LetterKind,
    MeetDeadline,
    OpenCase,
    Reading,
    Role,
    WriteLetter,
)
from unit.casework.builders import (
    ARRIVAL,
    DESK,
    NOW,
    POLICY,
    PRIYA,
    REPORTER,
    ROSTER,
    SASKIA,
    TOMASZ,
    case,
    known,
    of_type,
    reading,
)

RUTH = Address("Ruth", "ruth@elsewhere.example")


def decided(mail: Reading, **about: object) -> Decision:
    return decide(mail, known(**about), ARRIVAL, roster=ROSTER, policy=POLICY, now=NOW)


def receipts(decision: Decision) -> list[str]:
    letters = [action.letter for action in of_type(decision, WriteLetter)]
    return [letter.to for letter in letters if letter.kind is LetterKind.ACKNOWLEDGEMENT]


def passed_on(author: Address | None, by: object = TOMASZ, authenticated: bool = True) -> Decision:
    return decided(reading(by, authenticated, forwarded=Forwarded(author, "a story", "what happened")))


def opened_for(decision: Decision) -> str | None:
    [opened] = of_type(decision, OpenCase)
    return opened.reporter.address if opened.reporter else None


def test_a_member_relays_what_somebody_told_them_and_only_the_member_is_written_to() -> None:
    decision = passed_on(RUTH)
    assert opened_for(decision) == RUTH.address
    added = {action.address.address: action.role for action in of_type(decision, AddParticipant)}
    assert added == {RUTH.address: Role.OUTSIDER, TOMASZ.addresses[0]: Role.MEMBER}
    assert receipts(decision) == [TOMASZ.addresses[0]]
    assert RUTH.address not in {action.letter.to for action in of_type(decision, WriteLetter)}


def test_a_members_answer_to_whom_another_member_relayed_for_is_the_answer() -> None:
    relayed = case(reporter=RUTH.address, participants=frozenset({RUTH.address, TOMASZ.addresses[0]}))
    mail = reading(SASKIA, to=(RUTH,), cc=(Address("", DESK),))
    assert of_type(decided(mail, written_to=(relayed,)), MeetDeadline)
    internal = reading(SASKIA, to=(Address("", TOMASZ.addresses[0]),), cc=(Address("", DESK),))
    assert not of_type(decided(internal, written_to=(relayed,)), MeetDeadline)


@pytest.mark.parametrize(
    "author",
    [
        None,
        Address("Ruth Meier", ""),
        Address("", DESK),
        Address("", "conduct+0123@wg.example.org"),
        Address("", "MAILER-DAEMON@mail.example.net"),
        Address("", TOMASZ.addresses[1]),
    ],
)
def test_a_member_who_passes_on_a_mail_of_nobody_speaks_for_themselves(author: Address | None) -> None:
    assert opened_for(passed_on(author)) == TOMASZ.addresses[0]


def test_an_outsider_who_passes_something_on_is_the_reporter() -> None:
    decision = passed_on(RUTH, by=None)
    assert (opened_for(decision), receipts(decision)) == (REPORTER, [REPORTER])


def test_a_members_address_that_nobody_vouches_for_relays_nothing() -> None:
    assert opened_for(passed_on(RUTH, authenticated=False)) == TOMASZ.addresses[0]


FORM = reading(from_=Address("Conduct", DESK), reply_to=RUTH)


def test_a_form_in_the_desks_name_reports_for_the_person_it_names() -> None:
    decision = decided(FORM)
    assert (opened_for(decision), receipts(decision)) == (RUTH.address, [RUTH.address])


def test_what_was_typed_into_a_form_is_vouched_for_by_nobody() -> None:
    assert FORM.sender.authenticated
    assert receipts(decided(FORM, acknowledged_lately=1)) == []


@pytest.mark.parametrize("answer_to", [None, Address("", DESK), Address("", "postmaster@example.net")])
def test_a_form_that_names_nobody_opens_a_case_without_a_receipt(answer_to: Address | None) -> None:
    decision = decided(replace(FORM, reply_to=answer_to))
    assert (opened_for(decision), receipts(decision)) == (None, [])


def test_no_filters_mark_keeps_a_vouched_for_member_from_reporting() -> None:
    marked = {"spam": Flag("X-Spam-Flag says yes")}
    assert decided(reading(PRIYA, **marked)).disposition is Disposition.NEW_CASE
    assert decided(reading(PRIYA, authenticated=False, **marked)).disposition is Disposition.SPAM
    assert decided(reading(**marked)).disposition is Disposition.SPAM
