"""The first refresh token: a person says yes at the provider, in a browser on any machine.

By device code (RFC 8628) where the provider has it, else by a code that is copied out of the browser's address line,
after it was sent on to a page that is not there (RFC 8252, section 7.3, with PKCE, RFC 7636).
"""

import base64
import hashlib
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import parse_qs, urlencode, urlsplit

from conductd.config import OAuth2
from conductd.errors import PermanentError
from conductd.oauth.endpoint import RefusedError, post

DEVICE_CODE = "urn:ietf:params:oauth:grant-type:device_code"
NOWHERE = "http://127.0.0.1:8085/"
"""Where the browser is sent on to: nothing listens there, and the code stands in its address line."""


@dataclass(frozen=True, slots=True)
class Question:
    """What a person must do, and what gives the refresh token once it is done (with what they pasted, or nothing)."""

    url: str
    code: str | None
    answered: Callable[[str], str]


def question(table: OAuth2, client_secret: Callable[[], str] | None, pause: Callable[[float], object]) -> Question:
    """Begin. `pause` waits so many seconds between two looks. Raises TemporaryError, PermanentError."""
    form = {"client_id": table.client_id} | ({"client_secret": client_secret()} if client_secret else {})
    if table.asked("device_url") is not None:
        return _by_device_code(table, form, pause)
    if table.asked("authorize_url") is not None:
        return _by_pasted_code(table, form)
    raise PermanentError("neither device_url nor authorize_url is known for this provider: write one of them")


def _by_device_code(table: OAuth2, form: dict[str, str], pause: Callable[[float], object]) -> Question:
    told = post(table.asked("device_url") or "", _without_secret(form) | {"scope": table.asked("scope") or ""})
    url, code, device = (told.get(key) for key in ("verification_uri", "user_code", "device_code"))
    if not (isinstance(url, str) and isinstance(code, str) and isinstance(device, str)):
        raise PermanentError("the provider's answer holds no code")
    until = time.monotonic() + _seconds(told.get("expires_in"), 900)

    def answered(_pasted: str) -> str:
        interval = _seconds(told.get("interval"), 5)
        while time.monotonic() < until:
            pause(interval)
            try:
                return _token(table, form | {"grant_type": DEVICE_CODE, "device_code": device})
            except RefusedError as error:
                if error.code not in {"authorization_pending", "slow_down"}:
                    raise
                interval += 5 if error.code == "slow_down" else 0
        raise PermanentError("nobody said yes in time")

    return Question(url, code, answered)


def _by_pasted_code(table: OAuth2, form: dict[str, str]) -> Question:
    verifier, state = secrets.token_urlsafe(48), secrets.token_urlsafe(16)
    challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
    query = {
        "client_id": table.client_id,
        "response_type": "code",
        "redirect_uri": NOWHERE,
        "scope": table.asked("scope") or "",
        "state": state,
        "code_challenge": challenge,
        "code_challenge_method": "S256",
        "access_type": "offline",  # Google gives a refresh token only so, and only once unless asked again
        "prompt": "consent",
    }

    def answered(pasted: str) -> str:
        said = parse_qs(urlsplit(pasted.strip()).query)
        if said.get("state") != [state] or "code" not in said:
            raise PermanentError("that is not the address the browser was sent on to after the yes")
        grant = {"grant_type": "authorization_code", "code": said["code"][0], "code_verifier": verifier}
        return _token(table, form | grant | {"redirect_uri": NOWHERE})

    return Question(f"{table.asked('authorize_url')}?{urlencode(query)}", None, answered)


def _token(table: OAuth2, form: dict[str, str]) -> str:
    refresh = post(table.asked("token_url") or "", form).get("refresh_token")
    if not isinstance(refresh, str) or not refresh.isprintable() or not refresh:
        raise PermanentError("the provider gave no refresh token: does the scope ask for one (offline_access)?")
    return refresh


def _without_secret(form: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in form.items() if name != "client_secret"}


def _seconds(said: object, otherwise: float) -> float:
    return float(said) if isinstance(said, int) and 0 <= said <= 86_400 else otherwise
