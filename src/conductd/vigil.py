"""Watch over the desk itself: tell a person what is wrong and when it is over, and send canaries.

Alarms go the ordinary way, through the outbox, unless that is what fails. The words are fixed; no case is named.
"""

import logging
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from conductd.app import App
from conductd.casework import canary
from conductd.casework.alarms import ABOUT_CASES, everybody, judge, key_before, letters, standing, told
from conductd.casework.audience import caretakers
from conductd.model import Cause, Change, Letter, Trouble
from conductd.outage import other_way
from conductd.outgoing.other_way import OtherWay
from conductd.store import alarms, canaries
from conductd.store.causes import causes
from conductd.store.places import database_url
from conductd.store.room import is_nearly_full

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Look:
    """What one look found: how many mails are owed now, and which causes a person was told of and still stand."""

    owed: int
    wrong: tuple[str, ...]


def keep_watch(app: App, now: datetime, *, awake_since: datetime | None = None) -> Look:
    """One look: remember what is wrong, owe the mails that tell it, and the canary if it is time.

    `awake_since`: the program slept until then, so nothing that is old now was late before.
    """
    with app.db.reading() as session:
        found = [*causes(session, now, watched(app), _within(app)), *_of_disk(app)]
        known = alarms.alarms(session)
        smtp_fails = any(cause.trouble is Trouble.SMTP for cause in found)
    other = other_way(app.config) if smtp_fails else None
    changes = list(judge(found, known, now, awake_since))
    owed = sum(_tell(app, change, other, now) for change in changes) + _owe_canary(app, now)
    return Look(owed, standing(known, changes))


def watched(app: App) -> list[str]:
    """The mailboxes of the configuration."""
    return [source.name for source in app.sources]


def _within(app: App) -> timedelta | None:
    return app.config.canary.within if app.config.canary.every else None


def _of_disk(app: App) -> list[Cause]:
    return [Cause(Trouble.DISK, at_once=True)] if is_nearly_full(database_url(app.config)) else []


def _tell(app: App, change: Change, other: OtherWay | None, now: datetime) -> int:
    """Remember one change and owe its mails; those of the time before that still wait are taken back."""
    mails = list(letters(change, told(change.cause, app.roster))) if change.cause and change.wrong else []
    if change.wrong:
        log.error("alarm: %s", change.alarm.cause)
        if other and not other.tell(mails, now):
            return 0  # nobody was told: the next look tries again
        mails = [] if other else mails
    elif change.over:
        log.warning("recovered: %s", change.alarm.cause)
    with app.db.writing() as session:
        if change.over:
            mails = list(letters(change, _told_before(app, session, change)))
        for mail in mails:
            _replace(session, change, mail, now)
        alarms.remember(session, change.alarm)
    return len(mails)


def _replace(session: Session, change: Change, mail: Letter, now: datetime) -> None:
    """Owe a mail in the place of the one before it, if that one still waits."""
    before = key_before(change, mail.to)
    if before is not None:
        alarms.take_back(session, before, now)
    alarms.write(session, mail, now)


def _told_before(app: App, session: Session, change: Change) -> Iterator[tuple[str, str]]:
    """Those who were told that it was wrong are told that it is over; of what stands behind a case nobody else is."""
    trouble = Trouble(change.alarm.cause.partition(":")[0])
    people = everybody(app.roster)
    told_by_mail = [person for person in people if _was_told(session, change, person[0])]
    if told_by_mail or trouble in ABOUT_CASES:
        yield from told_by_mail
    else:
        yield from caretakers(app.roster)


def _was_told(session: Session, change: Change, address: str) -> bool:
    key = key_before(change, address)
    return key is not None and alarms.was_written(session, key)


def _owe_canary(app: App, now: datetime) -> int:
    every = app.config.canary.every
    if every is None:
        return 0
    with app.db.reading() as session:
        if not canary.owed(canaries.latest(session), every, now):
            return 0
    to = app.config.canary.to or app.desk.address
    with app.db.writing() as session:
        alarms.write(session, canary.canary(to, secrets.token_hex(16), now), now)
    return 1
