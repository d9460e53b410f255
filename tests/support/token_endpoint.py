"""A provider's token endpoint on a loopback port, as strict about refresh tokens as the strictest provider.

with TokenEndpoint("first") as provider:
    provider.rotates = True            # each use gives a new refresh token and ends the old one
    provider.script("invalid_grant")   # the next answer is that error
    provider.script("stall")           # or none at all; "drip", "500", "garbage", "redirect", "empty"
"""

import json
import threading
from collections import deque
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from urllib.parse import parse_qs


class TokenEndpoint:
    """`issued` are the access tokens given, `forms` what was asked. `lasts` in seconds goes with each token."""

    def __init__(self, refresh_token: str = "first") -> None:
        self.refresh_token = refresh_token
        self.rotates = False
        self.lasts: object = 3600
        self.issued: list[str] = []
        self.forms: list[dict[str, str]] = []
        self.code_granted = threading.Event()
        self.over = threading.Event()
        self._scripts: deque[str] = deque()
        self._server = _Server(self)
        self._rounds = 1
        self.port: int = self._server.server_address[1]

    def __enter__(self) -> "TokenEndpoint":
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.over.set()
        self._server.shutdown()
        self._server.server_close()

    def url(self, path: str = "token") -> str:
        return f"http://127.0.0.1:{self.port}/{path}"

    def script(self, *faults: str) -> None:
        self._scripts.extend(faults)

    def next_fault(self) -> str | None:
        return self._scripts.popleft() if self._scripts else None

    def answer(self, path: str, form: dict[str, str]) -> tuple[int, dict[str, object]]:
        """What a provider answers to a form."""
        self.forms.append(form)
        if path == "/device":
            return 200, {
                "device_code": "dev-1",
                "user_code": "ABCD-EFGH",
                "verification_uri": "https://login.example.org/device",
                "expires_in": 900,
                "interval": 0,
            }
        kind = form.get("grant_type", "")
        if kind == "refresh_token" and form.get("refresh_token") != self.refresh_token:
            return 400, {"error": "invalid_grant", "error_description": "the secret of ada@example.net is wrong"}
        if kind.endswith("device_code") and not self.code_granted.is_set():
            self.code_granted.set()
            return 400, {"error": "authorization_pending"}
        if kind == "authorization_code" and form.get("code") != "a-code":
            return 400, {"error": "invalid_grant"}
        return 200, self._issue(kind)

    def _issue(self, kind: str) -> dict[str, object]:
        self.issued.append(f"access-{len(self.issued) + 1}")
        answer: dict[str, object] = {"access_token": self.issued[-1], "token_type": "Bearer", "expires_in": self.lasts}
        if kind == "client_credentials":
            return answer
        if self.rotates or kind != "refresh_token":
            self._rounds += 1
            self.refresh_token = f"refresh-{self._rounds}"
            answer["refresh_token"] = self.refresh_token
        return answer


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, desk: TokenEndpoint) -> None:
        self.desk = desk
        super().__init__(("127.0.0.1", 0), _Talk)

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that went away is what some tests are about."""


class _Talk(BaseHTTPRequestHandler):
    server: _Server

    def do_POST(self) -> None:
        raw = self.rfile.read(int(self.headers["Content-Length"])).decode()
        form = {name: values[0] for name, values in parse_qs(raw).items()}
        fault = self.server.desk.next_fault()
        if fault == "stall":
            self.server.desk.over.wait(20)
        elif fault == "drip":
            self._drip()
        elif fault == "redirect":
            self._say(307, {}, {"Location": self.server.desk.url("elsewhere")})
        elif fault in {"500", "garbage", "empty"}:
            body: object = {"500": {}, "garbage": None, "empty": {"token_type": "Bearer"}}[fault]
            self._say(500 if fault == "500" else 200, body)
        elif fault is not None:
            self._say(400, {"error": fault})
        else:
            self._say(*self.server.desk.answer(self.path, form))

    def _say(self, status: int, body: object, headers: dict[str, str] | None = None) -> None:
        data = json.dumps(body).encode() if body is not None else b"<html>no"
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def _drip(self) -> None:
        self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 60000\r\n\r\n")
        while not self.server.desk.over.wait(0.05):
            self.wfile.write(b" ")

    def log_message(self, *_: object) -> None:
        """Nothing."""
