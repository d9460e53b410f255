"""The first token: by device code, or by an address that is copied from a browser."""

import re
import stat
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from click.testing import CliRunner

from conductd.cli.group import conductd
from conductd.config import OAuth2
from conductd.errors import PermanentError
from conductd.oauth.consent import NOWHERE, question
from support.token_endpoint import TokenEndpoint

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
host = "imap.example.org"
username = "conduct@example.org"
[mailboxes.oauth2]
provider = "other"
client_id = "desk"
refresh_token_file = "conduct.token"
token_url = "{token}"
{more}
[smtp]
host = "smtp.example.org"
"""


def called(tmp_path: Path, provider: TokenEndpoint, more: str, *words: str, typed: str = "") -> tuple[int, str]:
    file = tmp_path / "config.toml"
    file.write_text(CONFIG.format(token=provider.url(), more=more))
    result = CliRunner().invoke(conductd, ["--config", str(file), "authorize", *words], input=typed)
    return result.exit_code, result.output


def test_by_device_code(tmp_path: Path) -> None:
    with TokenEndpoint() as provider:
        code, said = called(tmp_path, provider, f'device_url = "{provider.url("device")}"\nscope = "mail"', "conduct")
        assert code == 0, said
        assert "https://login.example.org/device" in said
        assert "ABCD-EFGH" in said
        file = tmp_path / "conduct.token"
        assert file.read_text().strip() == provider.refresh_token
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert provider.forms[0] == {"client_id": "desk", "scope": "mail"}
        assert [form["grant_type"].rpartition(":")[2] for form in provider.forms[1:]] == ["device_code"] * 2
        assert provider.refresh_token not in said


def test_by_an_address_that_is_pasted(tmp_path: Path) -> None:
    with TokenEndpoint() as provider:
        table = OAuth2.model_validate(
            {"provider": "other", "client_id": "desk", "token_url": provider.url(), "refresh_token_file": "x"}
            | {"authorize_url": "https://login.example.org/authorize", "scope": "mail"}
        )
        asked = question(table, lambda: "a secret", lambda _: None)
        query = {name: value[0] for name, value in parse_qs(urlsplit(asked.url).query).items()}
        assert (query["redirect_uri"], query["scope"], query["access_type"]) == (NOWHERE, "mail", "offline")
        for wrong in ("", "http://127.0.0.1:8085/?code=a-code&state=other", f"{NOWHERE}?state={query['state']}"):
            with pytest.raises(PermanentError):
                asked.answered(wrong)
        assert asked.answered(f" {NOWHERE}?code=a-code&state={query['state']}\n") == provider.refresh_token
        assert provider.forms[-1]["client_secret"] == "a secret"
        assert re.fullmatch(r"[\w-]{43,128}", provider.forms[-1]["code_verifier"])


def test_a_no_and_a_wrong_name_are_told(tmp_path: Path) -> None:
    with TokenEndpoint() as provider:
        more = f'device_url = "{provider.url("device")}"'
        assert called(tmp_path, provider, more, "chairs") == (2, called(tmp_path, provider, more, "chairs")[1])
        assert "with it: conduct" in called(tmp_path, provider, more, "chairs")[1]
        provider.code_granted.set()
        provider.script("access_denied")
        code, said = called(tmp_path, provider, more, "conduct")
        assert (code, "access_denied" in said) == (75, True)
        assert not (tmp_path / "conduct.token").exists()
