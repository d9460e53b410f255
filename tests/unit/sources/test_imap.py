"""Reading from a real Dovecot: what is new, nothing touched, faults in one line, and no mail slept through."""

import socket
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest

from conductd.errors import IncompleteError, TemporaryError
from conductd.model import Batch, Fetched, Position
from conductd.sources import LoginRefusedError
from conductd.sources import imap as imap_module
from conductd.sources.imap import ImapSource
from support.dovecot import Dovecot

pytestmark = pytest.mark.dovecot
Open = Callable[..., ImapSource]


def mail(number: int = 0, size: int = 0) -> bytes:
    return f"From: a@example.org\r\nSubject: {number}\r\n\r\nHello.\r\n".encode() + b"x" * size


def fetched(batches: Iterator[Batch]) -> list[Fetched]:
    return [message for batch in batches for message in batch.fetched]


def after(batch: Batch, last_uid: int) -> Position:
    return Position(batch.uidvalidity, last_uid)


def test_first_contact_adopts_what_is_there_and_reads_only_what_comes_then(
    dovecot: Dovecot, user: str, opened: Open
) -> None:
    for number in range(3):
        dovecot.deliver(user, mail(number))
    source = opened(start="now")
    (first,) = source.batches(None)
    assert (first.fetched, first.adopted_upto) == ((), 3)
    dovecot.deliver(user, mail(7))
    position = Position(first.uidvalidity, 3, adopted_upto=3)
    assert [message.raw for message in fetched(source.batches(position))] == [mail(7)]
    assert source.count() == 1


def test_first_contact_with_an_empty_mailbox_adopts_nothing(opened: Open) -> None:
    (first,) = opened(start="now").batches(None)
    assert (first.fetched, first.adopted_upto) == ((), 0)


def test_nothing_is_ever_flagged_and_what_a_person_has_read_is_still_handed_out(
    dovecot: Dovecot, user: str, opened: Open
) -> None:
    dovecot.deliver(user, mail())
    assert len(fetched(opened().batches(None))) == 1
    assert "\\Seen" not in " ".join(dovecot.flags(user))
    dovecot.flag_seen(user)
    assert len(fetched(opened().batches(None))) == 1


def test_the_time_of_arrival_is_the_servers_in_utc(dovecot: Dovecot, user: str, opened: Open) -> None:
    moment = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    dovecot.deliver(user, mail(), moment)
    (message,) = fetched(opened().batches(None))
    assert message.received_at == moment


def test_nothing_new_is_nothing_although_a_range_always_names_the_last_message(
    dovecot: Dovecot, user: str, opened: Open
) -> None:
    dovecot.deliver(user, mail())
    source = opened()
    (batch,) = source.batches(None)
    assert fetched(source.batches(after(batch, 1))) == []


def test_batches_are_bounded_by_number_and_by_bytes(
    dovecot: Dovecot, user: str, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imap_module, "MOST_MESSAGES", 4)
    monkeypatch.setattr(imap_module, "MOST_BYTES", 1000)
    for number, size in enumerate((10, 10, 5000, 10, 10, 10, 900, 10)):
        dovecot.deliver(user, mail(number, size))
    batches = list(opened().batches(None))
    assert [len(batch.fetched) for batch in batches] == [2, 1, 1, 2, 2]
    assert [message.uid for batch in batches for message in batch.fetched] == list(range(1, 9))


def test_a_large_folder_is_searched_in_ranges_and_a_gap_is_crossed(
    dovecot: Dovecot, user: str, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imap_module, "FIRST_SPAN", 5)
    monkeypatch.setattr(imap_module, "WIDEST_SPAN", 20)
    for number in range(60):
        dovecot.deliver(user, mail(number))
    opened().probe()  # gives the UIDs
    for uid in range(10, 45):
        dovecot.expunge(user, uid)
    source = opened()
    assert [message.uid for message in fetched(source.batches(None))] == [*range(1, 10), *range(45, 61)]
    assert source.count() == 25


def test_new_numbers_hand_everything_out_again_but_what_was_adopted(dovecot: Dovecot, user: str, opened: Open) -> None:
    contact = datetime(2026, 3, 1, tzinfo=UTC)
    dovecot.deliver(user, mail(1), contact - timedelta(days=9))
    dovecot.deliver(user, mail(2), contact + timedelta(days=9))
    source = opened(start="now")
    (first,) = source.batches(None)
    source.close()
    dovecot.uidvalidity(user, first.uidvalidity + 7)
    source = opened(start="now")
    (again,) = source.batches(Position(first.uidvalidity, 2, adopted_upto=1, since=contact))
    assert again.uidvalidity == first.uidvalidity + 7
    assert [message.raw for message in again.fetched] == [mail(2)]
    assert again.adopted_upto == 1
    assert len(fetched(source.batches(Position(first.uidvalidity, 2)))) == 2


