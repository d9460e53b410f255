"""An SMTP server that takes everything and keeps nothing, in a process of its own, so that it slows nobody down.

It prints its port, then one JSON line a mail: when the last byte was in (monotonic clock, seconds), the recipient, and
which mail it answers. The real server of a group is slower; both sides of a benchmark meet this.
"""

import json
import socket
import socketserver
import sys
import threading
import time
from email.parser import BytesHeaderParser


class _Session(socketserver.StreamRequestHandler):
    """One connection: the commands of RFC 5321 that a client needs."""

    def handle(self) -> None:
        self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        recipients: list[str] = []
        self._say("220 sink.example ESMTP")
        while line := self.rfile.readline():
            verb = line[:4].upper()
            if verb == b"QUIT":
                self._say("221 bye")
                return
            if verb == b"DATA":
                self._say("354 go on")
                self._take(recipients)
                recipients = []
            elif verb == b"RCPT":
                recipients.append(line.decode("ascii", "replace").partition("<")[2].partition(">")[0])
            elif verb == b"EHLO":
                self._say("250-sink.example", "250-8BITMIME", "250 SIZE 50000000")
                continue
            self._say("250 ok")

    def _say(self, *lines: str) -> None:
        self.wfile.write("".join(f"{line}\r\n" for line in lines).encode("ascii"))

    def _take(self, recipients: list[str]) -> None:
        received = []
        while (line := self.rfile.readline()) not in {b".\r\n", b""}:
            received.append(line)
        at = time.monotonic()
        header = BytesHeaderParser().parsebytes(b"".join(received))
        told = {"at": at, "to": recipients, "in_reply_to": header["In-Reply-To"], "size": sum(map(len, received))}
        with _PRINTING:
            print(json.dumps(told), flush=True)


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    request_queue_size = 50


_PRINTING = threading.Lock()


def main() -> None:
    with _Server(("127.0.0.1", 0), _Session) as server:
        print(server.server_address[1], flush=True)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        sys.stdin.read()  # until the benchmark is gone


if __name__ == "__main__":
    main()
