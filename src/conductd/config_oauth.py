"""[mailboxes.oauth2] and [smtp.oauth2]: logging in with a token of the provider instead of a password (RFC 6749)."""

from typing import Literal
from urllib.parse import urlsplit

from pydantic import ValidationInfo, field_validator

from conductd.config_base import Line, Table, is_loopback

_OUTLOOK = "https://outlook.office365.com"
_MICROSOFT = "https://login.microsoftonline.com/{tenant}/oauth2/v2.0"
PRESETS: dict[str, dict[str, str]] = {
    "microsoft": {
        "token_url": f"{_MICROSOFT}/token",
        "authorize_url": f"{_MICROSOFT}/authorize",
        "device_url": f"{_MICROSOFT}/devicecode",
        "scope": f"{_OUTLOOK}/IMAP.AccessAsUser.All {_OUTLOOK}/SMTP.Send offline_access",
        "app_scope": f"{_OUTLOOK}/.default",
    },
    "google": {
        "token_url": "https://oauth2.googleapis.com/token",
        "authorize_url": "https://accounts.google.com/o/oauth2/v2/auth",
        "scope": "https://mail.google.com/",
    },
    "other": {},
}
"""What the providers document. Google gives no right to mail by device code, so it has no such address."""


class OAuth2(Table):
    """How to get access tokens. With a refresh token we act for its owner, without one for the application itself."""

    provider: Literal["microsoft", "google", "other"]
    client_id: Line
    client_secret_file: Line | None = None
    refresh_token_file: Line | None = None
    tenant: Line = "organizations"
    token_url: Line | None = None
    authorize_url: Line | None = None
    device_url: Line | None = None
    scope: Line | None = None
    mechanism: Literal["xoauth2", "oauthbearer"] = "xoauth2"

    @field_validator("token_url", "authorize_url", "device_url")
    @classmethod
    def _encrypted(cls, url: str | None) -> str | None:
        parts = urlsplit(url or "https://example.org")
        if parts.scheme == "https" or (parts.scheme == "http" and is_loopback(parts.hostname or "")):
            return url
        raise ValueError("would send tokens in the clear|write an address that begins with https://")

    @field_validator("refresh_token_file")
    @classmethod
    def _apart_from_the_secret(cls, file: str | None, info: ValidationInfo) -> str | None:
        if file is not None and file == info.data.get("client_secret_file"):
            raise ValueError("is the file of the client's secret too|keep each in a file of its own")
        return file

    def asked(self, key: str) -> str | None:
        """An address or the scope: as written, else as the provider documents it."""
        preset = PRESETS[self.provider]
        if key == "scope" and self.refresh_token_file is None:
            key, written = "app_scope", self.scope
        else:
            written = getattr(self, key)
        return written or (preset[key].format(tenant=self.tenant) if key in preset else None)

    @property
    def missing(self) -> str | None:
        """The key without which no token can be asked for."""
        if self.asked("token_url") is None:
            return "token_url"
        if self.refresh_token_file is None and self.client_secret_file is None:
            return "refresh_token_file"
        return None
