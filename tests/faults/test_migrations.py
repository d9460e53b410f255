"""Each older database with data comes to this version whole, whenever the migration dies (bar 22, F47, F48).

By default it dies at every 20th statement. CONDUCTD_TESTS=full: at each, and at each system call.
"""

import os
import shutil
import signal
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, create_engine, event

from conductd.errors import TemporaryError
from conductd.store import history
from conductd.store.database import Database
from conductd.store.migrate import is_current, upgrade
from conductd.store.schema import REVISIONS, Base
from support.installed import clean_environment
from support.old_databases import KEY, Rows, filled, kept, lay_out, rows_of
from support.strace import Tracer
from support.tmpfs import full, tmpfs

EVERY = 1 if os.environ.get("CONDUCTD_TESTS") == "full" else 20
OLDER = REVISIONS[:-1]
CALLS = ("pwrite64", "fdatasync", "fsync", "ftruncate", "unlink", "write")
_MIGRATE = "import sys; from conductd.store.migrate import upgrade; upgrade(sys.argv[1])"


@pytest.fixture(scope="module")
def rows(tmp_path_factory: pytest.TempPathFactory) -> Rows:
    """What a database of this version holds after some cases."""
    return filled(f"sqlite:///{tmp_path_factory.mktemp('filled')}/conductd.sqlite3")


def shape(file: Path) -> dict[str, Any]:
    """Columns, references and indexes of each table, as SQLite knows them."""
    with closing(sqlite3.connect(file)) as database:
        tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {table: _shape(database, table) for table in tables if table != "alembic_version"}


def _shape(database: sqlite3.Connection, table: str) -> list[Any]:
    columns = sorted((row[1], row[2], row[3], row[5]) for row in database.execute(f"PRAGMA table_info({table})"))
    references = sorted(row[2:7] for row in database.execute(f"PRAGMA foreign_key_list({table})"))
    indexes = sorted(
        (row[2], [column[2] for column in database.execute(f"PRAGMA index_info('{row[1]}')")])
        for row in database.execute(f"PRAGMA index_list({table})")
    )
    return [columns, references, indexes]


def whole(url: str, before: Rows) -> bool:
    """Whether the database is of this version, with all that was in it, and nobody touched its history."""
    database = Database(url, KEY, domain="wg.example.org")
    database.require_schema()
    with database.reading() as session:
        faults = history.verify(session)
    database.close()
    return faults == [] and kept(before, rows_of(url))


def old(folder: Path, revision: str, rows: Rows) -> tuple[Path, Rows]:
    file = folder / f"old-{revision}.sqlite3"
    before = lay_out(f"sqlite:///{file}", revision, rows)
    for ending in ("-wal", "-shm"):
        file.with_name(file.name + ending).unlink(missing_ok=True)
    return file, before


@pytest.mark.parametrize("revision", OLDER)
def test_an_older_database_keeps_its_data_and_gets_the_schema_of_the_models(
    tmp_path: Path, rows: Rows, revision: str
) -> None:
    file, before = old(tmp_path, revision, rows)
    assert len(before["cases"]) == len(rows["cases"]) > 1
    upgrade(f"sqlite:///{file}")
    assert whole(f"sqlite:///{file}", before)
    engine = create_engine(f"sqlite:///{tmp_path}/models.sqlite3")
    Base.metadata.create_all(engine)
    engine.dispose()
    assert shape(file) == shape(tmp_path / "models.sqlite3")
    with closing(sqlite3.connect(file)) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []


@pytest.mark.postgres
@pytest.mark.parametrize("revision", OLDER)
def test_the_same_on_postgresql(postgres_url: str, rows: Rows, revision: str) -> None:
    before = lay_out(postgres_url, revision, rows)
    upgrade(postgres_url)
    assert whole(postgres_url, before)


def dies_at(url: str, number: int) -> bool:
    """Migrate in a child that is killed before its n-th statement; whether it came so far."""
    child = os.fork()
    if child == 0:
        left = iter(range(number))

        def count(*_: object) -> None:
            if next(left, None) is None:
                os.kill(os.getpid(), signal.SIGKILL)

        event.listen(Engine, "before_cursor_execute", count)
        event.listen(Engine, "commit", count)
        upgrade(url)
        os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def killed_points(template: Path, work: Path, before: Rows) -> Iterator[int]:
    """Kill before a statement; after each kill the old schema or the new is there, and a second run ends."""
    url = f"sqlite:///{work}"
    number = 0
    died = True
    while died:
        for ending in ("-wal", "-shm"):
            work.with_name(work.name + ending).unlink(missing_ok=True)
        shutil.copy(template, work)
        died = dies_at(url, number)
        assert kept(before, rows_of(url))
        upgrade(url)
        assert whole(url, before)
        yield number
        number += EVERY


@pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")
@pytest.mark.parametrize("revision", OLDER)
def test_killed_at_any_statement(tmp_path: Path, rows: Rows, revision: str) -> None:
    file, before = old(tmp_path, revision, rows)
    assert len(list(killed_points(file, tmp_path / "work.sqlite3", before))) > 1


@pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")
def test_a_new_database_killed_at_any_statement(tmp_path: Path) -> None:
    (tmp_path / "nothing").touch()
    assert len(list(killed_points(tmp_path / "nothing", tmp_path / "work.sqlite3", {}))) > 2


@pytest.mark.slow
@pytest.mark.timeout(0)
@pytest.mark.parametrize("revision", OLDER)
def test_killed_at_any_system_call(tmp_path: Path, rows: Rows, revision: str, figures: Callable[[str], None]) -> None:
    template, before = old(tmp_path, revision, rows)
    work = tmp_path / "work"
    work.mkdir()
    file = work / "conductd.sqlite3"
    url = f"sqlite:///{file}"
    tracer = Tracer([sys.executable, "-c", _MIGRATE, url], clean_environment(work), work)

    def begin() -> None:
        shutil.rmtree(work)
        work.mkdir()
        shutil.copy(template, file)

    begin()
    numbers = tracer.count(CALLS)
    for call, number in numbers.items():
        for k in range(1, number + 1):
            begin()
            tracer.kill_at(call, k)
            assert kept(before, rows_of(url)), (call, k)
            upgrade(url)
            assert whole(url, before), (call, k)
    figures(f"migration from {revision} killed at each of {sum(numbers.values())} calls {numbers}: 0 failures")


@pytest.mark.parametrize("revision", OLDER)
def test_a_full_disk_leaves_the_old_schema(tmp_path: Path, rows: Rows, revision: str) -> None:
    with tmpfs(tmp_path / "small") as folder:
        file, before = old(folder, revision, rows)
        url = f"sqlite:///{file}"
        with full(folder, room=40_000), pytest.raises(TemporaryError, match="disk"):
            upgrade(url)
        assert not is_current(url)
        assert kept(before, rows_of(url))
        upgrade(url)
        assert whole(url, before)
