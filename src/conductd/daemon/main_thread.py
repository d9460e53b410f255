"""The main thread: starts the others, feeds the watchdog while they live, and ends them."""

import logging
import os
import signal
import threading
import time
from collections.abc import Callable

from conductd.app import App
from conductd.config import Config
from conductd.daemon import guard
from conductd.daemon.beats import Beats
from conductd.daemon.intake import intake
from conductd.daemon.systemd import notify
from conductd.daemon.threads import Bell, House, post, watch, work
from conductd.daemon.ticks import Ticks
from conductd.errors import ConfigurationError, NotAloneError
from conductd.logs import place_of
from conductd.store.lock import StillAlone

log = logging.getLogger(__name__)

STOP_SECONDS = 25.0
"""How long a stop waits for the letter and the message at hand; systemd allows more."""

FIRST_ROUNDS_SECONDS = 75.0
"""How long a start waits for the first look at each mailbox; systemd gives up at 90."""

WATCHER_ROUND = 400.0
"""Seconds a watcher may be silent: a back-off of five minutes, or a large mailbox on a slow line."""

LOOK_SECONDS = 2.0
"""How often the main thread looks at the clocks, at the others, and whether SIGHUP came."""

LMTP_ROUND = 120.0
"""The server's loop tells every 20 seconds that it works; nothing that it waits for waits in it."""

WORKER_ROUND = 300.0
GUARD_ROUND = 900.0
"""An alarm's command may take a minute, and there are several alarms."""

DELIVERER_ROUND = 900.0
"""A server may take ten minutes to answer the final dot (RFC 5321, 4.5.3.2.6)."""


class Daemon:
    """One life of the threads. `reread` gives the configuration to go on with at SIGHUP, None to leave all as it is.

    After `run`, `next_config` says whether another life is to follow, and `failure` what ended this one.
    """

    def __init__(self, app: App, reread: Callable[[], Config | None], still_alone: StillAlone) -> None:
        allowed = {"worker": WORKER_ROUND, "deliverer": DELIVERER_ROUND, "guard": GUARD_ROUND}
        allowed |= {"lmtp": LMTP_ROUND} if app.config.lmtp else {}
        self.house = house = House(
            app, Beats(allowed | {source.name: WATCHER_ROUND for source in app.sources}), still_alone
        )
        self.reread = reread
        self.hangup = threading.Event()
        self.next_config: Config | None = None
        self.failure: BaseException | None = None
        self.threads = [
            threading.Thread(target=work, args=(house,), name="worker", daemon=True),
            threading.Thread(target=post, args=(house,), name="deliverer", daemon=True),
            guard.thread(house),
            *(self._watcher(index) for index in range(len(app.sources))),
        ]

    def _watcher(self, index: int) -> threading.Thread:
        source, mailbox = self.house.app.sources[index], self.house.app.config.mailboxes[index]
        bell = Bell()
        self.house.bells.append(bell)
        arguments = (self.house, source, mailbox.poll.total_seconds(), bell)
        return threading.Thread(target=watch, args=arguments, name=source.name, daemon=True)

    def run(self) -> None:
        """From the first look at each mailbox to the end of every thread."""
        threading.excepthook = self._thread_died
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: self.house.stop.set())
        signal.signal(signal.SIGHUP, lambda *_: self.hangup.set())
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
        self._end()

    def exit_code(self) -> int:
        """0, or 1 for what a thread could not mend. Raises what only the admin can mend, and that we are not alone."""
        if isinstance(self.failure, ConfigurationError | NotAloneError):
            raise self.failure
        return 1 if self.failure else 0

    def _await_first_rounds(self) -> None:
        """Ready means that every mailbox was looked at or said why not: mail that comes later is new for certain."""
        until = time.monotonic() + FIRST_ROUNDS_SECONDS
        while self.house.beats.unheard() and time.monotonic() < until and not self.house.stop.wait(0.05):
            continue

    def _main_loop(self) -> None:
        every = _watchdog_seconds() / 3
        ticks = Ticks(self.house)
        fed = 0
        while not self.house.stop.wait(min(every, LOOK_SECONDS)):
            ticks.look_at_the_clock()
            silent = self.house.beats.silent()
            if not silent and self.house.beats.finished > fed:
                fed = self.house.beats.finished
                notify("WATCHDOG=1")
            for name in silent:
                notify(f"STATUS={name} has not finished a round in time")
            if self.hangup.is_set():
                self.hangup.clear()
                self._reload()
        ticks.stop()

    def _reload(self) -> None:
        """A usable configuration ends this life for another one; each mailbox is connected to anew, once."""
        notify(f"RELOADING=1\nMONOTONIC_USEC={time.monotonic_ns() // 1000}")
        self.next_config = self.reread()
        if self.next_config is None:
            notify("READY=1\nSTATUS=the configuration was not reloaded: see the log")
            return
        log.info("the configuration is read anew")
        self.house.stop.set()

    def _end(self) -> None:
        if self.next_config is None:
            notify("STOPPING=1")
        self.house.ring_all()
        until = time.monotonic() + STOP_SECONDS
        for thread in self.threads:
            thread.join(max(0.0, until - time.monotonic()))
        if not any(thread.is_alive() for thread in self.threads):
            self.house.close()
        elif self.next_config is not None:
            log.warning("a thread is still at work: the new configuration needs a start of its own")
            self.next_config, self.failure = None, self.failure or TimeoutError()
        log.info("conductd stops" if self.next_config is None else "conductd starts again")

    def _thread_died(self, arguments: threading.ExceptHookArgs) -> None:
        """An error that a thread could not mend ends the daemon: systemd starts it anew, nothing is lost."""
        self.failure, self.next_config = arguments.exc_value, None
        if arguments.exc_value is not None:
            log.critical("thread ended: %s", place_of(arguments.exc_value))
        self.house.stop.set()


def _watchdog_seconds() -> float:
    """The time systemd grants between two signs of life, from WATCHDOG_USEC (sd_watchdog_enabled(3))."""
    microseconds = os.environ.get("WATCHDOG_USEC", "")
    return int(microseconds) / 1e6 if microseconds.isdigit() else 180.0
