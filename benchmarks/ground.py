"""The ground that every benchmark stands on: a private Dovecot, an SMTP sink, a configuration, and honest measuring."""

import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mails import BORDER, DESK, roster

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "tests"))

# below the path it needs, and under its own name for those who import it from here
from support.dovecot import Dovecot as Dovecot  # type: ignore[import-not-found]  # noqa: E402, PLC0414

USER, PASSWORD = "conduct", "secret"


@dataclass(frozen=True, slots=True)
class Run:
    """One process from start to end: seconds on the wall and on the processor, peak resident memory in MB."""

    wall: float
    user: float
    system: float
    peak: float
    code: int

    @property
    def cpu(self) -> float:
        """Seconds of processor time, user and system."""
        return self.user + self.system


@dataclass(slots=True)
class Sink:
    """The SMTP sink and what it has received so far."""

    process: subprocess.Popen[str]
    port: int
    mails: list[dict[str, Any]] = field(default_factory=list)
    news: threading.Condition = field(default_factory=threading.Condition)

    def listen(self) -> None:
        """Note every mail as the sink tells of it. Runs in a thread."""
        for line in self.process.stdout or ():
            with self.news:
                self.mails.append(json.loads(line))
                self.news.notify_all()

    def answer_to(self, message_id: str, seconds: float) -> dict[str, Any] | None:
        """The first mail that answers `message_id`, waiting at most so long."""

        def found() -> dict[str, Any] | None:
            return next((mail for mail in reversed(self.mails) if mail["in_reply_to"] == message_id), None)

        with self.news:
            self.news.wait_for(lambda: found() is not None, seconds)
            return found()


@contextmanager
def smtp_sink() -> Iterator[Sink]:
    """A running sink, gone at the end."""
    command = [sys.executable, str(HERE / "sink.py")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        sink = Sink(process, int(process.stdout.readline()) if process.stdout else 0)
        threading.Thread(target=sink.listen, daemon=True).start()
        try:
            yield sink
        finally:
            process.kill()


def write_config(folder: Path, imap_port: int, smtp_port: int, members: int, start: str) -> Path:
    """A configuration with its password file; relative paths, so the database lies in `folder`."""
    secret = folder / "imap.password"
    secret.write_text(PASSWORD)
    secret.chmod(0o600)
    people = "".join(f'[[members]]\nname = "{one.name}"\naddresses = ["{one.address}"]\n' for one in roster(members))
    config = folder / "conductd.toml"
    config.write_text(f"""
[team]
name = "Code of Conduct Working Group"
organisation = "Example Software Foundation"
address = "{DESK}"
{people}
[[mailboxes]]
name = "conduct"
host = "127.0.0.1"
port = {imap_port}
tls = "none"
username = "{USER}"
password_file = "imap.password"
start = "{start}"
[smtp]
host = "127.0.0.1"
port = {smtp_port}
tls = "none"
[limits]
per_recipient_a_day = 100000
acknowledgements_an_hour = 100000
acknowledgements_a_day = 100000
others_an_hour = 100000
others_a_day = 100000
[database]
url = "sqlite:///conductd.sqlite3"
[trust]
authserv_ids = ["{BORDER}"]
""")
    config.chmod(0o600)
    return config


def conductd(config: Path, *words: str) -> list[str]:
    """The installed command beside this Python, else the module."""
    script = Path(sys.executable).with_name("conductd")
    program = [str(script)] if script.exists() else [sys.executable, "-m", "conductd"]
    return [*program, "--config", str(config), *words]


def environment(folder: Path) -> dict[str, str]:
    """What a service has, and PYTHONPATH where the program is not installed."""
    kept = {name: os.environ[name] for name in ("PYTHONPATH",) if name in os.environ}
    return {"HOME": str(folder), "PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8", "TZ": "UTC"} | kept


def measured(command: Sequence[str], folder: Path) -> Run:
    """Run a command to its end. Its output goes to `folder`/output.

    The caller must be small itself: Linux counts the memory of the process that forked into the child's peak.
    """
    with (folder / "output").open("ab") as output:
        begun = time.perf_counter()
        process = subprocess.Popen(
            command, cwd=folder, env=environment(folder), stdin=subprocess.DEVNULL, stdout=output, stderr=output
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - begun
    process.returncode = os.waitstatus_to_exitcode(status)
    return Run(wall, usage.ru_utime, usage.ru_stime, usage.ru_maxrss / 1024, process.returncode)


def fsync_time(folder: Path, times: int = 200) -> tuple[float, float]:
    """Median and 95th percentile of appending 4 KB and fsync, in ms: what one durable commit costs at least."""
    taken = []
    with tempfile.TemporaryFile(dir=folder, buffering=0) as file:
        for _ in range(times):
            file.write(bytes(4096))
            begun = time.perf_counter()
            os.fsync(file.fileno())
            taken.append((time.perf_counter() - begun) * 1000)
    return statistics.median(taken), percentile(taken, 95)


def percentile(figures: Sequence[float], percent: int) -> float:
    """The nearest-rank percentile."""
    return sorted(figures)[max(0, -(-len(figures) * percent // 100) - 1)]


def machine(folder: Path) -> str:
    """One line on what this was measured with."""
    median, worst = fsync_time(folder)
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return (
        f"machine: {os.cpu_count()} cores, {python}, {platform.system()} {platform.release()}, {_disk(folder)}; "
        f"fsync of 4 KB: median {median:.2f} ms, p95 {worst:.2f} ms; load {os.getloadavg()[0]:.1f}"
    )


def _disk(folder: Path) -> str:
    """The kind of disk under a folder, as far as the kernel says so."""
    number = folder.stat().st_dev
    device = Path(f"/sys/dev/block/{os.major(number)}:{os.minor(number)}").resolve()
    found = next((place for place in (device, device.parent) if (place / "queue/rotational").exists()), None)
    if found is None:
        return "disk unknown"
    kind = "rotating or virtual" if (found / "queue/rotational").read_text().strip() == "1" else "solid state"
    return f"disk {found.name} ({kind})"


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Columns in line, the first to the left."""
    widths = [max(len(row[column]) for row in (head, *rows)) for column in range(len(head))]

    def line(row: Sequence[str]) -> str:
        cells = (cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))
        return "  ".join([row[0].ljust(widths[0]), *cells])

    return "\n".join(line(row) for row in (head, *rows))
