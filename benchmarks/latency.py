"""How long a reporter waits: from a mail in the mailbox to its acknowledgement at the SMTP server, `run` with IDLE.

`latency.py [--mails 50] [--members 1]`. Mails are delivered one at a time into a private Dovecot, each after the answer
to the one before. Beside it what the daemon costs while nothing happens: memory, processor, threads, open files.
"""

import argparse
import os
import statistics
import subprocess
import tempfile
import threading
import time
from collections.abc import Sequence
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

from ground import (
    PASSWORD,
    USER,
    Dovecot,
    Sink,
    conductd,
    environment,
    machine,
    percentile,
    smtp_sink,
    table,
    write_config,
)
from imapclient import IMAPClient
from mails import Mail, generate

PATIENCE = 90.0
"""Seconds after which an answer counts as lost: longer than an IDLE that missed something."""

IDLE_SECONDS = 10.0
LARGEST = 400_000
"""Bytes: a reporter who attaches 5 MB waits for the upload, not for us."""


def main() -> None:
    wanted = _arguments()
    with ExitStack() as held:
        folder = Path(held.enter_context(tempfile.TemporaryDirectory(prefix="latency-")))
        dovecot = held.enter_context(Dovecot({USER: PASSWORD}))
        sink = held.enter_context(smtp_sink())
        print(machine(folder))
        config = write_config(folder, dovecot.port, sink.port, wanted.members, start="all")
        subprocess.run(conductd(config, "migrate"), check=True, env=environment(folder), stdout=subprocess.DEVNULL)
        log = held.enter_context((folder / "log").open("wb"))
        daemon = subprocess.Popen(conductd(config, "run"), cwd=folder, env=environment(folder), stdout=log, stderr=log)
        try:
            measure(daemon, dovecot, sink, reports(wanted.mails + 1))
        finally:
            daemon.terminate()
            print(f"exit code after SIGTERM: {daemon.wait(60)}")
            unusual = [line for line in (folder / "log").read_text().splitlines() if not line.startswith("info:")]
            print("\n".join(unusual[-20:]))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mails", type=int, default=50)
    parser.add_argument("--members", type=int, default=1)
    return parser.parse_args()


def reports(count: int) -> list[Mail]:
    """New reports of the usual shapes, without the largest."""
    fitting = (mail for mail in generate(count * 3) if mail.is_report and len(mail.raw) < LARGEST)
    return [next(fitting) for _ in range(count)]


def measure(daemon: subprocess.Popen[bytes], dovecot: Dovecot, sink: Sink, mails: Sequence[Mail]) -> None:
    begun = time.monotonic()
    if answered(dovecot, sink, mails[0]) is None:
        print("the first mail was never answered: no figures")
        return
    ear = Ear(dovecot.port)
    print(f"started, and the first mail answered, after {time.monotonic() - begun:.1f} s\n")
    delivered, taken = [], []
    for mail in mails[1:]:
        delivered.append(time.monotonic())
        taken.append(answered(dovecot, sink, mail))
    told = ear.heard_after(delivered)
    rows = [row("acknowledgement at the SMTP server", taken), row("Dovecot tells a bare client in IDLE", told)]
    print(table(("ms from delivery until", "mails", "median", "p95", "worst"), rows))
    print()
    before, since = state(daemon.pid), time.monotonic()
    time.sleep(IDLE_SECONDS)  # the figure is about real time passing
    print(table(("the daemon at rest", ""), at_rest(before, state(daemon.pid), time.monotonic() - since)))


def row(name: str, seconds: Sequence[float | None]) -> tuple[str, ...]:
    came = [one * 1000 for one in seconds if one is not None]
    figures = (statistics.median(came), percentile(came, 95), max(came)) if came else ()
    return name, f"{len(came)} of {len(seconds)}", *(f"{figure:.0f}" for figure in figures)


class Ear(threading.Thread):
    """A bare client in IDLE: notes when the server speaks, which is the part of the wait that is not ours."""

    def __init__(self, port: int) -> None:
        super().__init__(daemon=True)
        self.client = IMAPClient("127.0.0.1", port, ssl=False)
        self.client.login(USER, PASSWORD)
        self.client.select_folder("INBOX", readonly=True)
        self.client.idle()
        self.heard: list[float] = []
        self.start()

    def run(self) -> None:
        while True:
            if any(answer[1] == b"EXISTS" for answer in self.client.idle_check(timeout=600) if len(answer) > 1):
                self.heard.append(time.monotonic())

    def heard_after(self, instants: Sequence[float]) -> list[float | None]:
        """Seconds from each instant to the first word after it, before the next instant."""
        bounds = [*instants[1:], float("inf")]
        return [
            next((at - begun for at in self.heard if begun < at < until), None)
            for begun, until in zip(instants, bounds, strict=True)
        ]


def answered(dovecot: Dovecot, sink: Sink, mail: Mail) -> float | None:
    """Seconds until the acknowledgement was at the SMTP server; None if it did not come."""
    begun = time.monotonic()
    dovecot.deliver(USER, mail.raw, datetime.now(UTC))
    answer = sink.answer_to(mail.message_id, PATIENCE)
    return None if answer is None else float(answer["at"]) - begun


def state(pid: int) -> dict[str, float]:
    """Memory in MB, processor seconds, threads, open files and context switches of a process, from /proc."""
    status = dict(line.split(":", 1) for line in Path(f"/proc/{pid}/status").read_text().splitlines() if ":" in line)
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return {
        "memory": int(status["VmRSS"].split()[0]) / 1024,
        "peak": int(status["VmHWM"].split()[0]) / 1024,
        "cpu": (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK"),
        "threads": int(status["Threads"]),
        "files": len(list(Path(f"/proc/{pid}/fd").iterdir())),
    }


def at_rest(before: dict[str, float], after: dict[str, float], seconds: float) -> list[tuple[str, str]]:
    return [
        ("resident memory", f"{after['memory']:.0f} MB (peak {after['peak']:.0f})"),
        (f"processor time in {seconds:.0f} s", f"{(after['cpu'] - before['cpu']) * 1000:.0f} ms"),
        ("threads", f"{after['threads']:.0f}"),
        ("open files", f"{after['files']:.0f} ({before['files']:.0f} before)"),
    ]


if __name__ == "__main__":
    main()
