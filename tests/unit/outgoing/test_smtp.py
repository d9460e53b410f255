"""Handing over, against a real server with a fault at each stage."""

import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from conductd.config import Smtp
from conductd.errors import ConfigurationError, Problem, TemporaryError
from conductd.outgoing.smtp import InDoubt, Mailer, Permanent, Sent, Temporary, Unreachable
from support.certificate import server_context, write_certificate
from support.smtp_sink import SmtpSink

MAIL = b"From: desk@example.org\r\nTo: reporter@example.net\r\n\r\nHello.\r\n.\r\n..two\r\n"


def mailer_of(port: int, **more: object) -> Mailer:
    return Mailer(Smtp(host="127.0.0.1", port=port, tls="none"), None, timeout=2.0, final_timeout=0.7, **more)  # type: ignore[arg-type]


@pytest.fixture
def sink() -> Iterator[SmtpSink]:
    with SmtpSink() as sink:
        yield sink


@pytest.fixture
def mailer(sink: SmtpSink) -> Iterator[Mailer]:
    mailer = mailer_of(sink.port)
    yield mailer
    mailer.close()


def send(mailer: Mailer) -> object:
    return mailer.send("reporter@example.net", "", MAIL)


def test_the_server_gets_the_very_bytes_from_the_null_path_to_one_recipient(sink: SmtpSink, mailer: Mailer) -> None:
    assert send(mailer) == Sent()
    (mail,) = sink.received
    assert (mail.mail_from, mail.rcpt_tos, mail.content) == ("", ("reporter@example.net",), MAIL)


def test_a_pass_keeps_one_connection_and_resets_between_letters(sink: SmtpSink, mailer: Mailer) -> None:
    assert [send(mailer) for _ in range(3)] == [Sent()] * 3
    assert (sink.connections, len(sink.received), sink.commands.count("RSET")) == (1, 3, 2)


def test_a_kept_connection_that_died_is_replaced_without_a_word(sink: SmtpSink, mailer: Mailer) -> None:
    send(mailer)
    sink.stop()
    sink.start()
    assert send(mailer) == Sent()
    assert sink.connections == 2


@pytest.mark.parametrize(
    ("stage", "fault", "outcome"),
    [
        ("connect", "421 4.3.2 busy", Unreachable("connect: 421 4.3.2")),
        ("connect", "554 5.7.1 not you", Unreachable("connect: 554 5.7.1")),
        ("connect", "drop", Unreachable),
        ("ehlo", "451 4.3.0 later", Unreachable("EHLO: 451 4.3.0")),
        ("ehlo", "550 5.7.1 no", Unreachable("EHLO: 550 5.7.1")),
        ("ehlo", "drop", Unreachable),
        ("mail", "451 4.3.0 later", Temporary("MAIL: 451 4.3.0")),
        ("mail", "550 5.1.0 no", Permanent("MAIL: 550 5.1.0")),
        ("mail", "530 5.7.0 log in first", Temporary("MAIL: 530 5.7.0")),
        ("mail", "drop", Temporary),
        ("rcpt", "450 reporter@example.net is busy", Temporary("RCPT: 450")),
        ("rcpt", "550 5.1.1 reporter@example.net unknown", Permanent("RCPT: 550 5.1.1")),
        ("rcpt", "drop", Temporary),
        ("data", "451 4.3.0 later", Temporary("DATA: 451 4.3.0")),
        ("data", "554 5.7.1 no", Permanent("DATA: 554 5.7.1")),
        ("data", "drop", Temporary),
        ("dot", "452 4.2.2 full", Temporary("final reply: 452 4.2.2")),
        ("dot", "550 5.7.1 spam", Permanent("final reply: 550 5.7.1")),
        ("dot", "drop", InDoubt),
        ("dot", "accept_drop", InDoubt),
        ("dot", "stall", InDoubt("final reply: no answer in time")),
        ("dot", "hello there", InDoubt),
        ("mail", "421 4.4.2 bye", Temporary("MAIL: 421 4.4.2")),
        ("rcpt", "stall", Temporary("RCPT: no answer in time")),
    ],
)
def test_each_fault_at_each_stage_has_its_outcome_and_the_next_letter_goes_out(
    sink: SmtpSink, mailer: Mailer, stage: str, fault: str, outcome: object
) -> None:
    sink.script(stage, fault)
    got = send(mailer)
    assert type(got) is outcome if isinstance(outcome, type) else got == outcome
    assert send(mailer) == Sent()
    assert len(sink.received) == (2 if fault == "accept_drop" else 1)


