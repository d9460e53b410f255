"""The threads of the daemon, each a loop around a step of the path: a watcher a mailbox, the worker, the deliverer."""

import logging
import os
import random
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial

from conductd.app import App
from conductd.daemon.beats import Beats
from conductd.delivery import Ended
from conductd.errors import NotAloneError, TemporaryError
from conductd.pipeline import collect, deliver, file_away, remind, settle
from conductd.sources.imap import ImapSource
from conductd.store.lock import StillAlone
from conductd.summary import Summary

log = logging.getLogger(__name__)

IDLE_SECONDS = 60.0
"""The longest a watcher waits before it looks itself: mail is seen even where IDLE died without a word (F20)."""

BACK_OFF_SECONDS = (1.0, 300.0)
"""From the first to the longest wait after a failed connection."""

VAIN_LOOKS = 5
"""After so many looks in a row for news that were none, each further one waits as after a failure, up to the poll."""

DATABASE_SECONDS = 30.0
"""The longest wait while the database cannot be used: mail is taken in within a minute after it can."""

REFUSED_SECONDS = 300.0
"""The wait after a refused log-in: often enough for a rotated password, too seldom to lock an account (F05)."""

WORKER_ROUND = 60.0


def utc_now() -> datetime:
    """The wall clock, read here and in the commands only."""
    return datetime.now(UTC)


@dataclass(slots=True)
class Bell:
    """Wakes a waiting thread: an event, and for a thread that polls a socket a pipe beside it."""

    event: threading.Event = field(default_factory=threading.Event)
    pipe: tuple[int, int] = field(default_factory=os.pipe)

    def __post_init__(self) -> None:
        for end in self.pipe:
            os.set_blocking(end, False)

    def ring(self) -> None:
        """Wake the thread now, or at its next wait."""
        self.event.set()
        try:
            os.write(self.pipe[1], b"!")
        except OSError:
            return  # the pipe is full of rings already, or nobody waits any more

    def wait(self, seconds: float) -> None:
        """Wait for a ring, at most so many seconds of the monotonic clock."""
        self.event.wait(seconds)
        self.hush()

    def rest(self, seconds: float, stop: threading.Event) -> None:
        """Wait so many seconds whoever rings, unless all stops."""
        until = time.monotonic() + seconds
        while not stop.is_set() and (left := until - time.monotonic()) > 0:
            self.wait(left)

    def close(self) -> None:
        """Let go of the pipe; nobody waits any more. Who rings later must not write into what has its number then."""
        pipe, self.pipe = self.pipe, (-1, -1)
        for end in pipe:
            os.close(end)

    def hush(self) -> None:
        """Forget the rings so far."""
        self.event.clear()
        try:
            while os.read(self.pipe[0], 4096):
                pass
        except BlockingIOError:
            return


@dataclass(slots=True)
class House:
    """What the threads share."""

    app: App
    beats: Beats
    still_alone: StillAlone
    stop: threading.Event = field(default_factory=threading.Event)
    work: Bell = field(default_factory=Bell)
    post: Bell = field(default_factory=Bell)
    guard: Bell = field(default_factory=Bell)
    bells: list[Bell] = field(default_factory=list)

    def ring_those_that_move(self) -> None:
        """Wake the watchers whose settled messages are to leave the folder."""
        for source, bell in zip(self.app.sources, self.bells, strict=False):
            if source.move_to is not None:
                bell.ring()

    def ring_all(self) -> None:
        """Wake every thread: the daemon stops, or the wall clock was moved."""
        for bell in self._all():
            bell.ring()

    def close(self) -> None:
        """Let go of every bell, once no thread is left."""
        for bell in self._all():
            bell.close()

    def _all(self) -> tuple[Bell, ...]:
        return (self.work, self.post, self.guard, *self.bells)


def watch(house: House, source: ImapSource, poll: float, bell: Bell) -> None:
    """Collect from one mailbox whenever IDLE, the poll or a bell says so; back off with jitter while it is away."""
    source.on_progress(partial(house.beats.stir, source.name))
    failures = vain = 0
    told: str | None = None
    unmoved = _Unmoved()
    while not house.stop.is_set():
        summary = Summary()
        _look(house, source, summary)
        if summary.did["fetched"]:
            house.work.ring()
        if summary.troubles:
            failures += 1
            told = _tell(summary.troubles[0], told)
            bell.rest(_pause(summary, failures), house.stop)
            continue
        if told is not None:
            log.info("mailbox %s: works again", source.name)
        failures, told = 0, None
        unmoved = _file_away(house, source, unmoved)
        news = _wait(source, min(poll, IDLE_SECONDS), bell)
        vain = vain + 1 if news and not summary.did["fetched"] else 0
        if vain > VAIN_LOOKS:
            bell.rest(_back_off(vain - VAIN_LOOKS, poll), house.stop)
    source.close()


