"""Access tokens: asked for when they are needed, used until shortly before their end, asked for anew when refused."""

import time
from collections.abc import Callable
from contextlib import nullcontext

from conductd.config import OAuth2
from conductd.errors import LoginRefusedError, TemporaryError
from conductd.oauth.endpoint import PATIENCE, RefusedError, post
from conductd.oauth.store import RefreshToken

EARLY = 120.0
"""Seconds before its end at which a token counts as ended: a log-in must not meet the very end of it."""

UNSAID = 600.0
"""How long a token is used whose provider does not say how long it lasts."""

_MEND = {
    "invalid_grant": "the refresh token has ended or was taken back: get a new one with `conductd authorize`",
    "invalid_client": "client_id or the client's secret is wrong, or the secret has expired",
    "unauthorized_client": "the application may not ask for this: see its permissions at the provider",
    "invalid_scope": "the scope is not one that the application was granted",
}
"""What to mend after a refusal, by the codes of RFC 6749, section 5.2."""


class AccessTokens:
    """The tokens of one log-in. `name` says whose in errors. Used by one thread at a time."""

    def __init__(
        self,
        name: str,
        table: OAuth2,
        refresh: RefreshToken | None,
        client_secret: Callable[[], str] | None,
        *,
        patience: float = PATIENCE,
    ) -> None:
        self.name = name
        self.mechanism = table.mechanism
        self._table = table
        self._refresh = refresh
        self._client_secret = client_secret
        self._patience = patience
        self._token = ""
        self._good_until = 0.0

    def token(self) -> str:
        """A token that should still be good. Raises LoginRefusedError where only a person can mend it, TemporaryError
        where the provider is away, ConfigurationError for an unusable file.
        """
        if time.monotonic() >= self._good_until:
            with self._refresh.turn() if self._refresh else nullcontext():
                self._ask()
        elif self._refresh is not None:
            self._refresh.save()
        return self._token

    def forget(self) -> None:
        """The server refused the token: the next one is asked for anew."""
        self._good_until = 0.0

    def _ask(self) -> None:
        url = self._table.asked("token_url") or ""
        try:
            answer = post(url, self._form(), patience=self._patience)
        except RefusedError as error:
            mend = _MEND.get(error.code)
            kind = LoginRefusedError if mend else TemporaryError
            raise kind(f"{self.name}: {error}" + (f": {mend}" if mend else "")) from None
        except TemporaryError as error:
            raise TemporaryError(f"{self.name}: {error}") from None
        self._take(answer)

    def _form(self) -> dict[str, str]:
        form = {"client_id": self._table.client_id, "grant_type": "client_credentials"}
        if self._refresh is not None:
            form |= {"grant_type": "refresh_token", "refresh_token": self._refresh.read()}
        if (scope := self._table.asked("scope")) is not None:
            form["scope"] = scope
        if self._client_secret is not None:
            form["client_secret"] = self._client_secret()
        return form

    def _take(self, answer: dict[str, object]) -> None:
        """The new refresh token is kept before the access token is used: a crash in between loses neither."""
        token, lasts, refresh = (answer.get(key) for key in ("access_token", "expires_in", "refresh_token"))
        if not isinstance(token, str) or not token.isascii() or not token.isprintable():
            raise TemporaryError(f"{self.name}: token: the answer holds no access token")
        if self._refresh is not None and isinstance(refresh, str) and refresh != self._refresh.read():
            self._refresh.keep(refresh)
        seconds = float(lasts) if isinstance(lasts, int | str) and str(lasts).isdecimal() else UNSAID
        self._token = token
        self._good_until = time.monotonic() + max(0.0, seconds - min(EARLY, seconds / 2))
