"""What the tests of faults share: a desk that begins anew before each fault, and figures of the long rounds."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from conductd.store.migrate import upgrade
from support.arena import Arena, arena
from support.dovecot import Dovecot
from support.postgres import Postgres
from support.quick_desk import PASSWORD, QuickDesk
from support.smtp_sink import SmtpSink


@pytest.fixture
def sqlite_arena(tmp_path: Path, dovecot: Dovecot) -> Iterator[Arena]:
    """The desk on SQLite."""
    with arena(tmp_path / "state", dovecot) as found:
        yield found


@pytest.fixture
def postgres_arena(tmp_path: Path, dovecot: Dovecot, postgres: Postgres, postgres_url: str) -> Iterator[Arena]:
    """The same on PostgreSQL."""
    name = postgres_url.rpartition("/")[2]
    with arena(tmp_path / "state", dovecot, postgres_url, clear=lambda: postgres.empty(name)) as found:
        yield found


@pytest.fixture
def figures(capsys: pytest.CaptureFixture[str]) -> Callable[[str], None]:
    """Print a line of figures that is seen without -s."""

    def told(line: str) -> None:
        with capsys.disabled():
            print(f"\n{line}", flush=True)

    return told


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("migrated") / "conductd.sqlite3"
    upgrade(f"sqlite:///{file}")
    return file


@pytest.fixture
def quick_desk(tmp_path: Path, migrated_file: Path) -> Iterator[Callable[..., QuickDesk]]:
    """Make a desk; `own_copies=True` gives it a mailbox of own copies, `more` further configuration."""
    desks: list[QuickDesk] = []
    sinks: list[SmtpSink] = []

    def make(*, own_copies: bool = False, more: str = "") -> QuickDesk:
        folder = tmp_path / f"desk{len(desks)}"
        folder.mkdir()
        shutil.copy(migrated_file, folder / "conductd.sqlite3")
        sink = SmtpSink(password=PASSWORD, deliver=lambda received: desk.copy(received) if own_copies else None)
        sink.start()
        sinks.append(sink)
        database = f"sqlite:///{folder / 'conductd.sqlite3'}"
        desk = QuickDesk(folder, database, sink, own_copies=own_copies, more=more)
        desks.append(desk)
        return desk

    yield make
    for desk in desks:
        desk.close()
    for sink in sinks:
        sink.stop()
