"""Mail that is settled may go to another folder: after its commit, and never at the price of intake."""

from datetime import datetime

from conductd.app import App
from conductd.errors import TemporaryError
from conductd.sources.imap import ImapSource
from conductd.store import filing
from conductd.summary import Summary


def file_away(app: App, source: ImapSource, now: datetime, summary: Summary) -> None:
    """Move what is settled out of a watched folder, if it is to go anywhere. Trouble is told, and stops nothing else.

    The ledger stays right whatever happens in between: what was moved and not marked is found missing next time.
    """
    if source.move_to is None:
        return
    try:
        while (due := filing.due(app.db, source.name)) is not None:
            gone = source.move(due.position, due.uids)
            filing.filed(app.db, source.name, due, gone, now, server_count=source.count())
            summary.did["moved"] += len(gone)
            if len(gone) < len(due.uids):
                return
    except TemporaryError as trouble:
        source.close()
        filing.hindered(app.db, source.name, str(trouble), now)
        summary.unmoved = str(trouble)
