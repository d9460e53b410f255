"""The ledger: every message ever shown has one row, whatever the mailbox does."""

import hashlib
from datetime import timedelta

import pytest

from conductd.errors import PermanentError
from conductd.model import Audience, Decision, Disposition, Fetched, Position
from conductd.store import inbox, quarantine, views
from conductd.store.database import Database
from support.ledger_mails import NOW, batch, fetched, keep, open_case, raw_mail, reading_of, recall, settle


def broken(db: Database, row_id: int) -> int:
    with db.writing() as session:
        return quarantine.put(session, row_id, "ValueError at mime.py:12", "1.0", NOW)


def _ledger(db: Database) -> list[dict[str, object]]:
    with db.reading() as session:
        return views.ledger(session)


def test_a_mailbox_is_unknown_before_its_first_contact(db: Database) -> None:
    assert inbox.position(db, "conduct") is None


def test_a_failed_first_pass_is_no_contact(db: Database) -> None:
    inbox.fail_pass(db, "conduct", NOW, "no route")
    assert inbox.position(db, "conduct") is None


def test_the_bytes_kept_are_the_bytes_fetched(db: Database) -> None:
    raw = bytes(range(256)) * 300
    row_id = keep(db, fetched(1, raw))
    with db.reading() as session:
        kept = inbox.load(session, row_id)
    assert (kept.raw, kept.sha256) == (raw, hashlib.sha256(raw).hexdigest())
    assert (kept.mailbox, kept.uidvalidity, kept.uid, kept.tries) == ("conduct", 7, 1, 0)
    assert (kept.arrival.received_at, kept.arrival.audience, kept.arrival.quiet) == (NOW, Audience.TEAM, False)


def test_the_cursor_moves_with_the_messages(db: Database) -> None:
    keep(db, fetched(3), fetched(9))
    assert inbox.position(db, "conduct") == Position(7, 9)
    keep(db, fetched(9), fetched(11))
    assert inbox.position(db, "conduct") == Position(7, 11)
    assert [row["uid"] for row in _ledger(db)] == [3, 9, 11]


def test_the_newest_mails_of_the_present_numbering_are_its_witnesses(db: Database) -> None:
    keep(db, *(fetched(uid, raw_mail(uid)) for uid in range(1, 25)), Fetched(25, None, None, 0))
    position = inbox.position(db, "conduct")
    assert position is not None
    assert [one.uid for one in position.witnesses] == list(range(24, 4, -1))
    newest = position.witnesses[0]
    assert (newest.received_at, newest.sha256) == (NOW, hashlib.sha256(raw_mail(24)).hexdigest())
    keep(db, fetched(1, raw_mail(24)), uidvalidity=8)
    anew = inbox.position(db, "conduct")
    assert anew is not None
    assert [one.uid for one in anew.witnesses] == [1]


def test_the_same_message_twice_in_a_batch_is_one_row(db: Database) -> None:
    assert inbox.keep(db, "conduct", Audience.TEAM, batch(fetched(1), fetched(1)), NOW) == 1


def test_mail_from_before_us_is_adopted_without_a_row(db: Database) -> None:
    assert inbox.keep(db, "conduct", Audience.TEAM, batch(adopted_upto=5000), NOW) == 0
    assert inbox.position(db, "conduct") == Position(7, 5000, 5000, NOW)
    assert inbox.pending(db) == []


def test_a_mailbox_that_was_empty_at_first_contact_is_known(db: Database) -> None:
    inbox.keep(db, "conduct", Audience.TEAM, batch(adopted_upto=0), NOW)
    assert inbox.position(db, "conduct") == Position(7, 0, 0, NOW)


def test_a_changed_uidvalidity_starts_a_new_cursor_and_new_rows(db: Database) -> None:
    case = open_case(db)
    row_id = keep(db, fetched(1, raw_mail(1)), fetched(2, raw_mail(2)), uidvalidity=8)
    assert inbox.position(db, "conduct") == Position(8, 2)
    again, new = inbox.pending(db)
    same = recall(db, again, reading_of(1)).same
    assert same is not None
    assert same.case is not None
    assert (same.case.code, same.same_mailbox) == (case.code, True)
    assert recall(db, new, reading_of(2)).same is None
    assert row_id == new


def test_adopted_mail_stays_adopted_when_the_server_numbers_anew(db: Database) -> None:
    inbox.keep(db, "conduct", Audience.TEAM, batch(adopted_upto=2), NOW)
    keep(db, fetched(3, raw_mail(3), NOW - timedelta(seconds=5)))  # a server's clock may be behind ours
    old = fetched(1, raw_mail(1), NOW - timedelta(days=9))
    known = fetched(2, raw_mail(3), NOW - timedelta(seconds=5))
    new = fetched(3, raw_mail(4), NOW + timedelta(days=1))
    inbox.keep(db, "conduct", Audience.TEAM, batch(old, known, new, uidvalidity=8), NOW + timedelta(days=2))
    dispositions = [(row["uidvalidity"], row["uid"], row["disposition"]) for row in _ledger(db)]
    assert dispositions == [(7, 3, None), (8, 1, "ignored"), (8, 2, None), (8, 3, None)]


