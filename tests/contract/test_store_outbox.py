"""A letter leaves once: one Message-ID, one set of bytes, and a commit before every step."""

import re
from datetime import timedelta

from conductd.model import Decision, Exclude, Letter, LetterKind, LetterState, Roster, WriteLetter
from conductd.store import history, outbox, views
from conductd.store.database import Database
from support.ledger_mails import CHAIR, MEMBER, NOW, act, open_case

NOBODY = Roster("conduct@example.org", (), None, frozenset(), ())
MAIL = b"From: conduct@example.org\r\n\r\nWe have your report.\r\n"


def _states(db: Database) -> list[str]:
    with db.reading() as session:
        return [str(row["state"]) for row in views.outbox(session)]


def _claim(db: Database, letter_id: int, mail: bytes = MAIL) -> bool:
    with db.writing() as session:
        return outbox.claim(session, letter_id, mail, NOW)


def test_acknowledgements_go_first(db: Database) -> None:
    open_case(db, 1)
    open_case(db, 2)
    with db.reading() as session:
        kinds = [str(outbox.load(session, letter_id).letter.kind) for letter_id in outbox.due(db, NOW)]
    assert kinds == ["acknowledgement"] * 2 + ["notice"] * 4


def test_message_ids_are_random_and_of_our_domain(db: Database) -> None:
    open_case(db)
    with db.reading() as session:
        ids = [str(row["message_id"]) for row in views.outbox(session)]
    assert len(set(ids)) == 3
    assert all(re.fullmatch(r"<[0-9a-f]{32}@wg\.example\.org>", one) for one in ids)


def test_a_letter_comes_back_as_it_was_written(db: Database) -> None:
    case = open_case(db)
    with db.reading() as session:
        queued = outbox.load(session, outbox.due(db, NOW)[0])
    assert (queued.letter.to, queued.letter.to_role, queued.letter.case) == ("robin@example.net", "reporter", case.code)
    assert (queued.mail, queued.attempts, queued.state, queued.created_at) == (None, 0, LetterState.QUEUED, NOW)


def test_every_attempt_has_the_bytes_of_the_first(db: Database) -> None:
    open_case(db)
    letter_id = outbox.due(db, NOW)[0]
    assert _claim(db, letter_id)
    with db.writing() as session:
        outbox.postpone(session, letter_id, "451 later", NOW + timedelta(minutes=1), NOW)
    assert letter_id not in outbox.due(db, NOW)
    assert letter_id in outbox.due(db, NOW, patient=False)
    assert letter_id in outbox.due(db, NOW + timedelta(minutes=1))
    assert _claim(db, letter_id, b"other bytes")
    with db.reading() as session:
        queued = outbox.load(session, letter_id)
    assert (queued.mail, queued.attempts, queued.state) == (MAIL, 2, LetterState.SENDING)


def test_a_cancelled_letter_cannot_be_claimed(db: Database) -> None:
    case = open_case(db)
    with db.reading() as session:
        due = {outbox.load(session, one).letter.to: one for one in outbox.due(db, NOW)}
    act(db, Decision((Exclude(case.code, MEMBER, "recused"),)))
    assert not _claim(db, due[MEMBER])
    assert _states(db).count("cancelled") == 1


def test_a_letter_is_claimed_once(db: Database) -> None:
    open_case(db)
    letter_id = outbox.due(db, NOW)[0]
    assert [_claim(db, letter_id), _claim(db, letter_id)] == [True, False]


def test_what_a_dead_process_was_sending_is_in_doubt_and_due(db: Database) -> None:
    open_case(db)
    letter_id = outbox.due(db, NOW)[0]
    _claim(db, letter_id)
    with db.reading() as session:
        message_id = outbox.load(session, letter_id).message_id
    assert (outbox.recover(db, NOW), outbox.recover(db, NOW)) == (1, 0)
    assert letter_id in outbox.due(db, NOW)
    with db.reading() as session:
        again = outbox.load(session, letter_id)
    assert (again.state, again.message_id, again.mail) == (LetterState.IN_DOUBT, message_id, MAIL)


def test_a_sent_acknowledgement_dates_its_case(db: Database) -> None:
    open_case(db)
    letter_id = outbox.due(db, NOW)[0]
    _claim(db, letter_id)
    with db.writing() as session:
        outbox.sent(session, letter_id, NOW + timedelta(seconds=3))
    with db.reading() as session:
        (case,) = views.case_list(session, NOBODY, NOW)
    assert case["acknowledged_at"] == "2026-03-02T09:30:03Z"
    assert _states(db).count("sent") == 1


def test_a_failed_receipt_is_seen_in_the_status(db: Database) -> None:
    open_case(db)
    letter_id = outbox.due(db, NOW)[0]
    with db.writing() as session:
        outbox.fail(session, letter_id, "550 no such user", NOW)
    with db.reading() as session:
        status = views.status(session, NOW)
    assert (status["failed"], status["unreachable"]) == (1, 1)
    assert not status["healthy"]


def test_a_letter_of_no_case_goes_its_way_like_any_other(db: Database) -> None:
    facts = {"most": "2000", "span": "day", "again_at": NOW.isoformat()}
    last = Letter("no_more_today:2026-03-02", LetterKind.NO_MORE_TODAY, None, CHAIR, "chair", facts)
    for _ in range(2):
        act(db, Decision((WriteLetter(last),)))
    (letter_id,) = outbox.due(db, NOW)
    with db.reading() as session:
        assert outbox.load(session, letter_id).letter == last
    assert _claim(db, letter_id)
    assert outbox.recover(db, NOW) == 1
    assert _claim(db, letter_id)
    with db.writing() as session:
        outbox.sent(session, letter_id, NOW)
    with db.reading() as session:
        (row,) = views.outbox(session)
        assert (row["case"], row["to"], row["state"]) == (None, CHAIR, "sent")
        assert history.verify(session) == []


def test_a_letter_of_no_case_that_failed_is_seen_for_a_week(db: Database) -> None:
    act(db, Decision((WriteLetter(Letter("x", LetterKind.NO_MORE_TODAY, None, CHAIR, "chair", {})),)))
    with db.writing() as session:
        outbox.fail(session, outbox.due(db, NOW)[0], "550 no such user", NOW)
    with db.reading() as session:
        failed = [views.status(session, NOW + timedelta(days=days))["failed"] for days in (0, 6, 8)]
    assert failed == [1, 1, 0]
