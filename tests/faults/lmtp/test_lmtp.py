"""Mail handed over by LMTP: 250 means kept, everything else that it stays where it is; no mail twice, none lost."""

import smtplib
import socket
import stat
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from conductd.config import Lmtp, Recipient
from conductd.daemon.intake import lmtp_server
from conductd.errors import ConfigurationError, TemporaryError
from conductd.sources.lmtp import LmtpServer
from support.dovecot import Dovecot, free_port
from support.mails import mail
from support.smtp_sink import SmtpSink
from support.world import World, eventually

ADA = "ada.fjord@example.net"
DESK = "conduct@wg.example.org"
BOARD = "conduct-board@wg.example.org"


def table(**more: Any) -> Lmtp:
    recipients = [
        {"address": DESK, "name": "conduct-lmtp"},
        {"address": BOARD, "name": "board-lmtp", "audience": "board"},
    ]
    return Lmtp.model_validate({"listen": f"127.0.0.1:{free_port()}", "recipients": recipients} | more)


class Kept:
    """What was committed, or the trouble that it met."""

    def __init__(self) -> None:
        self.mails: list[tuple[str, bytes]] = []
        self.trouble: Exception | None = None

    def __call__(self, recipient: Recipient, raw: bytes) -> None:
        if self.trouble is not None:
            raise self.trouble
        self.mails.append((recipient.name, raw))


@pytest.fixture
def kept() -> Kept:
    return Kept()


@pytest.fixture
def server(kept: Kept) -> Iterator[Lmtp]:
    listening = LmtpServer(table(most_megabytes=2), kept, lambda: None)
    listening.start()
    yield listening._table
    listening.stop()


def client(place: Lmtp) -> smtplib.LMTP:
    return smtplib.LMTP(*place.place)


RAW = b"From: a@example.net\r\nSubject: x\r\n\r\nHello.\r\n..dots.\r\n"


def answers(talk: smtplib.LMTP, recipients: list[str], raw: bytes) -> list[int]:
    """The codes after the final dot, one for each recipient taken."""
    talk.docmd("LHLO", "example.org")
    talk.docmd("MAIL", "FROM:<ada@example.net>")
    taken = [code for code in (talk.docmd("RCPT", f"TO:<{one}>")[0] for one in recipients) if code == 250]
    assert talk.docmd("DATA")[0] == 354
    talk.send(raw.replace(b"\r\n.", b"\r\n..") + b".\r\n")
    return [talk.getreply()[0] for _ in taken]


def test_each_recipient_has_an_answer_and_a_copy_of_the_same_bytes(server: Lmtp, kept: Kept) -> None:
    with closing(client(server)) as talk:
        recipients = [DESK, "nobody@wg.example.org", f"conduct+a-token@{DESK.partition('@')[2]}", BOARD.upper()]
        assert answers(talk, recipients, RAW) == [250, 250, 250]
        assert talk.docmd("RCPT", "TO:<x@example.org>")[0] == 503
    whole = b"Return-Path: <ada@example.net>\r\n" + RAW
    assert kept.mails == [("board-lmtp", whole), ("conduct-lmtp", whole)]  # the door with fewer readers first


def test_an_unknown_recipient_is_refused_and_an_empty_sender_is_taken(server: Lmtp, kept: Kept) -> None:
    with closing(client(server)) as talk:
        with pytest.raises(smtplib.SMTPRecipientsRefused):
            talk.sendmail("", ["nobody@wg.example.org"], RAW)
        talk.sendmail("", [DESK], RAW)
    assert kept.mails[0][1].startswith(b"Return-Path: <>\r\n")


@pytest.mark.parametrize("size", ["said", "unsaid"])
def test_a_mail_that_is_too_big_is_refused_for_each_recipient(server: Lmtp, kept: Kept, size: str) -> None:
    big = b"From: a@example.net\r\n\r\n" + (b"x" * 70 + b"\r\n") * 40_000
    with closing(client(server)) as talk:
        if size == "said":
            with pytest.raises(smtplib.SMTPSenderRefused) as caught:
                talk.sendmail("a@example.net", [DESK], big)
            assert caught.value.smtp_code == 552
        else:
            assert answers(talk, [DESK, BOARD], big) == [552, 552]
        assert answers(talk, [DESK], RAW) == [250]
    assert len(kept.mails) == 1


@pytest.mark.parametrize("trouble", [TemporaryError("the database is away"), ConfigurationError()])
def test_while_the_database_is_away_mail_stays_where_it_is(server: Lmtp, kept: Kept, trouble: Exception) -> None:
    with closing(client(server)) as talk:
        kept.trouble = trouble
        assert answers(talk, [DESK, BOARD], RAW) == [451, 451]
        kept.trouble = None
        assert answers(talk, [DESK], RAW) == [250]


def test_what_nobody_foresaw_keeps_the_mail_there_too(server: Lmtp, kept: Kept) -> None:
    with closing(client(server)) as talk:
        kept.trouble = RuntimeError("words of a mail")
        talk.docmd("LHLO", "example.org")
        talk.docmd("MAIL", "FROM:<>")
        talk.docmd("RCPT", f"TO:<{DESK}>")
        talk.docmd("DATA")
        talk.send(RAW + b".\r\n")
        code, said = talk.getreply()
        assert (code, b"words" in said) == (451, False)


