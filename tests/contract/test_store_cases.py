"""Decisions become rows, all or none; what is recalled of them is what the next judgement needs."""

from datetime import timedelta

import pytest

from conductd.model import (
    AddParticipant,
    Address,
    Audience,
    CloseCase,
    DeadlineKind,
    Decision,
    DismissRecusal,
    Disposition,
    Exclude,
    Ground,
    LetterKind,
    MarkReminded,
    MeetDeadline,
    NarrowAudience,
    Note,
    Readmit,
    RecordRecusal,
    RecusalFinding,
    RecusalKind,
    RecusalState,
    ReopenCase,
    Role,
    Roster,
    WriteLetter,
)
from conductd.store import cases, inbox, outbox, views
from conductd.store.database import Database
from support.ledger_mails import (
    CHAIR,
    MEMBER,
    NOW,
    act,
    fetched,
    keep,
    letter,
    open_case,
    opening,
    reading_of,
    recall,
    settle,
)

NOBODY = Roster("conduct@example.org", (), None, frozenset(), ())
SECRET = "we share a flat"


def _case(db: Database, code: str) -> "cases.Case":
    with db.reading() as session:
        case = cases.by_code(session, code)
    assert case is not None
    return case


def _outbox(db: Database) -> dict[str, str]:
    with db.reading() as session:
        return {f"{row['kind']} {row['to']}": str(row["state"]) for row in views.outbox(session)}


def _recusal(code: str, state: RecusalState = RecusalState.EFFECTIVE) -> RecordRecusal:
    finding = RecusalFinding(MEMBER, RecusalKind.DISCLOSURE, (Ground.PERSONAL_RELATIONSHIP,), state, SECRET)
    return RecordRecusal(code, finding, "dmarc=pass", authenticated=True, message_id="<disclosure@example.org>")


def test_a_case_comes_back_as_it_was_opened(db: Database) -> None:
    case = open_case(db)
    assert (case.status, case.audience, case.received_at) == ("open", Audience.TEAM, NOW)
    assert (case.reporter, case.root_id) == ("robin@example.net", "<mail-1@example.net>")
    assert (case.participants, case.excluded) == ({"robin@example.net"}, frozenset())
    (deadline,) = case.deadlines
    assert (deadline.due_at, deadline.met_at, deadline.reminded) == (NOW + timedelta(days=7), None, None)


def test_there_is_no_case_of_another_name(db: Database) -> None:
    with db.reading() as session:
        assert cases.by_code(session, "quiet-nobody") is None
    with pytest.raises(LookupError):
        act(db, Decision((Note("quiet-nobody", "note", ""),)))


def test_a_broken_decision_leaves_nothing(db: Database) -> None:
    row_id = keep(db, fetched(1))
    reading = reading_of()
    decision = opening("quiet-lantern", reading)
    broken = Decision((*decision.actions, Note("quiet-nobody", "note", "")), Disposition.NEW_CASE, "quiet-lantern")
    with pytest.raises(LookupError):
        settle(db, row_id, broken, reading)
    assert inbox.pending(db) == [row_id]
    assert _outbox(db) == {}
    with db.reading() as session:
        assert cases.by_code(session, "quiet-lantern") is None


def test_a_settled_message_waits_no_more(db: Database) -> None:
    case = open_case(db)
    assert inbox.pending(db) == []
    with db.reading() as session:
        (row,) = views.ledger(session)
    assert (row["disposition"], row["case"], row["message_id"]) == ("new_case", case.code, "<mail-1@example.net>")


def test_an_answer_to_the_report_leads_to_its_case(db: Database) -> None:
    case = open_case(db)
    answer = reading_of(2, in_reply_to="<mail-1@example.net>")
    (link,) = recall(db, keep(db, fetched(2)), answer).links
    assert (link.case.code, link.ours_to) == (case.code, frozenset())


def test_an_answer_to_our_letter_knows_whom_we_wrote_to(db: Database) -> None:
    case = open_case(db)
    with db.reading() as session:
        ours = {row["kind"]: row["message_id"] for row in views.outbox(session)}
    answer = reading_of(2, references=("<mail-1@example.net>", ours["acknowledgement"], "<other@example.net>"))
    (link,) = recall(db, keep(db, fetched(2)), answer).links
    assert (link.case.code, link.ours_to) == (case.code, {"robin@example.net"})


