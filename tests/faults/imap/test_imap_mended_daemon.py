"""The running daemon and what waiting will not mend: told at once, and at work again after a reload."""

import signal
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from faults.steered import READY, Clock, seconds_until, told
from support.dovecot import Dovecot
from support.fault_proxy import FaultProxy
from support.scripted_imap import ScriptedImap
from support.smtp_sink import SmtpSink
from support.token_endpoint import TokenEndpoint
from support.world import PASSWORD, World

pytestmark = [pytest.mark.dovecot, pytest.mark.slow, pytest.mark.timeout(1200)]
Figures = Callable[[str], None]
UNREAD = "a mailbox cannot be read"

TOKEN = """
[[mailboxes]]
name = "token"
host = "127.0.0.1"
port = {port}
tls = "none"
username = "conduct@wg.example.org"
poll = "2s"
[mailboxes.oauth2]
provider = "other"
client_id = "desk"
refresh_token_file = "token"
token_url = "{url}"
"""


def write_token(world: World, token: str) -> None:
    file = world.folder / "token"
    file.touch(0o600)
    file.write_text(f"{token}\n")


def test_a_killed_token_a_wrong_folder_and_a_changed_password_are_told_at_once(
    tmp_path: Path, dovecot: Dovecot, sink: SmtpSink, figures: Figures
) -> None:
    """What waiting will not mend; once somebody has mended it, a reload is enough."""
    world = World(tmp_path / "desk", dovecot, sink)
    world.folder.mkdir()
    world.open()
    world.add_mailbox("folder")
    dovecot.doveadm("mailbox", "create", "-u", world.users["folder"], "Reports")
    world.configure(f'{world.more}folder = "Reports"\n')
    write_token(world, "first")
    names = ("conduct", "folder", "token")
    alarms = {f"Alarm: {UNREAD} ({name})" for name in names}
    with TokenEndpoint() as provider, ScriptedImap(mechanisms=("XOAUTH2",)) as server, FaultProxy(server.port) as way:
        server.accepts = {"access-1"}
        world.configure(world.more + TOKEN.format(port=way.port, url=provider.url()))
        clock = Clock(world, tmp_path / "clock")
        with world.run(clock=clock.file, ready=READY) as running:
            assert clock.status()[0] == 0
            server.accepts, provider.refresh_token = set(), "nobody knows it"
            way.refuse()
            way.listen()
            dovecot.doveadm("mailbox", "delete", "-s", "-u", world.users["folder"], "Reports")
            dovecot.password(world.users["conduct"], "another password")
            dovecot.doveadm("kick", world.users["conduct"])
            passed = seconds_until(lambda: set(told(world)) >= alarms, 180)
            code, said = clock.status()
            assert code == 1
            for words in ("conduct: login: ", "folder: select: ", "token: refused (invalid_grant)"):
                assert words in said
            figures(f"killed token, wrong folder, changed password: told within {passed:.0f} s")
            write_token(world, "given anew")
            server.accepts, provider.refresh_token = {"access-2"}, "given anew"
            dovecot.doveadm("mailbox", "create", "-u", world.users["folder"], "Reports")
            dovecot.password(world.users["conduct"], PASSWORD)
            running.process.send_signal(signal.SIGHUP)
            seconds_until(lambda: len(told(world)) == 2 * len(names), 180)
            assert clock.status()[0] == 0
    assert told(world) == Counter(
        {f"{word}: {UNREAD} ({name})": 1 for word in ("Alarm", "Recovered") for name in names}
    )
