"""The guard: a thread that looks at the desk itself, raises alarms and gives signs of life, whatever the others do."""

import logging
import threading
import time
from datetime import datetime, timedelta

from conductd.daemon.systemd import notify
from conductd.daemon.threads import House, utc_now
from conductd.errors import TemporaryError
from conductd.outage import Outages
from conductd.sign_of_life import give_sign_of_life
from conductd.store import alarms
from conductd.vigil import Look, keep_watch

log = logging.getLogger(__name__)

ROUND_SECONDS = 60.0

ASLEEP = timedelta(minutes=5)
"""A longer pause between two looks: the machine slept, or the wall clock was moved; nothing was late meanwhile."""

FIRST_ROUNDS_SECONDS = 75.0
"""How long the first look waits until the others have looked: what stands in the rows before that is old."""


def guard(house: House) -> None:
    """Look every minute until the daemon stops."""
    house.beats.beat("guard")
    until = time.monotonic() + FIRST_ROUNDS_SECONDS
    while house.beats.unheard() and time.monotonic() < until and not house.stop.is_set():
        house.guard.wait(0.2)
        house.beats.stir("guard")
    looks = Looks(house)
    while not house.stop.is_set():
        looks.look(utc_now())
        house.beats.beat("guard")
        house.guard.wait(ROUND_SECONDS)


class Looks:
    """One look after the other, and what is said of it."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._last: datetime | None = None
        self._awake_since: datetime | None = None
        self._outages = Outages(house.app.config)
        self._blind = False
        self._said: object = None
        self._troubles: list[str] = []

    def look(self, now: datetime) -> None:
        """One look at the desk. What the database cannot hold now is told the other way."""
        self._notice_sleep(now)
        try:
            self._try_the_database(now)
            look = keep_watch(self._house.app, now, awake_since=self._awake_since)
            self._tell_systemd(look)
            if look.owed:
                self._house.post.ring()
            self._live(now)
        except TemporaryError as trouble:
            self._met(trouble, began=now)
        else:
            self._blind = False

    def _notice_sleep(self, now: datetime) -> None:
        if self._last is not None and not timedelta(0) <= now - self._last <= ASLEEP:
            self._awake_since = now
        self._last = now

    def _live(self, now: datetime) -> None:
        """No sign of life while a thread hangs: the mailboxes may be read and nothing else done."""
        if self._house.beats.silent():
            return
        troubles = give_sign_of_life(self._house.app, now)
        if troubles != self._troubles:
            for trouble in troubles:
                log.warning("%s", trouble)
        self._troubles = troubles

    def _try_the_database(self, now: datetime) -> None:
        """A write: who may only read can take in no mail. What was told while it could not be used is handed over.

        Not before the write: each look that fails would else forget since when the others did, and nobody be told.
        """
        with self._house.app.db.writing() as session:
            alarms.make_mark(session, alarms.LOOKED, now)
        if self._outages.over(self._house.app.db):
            self._awake_since = now  # a person knows why nothing was read or sent meanwhile

    def _met(self, trouble: TemporaryError, began: datetime) -> None:
        """A look that found no database may have waited for it a minute or more: by now it may be time to tell."""
        if not self._blind:
            log.warning("guard: %s", trouble)
        self._blind, self._said = True, None
        if self._outages.met(trouble, utc_now(), awake_since=self._awake_since, began=began):
            notify("STATUS=needs a person: database")

    def _tell_systemd(self, look: Look) -> None:
        if look.wrong != self._said:
            notify("STATUS=" + (f"needs a person: {', '.join(look.wrong)}" if look.wrong else "nobody is needed"))
        self._said = look.wrong


def thread(house: House) -> threading.Thread:
    """The guard, ready to start."""
    return threading.Thread(target=guard, args=(house,), name="guard", daemon=True)
