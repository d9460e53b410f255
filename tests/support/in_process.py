"""The wired program inside the test's own process: `now` is a value, the database and the servers are real."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from conductd.app import App, build
from conductd.config import load
from conductd.pipeline import one_pass
from conductd.store import views
from conductd.summary import Summary
from support.world import World


@contextmanager
def in_process(world: World) -> Iterator[App]:
    """The program as `run` wires it, without its threads."""
    app = build(load(world.config))
    try:
        yield app
    finally:
        for source in app.sources:
            source.close()
        app.reader.close()
        app.db.close()


def passed(app: App, now: datetime) -> Summary:
    """One whole pass at an instant, at the outbox's own pace."""
    return one_pass(app, now, patient=True)


def status_of(app: App, now: datetime) -> dict[str, Any]:
    """What `status --json` says at an instant."""
    with app.db.reading() as session:
        return views.status(session, now, [source.name for source in app.sources])
