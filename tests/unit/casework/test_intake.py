"""What is decided about a mail. Each test is one promise."""

from dataclasses import replace
from datetime import timedelta

import pytest

from conductd.casework.intake import decide
from conductd.model import (
    Address,
    Audience,
    Automatic,
    AutomaticKind,
    Decision,
    Disposition,
    Exclude,
    Flag,
    Known,
    LetterKind,
    Link,
    MeetDeadline,
    NarrowAudience,
    Note,
    OpenCase,
    Reading,
    Readmit,
    Receipt,
    RecordRecusal,
    RecusalState,
    ReopenCase,
    Role,
    Same,
    Sender,
    SetDeadline,
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
    disclosure,
    known,
    of_type,
    reading,
    sender_of,
    withdrawal,
)

TO_REPORTER = (Address("", REPORTER),)


def decided(mail: Reading, about: Known | None = None, **arrival: object) -> Decision:
    return decide(mail, about or known(), replace(ARRIVAL, **arrival), roster=ROSTER, policy=POLICY, now=NOW)


def letters(decision: Decision, kind: LetterKind) -> list[str]:
    return [a.letter.to for a in of_type(decision, WriteLetter) if a.letter.kind is kind]


def test_a_report_opens_a_case_acknowledges_once_and_tells_each_member_alone():
    decision = decided(reading())
    assert decision.disposition is Disposition.NEW_CASE
    assert [a.code for a in of_type(decision, OpenCase)] == ["quiet-lantern"]
    assert letters(decision, LetterKind.ACKNOWLEDGEMENT) == [REPORTER]
    assert letters(decision, LetterKind.NOTICE) == [m.addresses[0] for m in ROSTER.members]


def test_the_clock_starts_at_receipt_not_at_the_date_header():
    decision = decided(reading(date=NOW - timedelta(days=900)))
    assert of_type(decision, SetDeadline)[0].due_at == ARRIVAL.received_at + timedelta(days=7)


def test_a_mail_from_the_future_starts_the_clock_now():
    decision = decided(reading(), received_at=NOW + timedelta(days=3))
    assert of_type(decision, OpenCase)[0].received_at == NOW


def test_no_letter_holds_a_word_of_the_mail():
    mail = reading(subject="zebra", text="zebra", new_text="zebra", from_=Address("Zebra Quagga", REPORTER))
    for action in of_type(decided(mail), WriteLetter):
        assert "zebra" not in repr(action.letter).lower()


@pytest.mark.parametrize(
    ("mail", "why"),
    [
        (reading(acknowledge=Receipt(False, "sent to a list")), "sent to a list"),
        (reading(from_=None), "no usable sender"),
    ],
)
def test_without_a_receipt_the_case_stands_and_says_why(mail: Reading, why: str):
    decision = decided(mail)
    assert decision.disposition is Disposition.NEW_CASE
    assert letters(decision, LetterKind.ACKNOWLEDGEMENT) == []
    assert why in of_type(decision, Note)[0].detail


def test_forged_reports_of_one_address_get_one_receipt_a_day():
    forged = reading(authenticated=False)
    assert letters(decided(forged), LetterKind.ACKNOWLEDGEMENT) == [REPORTER]
    assert letters(decided(forged, known(acknowledged_lately=1)), LetterKind.ACKNOWLEDGEMENT) == []


def test_an_authenticated_reporter_who_writes_twice_is_acknowledged_twice():
    assert letters(decided(reading(), known(acknowledged_lately=1)), LetterKind.ACKNOWLEDGEMENT) == [REPORTER]


@pytest.mark.parametrize(
    ("reply_to", "answered_at"),
    [
        (Address("", "ruth.other@mail.example.net"), "ruth.other@mail.example.net"),
        (Address("", "list@elsewhere.example"), REPORTER),
        (None, REPORTER),
    ],
)
def test_a_receipt_goes_to_one_address_of_the_sender(reply_to: Address | None, answered_at: str):
    assert letters(decided(reading(reply_to=reply_to)), LetterKind.ACKNOWLEDGEMENT) == [answered_at]


def test_an_import_writes_to_nobody_and_starts_no_clock():
    decision = decided(reading(), quiet=True)
    assert of_type(decision, OpenCase)
    assert not of_type(decision, WriteLetter)
    assert not of_type(decision, SetDeadline)


