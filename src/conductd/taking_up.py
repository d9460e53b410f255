"""What a pass begins with: what an earlier process left behind is taken up, and members who are new are looked at."""

import logging
from datetime import datetime

from conductd import __version__
from conductd.app import App
from conductd.newcomers import hold_who_is_new
from conductd.store import outbox, quarantine, restored

log = logging.getLogger(__name__)


def begin(app: App, now: datetime) -> None:
    """Take up what an earlier process left: letters it died with, and messages that broke another version of it.

    A database that is older than what stood here before (a file copied by hand, a machine set back) counts as restored.
    """
    if app.db.went_back():
        log.warning("the database is older than the one that stood here: what may have left since is held")
        with app.db.writing() as session:
            restored.hold(session, now, copies_tell=app.config.smtp.own_copies is not None)
        app.db.is_meant()
    hold_who_is_new(app, now)
    outbox.recover(app.db, now)
    quarantine.after_upgrade(app.db, __version__, now)
