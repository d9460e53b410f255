"""`once` to its end: where a letter may have left already, wait until the mailbox of own copies tells, then finish."""

from collections.abc import Callable
from datetime import datetime

from conductd.app import App
from conductd.errors import TemporaryError
from conductd.model import Audience
from conductd.pipeline import one_pass
from conductd.sources.imap import ImapSource
from conductd.store import outbox
from conductd.summary import Summary

ROUNDS = 40
"""Further passes at most, a second or less apart: longer than the grace that a copy on its way is given."""


def certain_pass(app: App, clock: Callable[[], datetime]) -> Summary:
    """One pass, and further ones while a copy of a letter in doubt may still come. Troubles are the last pass's."""
    summary = one_pass(app, clock())
    copies = [source for source in app.sources if source.audience is Audience.OWN_COPIES]
    for _ in range(ROUNDS if copies else 0):
        if not outbox.any_in_doubt(app.db) or not all(_waited(source) for source in copies):
            break
        again = one_pass(app, clock())
        again.did.update(summary.did)
        summary = again
    return summary


def _waited(source: ImapSource) -> bool:
    """Wait a moment for a copy; False if its mailbox cannot be watched."""
    try:
        source.wait(1.0)
    except TemporaryError:
        source.close()
        return False
    return True
