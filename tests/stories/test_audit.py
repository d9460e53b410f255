"""The ledger against a real mailbox: every message there is in the ledger, what is gone is told, what was lost too."""

import sqlite3
from contextlib import closing

import pytest

from support.mails import mail
from support.world import World

pytestmark = pytest.mark.dovecot


def test_the_ledger_is_held_against_the_mailbox(world: World) -> None:
    world.deliver(mail("old@example.net", "Here before conductd was."))
    world.once()
    for number in range(3):
        world.deliver(mail(f"somebody{number}@example.net", "Somebody shouted at me."))
    world.once()
    world.deliver(mail("late@example.net", "Not read yet."))
    [found] = world.json("audit", "--verify")["mailboxes"]
    assert (found["on_server"], found["in_ledger"], found["not_read_yet"], found["gone"], found["missing"]) == (
        4,
        3,
        1,
        0,
        [],
    )
    world.dovecot.doveadm("expunge", "-u", world.users["conduct"], "mailbox", "INBOX", "uid", "2")
    assert world.json("audit", "--verify")["mailboxes"][0]["gone"] == 1
    with closing(sqlite3.connect(world.folder / "conductd.sqlite3", isolation_level=None)) as database:
        database.execute("DELETE FROM messages WHERE uid = 3")
    told = world.json("audit", "--verify", expect=1)
    assert told["mailboxes"][0]["missing"] == [3]
    assert "conduct: message 3 on the server is not in the ledger" in told["faults"]
