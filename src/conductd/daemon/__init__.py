"""The daemon: threads around the steps of the path, APScheduler that only ticks, systemd kept informed."""

import logging
import os
import signal
import threading
import time

from conductd.app import build
from conductd.config import Config
from conductd.daemon import guard
from conductd.daemon.beats import Beats
from conductd.daemon.intake import intake
from conductd.daemon.systemd import notify
from conductd.daemon.threads import Bell, House, post, utc_now, watch, work
from conductd.daemon.ticks import Ticks
from conductd.errors import ConfigurationError
from conductd.logs import place_of
from conductd.pipeline import begin
from conductd.store.lock import instance_lock
from conductd.store.places import database_url

log = logging.getLogger(__name__)

STOP_SECONDS = 25.0
"""How long a stop waits for the letter and the message at hand; systemd allows more."""

FIRST_ROUNDS_SECONDS = 75.0
"""How long a start waits for the first look at each mailbox; systemd gives up at 90."""

WATCHER_ROUND = 400.0
"""Seconds a watcher may be silent: a back-off of five minutes, or a large mailbox on a slow line."""

LMTP_ROUND = 120.0
"""The server's loop tells every 20 seconds that it works; nothing that it waits for waits in it."""

WORKER_ROUND = 300.0
GUARD_ROUND = 900.0
"""An alarm's command may take a minute, and there are several alarms."""

DELIVERER_ROUND = 900.0
"""A server may take ten minutes to answer the final dot (RFC 5321, 4.5.3.2.6)."""


def run(config: Config) -> int:
    """Watch every mailbox until SIGTERM or SIGINT. Returns the exit code; raises ConfigurationError, TemporaryError."""
    with instance_lock(database_url(config), config.folder):
        app = build(config)
        begin(app, utc_now())
        allowed = {"worker": WORKER_ROUND, "deliverer": DELIVERER_ROUND, "guard": GUARD_ROUND}
        allowed |= {"lmtp": LMTP_ROUND} if config.lmtp else {}
        house = House(app, Beats(allowed | {source.name: WATCHER_ROUND for source in app.sources}))
        return _Daemon(house, config).run()


class _Daemon:
    """The main thread: starts the others, feeds the watchdog while they live, ends them."""

    def __init__(self, house: House, config: Config) -> None:
        self.house = house
        self.config = config
        self.failure: BaseException | None = None
        self.threads = [
            threading.Thread(target=work, args=(house,), name="worker", daemon=True),
            threading.Thread(target=post, args=(house,), name="deliverer", daemon=True),
            guard.thread(house),
            *(self._watcher(index) for index in range(len(house.app.sources))),
        ]

    def _watcher(self, index: int) -> threading.Thread:
        source, mailbox = self.house.app.sources[index], self.config.mailboxes[index]
        bell = Bell()
        self.house.bells.append(bell)
        arguments = (self.house, source, mailbox.poll.total_seconds(), bell)
        return threading.Thread(target=watch, args=arguments, name=source.name, daemon=True)

    def run(self) -> int:
        threading.excepthook = self._thread_died
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: self.house.stop.set())
        self.house.beats.start()
        handed_over = intake(self.house)
        for thread in self.threads:
            thread.start()
        log.info("conductd watches %d mailboxes", len(self.house.app.sources))
        self._await_first_rounds()
        notify("READY=1")
        self._main_loop()
        if handed_over is not None:
            handed_over.stop()
        return self._end()

    def _await_first_rounds(self) -> None:
        """Ready means that every mailbox was looked at or said why not: mail that comes later is new for certain."""
        until = time.monotonic() + FIRST_ROUNDS_SECONDS
        while self.house.beats.unheard() and time.monotonic() < until and not self.house.stop.wait(0.05):
            continue

    def _main_loop(self) -> None:
        every = _watchdog_seconds() / 3
        ticks = Ticks(self.house)
        fed = 0
        while not self.house.stop.wait(min(every, 5.0)):
            ticks.look_at_the_clock()
            silent = self.house.beats.silent()
            if not silent and self.house.beats.finished > fed:
                fed = self.house.beats.finished
                notify("WATCHDOG=1")
            for name in silent:
                notify(f"STATUS={name} has not finished a round in time")
        ticks.stop()

    def _end(self) -> int:
        notify("STOPPING=1")
        self.house.ring_all()
        until = time.monotonic() + STOP_SECONDS
        for thread in self.threads:
            thread.join(max(0.0, until - time.monotonic()))
        if isinstance(self.failure, ConfigurationError):
            raise self.failure
        log.info("conductd stops")
        return 1 if self.failure else 0

    def _thread_died(self, arguments: threading.ExceptHookArgs) -> None:
        """An error that a thread could not mend ends the daemon: systemd starts it anew, nothing is lost."""
        self.failure = arguments.exc_value
        if arguments.exc_value is not None:
            log.critical("thread ended: %s", place_of(arguments.exc_value))
        self.house.stop.set()


def _watchdog_seconds() -> float:
    """The time systemd grants between two signs of life, from WATCHDOG_USEC (sd_watchdog_enabled(3))."""
    microseconds = os.environ.get("WATCHDOG_USEC", "")
    return int(microseconds) / 1e6 if microseconds.isdigit() else 180.0
