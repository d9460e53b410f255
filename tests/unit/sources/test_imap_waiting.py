"""Waiting for mail: nothing is slept through, and a connection that died is noticed."""

import os
import socket
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from conductd.errors import TemporaryError
from conductd.model import Batch, Fetched
from conductd.sources.imap import ImapSource
from support.dovecot import Dovecot

pytestmark = pytest.mark.dovecot
Open = Callable[..., ImapSource]


def mail(number: int = 0, size: int = 0) -> bytes:
    return f"From: a@example.org\r\nSubject: {number}\r\n\r\nHello.\r\n".encode() + b"x" * size


def fetched(batches: Iterator[Batch]) -> list[Fetched]:
    return [message for batch in batches for message in batch.fetched]


def test_mail_wakes_a_waiting_source_at_once(dovecot: Dovecot, user: str, opened: Open) -> None:
    source = opened()
    list(source.batches(None))
    threading.Timer(0.5, dovecot.deliver, (user, mail())).start()
    begun = time.monotonic()
    assert source.wait(20)
    assert time.monotonic() - begun < 5
    assert len(fetched(source.batches(None))) == 1


def test_mail_that_came_between_the_last_command_and_idle_is_not_slept_through(
    dovecot: Dovecot, user: str, opened: Open
) -> None:
    source = opened()
    list(source.batches(None))
    for number in range(5):
        dovecot.deliver(user, mail(number))
        begun = time.monotonic()
        assert source.wait(20)
        assert time.monotonic() - begun < 2
        assert len(fetched(source.batches(None))) == number + 1


def test_a_wait_ends_at_its_time_and_when_it_is_woken(opened: Open) -> None:
    source = opened()
    list(source.batches(None))
    begun = time.monotonic()
    assert not source.wait(0.3)
    here, there = os.pipe()
    threading.Timer(0.3, os.write, (there, b"!")).start()
    assert not source.wait(20, here)
    assert time.monotonic() - begun < 5
    os.close(here)
    os.close(there)


def test_without_idle_a_wait_is_a_plain_wait(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    source = opened()
    list(source.batches(None))
    monkeypatch.setattr(source._connection, "_offers_idle", lambda client: False)
    assert not source.wait(0.2)
    monkeypatch.undo()
    monkeypatch.setattr(source._connection, "_idle_begins", lambda client: False)
    assert source.wait(0.2)
    assert source._connection._idle_refused


def test_a_server_that_goes_away_ends_the_wait_and_comes_back_by_itself(
    dovecot: Dovecot, user: str, opened: Open
) -> None:
    source = opened()
    list(source.batches(None))
    client = source._connection._client
    assert client is not None
    threading.Timer(0.3, client._imap.sock.shutdown, (socket.SHUT_RDWR,)).start()
    with pytest.raises(TemporaryError, match="idle: "):
        source.wait(20)
    dovecot.deliver(user, mail())
    assert source.wait(20)
    assert len(fetched(source.batches(None))) == 1


class Way:
    """A way to the server that rewrites what the server says, or swallows all as a router does that forgot us."""

    def __init__(self, port: int, rewrite: tuple[bytes, bytes] = (b"", b"")) -> None:
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._server.getsockname()[1]
        self._to = port
        self._rewrite = rewrite
        self.shut = threading.Event()
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        near, _ = self._server.accept()
        far = socket.create_connection(("127.0.0.1", self._to))
        threading.Thread(target=self._pass, args=(near, far), daemon=True).start()
        self._pass(far, near, *self._rewrite)

    def _pass(self, source: socket.socket, sink: socket.socket, before: bytes = b"", after: bytes = b"") -> None:
        while data := source.recv(65536):
            if not self.shut.is_set():
                sink.sendall(data.replace(before, after) if before else data)


@pytest.mark.parametrize("said", [b"+ idling\r\n* 1 EXISTS\r\n", b"* 1 EXISTS\r\n+ idling\r\n"])
def test_mail_announced_together_with_the_servers_plus_is_seen(dovecot: Dovecot, opened: Open, said: bytes) -> None:
    """The known trap: poll() sees nothing, because the EXISTS already lies in a buffer above the socket."""
    way = Way(dovecot.port, (b"+ idling\r\n", said))
    source = opened(port=way.port)
    list(source.batches(None))
    begun = time.monotonic()
    assert source.wait(20)
    assert time.monotonic() - begun < 5


def test_a_broken_literal_is_never_taken_for_a_message(dovecot: Dovecot, user: str, opened: Open) -> None:
    dovecot.deliver(user, mail())
    way = Way(dovecot.port, (b"{%d}" % len(mail()), b"{%d}" % (len(mail()) + 9)))
    with pytest.raises(TemporaryError, match="fetch: "):
        list(opened(port=way.port, read=0.5).batches(None))


def test_a_connection_that_died_without_a_word_is_noticed(dovecot: Dovecot, opened: Open) -> None:
    way = Way(dovecot.port)
    source = opened(port=way.port, read=0.5)
    list(source.batches(None))
    way.shut.set()
    begun = time.monotonic()
    with pytest.raises(TemporaryError, match="search: no answer in time"):
        source.wait(20)
    assert time.monotonic() - begun < 5


def test_a_connection_that_dies_during_idle_is_noticed_when_idle_ends(dovecot: Dovecot, opened: Open) -> None:
    way = Way(dovecot.port)
    source = opened(port=way.port, read=0.5)
    list(source.batches(None))
    threading.Timer(0.3, way.shut.set).start()
    with pytest.raises(TemporaryError, match="idle: no answer in time"):
        source.wait(1)


def test_a_server_that_breaks_at_every_idle_is_no_longer_asked_for_it(
    opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = opened()
    list(source.batches(None))

    def broken(client: object) -> bool:
        raise ConnectionResetError

    monkeypatch.setattr(source._connection, "_idle_begins", broken)
    for _ in range(3):
        with pytest.raises(TemporaryError, match="idle: "):
            source.wait(0.2)
    assert not source.wait(0.2)
