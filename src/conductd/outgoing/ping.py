"""Asking for a URL, so that whoever watches it knows that we live. Nothing is sent along but the URL itself."""

import http.client
import ssl
from contextlib import closing
from urllib.parse import urlsplit

from conductd.errors import TemporaryError

SECONDS = 10.0


def ping(url: str, seconds: float = SECONDS) -> None:
    """Ask once. Follows no redirection and no proxy: we talk to the configured host alone. Raises TemporaryError."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    wanted = f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/"
    try:
        with closing(_connection(parts.scheme, host, parts.port, seconds)) as connection:
            connection.request("GET", wanted, headers={"User-Agent": "conductd", "Connection": "close"})
            answer = connection.getresponse()
    except (OSError, ValueError, http.client.HTTPException) as error:
        raise TemporaryError(f"{host}: {_kind(error)}") from None
    if not 200 <= answer.status < 300:
        raise TemporaryError(f"{host}: answered {answer.status}")


def _connection(scheme: str, host: str, port: int | None, seconds: float) -> http.client.HTTPConnection:
    if scheme == "https":
        return http.client.HTTPSConnection(host, port, timeout=seconds, context=ssl.create_default_context())
    return http.client.HTTPConnection(host, port, timeout=seconds)


def _kind(error: Exception) -> str:
    if isinstance(error, TimeoutError):
        return "no answer in time"
    return (error.strerror if isinstance(error, OSError) else None) or type(error).__name__