def test_of_several_cases_the_nearest_comes_first(db: Database) -> None:
    one, other = open_case(db, 1), open_case(db, 2)
    row_id = keep(db, fetched(3))
    references = ("<mail-1@example.net>", "<mail-2@example.net>")
    links = recall(db, row_id, reading_of(3, references=references)).links
    assert [link.case.code for link in links] == [other.code, one.code]
    links = recall(db, row_id, reading_of(3, references=references, in_reply_to="<mail-1@example.net>")).links
    assert [link.case.code for link in links] == [one.code, other.code]


def test_mail_to_a_reporter_finds_their_open_cases(db: Database) -> None:
    case = open_case(db)
    to_them = reading_of(2, to=(Address("", "Robin@Example.net"),))
    assert [found.code for found in recall(db, keep(db, fetched(2)), to_them).written_to] == [case.code]


def test_receipts_of_the_last_day_are_counted(db: Database) -> None:
    open_case(db)
    row_id = keep(db, fetched(2))
    assert recall(db, row_id, reading_of(2), NOW + timedelta(hours=23)).acknowledged_lately == 1
    assert recall(db, row_id, reading_of(2), NOW + timedelta(hours=25)).acknowledged_lately == 0
    to_another = reading_of(2, from_=Address("", "else@example.net"), reply_to=Address("", "robin@example.net"))
    assert recall(db, row_id, to_another).acknowledged_lately == 1


def test_code_names_are_never_used_twice(db: Database) -> None:
    code = open_case(db).code
    row_id = keep(db, fetched(2))
    assert code not in {recall(db, row_id, reading_of(2)).fresh_code for _ in range(50)}


def test_a_participant_is_added_once(db: Database) -> None:
    case = open_case(db)
    friend = AddParticipant(case.code, Address("A Friend", "Friend@example.net"), Role.OUTSIDER)
    act(db, Decision((friend, friend)))
    assert _case(db, case.code).participants == {"robin@example.net", "friend@example.net"}


def test_an_audience_only_narrows(db: Database) -> None:
    case = open_case(db)
    act(db, Decision((NarrowAudience(case.code, Audience.CHAIRS),)))
    act(db, Decision((NarrowAudience(case.code, Audience.TEAM),)))
    assert _case(db, case.code).audience is Audience.CHAIRS


def test_a_letter_is_owed_once_for_good(db: Database) -> None:
    case = open_case(db)
    again = WriteLetter(letter(case.code, LetterKind.NOTICE, MEMBER))
    act(db, Decision((again, again)))
    assert len(_outbox(db)) == 3
    with db.reading() as session:
        assert len(views.outbox(session)) == 3


def test_an_excluded_members_waiting_letters_are_cancelled_in_the_same_commit(db: Database) -> None:
    case = open_case(db)
    confirmation = WriteLetter(letter(case.code, LetterKind.RECUSAL_CONFIRMATION, MEMBER))
    act(db, Decision((_recusal(case.code), Exclude(case.code, MEMBER, "recused"), confirmation)))
    assert _outbox(db) == {
        "acknowledgement reporter": "queued",
        f"notice {MEMBER}": "cancelled",
        f"notice {CHAIR}": "queued",
        f"recusal_confirmation {MEMBER}": "queued",
    }
    assert _case(db, case.code).excluded == {MEMBER}


def test_a_letter_in_doubt_is_cancelled_too_but_not_another_cases(db: Database) -> None:
    case, other = open_case(db, 1), open_case(db, 2)
    with db.reading() as session:
        doubted = next(
            one for one in outbox.due(db, NOW) if outbox.load(session, one).letter.key == f"notice:{case.code}:{MEMBER}"
        )
    with db.writing() as session:
        outbox.postpone(session, doubted, "lost", NOW, NOW, in_doubt=True)
    act(db, Decision((Exclude(case.code, MEMBER, "recused"),)))
    with db.reading() as session:
        states = {row["key"]: row["state"] for row in views.outbox(session)}
    assert states[f"notice:{case.code}:{MEMBER}"] == "cancelled"
    assert states[f"notice:{other.code}:{MEMBER}"] == "queued"


