"""What the listings of the store tell, and what they keep to themselves."""

from datetime import timedelta

from conductd.model import Roster
from conductd.store import cases, inbox, outbox, views
from conductd.store.database import Database
from support.ledger_mails import MEMBER, NOW, open_case

NOBODY = Roster("conduct@example.org", (), None, frozenset(), ())


def _case(db: Database, code: str) -> "cases.Case":
    with db.reading() as session:
        case = cases.by_code(session, code)
    assert case is not None
    return case


def test_listings_name_no_stranger(db: Database) -> None:
    case = open_case(db)
    first = outbox.due(db, NOW)[0]
    with db.writing() as session:
        outbox.fail(session, first, "550 5.1.1 <robin@example.net> unknown", NOW)
    with db.reading() as session:
        shown = [
            views.case_list(session, NOBODY, NOW),
            views.case_show(session, NOBODY, case.code, NOW),
            views.outbox(session),
            views.recusal_list(session),
            views.status(session, NOW),
        ]
    assert "robin" not in str(shown).lower()
    assert "report 1" not in str(shown)


def test_reveal_opens_all_and_access_is_recorded(db: Database) -> None:
    case = open_case(db)
    with db.writing() as session:
        views.record_access(session, case.code, MEMBER, NOW)
    with db.reading() as session:
        opened = views.reveal(session, case.code)
        shown = views.case_show(session, NOBODY, case.code, NOW)
    assert opened["reporter"] == {"name": "Robin Reporter", "address": "robin@example.net"}
    assert b"I want to report something." in opened["mails"][0]["raw"]
    assert (opened["history"][-1]["actor"], opened["history"][-1]["action"]) == (MEMBER, "content read")
    assert shown is not None
    assert shown["history"][-1]["actor"] == "a member"


def test_status_says_when_a_person_is_needed(db: Database) -> None:
    open_case(db)
    inbox.finish_pass(db, "conduct", NOW, 1)
    with db.reading() as session:
        assert views.status(session, NOW)["healthy"]
        later = views.status(session, NOW + timedelta(days=8))
    assert not later["healthy"]
    assert later["overdue"] == 1
    inbox.finish_pass(db, "conduct", NOW, 4)
    with db.reading() as session:
        assert "3 messages on the server are not in the ledger" in str(views.status(session, NOW)["problems"])
