"""Settled mail moves out of the watched folder where the admin wants that, and only then; the ledger stays right."""

import pytest

from faults.imap.desk import Desk
from support.fault_proxy import Fault
from support.world import eventually

pytestmark = pytest.mark.dovecot
ARCHIVE = "Archive/conductd"


@pytest.fixture
def mover(desk: Desk) -> Desk:
    desk.reconfigure(desk.world.more.replace('poll = "2s"', f'poll = "2s"\nmove_to = "{ARCHIVE}"'))
    desk.with_patience(5)
    return desk


def held(desk: Desk, folder: str) -> int:
    words = ["-f", "flow", "fetch", "-u", desk.world.users["conduct"], "uid", "mailbox", folder, "all"]
    return len(desk.world.dovecot.doveadm(*words).splitlines())


def right(desk: Desk, inbox: int, archive: int) -> None:
    assert (held(desk, "INBOX"), held(desk, ARCHIVE)) == (inbox, archive)
    [box] = desk.status()["mailboxes"]
    assert box["server_count"] == box["ledger_count"] == inbox
    assert box["unmoved_because"] is None


def test_settled_mail_moves_copies_of_it_too_and_a_mail_without_text_stays(mover: Desk) -> None:
    raw = mover.deliver()
    mover.world.deliver(raw)
    summary = mover.look()
    assert (summary.did["new_case"], summary.did["duplicate"], summary.did["moved"]) == (1, 1, 2)
    right(mover, 0, 2)
    mover.deliver()
    mover.way.breaks(Fault("replace", "server", rb"BODY\[\]<0> \{\d+\}\r\n(?s:.*?)\r\n\)", data=b"BODY[]<0> NIL)"))
    assert mover.look().did["moved"] == 0
    right(mover, 1, 2)
    assert mover.look().did["moved"] == 1
    right(mover, 0, 3)


def test_mail_that_was_there_before_us_stays(mover: Desk) -> None:
    mover.deliver()
    mover.reconfigure(mover.world.more.replace('start = "all"', 'start = "now"'))
    assert mover.look().did["moved"] == 0
    mover.deliver()
    assert mover.look().did["moved"] == 1
    assert (held(mover, "INBOX"), held(mover, ARCHIVE)) == (1, 1)


def test_what_breaks_the_program_stays_until_it_is_settled(mover: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(self: object, raw: object) -> None:
        raise RuntimeError

    mover.deliver()
    with monkeypatch.context() as patch:
        patch.setattr("conductd.reader.Reader.read", broken)
        assert mover.look().did["moved"] == 0
        assert held(mover, "INBOX") == 1
    assert mover.look().did["moved"] == 1


@pytest.mark.parametrize(("offers", "moves"), [(b"UIDPLUS", True), (b"IDLE", False)])
def test_servers_without_move(mover: Desk, offers: bytes, moves: bool) -> None:
    """COPY and UID EXPUNGE do it too; without either the mail stays, which is said and is nobody's emergency."""
    said = rb"CAPABILITY IMAP4rev1 [^\r\]]*"
    mover.way.breaks(Fault("replace", "server", said, data=b"CAPABILITY IMAP4rev1 " + offers, times=None))
    mover.deliver()
    summary = mover.look()
    assert (summary.did["moved"], summary.troubles) == (int(moves), [])
    assert ("neither MOVE nor UIDPLUS" in str(summary.unmoved)) == (not moves)
    assert (b"UID EXPUNGE" in mover.way.said) == moves
    assert b" EXPUNGE\r\n" not in mover.way.said
    status = mover.status()
    assert status["healthy"]
    assert bool([note for note in status["notes"] if "stays in its folder" in note]) == (not moves)
    mover.deliver()
    assert mover.look().unmoved is None
    assert (held(mover, "INBOX"), held(mover, ARCHIVE)) == ((0, 2) if moves else (2, 0))


def test_a_marked_mail_of_a_person_is_not_expunged_with_ours(mover: Desk) -> None:
    said = rb"CAPABILITY IMAP4rev1 [^\r\]]*"
    mover.way.breaks(Fault("replace", "server", said, data=b"CAPABILITY IMAP4rev1 UIDPLUS", times=None))
    mover.deliver()
    mover.reconfigure(mover.world.more.replace('start = "all"', 'start = "now"'))
    mover.look()
    mover.world.dovecot.doveadm(
        "flags", "add", "-u", mover.world.users["conduct"], "\\Deleted", "mailbox", "INBOX", "all"
    )
    mover.deliver()
    assert mover.look().did["moved"] == 1
    assert (held(mover, "INBOX"), held(mover, ARCHIVE)) == (1, 1)


@pytest.mark.parametrize("fault", [Fault("reset", "client", rb"UID MOVE"), Fault("reset", "server", rb"COPYUID")])
def test_a_connection_that_breaks_in_the_middle_of_moving_is_harmless(mover: Desk, fault: Fault) -> None:
    """F19: before the move it is done next time, after it the mail is found gone: the ledger decides, no folder."""
    mover.way.breaks(fault)
    mover.deliver()
    summary = mover.look()
    assert (summary.did["new_case"], summary.troubles) == (1, [])
    assert "move: " in str(summary.unmoved)
    summary = mover.look()
    assert (summary.did["new_case"], summary.did["duplicate"], summary.unmoved) == (0, 0, None)
    right(mover, 0, 1)


def test_a_target_that_cannot_be_made_stops_no_intake(mover: Desk) -> None:
    mover.reconfigure(mover.world.more.replace(ARCHIVE, "x" * 300))
    mover.with_patience(5)
    mover.deliver()
    summary = mover.look()
    assert (summary.did["new_case"], summary.did["moved"], summary.did["sent"]) == (1, 0, 4)
    assert "move: refused" in str(summary.unmoved)
    mover.reconfigure(mover.world.more.replace("x" * 300, ARCHIVE))
    assert mover.look().did["moved"] == 1


def test_the_folder_is_numbered_anew_between_settling_and_moving(mover: Desk) -> None:
    """Nothing is moved under numbers that may mean another mail."""
    mover.way.breaks(Fault("stall", "client", rb"SELECT"))
    mover.with_patience(1)
    mover.deliver()
    assert mover.look().unmoved
    mover.world.dovecot.uidvalidity(mover.world.users["conduct"], 77)
    mover.with_patience(5)
    summary = mover.look()
    assert (summary.did["duplicate"], summary.did["new_case"]) == (1, 0)
    right(mover, 0, 1)


def test_the_daemon_moves_what_it_has_settled(mover: Desk) -> None:
    for source in mover.app.sources:
        source.close()
    with mover.world.run():
        mover.deliver()
        eventually(lambda: held(mover, ARCHIVE) == 1)
    right(mover, 0, 1)