def test_a_readmitted_member_may_be_written_to_again_and_that_is_counted(db: Database) -> None:
    case = open_case(db)
    out = (_recusal(case.code), Exclude(case.code, MEMBER, "recused"))
    for again in (1, 2):
        act(db, Decision(out))
        act(db, Decision((Readmit(case.code, MEMBER, CHAIR),)))
        assert _case(db, case.code).excluded == frozenset()
        assert _case(db, case.code).readmitted == (MEMBER,) * again


def test_whom_a_case_concerns_stays_out_whatever_they_withdraw(db: Database) -> None:
    case = open_case(db)
    act(db, Decision((Exclude(case.code, MEMBER, "subject"), _recusal(case.code))))
    act(db, Decision((Readmit(case.code, MEMBER, CHAIR),)))
    assert _case(db, case.code).excluded == {MEMBER}


def test_dismissing_changes_nobodys_standing(db: Database) -> None:
    case = open_case(db)
    act(db, Decision((_recusal(case.code, RecusalState.PROPOSED),)))
    act(db, Decision((DismissRecusal(case.code, MEMBER, CHAIR),)))
    with db.reading() as session:
        (row,) = views.recusal_list(session)
        assert views.status(session, NOW)["proposed_recusals"] == 0
    assert (row["state"], row["effective_at"], row["withdrawn_at"]) == ("withdrawn", None, "2026-03-02T09:30:00Z")
    assert (_case(db, case.code).excluded, _case(db, case.code).readmitted) == (frozenset(), ())


def test_a_closed_case_owes_nothing_until_it_is_reopened(db: Database) -> None:
    case = open_case(db)
    act(db, Decision((CloseCase(case.code, "resolved", CHAIR),)))
    assert _case(db, case.code).status == "closed"
    with db.reading() as session:
        assert cases.open_with_deadlines(session) == []
        assert views.status(session, NOW + timedelta(days=8))["overdue"] == 0
        assert views.case_list(session, NOBODY, NOW)[0]["outcome"] == "resolved"
    act(db, Decision((ReopenCase(case.code, CHAIR),)))
    with db.reading() as session:
        assert [one.code for one in cases.open_with_deadlines(session)] == [case.code]
        assert views.case_list(session, NOBODY, NOW)[0]["outcome"] is None


def test_the_disclosure_log_keeps_grounds_and_words(db: Database) -> None:
    case = open_case(db)
    act(db, Decision((_recusal(case.code), _recusal(case.code, RecusalState.PROPOSED))), NOW + timedelta(hours=1))
    with db.reading() as session:
        effective, proposed = views.recusal_list(session)
    assert effective["member"] == MEMBER
    assert (effective["grounds"], effective["evidence"]) == (["personal_relationship"], SECRET)
    assert (effective["message_id"], effective["how"]) == ("<disclosure@example.org>", "dmarc=pass")
    assert (effective["effective_at"], proposed["effective_at"]) == ("2026-03-02T10:30:00Z", None)


def test_a_promise_is_met_once(db: Database) -> None:
    case = open_case(db)
    met = MeetDeadline(case.code, DeadlineKind.FIRST_RESPONSE, NOW + timedelta(days=1), MEMBER)
    later = MeetDeadline(case.code, DeadlineKind.FIRST_RESPONSE, NOW + timedelta(days=2), CHAIR)
    act(db, Decision((met, later)))
    assert _case(db, case.code).deadlines[0].met_at == NOW + timedelta(days=1)
    with db.reading() as session:
        assert cases.open_with_deadlines(session) == []
        (row,) = views.case_list(session, NOBODY, NOW)
    assert row["first_response_at"] == "2026-03-03T09:30:00Z"


def test_a_reminders_offset_is_remembered(db: Database) -> None:
    case = open_case(db)
    act(db, Decision((MarkReminded(case.code, DeadlineKind.FIRST_RESPONSE, timedelta(days=-2)),)))
    with db.reading() as session:
        (waiting,) = cases.open_with_deadlines(session)
    assert waiting.deadlines[0].reminded == timedelta(days=-2)