def _look(house: House, source: ImapSource, summary: Summary) -> None:
    try:
        collect(house.app, source, utc_now(), summary)
    except TemporaryError as trouble:  # the database is away, so even the trouble could not be written down
        source.close()
        summary.met(trouble)
    house.beats.beat(source.name)


@dataclass(frozen=True, slots=True)
class _Unmoved:
    """Why settled mail stays in its folder, and until when (monotonic seconds) that need not be tried again."""

    reason: str | None = None
    until: float = 0.0


def _file_away(house: House, source: ImapSource, before: _Unmoved) -> _Unmoved:
    """Move what is settled, unless that failed a moment ago."""
    if time.monotonic() < before.until:
        return before
    summary = Summary()
    try:
        file_away(house.app, source, utc_now(), summary)
    except TemporaryError as trouble:
        summary.unmoved = str(trouble)
    if summary.unmoved is None:
        return _Unmoved()
    _tell(summary.unmoved, before.reason)
    return _Unmoved(summary.unmoved, time.monotonic() + BACK_OFF_SECONDS[1])


def _tell(trouble: str, told: str | None) -> str:
    """One log line a cause, not one a try."""
    if trouble != told:
        log.warning("%s", trouble)
    return trouble


def _wait(source: ImapSource, seconds: float, bell: Bell) -> bool:
    """Wait for news; whether the server spoke of some, or fell silent for good."""
    news = True
    try:
        news = source.wait(seconds, bell.pipe[0])
    except TemporaryError:
        source.close()  # the next round connects anew and says what is wrong
    bell.hush()
    return news


def _pause(summary: Summary, failures: int) -> float:
    """After a look in vain. No server need be spared where it is our own disk that is full."""
    if summary.refused:
        return REFUSED_SECONDS
    return _back_off(failures, DATABASE_SECONDS if summary.database else BACK_OFF_SECONDS[1])


def _back_off(failures: int, at_most: float = BACK_OFF_SECONDS[1]) -> float:
    least, most = BACK_OFF_SECONDS
    longest = min(most, max(least, at_most), least * 2.0 ** min(failures - 1, 16))
    return random.uniform(longest / 2, longest)  # noqa: S311 jitter needs no secrecy


def work(house: House) -> None:
    """Settle what was kept and remind of what is due, whenever the bell rings, at least once a minute."""

    def round_(summary: Summary) -> None:
        settle(house.app, utc_now(), summary)
        if summary.did.total():
            house.ring_those_that_move()
        remind(house.app, utc_now(), summary)
        house.post.ring()

    _rounds(house, "worker", house.work, round_)


@dataclass(slots=True)
class Rest:
    """The pause after a round that met no server, or one that refused our log-in: rings do not end it."""

    until: float = 0.0
    failures: int = 0

    def is_over(self) -> bool:
        """Whether the server may be asked again, by the monotonic clock."""
        return time.monotonic() >= self.until

    def after(self, summary: Summary) -> None:
        """Take a pause if the round was in vain, longer each time."""
        self.failures = self.failures + 1 if summary.did["unreachable"] else 0
        pause = REFUSED_SECONDS if summary.refused else _back_off(self.failures) if self.failures else 0.0
        self.until = time.monotonic() + pause


def post(house: House) -> None:
    """Send the outbox, in a thread of its own: a server that stalls never keeps a report waiting (F68)."""
    rest = Rest()
    ended: list[Ended] = []

    def go_on() -> bool:
        house.beats.stir("deliverer")
        return not house.stop.is_set()

    def round_(summary: Summary) -> None:
        if rest.is_over():
            deliver(house.app, utc_now(), summary, patient=True, go_on=go_on, ended=ended)
            rest.after(summary)

    _rounds(house, "deliverer", house.post, round_)


def _rounds(house: House, name: str, bell: Bell, round_: Callable[[Summary], None]) -> None:
    told: str | None = None
    while not house.stop.is_set():
        summary = Summary()
        try:
            house.still_alone()
            round_(summary)
        except NotAloneError:
            raise  # it ends this process: two would answer twice
        except TemporaryError as trouble:
            summary.troubles.append(f"{name}: {trouble}")
        house.beats.beat(name)
        did = ", ".join(f"{count} {what}" for what, count in sorted(summary.did.items()) if count)
        if did:
            log.info("%s: %s", name, did)
        told = _tell(summary.troubles[0], told) if summary.troubles else None
        bell.wait(WORKER_ROUND)
