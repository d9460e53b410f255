"""Logging in with tokens: shown as the provider documents it, asked for anew once when refused, then not in a hurry."""

import smtplib
from collections.abc import Iterator
from pathlib import Path

import pytest

from conductd.config import Mailbox, OAuth2, Smtp
from conductd.errors import LoginRefusedError, TemporaryError
from conductd.oauth import AccessTokens, RefreshToken
from conductd.outgoing.smtp import Mailer, Sent, Unreachable
from conductd.sources.imap import ImapSource
from support.scripted_imap import ScriptedImap
from support.smtp_sink import SmtpSink
from support.token_endpoint import TokenEndpoint

SHARED = "conduct@wg.example.org"


@pytest.fixture
def provider() -> Iterator[TokenEndpoint]:
    with TokenEndpoint() as endpoint:
        yield endpoint


@pytest.fixture
def server() -> Iterator[ScriptedImap]:
    with ScriptedImap({3: b"From: a@example.org\r\n\r\nHello.\r\n"}, mechanisms=("XOAUTH2", "OAUTHBEARER")) as scripted:
        yield scripted


def tokens(provider: TokenEndpoint, tmp_path: Path, mechanism: str = "xoauth2") -> AccessTokens:
    file = tmp_path / "token"
    file.write_text("first")
    entry = {"provider": "other", "client_id": "desk", "token_url": provider.url(), "mechanism": mechanism}
    table = OAuth2.model_validate(entry | {"refresh_token_file": "token"})
    return AccessTokens("conduct", table, RefreshToken(file.read_text, file), None, patience=1)


def source(server: ScriptedImap, secret: AccessTokens) -> ImapSource:
    entry = {"name": "conduct", "host": "127.0.0.1", "port": server.port, "tls": "none", "start": "all"}
    box = Mailbox.model_validate(entry | {"username": SHARED, "password_file": "x"})
    return ImapSource(box, secret, connect=2, read=2)


def read(server: ScriptedImap, secret: AccessTokens) -> list[int]:
    reader = source(server, secret)
    try:
        return [one.uid for batch in reader.batches(None) for one in batch.fetched]
    finally:
        reader.close()


@pytest.mark.parametrize(
    ("mechanism", "said"),
    [
        ("xoauth2", f"user={SHARED}\1auth=Bearer access-1\1\1"),
        ("oauthbearer", f"n,a={SHARED},\1auth=Bearer access-1\1\1"),
    ],
)
def test_a_token_is_shown_with_the_name_of_the_mailbox(
    provider: TokenEndpoint, server: ScriptedImap, tmp_path: Path, mechanism: str, said: str
) -> None:
    """The name may be a shared mailbox's; whose token it is, is the provider's affair."""
    server.accepts = {"access-1"}
    secret = tokens(provider, tmp_path, mechanism)
    assert [read(server, secret), read(server, secret)] == [[3], [3]]
    assert server.logins == [said, said]
    assert f"AUTHENTICATE {mechanism.upper()}" in server.commands
    assert provider.issued == ["access-1"]


@pytest.mark.parametrize(("mechanism", "ends"), [("xoauth2", b"\r\n"), ("oauthbearer", b"AQ==\r\n")])
def test_a_refused_token_is_asked_for_anew_once(
    provider: TokenEndpoint, server: ScriptedImap, tmp_path: Path, mechanism: str, ends: bytes
) -> None:
    """F06: the error after the refusal is answered as the mechanism wants it, and the next token is taken."""
    server.accepts = {"access-2"}
    assert read(server, tokens(provider, tmp_path, mechanism)) == [3]
    assert (server.refusals, len(server.logins)) == ([ends], 2)


def test_a_token_that_is_refused_twice_is_a_refused_log_in(
    provider: TokenEndpoint, server: ScriptedImap, tmp_path: Path
) -> None:
    with pytest.raises(LoginRefusedError, match=r"conduct: login: refused .the access token was refused, also a fresh"):
        read(server, tokens(provider, tmp_path))
    assert len(server.logins) == 2
    server.accepts = {"access-3"}
    assert read(server, tokens(provider, tmp_path)) == [3]


def test_a_provider_that_is_away_is_no_refused_log_in_and_reaches_no_server(
    provider: TokenEndpoint, server: ScriptedImap, tmp_path: Path
) -> None:
    secret = tokens(provider, tmp_path)
    provider.script("stall")
    with pytest.raises(TemporaryError, match=r"conduct: 127\.0\.0\.1: token: no answer in time") as caught:
        read(server, secret)
    assert not isinstance(caught.value, LoginRefusedError)
    assert server.commands == []


def test_a_provider_that_goes_away_between_two_tokens_leaves_no_half_open_connection(
    provider: TokenEndpoint, server: ScriptedImap, tmp_path: Path
) -> None:
    secret = tokens(provider, tmp_path)
    secret.token()
    provider.script("500")
    reader = source(server, secret)
    with pytest.raises(TemporaryError, match="answered 500"):
        list(reader.batches(None))
    server.accepts = {"access-2"}
    assert [one.uid for batch in reader.batches(None) for one in batch.fetched] == [3]
    reader.close()


def test_smtp_takes_tokens_too(provider: TokenEndpoint, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[object] = []

    def auth(self: smtplib.SMTP, mechanism: str, answer: object, **_: object) -> tuple[int, bytes]:
        assert callable(answer)
        said.append((mechanism, answer()))
        if len(said) == 1:
            raise smtplib.SMTPAuthenticationError(535, b"5.7.8 no")
        return 235, b"ok"

    monkeypatch.setattr(smtplib.SMTP, "auth", auth)
    with SmtpSink() as sink:
        smtp = Smtp(host="127.0.0.1", port=sink.port, tls="none", username=SHARED)
        mailer = Mailer(smtp, tokens(provider, tmp_path), timeout=2)
        assert isinstance(mailer.send("a@example.org", "", b"From: x\r\n\r\nhello\r\n"), Sent)
        mailer.close()
        assert [word for _, word in said] == [f"user={SHARED}\1auth=Bearer access-{n}\1\1" for n in (1, 2)]
        provider.script("invalid_grant")
        mailer = Mailer(smtp, tokens(provider, tmp_path), timeout=2)
        outcome = mailer.send("a@example.org", "", b"From: x\r\n\r\nhello\r\n")
        assert isinstance(outcome, Unreachable)
        assert "invalid_grant" in outcome.reason
