"""Servers that lack something, refuse us for a while, or are busy with other people's changes."""

import threading
from collections.abc import Iterator
from contextlib import suppress

import pytest

from conductd.errors import TemporaryError
from conductd.sources import LoginRefusedError
from faults.imap.desk import Desk, read_from
from support.fault_proxy import Fault
from support.scripted_imap import ScriptedImap
from support.world import PASSWORD

pytestmark = pytest.mark.dovecot


def test_a_read_only_mailbox_without_idle_and_uidplus_is_read_and_polled(desk: Desk) -> None:
    without = Fault("replace", "server", rb"CAPABILITY [^\r\]]*", data=b"CAPABILITY IMAP4rev1 AUTH=PLAIN", times=None)
    desk.way.breaks(without)
    desk.deliver()
    assert desk.look().did["new_case"] == 1
    assert not desk.source.wait(0.1)
    assert b"IDLE" not in desk.way.said
    desk.is_right()


def test_nothing_is_ever_changed_without_being_asked_to(desk: Desk) -> None:
    desk.deliver()
    desk.look()
    with suppress(TemporaryError):
        desk.source.wait(0.1)
    assert not [
        word for word in (b"SELECT", b"STORE", b"EXPUNGE", b"COPY", b"MOVE", b"APPEND") if word in desk.way.said
    ]
    assert b"CLOSE" not in desk.way.said


def test_other_peoples_deletions_and_deliveries_in_between_mix_nothing_up(desk: Desk) -> None:
    """F17: UIDs only; what somebody deletes shifts no other message."""
    user = desk.world.users["conduct"]
    stop = threading.Event()

    def bustle() -> None:
        while not stop.wait(0.01):
            desk.world.dovecot.doveadm("expunge", "-u", user, "mailbox", "INBOX", "subject", "noise")

    busy = threading.Thread(target=bustle)
    busy.start()
    for number in range(4):
        desk.deliver(f"Report number {number}.")
        desk.world.deliver(b"Subject: noise\r\n\r\nnoise\r\n")
        desk.look()
    stop.set()
    busy.join()
    desk.look()
    rows = desk.ledger()
    assert len([row for row in rows if row["case"]]) >= 4
    assert {sha for sha in desk.hashes() if sha not in {row["sha256"] for row in rows}} == set()
    assert len({(row["uidvalidity"], row["uid"]) for row in rows}) == len(rows)


def test_unasked_for_news_among_the_answers_is_heard_and_harmless(desk: Desk) -> None:
    for noise in (
        b"* 1 EXPUNGE\r\n",
        b"* 99 EXISTS\r\n",
        b"* 1 FETCH (FLAGS (\\Seen) UID 1)\r\n",
        b"* OK still here\r\n",
    ):
        for after in (rb"Search completed[^\n]*\n", rb"Fetch completed[^\n]*\n"):
            desk.deliver()
            desk.source.close()
            desk.way.breaks(Fault("inject", "server", after, 0, noise))
            assert desk.look().troubles == []
    desk.is_right()


@pytest.fixture
def scripted() -> Iterator[ScriptedImap]:
    with ScriptedImap({3: b"From: a@example.org\r\n\r\nHello.\r\n"}) as server:
        yield server


@pytest.mark.parametrize("code", [b"UNAVAILABLE", b"INUSE", b"LIMIT", b"SERVERBUG"])
def test_a_refusal_for_reasons_of_the_servers_own_is_tried_again_soon(scripted: ScriptedImap, code: bytes) -> None:
    scripted.login_answer = b"NO [%s] try again later" % code
    with pytest.raises(TemporaryError) as caught:
        list(read_from(scripted.port).batches(None))
    assert not isinstance(caught.value, LoginRefusedError)


@pytest.mark.parametrize("answer", [b"NO [AUTHENTICATIONFAILED] no", b"NO Invalid credentials", b"NO [EXPIRED] old"])
def test_a_refusal_of_who_we_are_is_told_apart(scripted: ScriptedImap, answer: bytes) -> None:
    scripted.login_answer = answer
    with pytest.raises(LoginRefusedError, match="login: refused"):
        list(read_from(scripted.port).batches(None))


def test_a_rotated_password_is_picked_up_at_the_next_try_without_a_restart(desk: Desk) -> None:
    user, file = desk.world.users["conduct"], desk.world.folder / "imap.password"
    desk.world.dovecot.password(user, "another password")
    desk.with_patience(5)
    desk.deliver()
    summary = desk.look()
    assert summary.refused
    assert "[AUTHENTICATIONFAILED]" in summary.troubles[0]
    assert PASSWORD not in summary.troubles[0]
    file.write_text("another password")
    desk.is_right()


def test_a_folder_that_is_missing_is_said_and_found_again(desk: Desk) -> None:
    desk.way.breaks(Fault("replace", "client", rb"INBOX", data=b"INBIX"))
    desk.deliver()
    [trouble] = desk.look().troubles
    assert "conduct: select: refused (Mailbox doesn't exist: INBIX" in trouble
    desk.is_right()


def test_a_message_that_is_gone_between_search_and_fetch_is_one_row(desk: Desk) -> None:
    """F15: listed, then deleted by somebody: `vanished`, with a note in the history, and the others are read."""
    desk.deliver("Stays.")
    desk.world.deliver(b"Subject: goes\r\n\r\nGone.\r\n")
    desk.deliver("Stays too.")
    user = desk.world.users["conduct"]
    before = desk.source._connection.facts

    def facts(uids: list[int]) -> object:
        desk.world.dovecot.expunge(user, 2)
        return before(uids)

    desk.source._connection.facts = facts  # type: ignore[method-assign, assignment]
    summary = desk.look()
    assert (summary.did["new_case"], summary.troubles) == (2, [])
    assert [row["disposition"] for row in desk.ledger()] == ["new_case", "vanished", "new_case"]
    assert desk.notes("message vanished") == 1
