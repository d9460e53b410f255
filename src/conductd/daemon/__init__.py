"""The daemon: threads around the steps of the path, APScheduler that only ticks, systemd kept informed."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager

from conductd.app import App, build
from conductd.config import Config
from conductd.daemon.main_thread import Daemon
from conductd.daemon.reload import usable
from conductd.daemon.threads import utc_now
from conductd.outage import told
from conductd.pipeline import begin
from conductd.store.lock import StillAlone, instance_lock
from conductd.store.places import database_url

__all__ = ["run"]


def run(config: Config) -> int:
    """Watch every mailbox until SIGTERM or SIGINT. Returns the exit code; raises ConfigurationError, TemporaryError.

    SIGHUP reads the configuration anew. One that is not usable changes nothing.
    """
    signal.signal(signal.SIGHUP, signal.SIG_IGN)  # until there is somebody to hear it: it must not end us
    with (
        told(config, utc_now) as outages,
        instance_lock(database_url(config), config.folder) as still_alone,
    ):
        while True:
            daemon = _watched(config, still_alone)
            if daemon.next_config is None:
                return daemon.exit_code()
            outages.config = config = daemon.next_config


def _watched(config: Config, still_alone: StillAlone) -> Daemon:
    """One life under one configuration, to its end."""
    with _built(config) as app:
        begin(app, utc_now())
        daemon = Daemon(app, lambda: usable(config), still_alone)
        daemon.run()
    return daemon


@contextmanager
def _built(config: Config) -> Iterator[App]:
    app = build(config)
    try:
        yield app
    finally:
        app.reader.close()
        app.db.close()
