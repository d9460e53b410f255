"""Telling that the database cannot be used: past the outbox, once in four hours whatever restarts, and its end."""

import logging
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from conductd.app import desk_of
from conductd.casework.alarms import judge, letters
from conductd.casework.audience import caretakers
from conductd.config import AlarmTable, Config, roster_of
from conductd.credentials import smtp_secret
from conductd.errors import ConductdError, ConfigurationError, DatabaseAwayError, NotListeningError
from conductd.model import Alarm, Cause, Change, Trouble
from conductd.outgoing.other_way import OtherWay
from conductd.store import alarms
from conductd.store.database import Database
from conductd.store.outage_note import OutageNote
from conductd.store.places import database_url, sqlite_file
from conductd.store.room import is_nearly_full

log = logging.getLogger(__name__)


def other_way(config: Config) -> OtherWay:
    """The way for alarms that does not depend on the ordinary mail server."""
    return OtherWay(config.alarm, desk_of(config), smtp_secret(config, config.alarm.smtp, "alarm"))


class Outages:
    """`met` at each trouble with the database, `over` when it can be used."""

    def __init__(self, config: Config) -> None:
        self.config = config
        self._note = OutageNote(_place(config))

    def met(
        self,
        trouble: ConductdError,
        now: datetime,
        *,
        awake_since: datetime | None = None,
        began: datetime | None = None,
    ) -> bool:
        """The database cannot be used: remember since when, and tell it if it is time. Whether it is told by now.

        `began` is when the attempt began that failed `now`.

        What time will not mend is told at once, if this desk has ever worked: else somebody is just setting it up.
        """
        wrong = isinstance(trouble, ConfigurationError)
        if wrong and not self._note.exists():
            return False
        alarm, cause = self._standing(began or now, wrong=wrong)
        self._note.write(alarm)
        for change in judge([cause], [alarm], now, awake_since):
            if change.wrong:
                log.critical("alarm: %s: %s", cause.name, trouble)
                self._note.write(change.alarm)  # before it leaves: whoever is stopped meanwhile tells it once
                if not self._tell(change, now):
                    self._note.write(alarm)
                    return alarm.told_at is not None
                return True
        return alarm.told_at is not None

    def _standing(self, now: datetime, *, wrong: bool) -> tuple[Alarm, Cause]:
        """A name that was told stays, so that its end is told under the same."""
        full = is_nearly_full(database_url(self.config))
        known = self._note.read() or Alarm("", now)
        trouble = Trouble(known.cause) if known.told_at else Trouble.DISK if full else Trouble.DATABASE
        alarm = replace(known, cause=str(trouble), since=min(known.since, now))
        return alarm, Cause(trouble, since=alarm.since, at_once=wrong or full)

    def _tell(self, change: Change, now: datetime) -> bool:
        straight = OtherWay(
            AlarmTable(smtp=self.config.smtp), desk_of(self.config), smtp_secret(self.config, self.config.smtp)
        )
        mails = list(letters(change, caretakers(roster_of(self.config))))
        return (other_way(self.config) or straight).tell(mails, now)

    def over(self, db: Database) -> bool:
        """The database can be used: what was told past it is an alarm like others, whose end the next look tells.

        Whether anything was told.
        """
        alarm = self._note.read()  # before it is made: a first outage is remembered by the process alone
        self._note.make()
        was_told = alarm is not None and alarm.told_at is not None
        if alarm is not None and was_told:
            with db.writing() as session:
                alarms.remember(session, alarm)
        if alarm is not None:
            self._note.write(None)
        return was_told


@contextmanager
def told(config: Config, clock: Callable[[], datetime]) -> Iterator[Outages]:
    """Around a start: a database that cannot be used then is told too, or restarts would keep it quiet for ever."""
    outages = Outages(config)
    try:
        yield outages
    except NotListeningError:
        raise
    except (DatabaseAwayError, ConfigurationError) as trouble:
        outages.met(trouble, clock())
        raise


def _place(config: Config) -> Path:
    """Beside a SQLite file; for a server in the service's state directory, else beside the configuration."""
    file = sqlite_file(database_url(config))
    if file is not None:
        return file.with_name(f"{file.name}.outage")
    state = os.environ.get("STATE_DIRECTORY", "").partition(":")[0]
    return (Path(state) if state else config.folder) / "conductd.outage"