def test_a_message_that_vanishes_between_search_and_fetch_is_told_and_the_rest_comes(
    dovecot: Dovecot, user: str, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        dovecot.deliver(user, mail(number))
    source = opened()
    search = source._connection.uids

    def search_and_lose(first: int, last: int | None = None) -> list[int]:
        found = search(first, last)
        dovecot.expunge(user, 2)
        return found

    monkeypatch.setattr(source._connection, "uids", search_and_lose)
    messages = fetched(source.batches(None))
    assert [(message.uid, message.raw is None) for message in messages] == [(1, False), (2, True), (3, False)]


def test_a_message_that_vanishes_after_its_size_was_told_is_told_too(
    dovecot: Dovecot, user: str, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        dovecot.deliver(user, mail(number))
    source = opened()
    bodies = source._connection.bodies

    def lose_and_fetch(uids: list[int], most: int) -> dict[int, bytes | None]:
        dovecot.expunge(user, 2)
        return bodies(uids, most)

    monkeypatch.setattr(source._connection, "bodies", lose_and_fetch)
    messages = fetched(source.batches(None))
    assert [(message.uid, message.raw is None) for message in messages] == [(1, False), (2, True), (3, False)]


def test_a_message_without_text_yet_is_late_and_keeps_no_other_one_waiting(
    dovecot: Dovecot, user: str, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        dovecot.deliver(user, mail(number))
    source = opened()
    bodies = source._connection.bodies
    monkeypatch.setattr(source._connection, "bodies", lambda uids, most: bodies(uids, most) | {2: None})
    (batch,) = source.batches(None)
    assert [(one.uid, one.raw is None, one.late) for one in batch.fetched] == [
        (1, False, False),
        (2, True, True),
        (3, False, False),
    ]


def test_what_was_late_is_asked_for_again(dovecot: Dovecot, user: str, opened: Open) -> None:
    for number in range(4):
        dovecot.deliver(user, mail(number))
    source = opened()
    (first,) = source.batches(None)
    dovecot.expunge(user, 3)
    position = Position(first.uidvalidity, 4, late=(2, 3))
    messages = fetched(source.batches(position))
    assert [(one.uid, one.raw, one.late) for one in messages] == [(2, mail(1), False), (3, None, False)]


def test_a_message_left_out_of_the_answer_but_still_listed_is_late_and_not_vanished(
    dovecot: Dovecot, user: str, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    dovecot.deliver(user, mail())
    source = opened()
    monkeypatch.setattr(source._connection, "bodies", lambda uids, most: {})
    (message,) = fetched(source.batches(None))
    assert (message.raw, message.late) == (None, True)


@pytest.fixture
def small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is big elsewhere is big at a thousand bytes here."""
    monkeypatch.setattr(imap_module, "MOST_BYTES", 1000)
    monkeypatch.setattr(imap_module, "PIECE", 700)


@pytest.mark.parametrize("size", [1400, 1401, 5000])
def test_a_big_message_comes_in_pieces_that_make_it_whole(
    dovecot: Dovecot, user: str, opened: Open, small_pieces: None, size: int
) -> None:
    big = mail(1, size - len(mail(1)))
    for raw in (mail(0), big, mail(2)):
        dovecot.deliver(user, raw)
    small, message, after_it = ([*batch.fetched] for batch in opened().batches(None))
    assert [one[0].raw for one in (small, after_it)] == [mail(0), mail(2)]
    raw = message[0].raw
    assert raw is not None
    assert not isinstance(raw, bytes)
    pieces = list(raw)
    assert (b"".join(pieces), max(map(len, pieces))) == (big, 700)


def test_a_big_message_whose_text_breaks_off_is_incomplete(
    dovecot: Dovecot, user: str, opened: Open, small_pieces: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    dovecot.deliver(user, mail(1, 5000))
    source = opened()
    piece = source._connection.piece
    monkeypatch.setattr(
        source._connection, "piece", lambda uid, at, count: None if at > 2000 else piece(uid, at, count)
    )
    (message,) = fetched(source.batches(None))
    assert message.raw is not None
    with pytest.raises(IncompleteError, match="stopped giving message 1 at byte 2100"):
        list(message.raw)


def test_a_big_message_without_any_text_is_late(
    dovecot: Dovecot, user: str, opened: Open, small_pieces: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    dovecot.deliver(user, mail(1, 5000))
    source = opened()
    monkeypatch.setattr(source._connection, "piece", lambda uid, at, count: None)
    (message,) = fetched(source.batches(None))
    assert (message.raw, message.late) == (None, True)


@pytest.mark.parametrize(
    ("more", "line"),
    [
        ({"password": "wrong"}, r"conduct: login: refused \(\[AUTHENTICATIONFAILED\] Authentication failed\.\)$"),
        ({"folder": "Elsewhere"}, r"conduct: select: refused \(Mailbox doesn't exist: Elsewhere.*\)$"),
        ({"tls": "starttls"}, r"conduct: TLS: the server does not offer it$"),
        ({"tls": "implicit"}, r"conduct: connect: TLS failed$"),
        ({"host": "127.0.0.2"}, r"127\.0\.0\.2:\d+, conduct: connect: Connection refused$"),
        ({"password": "pässword"}, r"conduct: login: user name, password or folder hold characters"),
    ],
)
def test_a_fault_is_one_line_with_host_mailbox_step_and_kind(opened: Open, more: dict[str, str], line: str) -> None:
    with pytest.raises(TemporaryError, match=line) as caught:
        list(opened(**more).batches(None))
    assert "\n" not in str(caught.value)
    assert isinstance(caught.value, LoginRefusedError) == (more.get("password") == "wrong")


def test_a_server_that_accepts_and_never_speaks_is_left_after_the_timeout(opened: Open) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        begun = time.monotonic()
        with pytest.raises(TemporaryError, match="connect: no answer in time"):
            list(opened(port=server.getsockname()[1], read=0.5).batches(None))
        assert time.monotonic() - begun < 5
