"""The password is only sent where a certificate vouches for the server."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from conductd.config import Mailbox
from conductd.errors import TemporaryError
from conductd.sources.imap import ImapSource
from support.certificate import write_certificate
from support.dovecot import Dovecot

pytestmark = pytest.mark.dovecot


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_certificate(tmp_path_factory.mktemp("tls") / "server.pem")


@pytest.fixture(scope="module")
def server(certificate: Path) -> Iterator[Dovecot]:
    with Dovecot(certificate=certificate) as server:
        yield server


def source_of(server: Dovecot, tls: str) -> ImapSource:
    port = server.tls_port if tls == "implicit" else server.port
    box = {"name": "conduct", "host": "127.0.0.1", "port": port, "tls": tls, "username": "conduct"}
    return ImapSource(Mailbox.model_validate(box | {"password_file": "x"}), lambda: "secret")


@pytest.mark.parametrize("tls", ["implicit", "starttls"])
def test_a_trusted_server_is_read_and_waited_for(
    server: Dovecot, certificate: Path, tls: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    source = source_of(server, tls)
    (first,) = source.batches(None)
    assert first.adopted_upto is not None
    assert not source.wait(0.2)
    source.close()


@pytest.mark.parametrize(("tls", "step"), [("implicit", "connect"), ("starttls", "TLS")])
def test_an_unknown_certificate_is_refused_before_the_password(server: Dovecot, tls: str, step: str) -> None:
    with pytest.raises(TemporaryError, match=rf"conduct: {step}: certificate refused \(self-signed certificate\)"):
        list(source_of(server, tls).batches(None))
