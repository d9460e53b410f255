"""One POST to a provider's endpoint and its JSON answer: over TLS, in bounded time and size, never to another host."""

import http.client
import json
import re
import socket
import ssl
import threading
from contextlib import suppress
from typing import Any
from urllib.parse import urlencode, urlsplit

from conductd.errors import TemporaryError

PATIENCE = 30.0
"""Seconds for the whole exchange."""

MOST = 65_536
"""Bytes of an answer; tokens of real providers have 1 to 4 KB."""

_CODE = re.compile(r"[a-z_]{1,40}")


class RefusedError(TemporaryError):
    """The provider answered with an error of RFC 6749, section 5.2, or RFC 8628, section 3.5: its `code`."""

    def __init__(self, host: str, code: str) -> None:
        self.code = code
        super().__init__(f"{host}: token: refused ({code})")


def post(url: str, form: dict[str, str], *, patience: float = PATIENCE) -> dict[str, Any]:
    """Send a form and return the JSON object that comes back. A redirection is not followed.

    Raises RefusedError, TemporaryError; neither says anything of what was sent, nor more than a code of the answer.
    """
    parts = urlsplit(url)
    host = parts.hostname or ""
    try:
        status, body = _exchanged(_connection(url, patience), f"{parts.path}?{parts.query}".rstrip("?"), form, patience)
        answer = json.loads(body)
    except ssl.SSLCertVerificationError as error:
        raise TemporaryError(f"{host}: token: certificate refused ({error.verify_message})") from None
    except TimeoutError:
        raise TemporaryError(f"{host}: token: no answer in time") from None
    except (OSError, http.client.HTTPException) as error:
        raise TemporaryError(f"{host}: token: {getattr(error, 'strerror', None) or type(error).__name__}") from None
    except ValueError:
        raise TemporaryError(f"{host}: token: the answer is no JSON") from None
    code = answer.get("error") if isinstance(answer, dict) else None
    if isinstance(code, str):
        raise RefusedError(host, code if _CODE.fullmatch(code) else "an error without a name")
    if status != 200 or not isinstance(answer, dict):
        raise TemporaryError(f"{host}: token: answered {status}")
    return answer


def _connection(url: str, patience: float) -> http.client.HTTPConnection:
    """http only ever leads to this very machine: the configuration takes no other."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    if parts.scheme == "https":
        context = ssl.create_default_context()
        return http.client.HTTPSConnection(host, parts.port, timeout=patience, context=context)
    return http.client.HTTPConnection(host, parts.port, timeout=patience)


def _exchanged(
    connection: http.client.HTTPConnection, path: str, form: dict[str, str], patience: float
) -> tuple[int, bytes]:
    """Status and body. A timeout of sockets starts anew with each byte, so the clock beside it ends what drips."""
    connection.connect()
    sock, over = connection.sock, threading.Event()

    def cut() -> None:
        over.set()
        with suppress(OSError):
            sock.shutdown(socket.SHUT_RDWR)

    clock = threading.Timer(patience, cut)
    clock.daemon = True
    clock.start()
    try:
        headers = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"}
        connection.request("POST", path, urlencode(form), headers)
        response = connection.getresponse()
        answer = response.status, response.read(MOST)
    except (OSError, ValueError, http.client.HTTPException):
        if not over.is_set():
            raise
    finally:
        clock.cancel()
        connection.close()
    if over.is_set():
        raise TimeoutError
    return answer
