"""With a mailbox of own copies no acknowledgement leaves twice, whatever is lost or restored in between."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from support.dovecot import Dovecot
from support.mails import mail
from support.smtp_sink import Received, SmtpSink
from support.world import World

pytestmark = pytest.mark.dovecot
ADA = "ada.fjord@example.net"
COPIES = "conduct-sent@wg.example.org"


@pytest.fixture
def desk(tmp_path: Path, dovecot: Dovecot) -> Iterator[World]:
    """A desk whose mail server puts the copies into a mailbox of their own, before it answers."""
    worlds: list[World] = []

    def deliver(received: Received) -> None:
        if COPIES in received.rcpt_tos:
            worlds[0].deliver(received.content, mailbox="copies")

    with SmtpSink(deliver=deliver) as sink:
        world = World(tmp_path, dovecot, sink).open()
        worlds.append(world)
        text = world.more.replace('tls = "none"\n[database]', f'tls = "none"\nown_copies = "{COPIES}"\n[database]')
        world.more = text
        world.add_mailbox("copies", audience="own_copies")
        world.once()
        yield world


def acknowledgements(desk: World) -> int:
    return len([mail for mail in desk.sink.received if ADA in mail.rcpt_tos])


def test_a_copy_goes_with_each_acknowledgement_and_with_nothing_else(desk: World) -> None:
    desk.deliver(mail(ADA, "Somebody shouted at me at the meetup."))
    desk.once()
    assert [mail.rcpt_tos for mail in desk.sink.received if COPIES in mail.rcpt_tos] == [(ADA, COPIES)]
    assert desk.once()["automatic"] == 1
    assert len(desk.json("cases", "list")) == 1


def test_a_lost_reply_leads_to_no_second_acknowledgement(desk: World) -> None:
    desk.deliver(mail(ADA, "Somebody shouted at me at the meetup."))
    desk.sink.script("dot", "accept_drop")
    desk.once()
    desk.once()
    assert acknowledgements(desk) == 1
    assert {row["state"] for row in desk.json("outbox")} == {"sent"}


def test_a_mail_that_did_not_leave_is_sent_after_the_grace(desk: World) -> None:
    desk.deliver(mail(ADA, "Somebody shouted at me at the meetup."))
    desk.sink.script("dot", "drop")
    desk.once()
    assert acknowledgements(desk) == 1


@pytest.mark.slow
def test_yesterdays_backup_sends_nothing_twice(desk: World) -> None:
    """The restored database reads today's mail again and finds the copies of what it answered (F51)."""
    backup = desk.folder / "yesterday.sqlite3"
    shutil.copy(desk.folder / "conductd.sqlite3", backup)
    for _ in range(3):
        desk.deliver(mail(ADA, "Somebody shouted at me at the meetup."))
    desk.once()
    assert acknowledgements(desk) == 3
    for name in ("conductd.sqlite3-wal", "conductd.sqlite3-shm"):
        (desk.folder / name).unlink(missing_ok=True)
    shutil.copy(backup, desk.folder / "conductd.sqlite3")
    desk.once()
    assert acknowledgements(desk) == 3
    assert len(desk.json("cases", "list")) == 3
