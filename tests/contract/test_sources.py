"""What every source of mail promises, whatever stands behind it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from conductd.config import Mailbox
from conductd.model import Audience, Batch, Position
from conductd.sources import Source
from conductd.sources.files import FileSource
from conductd.sources.imap import ImapSource
from support.dovecot import Dovecot

MAILS = [f"From: a@example.org\r\nSubject: {number}\r\n\r\nHello {number}.\r\n".encode() for number in range(3)]
Make = Callable[[list[bytes]], Source]


@pytest.fixture
def imap_source(dovecot: Dovecot, tmp_path: Path) -> Make:
    user = f"contract-{tmp_path.name}"
    dovecot.add_user(user, "secret")

    def make(mails: list[bytes]) -> Source:
        for raw in mails:
            dovecot.deliver(user, raw)
        box = Mailbox.model_validate(
            {"name": "conduct", "host": "127.0.0.1", "port": dovecot.port, "tls": "none", "start": "all"}
            | {"username": user, "password_file": "x"}
        )
        return ImapSource(box, lambda: "secret")

    return make


@pytest.fixture
def file_source(tmp_path: Path) -> Make:
    def make(mails: list[bytes]) -> Source:
        paths = [tmp_path / f"{number}.eml" for number in range(len(mails))]
        for path, raw in zip(paths, mails, strict=True):
            path.write_bytes(raw)
        return FileSource(paths)

    return make


@pytest.fixture(params=["imap_source", "file_source"])
def make(request: pytest.FixtureRequest) -> Make:
    made: Make = request.getfixturevalue(request.param)
    return made


def all_of(source: Source, position: Position | None = None) -> list[Batch]:
    try:
        return list(source.batches(position))
    finally:
        source.close()


class TestSource:
    def test_hands_out_every_message_once_whole_and_in_the_order_of_uids(self, make: Make) -> None:
        fetched = [message for batch in all_of(make(MAILS)) for message in batch.fetched]
        assert [message.raw for message in fetched] == MAILS
        assert [message.uid for message in fetched] == sorted({message.uid for message in fetched})
        assert [message.size for message in fetched] == [len(raw) for raw in MAILS]

    def test_tells_when_each_message_was_received_as_an_instant_with_a_zone(self, make: Make) -> None:
        for batch in all_of(make(MAILS)):
            assert all(message.received_at and message.received_at.utcoffset() is not None for message in batch.fetched)

    def test_has_one_uidvalidity_through_all_batches(self, make: Make) -> None:
        assert len({batch.uidvalidity for batch in all_of(make(MAILS))}) == 1

    def test_says_who_it_is_and_who_may_know(self, make: Make) -> None:
        source = make([])
        assert source.name
        assert source.audience is Audience.TEAM

    def test_counts_no_fewer_than_it_handed_out(self, make: Make) -> None:
        source = make(MAILS)
        handed_out = sum(len(batch.fetched) for batch in source.batches(None))
        assert source.count() == handed_out == 3
        source.close()

    def test_can_be_closed_twice_and_used_again(self, make: Make) -> None:
        source = make(MAILS)
        all_of(source)
        source.close()
        assert sum(len(batch.fetched) for batch in all_of(source)) == 3

    def test_has_nothing_where_nothing_is(self, make: Make) -> None:
        assert [message for batch in all_of(make([])) for message in batch.fetched] == []
