"""Does anything grow? 100,000 polls of a real Dovecot and 10,000 mails, as fast as they go, in one process.

`soak.py [--polls 100000] [--mails 10000] [--every 5000]`. Each poll looks into the mailbox and keeps what is new; where
there was mail, and every tenth time, all the rest follows: judge, remind, send, watch over the desk. One mail in ten is
a report, the others follow it; cases are closed after a while, and the mailbox is emptied now and then, as people do.

Bounds (invariant I22): from the first tenth to the end memory grows by 10 MB at most, descriptors and threads not at
all, and the write-ahead log stays under 64 MB.
"""

import argparse
import os
import sys
import tempfile
import threading
import time
from collections import deque
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from ground import PASSWORD, USER, Dovecot, Sink, machine, smtp_sink, write_config
from mails import BORDER, DESK
from sqlalchemy import select

from conductd.app import App, build
from conductd.config import load
from conductd.model import CloseCase, Decision
from conductd.pipeline import collect, one_pass
from conductd.store.effects import carry_out
from conductd.store.keys import create_key_file
from conductd.store.migrate import upgrade
from conductd.store.places import database_url
from conductd.store.schema import CaseRow
from conductd.summary import Summary

MB = 1024 * 1024
GROWTH_MB, WAL_MB = 10.0, 64.0
REPORT_EVERY = 10
OPEN_AT_MOST = 30
EMPTY_EVERY = 500
WHOLE_EVERY = 10
START = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Figures:
    """What may not grow: resident memory and the write-ahead log in MB, open descriptors, threads."""

    memory: float
    descriptors: int
    threads: int
    wal: float

    @classmethod
    def now(cls, folder: Path) -> "Figures":
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        wal = folder / "conductd.sqlite3-wal"
        size = wal.stat().st_size if wal.exists() else 0
        descriptors = len(os.listdir("/proc/self/fd"))
        return cls(pages * os.sysconf("SC_PAGESIZE") / MB, descriptors, threading.active_count(), size / MB)

    def __str__(self) -> str:
        memory, wal = f"{self.memory:.1f} MB resident", f"log {self.wal:.1f} MB"
        return f"{memory}, {self.descriptors} descriptors, {self.threads} threads, {wal}"


@dataclass
class Soak:
    """The desk under way: polls so far, mails delivered, and the reports that were not closed yet."""

    app: App
    dovecot: Dovecot
    sink: Sink
    folder: Path
    mails: int = 0
    open_codes: deque[str] = field(default_factory=deque)
    report: str = ""

    def deliver(self) -> None:
        """One more mail, as a mail server delivers it."""
        number, own = self.mails, f"<soak-{self.mails}@example.net>"
        if number % REPORT_EVERY == 0:
            self.report = own
        answers = "" if own == self.report else f"In-Reply-To: {self.report}\r\nReferences: {self.report}\r\n"
        sender = f"reporter{number // REPORT_EVERY}@example.net"
        vouched = f"Authentication-Results: {BORDER}; dmarc=pass header.from=example.net\r\n"
        head = f"{vouched}From: {sender}\r\nTo: {DESK}\r\nSubject: What happened\r\nMessage-ID: {own}\r\n{answers}"
        text = f"Somebody shouted at me, and this is what I remember of it, part {number}.\r\n" * 20
        self.dovecot.deliver(USER, f"{head}\r\n{text}".encode())
        self.mails += 1
        if self.mails % EMPTY_EVERY == 0:
            self.dovecot.expunge(USER)

    def poll(self, number: int, *, with_mail: bool) -> None:
        """What the threads do in one minute."""
        now, summary = START + number * timedelta(minutes=1), Summary()
        if with_mail:
            self.deliver()
        if with_mail or number % WHOLE_EVERY == 0:
            summary = one_pass(self.app, now, patient=True)
        else:
            collect(self.app, self.app.sources[0], now, summary)
        if summary.troubles:
            sys.exit(f"trouble: {summary.troubles}")
        if summary.did["new_case"]:
            self.close_the_oldest(now)
            self.sink.mails.clear()

    def close_the_oldest(self, now: datetime) -> None:
        """A group ends its cases: only some are open at a time."""
        with self.app.db.writing() as session:
            self.open_codes.append(session.scalars(select(CaseRow.code).order_by(CaseRow.id.desc())).first() or "")
            while len(self.open_codes) > OPEN_AT_MOST:
                code = self.open_codes.popleft()
                carry_out(session, Decision((CloseCase(code, "done", "soak"),), case=code), None, None, now)


def main() -> None:
    wanted = _arguments()
    with ExitStack() as held:
        folder = Path(held.enter_context(tempfile.TemporaryDirectory(prefix="soak-")))
        dovecot = held.enter_context(Dovecot({USER: PASSWORD}))
        sink = held.enter_context(smtp_sink())
        config = load(write_config(folder, dovecot.port, sink.port, 2, "all"))
        create_key_file(folder / "conductd.key")
        upgrade(database_url(config))
        print(machine(folder), flush=True)
        soak = Soak(build(config), dovecot, sink, folder)
        sys.exit(run(soak, wanted.polls, wanted.mails, wanted.every))


def run(soak: Soak, polls: int, mails: int, every: int) -> int:
    """Poll so often; a line of figures each `every` polls, and the verdict. The exit code: 1 if a bound was passed."""
    begun, first, most_wal = time.monotonic(), Figures.now(soak.folder), 0.0
    for number in range(1, polls + 1):
        soak.poll(number, with_mail=number * mails // polls > soak.mails)
        if number % every == 0 or number == polls:
            figures = Figures.now(soak.folder)
            most_wal = max(most_wal, figures.wal)
            print(f"{number} polls, {soak.mails} mails, {time.monotonic() - begun:.0f} s: {figures}", flush=True)
        if number == polls // 10:
            first = Figures.now(soak.folder)
    last = Figures.now(soak.folder)
    grown = last.memory - first.memory
    print(f"grown since the first tenth: {grown:.1f} MB, {last.descriptors - first.descriptors} descriptors, "
          f"{last.threads - first.threads} threads; largest log {most_wal:.1f} MB")  # fmt: skip
    steady = last.descriptors <= first.descriptors and last.threads <= first.threads
    return 0 if steady and grown <= GROWTH_MB and most_wal <= WAL_MB else 1


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--polls", type=int, default=100_000)
    parser.add_argument("--mails", type=int, default=10_000)
    parser.add_argument("--every", type=int, default=5_000)
    return parser.parse_args()


if __name__ == "__main__":
    main()