def test_a_participants_reply_joins_the_case_without_a_second_receipt():
    decision = decided(reading(), known(links=(Link(case()),)))
    assert (decision.disposition, decision.case) == (Disposition.FOLLOW_UP, "pale-birch")
    assert not of_type(decision, WriteLetter)


def test_an_answer_to_our_letter_joins_from_the_address_it_went_to():
    stranger = reading(from_=Address("", "new@elsewhere.example"))
    ours = Link(case(), ours_to=frozenset({"new@elsewhere.example"}))
    assert decided(stranger, known(links=(ours,))).disposition is Disposition.FOLLOW_UP


def test_a_stranger_with_the_right_ids_gets_a_case_of_their_own_and_a_hint():
    stranger = reading(from_=Address("", "guess@elsewhere.example"))
    decision = decided(stranger, known(links=(Link(case()),)))
    assert decision.disposition is Disposition.NEW_CASE
    assert decision.related == ("pale-birch",)


def test_a_refused_claim_of_a_participants_address_joins_nothing():
    forged = reading(sender=Sender(Role.OUTSIDER, False, "dmarc=fail", failed=True))
    assert decided(forged, known(links=(Link(case()),))).disposition is Disposition.NEW_CASE


def test_a_member_who_writes_anew_to_the_reporter_speaks_about_their_case():
    mail = reading(TOMASZ, to=TO_REPORTER, cc=(Address("", DESK),))
    decision = decided(mail, known(written_to=(case(),)))
    assert decision.case == "pale-birch"
    assert of_type(decision, MeetDeadline)


def test_two_open_cases_of_the_reporter_are_a_hint_not_a_guess():
    mail = reading(TOMASZ, to=TO_REPORTER)
    decision = decided(mail, known(written_to=(case(), case(code="dry-quartz"))))
    assert decision.disposition is Disposition.NEW_CASE
    assert decision.related == ("pale-birch", "dry-quartz")


def answer(**changes: object) -> Decision:
    mail = reading(TOMASZ, to=TO_REPORTER, cc=(Address("", DESK),))
    about = case()
    if "excluded" in changes:
        about = replace(about, excluded=changes.pop("excluded"))
    return decided(replace(mail, **changes), known(links=(Link(about),)))


def test_a_members_answer_to_the_reporter_meets_the_deadline():
    met = of_type(answer(), MeetDeadline)
    assert [(m.by, m.met_at) for m in met] == [("tomasz@example.org", ARRIVAL.received_at)]


@pytest.mark.parametrize(
    "changes",
    [
        {"to": (Address("", DESK),), "cc": ()},
        {"sender": sender_of(TOMASZ, authenticated=False)},
        {"automatic": Automatic(AutomaticKind.AUTO_REPLY, "Auto-Submitted")},
        {"recusals": (disclosure(TOMASZ),)},
        {"excluded": frozenset({"tomasz@example.org"})},
        {"from_": Address("", REPORTER), "sender": sender_of(None)},
    ],
    ids=["internal", "unauthenticated", "vacation", "recusal", "excluded", "reporter"],
)
def test_nothing_else_stops_the_clock(changes: dict[str, object]):
    assert not of_type(answer(**changes), MeetDeadline)


def test_a_disclosure_takes_effect_at_once_and_is_confirmed_to_the_member_alone():
    decision = answer(recusals=(disclosure(TOMASZ),))
    assert [a.finding.state for a in of_type(decision, RecordRecusal)] == [RecusalState.EFFECTIVE]
    assert [a.member for a in of_type(decision, Exclude)] == ["tomasz@example.org"]
    assert letters(decision, LetterKind.RECUSAL_CONFIRMATION) == ["tomasz@example.org"]


def test_an_unvouched_disclosure_is_proposed_and_excludes_nobody():
    claim = disclosure(TOMASZ, RecusalState.PROPOSED)
    decision = answer(claims=(claim,), sender=sender_of(TOMASZ, authenticated=False))
    assert [a.finding.state for a in of_type(decision, RecordRecusal)] == [RecusalState.PROPOSED]
    assert not of_type(decision, Exclude)
    assert [(a.letter.kind, a.letter.to) for a in of_type(decision, WriteLetter)] == [
        (LetterKind.RECUSAL_CODE, TOMASZ.addresses[0]),
        (LetterKind.RECUSAL_UNCONFIRMED, SASKIA.addresses[0]),
    ]


