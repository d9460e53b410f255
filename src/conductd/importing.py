"""`import`: files take the very same path as mail from a mailbox; nothing is sent unless that was asked for."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from conductd.app import App
from conductd.pipeline import deliver, settled
from conductd.sources.files import FileSource
from conductd.store import inbox
from conductd.summary import Summary


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What became of one message: the file it came from and how it ended."""

    source: str
    message_id: str | None
    disposition: str
    case: str | None
    related: tuple[str, ...]
    reason: str


def import_files(app: App, source: FileSource, now: datetime, acknowledge: bool) -> Iterator[ImportResult]:
    """Keep and settle every message of the files, batch by batch; with `acknowledge` send what that leads to."""
    for batch in source.batches(inbox.position(app.db, source.name)):
        inbox.keep(app.db, source.name, source.audience, batch, now, quiet=not acknowledge)
        yield from _settled(app, source, now)
    if acknowledge:
        deliver(app, now, Summary(), patient=True)


def _settled(app: App, source: FileSource, now: datetime) -> Iterator[ImportResult]:
    """Settle all that waits; what a mailbox left waiting is settled too, but it is not ours to tell about."""
    for row_id, decision in settled(app, now):
        with app.db.reading() as session:
            place = inbox.place_of(session, row_id)
        if place.mailbox == source.name and place.uid in source.origins:
            yield ImportResult(
                source.origins[place.uid],
                place.message_id,
                str(decision.disposition),
                decision.case,
                decision.related,
                decision.reason,
            )
