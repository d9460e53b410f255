"""What one very big mail costs: memory of all processes together, time, and how large the write-ahead log grows.

The mails come from a real Dovecot. `once` takes them in, and `run` from the moment that they arrive.
"""

import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ground import (
    PASSWORD,
    USER,
    Dovecot,
    Sink,
    conductd,
    environment,
    machine,
    measured,
    smtp_sink,
    table,
    write_config,
)

from support import big_mails  # type: ignore[import-not-found]  # ground has put its folder on the path

MAILS: dict[str, Callable[[], Iterator[bytes]]] = {
    "200 MB attachment": lambda: big_mails.with_attachment(200),
    "10,000 parts": lambda: big_mails.with_parts(10_000),
    "8 MB of text": lambda: big_mails.of_text(8),
    "7 MB of text": lambda: big_mails.of_text(7),
}


@dataclass(slots=True)
class Watch:
    """The highest figures of a process with its children, looked at ten times a second."""

    database: Path
    daemon: float = 0.0
    together: float = 0.0
    log: int = 0
    over: threading.Event = field(default_factory=threading.Event)

    def look(self, pid: int) -> None:
        while not self.over.wait(0.1):
            peaks = big_mails.peaks(pid)
            self.daemon = max(self.daemon, peaks.get(pid, 0.0))
            self.together = max(self.together, sum(peaks.values()))
            wal = self.database.with_name(self.database.name + "-wal")
            self.log = max(self.log, wal.stat().st_size if wal.exists() else 0)


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        print(machine(Path(name)))
    head = ("mail", "on the wire, MB", "seconds", "CPU", "daemon MB", "all MB", "log MB", "database MB")
    rows = [once(title) for title in MAILS]
    print(table(head, [*rows, *running()]))


def once(title: str) -> tuple[str, ...]:
    """One mail, taken in by `conductd once`."""
    with tempfile.TemporaryDirectory() as name, Dovecot({USER: PASSWORD}) as dovecot, smtp_sink() as sink:
        folder = Path(name)
        config = write_config(folder, dovecot.port, sink.port, members=5, start="all")
        measured(conductd(config, "migrate"), folder)
        size, _ = big_mails.lay(dovecot, USER, MAILS[title]())
        watch = Watch(folder / "conductd.sqlite3")
        begun = time.perf_counter()
        with (folder / "output").open("ab") as output:
            command = conductd(config, "once")
            process = subprocess.Popen(command, cwd=folder, env=environment(folder), stdout=output, stderr=output)
            threading.Thread(target=watch.look, args=(process.pid,), daemon=True).start()
            _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        watch.over.set()
        if process.returncode:
            sys.exit((folder / "output").read_text())
        seconds = time.perf_counter() - begun
        return told(f"once: {title}", size, seconds, usage.ru_utime + usage.ru_stime, watch)


def running() -> Iterator[tuple[str, ...]]:
    """One mail after the other, taken in by one `conductd run`; each row tells the peak so far."""
    with tempfile.TemporaryDirectory() as name, Dovecot({USER: PASSWORD}) as dovecot, smtp_sink() as sink:
        folder = Path(name)
        config = write_config(folder, dovecot.port, sink.port, members=5, start="all")
        measured(conductd(config, "migrate"), folder)
        watch = Watch(folder / "conductd.sqlite3")
        with (folder / "output").open("ab") as output:
            command = conductd(config, "run")
            process = subprocess.Popen(command, cwd=folder, env=environment(folder), stdout=output, stderr=output)
        threading.Thread(target=watch.look, args=(process.pid,), daemon=True).start()
        time.sleep(3)
        for title, pieces in MAILS.items():
            before, used = len(sink.mails), cpu(process.pid)
            size, _ = big_mails.lay(dovecot, USER, pieces())
            begun = time.perf_counter()
            if not heard(sink, before):
                sys.exit((folder / "output").read_text())
            seconds = time.perf_counter() - begun
            time.sleep(1)
            yield told(f"run: {title}", size, seconds, cpu(process.pid) - used, watch)
        watch.over.set()
        process.terminate()
        process.wait()


def heard(sink: Sink, before: int) -> bool:
    """Wait for a letter beyond those before."""
    with sink.news:
        return sink.news.wait_for(lambda: len(sink.mails) > before, 180)


def cpu(pid: int) -> float:
    """Seconds of processor time of one process so far."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def told(title: str, size: int, seconds: float, processor: float, watch: Watch) -> tuple[str, ...]:
    spent = size / 1e6, seconds, processor, watch.daemon, watch.together
    figures = (*spent, watch.log / 1e6, watch.database.stat().st_size / 1e6)
    return title, *(f"{figure:.1f}" for figure in figures)


if __name__ == "__main__":
    main()
