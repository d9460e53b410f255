"""Tokens: cached while they are good, rotated without losing the old one, and clear words where a person must mend."""

import json
import os
import re
import stat
import time
from pathlib import Path

import pytest

from conductd.config import OAuth2
from conductd.errors import LoginRefusedError, TemporaryError
from conductd.oauth import AccessTokens, RefreshToken, conversation
from conductd.oauth import store as store_module
from support.token_endpoint import TokenEndpoint


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "conduct.token"
    path.write_text("first\n")
    path.chmod(0o600)
    return path


def given(file: Path) -> RefreshToken:
    return RefreshToken(lambda: file.read_text().strip(), file)


def tokens(provider: TokenEndpoint, refresh: RefreshToken | None, patience: float = 5.0) -> AccessTokens:
    entry = {"provider": "other", "client_id": "desk", "token_url": provider.url(), "refresh_token_file": "x"}
    return AccessTokens("conduct", OAuth2.model_validate(entry), refresh, lambda: "a secret", patience=patience)


def test_a_token_is_used_until_shortly_before_its_end(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with TokenEndpoint() as provider:
        source = tokens(provider, given(file))
        now = time.monotonic()
        monkeypatch.setattr("conductd.oauth.tokens.time.monotonic", lambda: now)
        assert [source.token(), source.token()] == ["access-1", "access-1"]
        now += 3600 - 121
        assert source.token() == "access-1"
        now += 2
        assert source.token() == "access-2"
        source.forget()
        assert source.token() == "access-3"
    assert provider.forms[0] == {
        "client_id": "desk",
        "client_secret": "a secret",
        "grant_type": "refresh_token",
        "refresh_token": "first",
    }


@pytest.mark.parametrize("lasts", [None, 0, "3600", "soon", -5, 1])
def test_any_word_about_how_long_a_token_lasts_is_survived(file: Path, lasts: object) -> None:
    with TokenEndpoint() as provider:
        provider.lasts = lasts
        assert tokens(provider, given(file)).token() == "access-1"


def test_rotated_tokens_replace_each_other_whole_and_private(file: Path) -> None:
    with TokenEndpoint() as provider:
        provider.rotates = True
        source = tokens(provider, given(file))
        for number in range(2, 6):
            source.forget()
            source.token()
            assert file.read_text().strip() == f"refresh-{number}"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert list(file.parent.iterdir()) == [file]


def test_a_credential_that_cannot_be_written_is_followed_from_the_state_directory(file: Path, tmp_path: Path) -> None:
    state = tmp_path / "state"
    state.mkdir()
    beside = state / "conduct.token.json"

    def started() -> RefreshToken:
        return RefreshToken(lambda: file.read_text().strip(), file, beside)

    with TokenEndpoint() as provider:
        provider.rotates = True
        tokens(provider, started()).token()
        assert (file.read_text(), started().read()) == ("first\n", "refresh-2")
        tokens(provider, started()).token()
        assert started().read() == "refresh-3"
        file.write_text("given anew\n")
        assert started().read() == "given anew"
        provider.refresh_token = "given anew"
        tokens(provider, started()).token()
        assert started().read() == "refresh-4"
        assert stat.S_IMODE(beside.stat().st_mode) == 0o600
        beside.write_text("{half a")
        assert started().read() == "given anew"


def test_a_crash_while_a_token_is_written_leaves_the_old_or_the_new_one(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def dies(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    for name in ("fsync", "fdopen"):
        with monkeypatch.context() as patch:
            patch.setattr(store_module.os, name, dies)
            with pytest.raises(KeyboardInterrupt):
                given(file).keep("second")
        assert file.read_text() in {"first\n", "second\n"}


def test_a_token_that_cannot_be_written_is_used_all_the_same_and_told(
    file: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> int:
        raise OSError(28, os.strerror(28))

    refresh = given(file)
    with monkeypatch.context() as patch:
        patch.setattr(store_module.os, "open", full)
        refresh.keep("second")
    assert refresh.read() == "second"
    assert "No space left" in caplog.text
    assert "second" not in caplog.text


@pytest.mark.parametrize(
    ("code", "mend"),
    [("invalid_grant", "conductd authorize"), ("invalid_client", "secret"), ("unauthorized_client", "permissions")],
)
def test_what_only_a_person_can_mend_is_a_refused_log_in_with_the_mend(file: Path, code: str, mend: str) -> None:
    with TokenEndpoint() as provider:
        provider.script(code)
        with pytest.raises(LoginRefusedError, match=rf"^conduct: 127\.0\.0\.1: token: refused \({code}\): .*{mend}"):
            tokens(provider, given(file)).token()


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        ("temporarily_unavailable", r"refused \(temporarily_unavailable\)"),
        ("stall", "no answer in time"),
        ("drip", "no answer in time"),
        ("500", "answered 500"),
        ("garbage", "no JSON"),
        ("redirect", "answered 307"),
        ("empty", "no access token"),
        ("Bad Words of ada@example.net", r"refused \(an error without a name\)"),
    ],
)
def test_a_provider_that_is_unwell_is_a_passing_trouble_in_one_line(file: Path, fault: str, words: str) -> None:
    with TokenEndpoint() as provider:
        provider.script(fault)
        source = tokens(provider, given(file), patience=0.4)
        begun = time.monotonic()
        with pytest.raises(TemporaryError, match=words) as caught:
            source.token()
        assert time.monotonic() - begun < 3
        assert not isinstance(caught.value, LoginRefusedError)
        assert not re.search(r"first|secret|ada|\n", str(caught.value))
        assert source.token().startswith("access-")
        assert len([form for form in provider.forms if form.get("refresh_token") != "first"]) == 0


def test_a_provider_that_is_away(file: Path) -> None:
    with TokenEndpoint() as provider:
        source = tokens(provider, given(file))
    with pytest.raises(TemporaryError, match=r"^conduct: 127\.0\.0\.1: token: Connection refused$"):
        source.token()


def test_an_application_acts_for_itself_without_a_refresh_token() -> None:
    with TokenEndpoint() as provider:
        assert tokens(provider, None).token() == "access-1"
        assert provider.forms[0]["grant_type"] == "client_credentials"


def test_the_providers_addresses_and_scopes_are_known() -> None:
    both = {"client_id": "desk", "refresh_token_file": "x"}
    microsoft = OAuth2.model_validate(both | {"provider": "microsoft", "tenant": "example.org"})
    google = OAuth2.model_validate(both | {"provider": "google"})
    assert microsoft.asked("token_url") == "https://login.microsoftonline.com/example.org/oauth2/v2.0/token"
    assert "offline_access" in str(microsoft.asked("scope"))
    assert (google.asked("scope"), google.asked("device_url")) == ("https://mail.google.com/", None)
    alone = OAuth2.model_validate({"client_id": "desk", "client_secret_file": "y", "provider": "microsoft"})
    assert alone.asked("scope") == "https://outlook.office365.com/.default"


@pytest.mark.parametrize("url", ["http://login.example.org/token", "ftp://127.0.0.1/", "login.example.org"])
def test_an_endpoint_in_the_clear_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="would send tokens in the clear"):
        OAuth2.model_validate({"provider": "other", "client_id": "desk", "token_url": url})


def test_what_is_shown_to_a_server() -> None:
    talk = conversation("xoauth2", "desk@example.org", "abc")
    assert [talk(None), talk(b"{}")] == ["user=desk@example.org\1auth=Bearer abc\1\1", ""]
    talk = conversation("oauthbearer", "a=b,c", "abc")
    assert [talk(), talk(b"{}"), talk(b"")] == ["n,a=a=3Db=2Cc,\1auth=Bearer abc\1\1", "\1", ""]


def test_a_kept_token_is_json_with_a_digest_of_the_given_one_only(file: Path, tmp_path: Path) -> None:
    beside = tmp_path / "kept.json"
    RefreshToken(lambda: "first", file, beside).keep("second")
    document = json.loads(beside.read_text())
    assert document["token"] == "second"
    assert "first" not in beside.read_text()
