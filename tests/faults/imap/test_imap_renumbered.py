"""A server that numbers its messages anew, even if old numbers name other mail by then: known by content, none lost."""

import os
import time

import pytest

from conductd.errors import TemporaryError
from conductd.model import Position
from conductd.sources.imap import ImapSource
from faults.imap.desk import Desk, read_from
from support.mails import mail
from support.scripted_imap import ScriptedImap

pytestmark = [pytest.mark.dovecot, pytest.mark.timeout(1200)]
MAILS = 500 if os.environ.get("CONDUCTD_TESTS") == "full" else 12


def cases(desk: Desk) -> int:
    return len({row["case"] for row in desk.ledger() if row["case"]})


def test_all_messages_under_new_numbers_are_no_case_and_no_mail(desk: Desk) -> None:
    """F09: the ledger has a row for each place, and the history one line."""
    for number in range(MAILS):
        desk.deliver(f"Report number {number}.")
    desk.with_patience(20)
    desk.look()
    sent = len(desk.world.sink.received)
    assert cases(desk) == MAILS
    desk.source.close()
    desk.world.dovecot.uidvalidity(desk.world.users["conduct"], 4711)
    begun = time.monotonic()
    summary = desk.look()
    seconds = time.monotonic() - begun
    assert seconds < 60
    assert (summary.did["duplicate"], summary.did["new_case"], summary.troubles) == (MAILS, 0, []), summary
    assert (cases(desk), len(desk.world.sink.received)) == (MAILS, sent)
    assert desk.notes("mailbox numbered anew") == 1
    [box] = desk.status()["mailboxes"]
    assert box["server_count"] == box["ledger_count"] == MAILS
    assert not {"fetched", "duplicate", "new_case", "sent"} & set(+desk.look().did)
    print(f"{MAILS} mails numbered anew: 0 cases, 0 mails, {seconds:.1f} s")


def test_old_numbers_that_name_new_mail_hide_none_of_it(desk: Desk) -> None:
    """F10: while we were away the mailbox was emptied, filled anew and numbered anew."""
    for number in range(4):
        desk.deliver(f"Report number {number}.")
    desk.look()
    user = desk.world.users["conduct"]
    desk.source.close()
    desk.world.dovecot.expunge(user)
    desk.world.dovecot.uidvalidity(user, 4711)
    for number in range(4, 9):
        desk.deliver(f"Report number {number}.")
    summary = desk.look()
    assert (summary.did["new_case"], summary.did["duplicate"]) == (5, 0)
    desk.is_right()


def test_the_same_mail_in_two_mailboxes_is_one_case_for_the_fewer_with_a_row_for_each(desk: Desk) -> None:
    """F23: whichever mailbox is read first."""
    user = desk.world.users["chairs"] = f"chairs-{desk.world.users['conduct']}"
    desk.world.dovecot.add_user(user, desk.world.dovecot.users[desk.world.users["conduct"]])
    chairs = desk.app.config.mailboxes[0].model_copy(update={"name": "chairs", "audience": "chairs", "username": user})
    other = ImapSource(chairs, desk.source._connection._secret, connect=5, read=5)
    first, second = desk.source, other
    for round_ in range(2):
        raw = mail(f"ada{round_}@example.net", f"Report number {round_}.")
        for name in ("conduct", "chairs"):
            desk.world.deliver(raw, mailbox=name)
        desk.app = desk.with_sources(*((first, second) if round_ else (second, first)))
        assert desk.look().troubles == []
    rows = desk.ledger()
    assert sorted((row["mailbox"], row["disposition"]) for row in rows) == sorted(
        [("chairs", "new_case"), ("conduct", "duplicate"), ("conduct", "new_case"), ("chairs", "duplicate")]
    )
    assert len({row["case"] for row in rows if row["case"]}) == 2
    assert set(desk.audiences()) == {"chairs"}
    other.close()


def uids(source: ImapSource, position: Position) -> list[int]:
    return [one.uid for batch in source.batches(position) for one in batch.fetched]


def test_a_session_that_fell_behind_hides_mail_for_less_than_an_hour(monkeypatch: pytest.MonkeyPatch) -> None:
    """A busy server's process may keep the old UIDVALIDITY in memory: it is logged in to anew, and never in between."""
    clock = time.monotonic()
    monkeypatch.setattr("conductd.sources.imap_connection.time.monotonic", lambda: clock)
    with ScriptedImap({3: b"From: a@example.org\r\n\r\nHello.\r\n"}) as server:
        source = read_from(server.port)
        assert uids(source, Position(5, 0)) == [3]
        server.uidvalidity = 6
        for _ in range(57):
            clock += 60
            assert uids(source, Position(5, 3)) == []
        assert len([one for one in server.commands if one.startswith("LOGIN")]) == 1
        clock += 120
        assert uids(source, Position(5, 3)) == [3]
        assert [one for one in server.commands if one.startswith(("LOGIN", "LOGOUT"))][1:2] == ["LOGOUT"]
        source.close()


def test_a_folder_that_is_numbered_anew_within_a_look_is_looked_at_anew() -> None:
    """Nothing is then stored under the old numbers."""
    with ScriptedImap({3: b""}) as server:
        server.sizes[3] = b"RFC822.SIZE 30"  # listed, and without a text
        source = read_from(server.port)
        looks = source.batches(Position(5, 0))
        server.renumbers_at = "UID FETCH"
        with pytest.raises(TemporaryError, match="fetch: the server numbered its messages anew"):
            list(looks)
        source.close()