@pytest.mark.parametrize("fault", ["451 4.3.0 later", "550 5.0.0 no", "drop", "stall"])
def test_a_farewell_that_fails_changes_nothing(sink: SmtpSink, mailer: Mailer, fault: str) -> None:
    sink.script("quit", fault)
    assert send(mailer) == Sent()
    mailer.close()
    assert send(mailer) == Sent()


def test_a_server_that_is_away_blames_no_letter() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    assert send(mailer_of(port)) == Unreachable("connect: Connection refused")


def test_a_server_that_never_speaks_is_left_after_the_timeout() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        begun = time.monotonic()
        assert send(mailer_of(server.getsockname()[1])) == Unreachable("connect: no answer in time")
        assert time.monotonic() - begun < 5


def test_a_line_without_end_after_the_dot_leaves_it_in_doubt() -> None:
    """smtplib makes up a code 500 for it, which must not pass for the server's no."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        threading.Thread(target=_answer_with_a_long_line, args=(server,), daemon=True).start()
        assert type(send(mailer_of(server.getsockname()[1]))) is InDoubt


VERBS = {b"EHLO", b"MAIL", b"RCPT", b"DATA"}


def _answer_with_a_long_line(server: socket.socket) -> None:
    client, _ = server.accept()
    with client, client.makefile("rb") as lines:
        client.sendall(b"220 hello\r\n")
        for line in lines:
            if line == b".\r\n":
                client.sendall(b"2" * 20000 + b"\r\n")
                return
            client.sendall(
                b"354 go\r\n" if line == b"DATA\r\n" else b"250 ok\r\n" if line[:4].upper() in VERBS else b""
            )


@pytest.mark.parametrize(
    "address", ["", "no-at", "a b@example.org", "a@b>\r\nRCPT TO:<eve@evil.example", "ä@example.org"]
)
def test_an_address_that_smtp_cannot_carry_is_permanent_and_never_sent(
    sink: SmtpSink, mailer: Mailer, address: str
) -> None:
    assert type(mailer.send(address, "", MAIL)) is Permanent
    assert sink.connections == 0


def test_starttls_that_is_required_but_missing_sends_nothing(sink: SmtpSink) -> None:
    mailer = Mailer(Smtp(host="127.0.0.1", port=sink.port, tls="starttls"), None, timeout=2.0)
    assert send(mailer) == Unreachable("STARTTLS: the server does not offer it, and it is required")
    assert "MAIL" not in sink.commands


def test_a_password_is_asked_for_at_each_login_and_a_wrong_one_keeps_the_letter() -> None:
    words = ["wrong", "right"]
    with SmtpSink(password="right") as sink:
        server = Smtp(host="127.0.0.1", port=sink.port, tls="none", username="desk", password_file="x")
        mailer = Mailer(server, lambda: words.pop(0), timeout=2.0)
        assert send(mailer) == Unreachable("AUTH: 535 5.7.8", refused=True)
        assert send(mailer) == Sent()
        mailer.close()


def test_an_unusable_password_file_keeps_the_letter_and_asks_for_the_admin() -> None:
    """No byte of a mail left, so nothing is in doubt; the next letter must not go through the half-open connection."""
    problem = Problem("smtp.password", "", "is empty", "write the password into it")
    with SmtpSink(password="right") as sink:
        server = Smtp(host="127.0.0.1", port=sink.port, tls="none", username="desk", password_file="x")

        def password() -> str:
            raise ConfigurationError(problem)

        mailer = Mailer(server, password, timeout=2.0)
        assert [send(mailer), send(mailer)] == [Unreachable(str(problem), mend=True)] * 2
        assert "MAIL" not in sink.commands
        with pytest.raises(ConfigurationError):
            mailer.probe()


def test_probe_says_the_stage_that_fails(sink: SmtpSink, mailer: Mailer) -> None:
    mailer.probe()
    sink.always("ehlo", "550 5.7.1 no")
    with pytest.raises(TemporaryError, match=r"^127\.0\.0\.1:\d+: EHLO: 550 5\.7\.1$"):
        mailer.probe()


@pytest.mark.parametrize("tls", ["implicit", "starttls"])
def test_a_certificate_is_checked_before_anything_is_sent(
    tls: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate = write_certificate(tmp_path / "server.pem")
    with SmtpSink(tls=server_context(certificate), implicit_tls=tls == "implicit") as sink:
        mailer = Mailer(Smtp.model_validate({"host": "127.0.0.1", "port": sink.port, "tls": tls}), None, timeout=5.0)
        stage = "connect" if tls == "implicit" else "STARTTLS"
        assert send(mailer) == Unreachable(f"{stage}: certificate refused (self-signed certificate)")
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        assert send(mailer) == Sent()
        mailer.close()
        assert [mail.content for mail in sink.received] == [MAIL]
