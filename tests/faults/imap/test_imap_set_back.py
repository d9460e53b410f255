"""A server that is set back to a backup gives UIDs again that we have read: the mail under them is read too."""

from datetime import UTC, datetime, timedelta
from hashlib import sha256

import pytest

from conductd.model import NUMBERINGS, Audience, Batch, Position, Witness
from conductd.sources import imap
from conductd.store import inbox
from faults.imap.desk import Desk, read_from
from support.mails import mail
from support.scripted_imap import ScriptedImap

BACKUP = {1: b"From: a@example.org\r\n\r\nOld.\r\n", 2: b"From: b@example.org\r\n\r\nNew under an old number.\r\n"}

MORNING = datetime(2026, 5, 4, 10, tzinfo=UTC)
KNOWN = Position(5, 2, witnesses=tuple(Witness(uid, MORNING, sha256(raw).hexdigest()) for uid, raw in BACKUP.items()))
"""Both mails were read: the next UID tells nothing."""


def look(server: ScriptedImap, position: Position) -> list[Batch]:
    source = read_from(server.port)
    found = list(source.batches(position))
    source.close()
    return found


def test_all_of_it_is_handed_out_once_under_a_number_of_its_own() -> None:
    with ScriptedImap(BACKUP) as server:
        (batch,) = look(server, Position(5, 9))
        assert (batch.uidvalidity, [one.uid for one in batch.fetched]) == (5 + NUMBERINGS, [1, 2])
        assert look(server, Position(5 + NUMBERINGS, 2)) == []


@pytest.mark.parametrize("uidnext", [0, 1, 2])
def test_a_server_that_is_always_wrong_about_its_next_uid_is_not_believed(uidnext: int) -> None:
    with ScriptedImap(BACKUP) as server:
        server.uidnext = uidnext
        assert look(server, Position(5, 9 if uidnext == 0 else 2)) == []


def test_an_empty_folder_is_noted_so_that_much_mail_at_once_cannot_pass_the_old_numbers() -> None:
    with ScriptedImap() as server:
        assert look(server, Position(5, 1)) == [Batch(5 + NUMBERINGS, ())]
        server.messages |= BACKUP
        assert [one.uid for batch in look(server, Position(5 + NUMBERINGS, 0)) for one in batch.fetched] == [1, 2]


def test_as_much_new_mail_as_the_backup_lacks_is_seen_by_what_stands_under_the_newest_number() -> None:
    with ScriptedImap(BACKUP) as server:
        assert look(server, KNOWN) == []
        server.messages[2] = b"From: c@example.org\r\n\r\nAfter the backup.\r\n"
        server.dates[2] = b" 5-May-2026 10:00:00 +0000"
        (batch,) = look(server, KNOWN)
        assert (batch.uidvalidity, [one.uid for one in batch.fetched]) == (5 + NUMBERINGS, [1, 2])
        source = read_from(server.port, move_to="Done")
        assert source.move(KNOWN, [1, 2]) == []
        source.close()


def test_a_server_that_gives_the_same_mail_another_date_or_other_bytes_is_still_the_same() -> None:
    with ScriptedImap(BACKUP) as server:
        server.dates[2] = b" 5-May-2026 10:00:00 +0000"
        assert look(server, KNOWN) == []
        server.messages[2] += b"A footer.\r\n"
        del server.dates[2]
        assert look(server, KNOWN) == []


def test_what_was_deleted_or_has_no_text_any_more_tells_nothing() -> None:
    with ScriptedImap(BACKUP) as server:
        server.uidnext = 3
        del server.messages[2]
        assert look(server, KNOWN) == []
        server.messages[2] = b""
        server.dates[2] = b" 5-May-2026 10:00:00 +0000"
        assert look(server, KNOWN) == []


def test_the_known_mails_are_looked_at_once_a_connection() -> None:
    with ScriptedImap(BACKUP) as server:
        source = read_from(server.port)
        for _ in range(3):
            assert list(source.batches(KNOWN)) == []
        assert len([one for one in server.commands if one.startswith("UID FETCH")]) == 1
        source.close()


def test_new_mail_under_old_numbers_is_not_moved_away_unread() -> None:
    with ScriptedImap(BACKUP) as server:
        source = read_from(server.port, move_to="Done")
        assert source.move(Position(5, 9), [1, 2]) == []
        assert not [one for one in server.commands if one.startswith(("UID COPY", "UID STORE", "UID MOVE"))]
        source.move(Position(5, 2), [1, 2])
        assert [one for one in server.commands if one.startswith("UID COPY")]
        source.close()


