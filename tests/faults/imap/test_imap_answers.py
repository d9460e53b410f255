"""Answers that lie or are no answers: lengths, sizes, NIL, NO, another UID; what is stored is what the mail was."""

import hashlib
import os
import re
import tracemalloc
from collections.abc import Iterator
from itertools import chain, repeat

import pytest

from conductd.errors import TemporaryError
from conductd.sources.imap import ImapSource
from faults.imap.desk import Desk, read_from
from support.fault_proxy import Fault
from support.mails import mail
from support.scripted_imap import ScriptedImap

pytestmark = pytest.mark.dovecot
FULL = os.environ.get("CONDUCTD_TESTS") == "full"
TEXT = "\n".join(f"Line {number}: somebody shouted at me." for number in range(12))


def kept(desk: Desk) -> list[str]:
    return [row["sha256"] for row in desk.ledger() if row["disposition"] == "new_case"]


def sha256(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()


def test_a_literal_that_is_shorter_or_longer_than_said_is_never_a_mixture(desk: Desk) -> None:
    for wrong in (-400, -60, -37, -9, -2, -1, 1, 2, 50, 100_000, 1_000_000_000)[:: 1 if FULL else 3]:
        raw = desk.deliver(TEXT)
        said = re.escape(b"{%d}" % len(raw))
        desk.way.breaks(Fault("replace", "server", said, data=b"{%d}" % (len(raw) + wrong)))
        desk.source.close()
        assert desk.look().troubles
        assert sha256(raw) not in kept(desk)
        desk.is_right()
        assert set(kept(desk)) == {sha256(raw) for raw in desk.delivered}


def test_bytes_lost_or_put_in_between_are_never_stored_where_it_shows(desk: Desk) -> None:
    for skip in (5, 200):
        for fault in (
            Fault("drop", "server", rb"BODY\[\]<0> \{\d+\}\r\n", skip),
            Fault("drop", "client", rb"UID FETC", 0, count=1),
        ):
            desk.deliver(TEXT)
            desk.source.close()
            desk.way.breaks(fault)
            desk.look()
            desk.is_right()
    assert set(kept(desk)) == {sha256(raw) for raw in desk.delivered}


NOT_GIVEN = [
    (rb"BODY\[\]<0> \{\d+\}\r\n(?s:.*?)\r\n\)", b"BODY[]<0> NIL)"),
    (rb"\* 1 FETCH \(UID \d+ BODY\[\]<0> \{\d+\}\r\n(?s:.*?)\r\n\)\r\n", b""),
    (rb"\* 1 FETCH \(UID \d+ BODY\[\]", b"* 1 FETCH (UID 999 BODY[]"),
]


@pytest.mark.parametrize(("pattern", "instead"), NOT_GIVEN, ids=["NIL", "nothing", "another UID"])
def test_a_message_that_is_not_given_is_late_and_no_other_one_waits(desk: Desk, pattern: bytes, instead: bytes) -> None:
    """It waits, `status` counts it, and it is asked for again."""
    desk.deliver("The first of two.")
    desk.deliver("The second of two.")
    desk.way.breaks(Fault("replace", "server", pattern, data=instead))
    assert desk.look().did["new_case"] == 1
    assert desk.status()["mailboxes"][0]["without_text"] == 1
    desk.is_right()


@pytest.fixture
def scripted() -> Iterator[ScriptedImap]:
    raws = {uid: mail("ada.fjord@example.net", f"Report number {uid}.") for uid in (3, 5, 9)}
    with ScriptedImap(raws) as server:
        yield server


def given(source: ImapSource) -> dict[int, bytes | None]:
    messages = [message for batch in source.batches(None) for message in batch.fetched]
    return {
        one.uid: one.raw if one.raw is None or isinstance(one.raw, bytes) else b"".join(one.raw) for one in messages
    }


def test_a_no_to_one_message_is_no_trouble_for_the_others(scripted: ScriptedImap) -> None:
    """Exchange says NO to a mail that it cannot convert: the others are read, and this one waits."""
    scripted.refuses.add(5)
    assert given(read_from(scripted.port)) == scripted.messages | {5: None}


@pytest.mark.parametrize(
    "said", [b"", b"RFC822.SIZE 0", b"RFC822.SIZE 12", b"RFC822.SIZE 99000000", b"RFC822.SIZE NIL"]
)
def test_a_wrong_size_changes_nothing_about_the_text(scripted: ScriptedImap, said: bytes) -> None:
    scripted.messages[5] += b"x" * 300_000
    scripted.sizes[5] = said
    assert given(read_from(scripted.port)) == scripted.messages


def test_a_big_mail_that_is_said_to_be_small_stays_out_of_memory(scripted: ScriptedImap) -> None:
    size = 200_000_000 if FULL else 30_000_000
    scripted.messages = dict.fromkeys((1,), b"From: a@example.org\r\n\r\n" + b"x" * size)
    scripted.sizes = {1: b"RFC822.SIZE 12"}
    tracemalloc.start()
    total = 0
    for batch in read_from(scripted.port).batches(None):
        for message in batch.fetched:
            assert message.raw is not None
            assert not isinstance(message.raw, bytes)
            for piece in message.raw:
                total += len(piece)
                assert tracemalloc.get_traced_memory()[0] < len(scripted.messages[1]) + 20_000_000
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert total == len(scripted.messages[1])
    assert peak < 30_000_000


@pytest.mark.parametrize("length", [200_000_000, 3_100_000])
def test_a_server_that_gives_more_than_was_asked_for_is_left(scripted: ScriptedImap, length: int) -> None:
    """200 MB in answer to a request for 64 KB, with and without an honest length: neither is read into memory."""
    scripted.texts[3] = chain([b"* 1 FETCH (UID 3 BODY[]<0> {%d}\r\n" % length], repeat(b"x" * 100_000, 2000))
    tracemalloc.start()
    with pytest.raises(TemporaryError, match="fetch: the server ended the connection"):
        given(read_from(scripted.port))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 20_000_000
