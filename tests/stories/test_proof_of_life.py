"""The daemon proves that it lives: a canary through the public address, signs of life, an alarm when it is blind."""

import http.server
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from support.dovecot import Dovecot
from support.mails import DESK
from support.smtp_sink import Received, SmtpSink
from support.world import World, eventually

pytestmark = pytest.mark.dovecot
CHAIR = "saskia.vandoorn@example.org"


@pytest.fixture
def asked() -> Iterator[tuple[str, list[str]]]:
    """A service outside: its URL, and the paths that it was asked for."""
    paths: list[str] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            paths.append(self.path)
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            return

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/beat", paths
        server.shutdown()


def marks(world: World) -> dict[str, str]:
    """What stands in the table of marks, and the number of cases, read beside the daemon."""
    with closing(sqlite3.connect(world.folder / "conductd.sqlite3")) as connection:
        cases = connection.execute("SELECT count(*) FROM cases").fetchone()[0]
        return dict(connection.execute("SELECT name, value FROM marks")) | {"cases": str(cases)}


def test_a_day_in_the_life_of_the_guard(tmp_path: Path, dovecot: Dovecot, asked: tuple[str, list[str]]) -> None:
    url, paths = asked
    worlds: list[World] = []

    def deliver(mail: Received) -> None:
        if DESK in mail.rcpt_tos:
            worlds[0].deliver(mail.content)

    with SmtpSink(deliver=deliver) as sink:
        world = World(tmp_path, dovecot, sink).open()
        worlds.append(world)
        world.configure(f'{world.more}\n[canary]\nevery = "24h"\n[dead_man]\nurl = "{url}"\n')
        with world.run() as running:
            eventually(lambda: bool(paths))
            eventually(lambda: "canary.seen" in marks(world))
            running.await_word("STATUS=nobody is needed")
        said = world.call("status")
        assert "back at" in said
        assert "last sign of life" in said
        world.dovecot.password(world.users["conduct"], "a new password that nobody wrote down")
        with world.run() as running:
            running.await_word("STATUS=needs a person: mailbox:conduct")
            eventually(lambda: bool(world.letters(to=CHAIR)))
        [alarm] = world.letters(to=CHAIR)
        assert alarm["Subject"] == "Alarm: a mailbox cannot be read"
        assert "alarm mailbox:conduct" in world.call("status", expect=1)
        assert marks(world)["cases"] == "0"


def test_once_from_cron_gives_signs_of_life_too(world: World, asked: tuple[str, list[str]]) -> None:
    """But none while a mailbox cannot be read."""
    url, paths = asked
    healthy = f'{world.more}\n[dead_man]\nurl = "{url}"\n'
    world.configure(healthy)
    world.once()
    assert paths == ["/beat"]
    world.configure(healthy.replace('start = "now"', 'start = "now"\nfolder = "Nowhere"'))
    world.once(at="+10m", expect=75)
    assert paths == ["/beat"]