def test_a_withdrawal_never_takes_effect_by_itself():
    decision = answer(recusals=(withdrawal(TOMASZ),), excluded=frozenset({"tomasz@example.org"}))
    assert [a.finding.state for a in of_type(decision, RecordRecusal)] == [RecusalState.PROPOSED]
    assert not of_type(decision, Readmit)
    assert [(a.letter.kind, a.letter.to) for a in of_type(decision, WriteLetter)] == [
        (LetterKind.RECUSAL_UNCONFIRMED, SASKIA.addresses[0]),
        (LetterKind.STEPPED_BACK_WROTE, TOMASZ.addresses[0]),
    ]


def test_an_excluded_member_who_repeats_themselves_gets_no_further_mail():
    decision = answer(recusals=(disclosure(TOMASZ),), excluded=frozenset({"tomasz@example.org"}))
    assert not of_type(decision, WriteLetter)
    assert not of_type(decision, RecordRecusal)


def test_a_disclosure_that_opens_a_case_keeps_its_writer_out_of_the_notices():
    decision = decided(reading(TOMASZ, recusals=(disclosure(TOMASZ),)))
    assert decision.disposition is Disposition.NEW_CASE
    assert letters(decision, LetterKind.NOTICE) == [SASKIA.addresses[0], PRIYA.addresses[0]]
    assert [a.finding.state for a in of_type(decision, RecordRecusal)] == [RecusalState.EFFECTIVE]
    assert [a.member for a in of_type(decision, Exclude)] == ["tomasz@example.org"]


@pytest.mark.parametrize(
    ("mail", "reopens"),
    [
        (reading(), True),
        (reading(TOMASZ), False),
        (reading(automatic=Automatic(AutomaticKind.AUTO_REPLY, "Auto-Submitted")), False),
    ],
    ids=["reporter", "member", "vacation"],
)
def test_the_reporter_alone_opens_a_closed_case_again(mail: Reading, reopens: bool):
    decision = decided(mail, known(links=(Link(case(status="closed")),)))
    assert bool(of_type(decision, ReopenCase)) is reopens
    assert not of_type(decided(mail, known(links=(Link(case()),))), ReopenCase)


def test_each_readmission_makes_the_next_confirmation_another_letter():
    def key(*readmitted: str) -> str:
        about = known(links=(Link(case(readmitted=readmitted)),))
        decision = decided(reading(TOMASZ, recusals=(disclosure(TOMASZ),)), about)
        return next(a.letter.key for a in of_type(decision, WriteLetter))

    assert key() == key(PRIYA.addresses[0]) == "recusal:pale-birch:tomasz@example.org"
    assert key(TOMASZ.addresses[0]) == "recusal:pale-birch:tomasz@example.org:2"


def test_machines_open_no_case_and_are_not_answered():
    mail = reading(automatic=Automatic(AutomaticKind.AUTO_REPLY, "Auto-Submitted"))
    alone = decided(mail)
    assert (alone.disposition, alone.case, alone.actions) == (Disposition.AUTOMATIC, None, ())
    on_a_case = decided(mail, known(links=(Link(case()),)))
    assert on_a_case.case == "pale-birch"
    assert not of_type(on_a_case, WriteLetter)


def test_spam_opens_no_case_but_on_a_thread_it_is_a_reply():
    marked = reading(spam=Flag("X-Spam-Flag"))
    assert decided(marked).disposition is Disposition.SPAM
    assert decided(marked, known(links=(Link(case()),))).disposition is Disposition.FOLLOW_UP


def test_the_same_mail_at_a_narrower_door_narrows_the_case():
    same = Same(case(), same_mailbox=False)
    decision = decided(reading(), known(same=same), audience=Audience.CHAIRS)
    assert decision.disposition is Disposition.DUPLICATE
    assert [a.audience for a in of_type(decision, NarrowAudience)] == [Audience.CHAIRS]
    assert letters(decision, LetterKind.NOTICE) == [SASKIA.addresses[0]]


def test_the_same_mail_at_a_wider_door_changes_nothing():
    same = Same(case(audience=Audience.BOARD), same_mailbox=False)
    assert decided(reading(), known(same=same)).actions == ()


def test_a_chairs_report_is_told_to_the_chairs_alone_and_a_boards_to_the_board():
    assert letters(decided(reading(), audience=Audience.CHAIRS), LetterKind.NOTICE) == [SASKIA.addresses[0]]
    assert letters(decided(reading(), audience=Audience.BOARD), LetterKind.NOTICE) == ["board@example.org"]