def test_each_recipient_has_an_answer_whatever_happens_at_one_and_the_talk_goes_on(server: Lmtp, kept: Kept) -> None:
    """A server that waits for the second line would wait in vain; and who may not be told does not hear of it first."""
    with closing(client(server)) as talk:
        kept.trouble = RuntimeError("words of a mail")
        assert answers(talk, [DESK, BOARD], RAW) == [451, 451]
        kept.trouble = None
        assert answers(talk, [DESK, BOARD], RAW) == [250, 250]
    assert [name for name, _ in kept.mails] == ["board-lmtp", "conduct-lmtp"]


def test_an_envelope_sender_that_is_no_utf8_is_taken_as_it_came(server: Lmtp, kept: Kept) -> None:
    with socket.create_connection(server.place) as talk, talk.makefile("rb") as said:
        talk.sendall(b"LHLO example.org\r\n")
        while said.readline()[:4] != b"250 ":
            continue
        talk.sendall(b"MAIL FROM:<j\xfcrgen@example.net>\r\nRCPT TO:<%b>\r\nDATA\r\n" % DESK.encode())
        assert [said.readline()[:3] for _ in range(3)] == [b"250", b"250", b"354"]
        talk.sendall(RAW + b".\r\n")
        assert said.readline()[:3] == b"250"
    assert kept.mails[0][1].startswith(b"Return-Path: <j\xfcrgen@example.net>\r\n")


def test_one_that_ended_leaves_its_place_and_its_connections(kept: Kept) -> None:
    """A new configuration is another life in the same process: it listens in the same place."""
    place = table()
    for _ in range(3):
        listening = LmtpServer(place, kept, lambda: None)
        listening.start()
        with closing(client(place)) as talk:
            assert answers(talk, [DESK], RAW) == [250]
            listening.stop()
            assert talk.sock is not None
            assert talk.sock.recv(1) == b""


def test_a_long_line_and_eight_bits_are_kept_as_they_came(server: Lmtp, kept: Kept) -> None:
    raw = b"From: a@example.net\r\n\r\n" + b"\xff\xfe" * 50_000 + b"\n\r\n"
    with closing(client(server)) as talk:
        assert answers(talk, [DESK], raw) == [250]
    assert kept.mails[0][1].endswith(raw)


def test_a_socket_that_was_left_behind_is_taken_over_and_open_to_the_mail_server(tmp_path: Path, kept: Kept) -> None:
    path = tmp_path / "lmtp.sock"
    with socket.socket(socket.AF_UNIX) as old:
        old.bind(str(path))
    listening = LmtpServer(table(listen=f"unix:{path}"), kept, lambda: None)
    listening.start()
    assert stat.S_IMODE(path.stat().st_mode) == 0o666
    with closing(smtplib.LMTP(str(path))) as talk:
        assert answers(talk, [DESK], RAW) == [250]
    listening.stop()


def test_a_place_that_is_taken_is_a_problem_of_the_configuration(server: Lmtp, kept: Kept) -> None:
    with pytest.raises(ConfigurationError, match="cannot be listened on"):
        LmtpServer(server, kept, lambda: None).start()


@pytest.mark.parametrize("listen", ["0.0.0.0:24", "mail.example.org:24", "127.0.0.1", "127.0.0.1:99999", "unix:x"])
def test_only_this_machine_may_hand_mail_over(listen: str) -> None:
    with pytest.raises(ValueError, match="no place on this very machine"):
        table(listen=listen)


def test_without_its_library_a_person_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "conductd.sources.lmtp")
    monkeypatch.setitem(sys.modules, "aiosmtpd.lmtp", None)
    with pytest.raises(ConfigurationError, match=r"lmtp: aiosmtpd is not installed; install conductd\[lmtp\]"):
        lmtp_server()


@pytest.mark.slow
@pytest.mark.dovecot
def test_the_daemon_takes_mail_over_and_knows_it_again_from_the_mailbox_and_after_a_kill(
    tmp_path: Path, dovecot: Dovecot, sink: SmtpSink
) -> None:
    """250, killed at once, sent again by the peer that lost the answer, and found in the mailbox too: one case."""
    world = World(tmp_path, dovecot, sink).open(start="all")
    port = free_port()
    recipient = f'[[lmtp.recipients]]\naddress = "{DESK}"\nname = "conduct-lmtp"\naudience = "chairs"'
    world.configure(f'{world.more}\n[lmtp]\nlisten = "127.0.0.1:{port}"\n{recipient}\n')
    raw = mail(f"Ada Fjord <{ADA}>", "Somebody shouted at me at the meetup.")
    with world.run() as running:
        with closing(smtplib.LMTP("127.0.0.1", port)) as talk:
            talk.sendmail(ADA, [DESK], raw)
        running.process.kill()
        running.process.wait()
    assert [row["mailbox"] for row in world.json("ledger")] == ["conduct-lmtp"]
    with world.run():
        with closing(smtplib.LMTP("127.0.0.1", port)) as talk:
            talk.sendmail(ADA, [DESK], raw)
        world.deliver(raw)
        eventually(lambda: len(world.json("ledger")) == 3 and all(row["settled_at"] for row in world.json("ledger")))
        eventually(lambda: len(world.letters(to=ADA)) == 1)
    assert sorted(row["disposition"] for row in world.json("ledger")) == ["duplicate", "duplicate", "new_case"]
    [case] = world.json("cases", "list")
    assert case["audience"] == "chairs"
    assert len(world.letters(to=ADA)) == 1