def test_a_vanished_message_has_its_row_and_is_settled(db: Database) -> None:
    inbox.keep(db, "conduct", Audience.TEAM, batch(Fetched(4, None, None, 0)), NOW)
    (row,) = _ledger(db)
    assert (row["uid"], row["disposition"], row["sha256"]) == (4, "vanished", None)
    assert row["settled_at"] == "2026-03-02T09:30:00Z"
    assert inbox.pending(db) == []


def test_what_breaks_us_is_tried_three_times(db: Database) -> None:
    row_id = keep(db, fetched(1), fetched(2))
    assert [broken(db, row_id) for _ in range(2)] == [1, 2]
    assert inbox.pending(db) == [1, 2]
    assert inbox.pending(db, 1) == [1]
    assert broken(db, row_id) == 3
    assert (inbox.pending(db), inbox.spent(db)) == ([1], [2])
    assert [row["disposition"] for row in _ledger(db)] == [None, "quarantined"]


def test_the_same_bytes_waiting_before_it_make_a_duplicate(db: Database) -> None:
    keep(db, fetched(1, raw_mail(1)), fetched(2, raw_mail(1)))
    first, second = inbox.pending(db)
    assert recall(db, first, reading_of()).same is None
    same = recall(db, second, reading_of()).same
    assert same is not None
    assert (same.case, same.same_mailbox) == (None, True)


def test_a_copy_never_stands_for_its_original(db: Database) -> None:
    """The first is set aside, the second settles as its copy; then the first must still open the case."""
    keep(db, fetched(1, raw_mail(1)), fetched(2, raw_mail(1)))
    first, second = inbox.pending(db)
    broken(db, first)
    settle(db, second, Decision((), Disposition.DUPLICATE), reading_of())
    assert recall(db, first, reading_of()).same is None


def test_the_same_mail_at_another_mailbox_is_known_by_what_its_sender_wrote(db: Database) -> None:
    case = open_case(db)
    row_id = keep(db, fetched(1, raw_mail(1, trace="mx2")), mailbox="chairs")
    same = recall(db, row_id, reading_of()).same
    assert same is not None
    assert same.case is not None
    assert (same.case.code, same.same_mailbox) == (case.code, False)


def test_a_file_with_other_line_ends_is_the_mail_of_the_mailbox(db: Database) -> None:
    """An import of what IMAP brought already, or the other way round, opens no second case (F38)."""
    case = open_case(db)
    row_id = keep(db, fetched(1, raw_mail(1).replace(b"\r\n", b"\n")), mailbox="import")
    same = recall(db, row_id, reading_of()).same
    assert same is not None
    assert same.case is not None
    assert (same.case.code, same.same_mailbox) == (case.code, False)


def test_the_same_message_id_with_other_words_is_another_mail(db: Database) -> None:
    open_case(db)
    row_id = keep(db, fetched(1, raw_mail(1, body="the real report")), mailbox="chairs")
    assert recall(db, row_id, reading_of()).same is None


def test_a_duplicate_keeps_its_bytes_only_if_nobody_else_does(db: Database) -> None:
    open_case(db)
    same_bytes = keep(db, fetched(2, raw_mail(1)))
    settle(db, same_bytes, Decision((), Disposition.DUPLICATE), reading_of())
    other_trace = keep(db, fetched(1, raw_mail(1, trace="mx2")), mailbox="chairs")
    settle(db, other_trace, Decision((), Disposition.DUPLICATE), reading_of())
    with db.reading() as session, pytest.raises(PermanentError):
        inbox.load(session, same_bytes)
    with db.reading() as session:
        assert inbox.load(session, other_trace).raw == raw_mail(1, trace="mx2")


def test_passes_are_remembered(db: Database) -> None:
    inbox.fail_pass(db, "conduct", NOW, "imap.example.org: login: refused")
    inbox.fail_pass(db, "conduct", NOW + timedelta(hours=1), "imap.example.org: connect: refused")
    with db.reading() as session:
        (row,) = views.status(session, NOW + timedelta(hours=1))["mailboxes"]
    assert row["failing_since"] == "2026-03-02T09:30:00Z"
    assert row["failure_reason"] == "imap.example.org: connect: refused"
    inbox.finish_pass(db, "conduct", NOW + timedelta(hours=2), 0)
    with db.reading() as session:
        status = views.status(session, NOW + timedelta(hours=2))
    assert status["mailboxes"][0]["failing_since"] is None
    assert status["healthy"]
