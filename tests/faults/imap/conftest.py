"""A desk inside this process whose mail comes over a way that can be broken."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from conductd import config as configuration
from conductd.app import build
from faults.imap.desk import Desk, Inside, impatient
from support.dovecot import Dovecot
from support.fault_proxy import FaultProxy
from support.smtp_sink import SmtpSink


@pytest.fixture
def desk(tmp_path: Path, dovecot: Dovecot, sink: SmtpSink) -> Iterator[Desk]:
    world = Inside(tmp_path, dovecot, sink).open(start="all")
    with FaultProxy(dovecot.port) as way:
        world.configure(world.more.replace(f"port = {dovecot.port}", f"port = {way.port}"))
        app = impatient(build(configuration.load(world.config)))
        yield Desk(world, way, app)
        app.reader.close()
        for source in app.sources:
            source.close()
