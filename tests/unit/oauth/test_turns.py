"""Programs beside each other that use one refresh token: a strict provider ends it at its first use, none is lost."""

import fcntl
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from conductd import credentials
from conductd.config import OAuth2, load
from conductd.errors import TemporaryError
from conductd.oauth import AccessTokens, RefreshToken
from conductd.oauth import store as store_module
from support.token_endpoint import TokenEndpoint

ROUNDS = 8
PROGRAM = """
import sys
from pathlib import Path
from conductd.config import OAuth2
from conductd.oauth import AccessTokens, RefreshToken
file, url, rounds = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
entry = {"provider": "other", "client_id": "desk", "token_url": url, "refresh_token_file": "x"}
refresh = RefreshToken(lambda: file.read_text().strip(), file)
source = AccessTokens("conduct", OAuth2.model_validate(entry), refresh, None)
print("ready", flush=True)
sys.stdin.readline()
for _ in range(rounds):
    source.forget()
    source.token()
"""
CONFIG = """
[team]
name = "Conduct"
organisation = "Example"
address = "conduct@example.org"
[[members]]
name = "Saskia"
addresses = ["saskia@example.org"]
[[mailboxes]]
name = "conduct"
host = "127.0.0.1"
username = "conduct@example.org"
[mailboxes.oauth2]
provider = "other"
client_id = "desk"
refresh_token_file = "conduct.token"
token_url = "{url}"
[smtp]
host = "smtp.example.org"
[database]
url = "sqlite:///state/conductd.sqlite3"
"""


@pytest.fixture
def provider() -> Iterator[TokenEndpoint]:
    with TokenEndpoint() as endpoint:
        endpoint.rotates = True
        yield endpoint


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "conduct.token"
    path.touch(0o600)
    path.write_text("first\n")
    return path


def tokens(provider: TokenEndpoint, refresh: RefreshToken) -> AccessTokens:
    entry = {"provider": "other", "client_id": "desk", "token_url": provider.url(), "refresh_token_file": "x"}
    return AccessTokens("conduct", OAuth2.model_validate(entry), refresh, None)


def test_two_programs_that_ask_at_once_lose_no_token(provider: TokenEndpoint, file: Path) -> None:
    words = [sys.executable, "-c", PROGRAM, str(file), provider.url(), str(ROUNDS)]
    programs = [subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE) for _ in range(2)]
    for program in programs:
        assert program.stdout is not None
        assert program.stdout.readline() == b"ready\n"
    for program in programs:
        assert program.stdin is not None
        program.stdin.write(b"go\n")
        program.stdin.flush()
    for program in programs:
        program.communicate(timeout=60)
    assert [program.returncode for program in programs] == [0, 0]
    assert len(provider.issued) == 2 * ROUNDS
    assert file.read_text().strip() == provider.refresh_token
    assert list(file.parent.iterdir()) == [file]


def test_a_program_that_never_ends_its_turn_is_waited_for_in_bounds(
    provider: TokenEndpoint, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store_module, "PATIENCE", 0.2)
    source = tokens(provider, RefreshToken(lambda: file.read_text().strip(), file))
    handle = os.open(file.parent, os.O_RDONLY)
    fcntl.flock(handle, fcntl.LOCK_EX)
    with pytest.raises(TemporaryError, match="token: another program has been asking"):
        source.token()
    assert provider.forms == []
    threading.Timer(0.1, os.close, (handle,)).start()
    assert source.token() == "access-1"


def test_a_token_that_could_not_be_written_is_written_at_the_next_log_in(
    provider: TokenEndpoint, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that was full when the provider gave it must not cost the token at the next start."""

    def full(path: Path, text: str) -> None:
        raise OSError(28, os.strerror(28))

    source = tokens(provider, RefreshToken(lambda: file.read_text().strip(), file))
    with monkeypatch.context() as patch:
        patch.setattr(store_module, "write_private", full)
        assert source.token() == "access-1"
    assert file.read_text().strip() == "first"
    assert source.token() == "access-1"
    assert file.read_text().strip() == provider.refresh_token == "refresh-2"


def test_what_another_program_wrote_meanwhile_counts_more_than_what_could_not_be_written(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    beside = file.with_name("conduct.token.json")

    def opened() -> RefreshToken:
        return RefreshToken(lambda: file.read_text().strip(), file, beside)

    ours = opened()
    with monkeypatch.context() as patch:
        patch.setattr(store_module.os, "fsync", lambda handle: (_ for _ in ()).throw(OSError(28, "full")))
        ours.keep("second")
    assert ours.read() == "second"
    opened().keep("third")
    assert ours.read() == "third"


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may act beside another user's service")
def test_a_command_beside_the_service_follows_its_token_and_leaves_it_the_services(
    provider: TokenEndpoint, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`check`, run by root: the credential that systemd handed over has long been used up."""
    monkeypatch.setattr(credentials, "_shared", {})
    state = file.parent / "state"
    state.mkdir(mode=0o700)
    os.chown(state, 65534, 65534)
    (file.parent / "config.toml").write_text(CONFIG.format(url=provider.url()))
    config = load(file.parent / "config.toml")
    service = RefreshToken(lambda: "first", file, state / "conduct.token.json")
    tokens(provider, service).token()
    beside = credentials.refresh_token(config, "conduct.token")
    assert tokens(provider, beside).token() == "access-2"
    assert (file.read_text(), service.read()) == ("first\n", "refresh-3")
    kept = (state / "conduct.token.json").stat()
    assert (kept.st_uid, kept.st_mode & 0o777) == (65534, 0o600)
    assert tokens(provider, service).token() == "access-3"
