"""SIGHUP: a good configuration is taken up without a restart, a broken one changes nothing and says so."""

import signal

import pytest

from support.mails import mail
from support.world import World, eventually

pytestmark = pytest.mark.dovecot
NEW = "noor.haddad@example.org"


def test_a_good_configuration_is_taken_up_and_a_broken_one_is_not(world: World) -> None:
    healthy = world.more
    with world.run() as running:
        world.configure(healthy.replace('role = "chair"', 'role = "chiar"'))
        running.process.send_signal(signal.SIGHUP)
        running.await_word("STATUS=the configuration was not reloaded: see the log")
        assert "members[0].role" in running.log.read_text()
        running.said.clear()
        world.configure(healthy.replace("tomas.okafor@example.org", NEW))
        running.process.send_signal(signal.SIGHUP)
        running.await_word("READY=1")
        assert any(word.startswith("MONOTONIC_USEC=") for word in running.said)
        world.deliver(mail("ada.fjord@example.net", "Somebody shouted at me."))
        eventually(lambda: bool(world.letters(to=NEW)))
        assert running.process.poll() is None
        assert running.stop() == 0
    assert running.log.read_text().count("conductd watches 1 mailboxes") == 2
    assert world.letters(to="tomas.okafor@example.org") == []
