"""Telling somebody outside that every mailbox was read: when the signs stop, they raise the alarm that we cannot."""

from datetime import datetime, timedelta

from conductd.app import App
from conductd.casework.canary import FROM_THE_FUTURE
from conductd.errors import TemporaryError
from conductd.outgoing import errand
from conductd.outgoing.ping import ping
from conductd.store import alarms
from conductd.store.inbox import looked_upto
from conductd.store.schema import MailboxRow


def give_sign_of_life(app: App, now: datetime) -> list[str]:
    """Give one, if every mailbox was read to its end since the last one. What failed, a line each.

    The mark is written first: who cannot write to the database is not well.
    """
    table = app.config.dead_man
    if (table.url is None and table.command is None) or not _is_time(app, table.every, now):
        return []
    with app.db.writing() as session:
        alarms.make_mark(session, alarms.SIGN_OF_LIFE, now)
    troubles = []
    try:
        if table.url is not None:
            ping(table.url)
    except TemporaryError as trouble:
        troubles.append(f"dead_man.url: {trouble}")
    try:
        if table.command is not None:
            errand.run(table.command, "")
    except TemporaryError as trouble:
        troubles.append(f"dead_man.command: {trouble}")
    return troubles


def _is_time(app: App, every: timedelta, now: datetime) -> bool:
    names = [source.name for source in app.sources]
    with app.db.reading() as session:
        mark = alarms.mark(session, alarms.SIGN_OF_LIFE)
        looked = looked_upto(session, names, now)
        failing = any((row := session.get(MailboxRow, name)) is None or row.failing_since for name in names)
        last = mark.at if mark else None
    if looked is None or failing:
        return False
    if last is None or last - now > FROM_THE_FUTURE:
        return True
    return now - last >= every and looked > last
