"""Canaries and signs of life: that mail to the public address arrives, and that we live, is proved again and again."""

import http.server
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from conductd.errors import TemporaryError
from conductd.sign_of_life import give_sign_of_life
from support.mails import DESK, mail, parsed
from support.quick_desk import QuickDesk

Make = Callable[..., QuickDesk]
CHAIR = "saskia.vandoorn@example.org"
DAILY = '[canary]\nevery = "24h"\nwithin = "2h"\n'
LOST = "a test mail did not come back"


def canaries(desk: QuickDesk) -> list[bytes]:
    """The canaries that left so far."""
    return [one.content for one in desk.sink.received if one.rcpt_tos == (DESK,)]


def told(desk: QuickDesk) -> list[str]:
    return [str(one["Subject"]) for one in desk.sent_to(CHAIR)]


@pytest.fixture
def desk(quick_desk: Make) -> QuickDesk:
    made = quick_desk(more=DAILY)
    made.pass_()
    return made


def test_a_canary_flies_once_a_day_comes_back_and_opens_no_case(desk: QuickDesk) -> None:
    for number in range(1, 4):
        assert len(canaries(desk)) == number
        desk.receive(canaries(desk)[-1])
        desk.pass_(minutes=5)
        assert desk.status(canary=True)["canary"]["state"] == "seen"
        desk.pass_(hours=23)
        desk.pass_(hours=1)
    assert (desk.cases(), told(desk)) == ([], [])


def test_one_that_does_not_come_back_is_told_and_so_is_the_next_that_does(desk: QuickDesk) -> None:
    desk.pass_(minutes=119)
    assert told(desk) == []
    desk.pass_(minutes=2)
    assert told(desk) == [f"Alarm: {LOST}"]
    status = desk.status(canary=True)
    assert (status["canary"]["state"], status["human_needed"]) == ("lost", True)
    desk.pass_(hours=22)
    assert len(canaries(desk)) == 2
    assert told(desk) == [f"Alarm: {LOST}"] * 2
    desk.receive(canaries(desk)[-1])
    desk.pass_(minutes=1)
    desk.pass_(minutes=1)
    assert told(desk) == [*[f"Alarm: {LOST}"] * 2, f"Recovered: {LOST}"]


def test_while_a_mailbox_cannot_be_read_no_canary_counts_as_lost(desk: QuickDesk) -> None:
    desk.mailbox.trouble = TemporaryError("conduct: connect: no answer in time")
    for _ in range(5):
        desk.pass_(hours=1)
    assert f"Alarm: {LOST}" not in told(desk)


def test_a_canary_is_known_by_its_token_where_a_server_rewrites_sender_and_message_id(desk: QuickDesk) -> None:
    canary = parsed(canaries(desk)[-1])
    desk.receive(mail("list-bounces@lists.example.org", "A test.", subject=f"[desk] {canary['Subject']}"))
    desk.pass_(minutes=5)
    assert desk.status(canary=True)["canary"]["state"] == "seen"
    assert desk.cases() == []


def test_forged_and_repeated_canaries_prove_nothing(desk: QuickDesk) -> None:
    first = canaries(desk)[-1]
    forged = mail("eve@evil.example", "A test.", subject=f"A test of our own address [{'0' * 32}]")
    desk.receive(forged)
    desk.pass_(minutes=5)
    assert desk.status(canary=True)["canary"]["state"] == "flying"
    assert len(desk.cases()) == 1  # what only looks like a canary is a person's mail
    desk.receive(first)
    desk.pass_(hours=24)
    assert len(canaries(desk)) == 2
    desk.receive(first.replace(b"\r\n\r\n", b"\r\n\r\nagain\r\n", 1))
    desk.pass_(hours=3)
    assert desk.status(canary=True)["canary"]["state"] == "lost"
    assert len(desk.cases()) == 1


class Outside:
    """A service that notes each sign of life: path and headers."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []
        self.status = 200
        outside = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                outside.asked.append((self.path, str(self.headers)))
                self.send_response(outside.status)
                self.send_header("Location", "http://127.0.0.1:1/elsewhere")
                self.end_headers()

            def log_message(self, *_: object) -> None:
                return

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server.server_port}/beat/0123?who=conductd"


@pytest.fixture
def outside() -> Iterator[Outside]:
    service = Outside()
    yield service
    service.server.shutdown()
    service.server.server_close()


def signs(desk: QuickDesk, **later: float) -> list[str]:
    desk.pass_(**later)
    return give_sign_of_life(desk.app, desk.now)


def test_a_sign_of_life_is_given_at_most_every_five_minutes_and_tells_nothing(
    quick_desk: Make, outside: Outside
) -> None:
    desk = quick_desk(more=f'[dead_man]\nurl = "{outside.url}"\n')
    desk.receive(mail("ada.fjord@example.net", "Somebody shouted at me."))
    for _ in range(11):
        assert signs(desk, minutes=1) == []
    assert [path for path, _ in outside.asked] == ["/beat/0123?who=conductd"] * 3
    headers = {line.partition(":")[0].lower() for line in outside.asked[0][1].splitlines() if line}
    assert headers == {"host", "accept-encoding", "user-agent", "connection"}


def test_no_sign_while_a_mailbox_cannot_be_read(quick_desk: Make, outside: Outside) -> None:
    desk = quick_desk(more=f'[dead_man]\nurl = "{outside.url}"\n')
    signs(desk)
    desk.mailbox.trouble = TemporaryError("conduct: connect: no answer in time")
    for _ in range(3):
        signs(desk, minutes=10)
    assert len(outside.asked) == 1
    desk.mailbox.trouble = None
    signs(desk, minutes=10)
    assert len(outside.asked) == 2


@pytest.mark.parametrize("status", [500, 302])
def test_a_service_that_is_unwell_is_only_a_line_and_is_followed_nowhere(
    quick_desk: Make, outside: Outside, status: int
) -> None:
    outside.status = status
    desk = quick_desk(more=f'[dead_man]\nurl = "{outside.url}"\n')
    [line] = signs(desk)
    assert line == f"dead_man.url: 127.0.0.1: answered {status}"
    assert desk.status()["healthy"]


def test_a_command_can_be_the_sign(quick_desk: Make, tmp_path: Path) -> None:
    alive = tmp_path / "alive"
    script = f"open({str(alive)!r}, 'a').write('x')"
    desk = quick_desk(more=f"[dead_man]\ncommand = {[sys.executable, '-c', script]}\n")
    signs(desk)
    signs(desk, minutes=1)
    assert alive.read_text() == "x"
    desk.close()
    broken = quick_desk(more='[dead_man]\ncommand = ["/bin/false"]\n')
    assert signs(broken) == ["dead_man.command: /bin/false: ended with 1"]