def test_an_audit_does_not_hold_it_against_the_old_numbers() -> None:
    with ScriptedImap(BACKUP) as server:
        source = read_from(server.port)
        assert source.uids(Position(5, 2, adopted_upto=1)) == (5, [2])
        assert source.uids(Position(5, 9))[0] != 5
        source.close()


@pytest.mark.dovecot
@pytest.mark.timeout(300)
def test_a_restored_backup_hides_no_mail_and_doubles_none(desk: Desk) -> None:
    """Twice: the second time the numbers of the first are taken too."""
    dovecot, user = desk.world.dovecot, desk.world.users["conduct"]
    desk.deliver("Report before the backup.")
    desk.with_patience(20)
    assert desk.look().did["new_case"] == 1
    for round_ in (1, 2):
        with dovecot.set_back(user):
            for number in "ab":
                desk.deliver(f"Report {round_}{number} that the backup lacks.")
            assert desk.look().did["new_case"] == 2
            desk.source.close()
        desk.deliver(f"Report {round_} under a number that was given before.")
        summary = desk.look()
        assert (summary.did["new_case"], summary.troubles) == (1, [])
        [box] = desk.status()["mailboxes"]
        assert box["server_count"] == box["ledger_count"] == round_ + 1
        assert desk.notes("mailbox numbered anew") == round_
        assert not {"fetched", "duplicate", "new_case", "sent"} & set(+desk.look().did)
    rows = desk.ledger()
    assert len({row["uidvalidity"] for row in rows}) == 1
    assert all(row["uidvalidity"] < NUMBERINGS for row in rows)
    assert len({row["case"] for row in rows}) == len(desk.delivered) == desk.acknowledgements() == 7


@pytest.mark.dovecot
def test_as_much_mail_as_the_backup_lacks_is_read_all_the_same(desk: Desk) -> None:
    """No look falls between the backup and the mail that then came under the numbers of what it lacks."""
    dovecot, user = desk.world.dovecot, desk.world.users["conduct"]
    desk.deliver("Report before the backup.")
    desk.with_patience(20)
    assert desk.look().did["new_case"] == 1
    with dovecot.set_back(user):
        for number in "ab":
            desk.deliver(f"Report {number} that the backup lacks.")
        assert desk.look().did["new_case"] == 2
        desk.source.close()
    for number in "cd":
        raw = mail(f"Ada Fjord <{number}@example.net>", f"Report {number} after it.")
        desk.world.deliver(raw, datetime.now(UTC) + timedelta(seconds=5))
    summary = desk.look()
    assert (summary.did["new_case"], summary.did["duplicate"], summary.troubles) == (2, 1, [])
    assert desk.notes("mailbox numbered anew") == 1
    assert not {"fetched", "duplicate", "new_case", "sent"} & set(+desk.look().did)


@pytest.fixture
def adopter(desk: Desk) -> Desk:
    """Its mailbox held two mails before it; numbered anew after its first report."""
    dovecot, user = desk.world.dovecot, desk.world.users["conduct"]
    desk.reconfigure(desk.world.more.replace('start = "all"', 'start = "now"'))
    desk.with_patience(20)
    for number in range(2):
        desk.world.deliver(mail(f"old{number}@example.net", "From before."), datetime.now(UTC) - timedelta(days=9))
    assert not desk.look().did["new_case"]
    desk.deliver()
    assert desk.look().did["new_case"] == 1
    desk.source.close()
    dovecot.uidvalidity(user, 2**31)
    return desk


@pytest.mark.dovecot
def test_adopted_mail_does_not_look_lost_after_a_pass_under_new_numbers(adopter: Desk) -> None:
    summary = adopter.look()
    assert (summary.did["duplicate"], summary.did["new_case"]) == (1, 0)
    [box] = adopter.status()["mailboxes"]
    assert box["server_count"] == box["ledger_count"] == 1
    assert not [line for line in adopter.status()["problems"] if "ledger" in line]


@pytest.mark.dovecot
def test_adopted_mail_stays_adopted_when_the_first_pass_under_new_numbers_is_broken_off(
    adopter: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imap, "MOST_MESSAGES", 1)
    db = adopter.app.db
    broken_off = adopter.source.batches(inbox.position(db, "conduct"))
    inbox.keep(db, "conduct", Audience.TEAM, next(iter(broken_off)), datetime.now(UTC))
    adopter.source.close()
    assert not [line for line in adopter.status()["problems"] if "ledger" in line]
    summary = adopter.look()
    assert (summary.did["duplicate"], summary.did["new_case"], summary.troubles) == (1, 0, [])
    position = inbox.position(db, "conduct")
    assert position is not None
    assert not position.anew
