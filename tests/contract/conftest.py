"""The store on each database it promises to work on: SQLite in a file, and a private PostgreSQL."""

import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from conductd.store.database import Database
from conductd.store.keys import MasterKey
from conductd.store.migrate import upgrade
from support.postgres import Postgres

_NUMBERS = count(1)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    with Postgres() as server:
        server.create("migrated")
        upgrade(server.url("migrated"))
        yield server


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("migrated") / "conductd.sqlite3"
    upgrade(f"sqlite:///{file}")
    return file


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A migrated, empty database."""
    if request.param == "sqlite":
        file = tmp_path / "conductd.sqlite3"
        shutil.copy(request.getfixturevalue("migrated_file"), file)
        yield f"sqlite:///{file}"
        return
    server = request.getfixturevalue("postgres")
    yield server.url("migrated")
    server.empty("migrated")


@pytest.fixture
def empty_url(request: pytest.FixtureRequest, url: str, tmp_path: Path) -> Iterator[str]:
    """A database without any schema, of the same kind."""
    if url.startswith("sqlite"):
        yield f"sqlite:///{tmp_path / 'empty.sqlite3'}"
        return
    server = request.getfixturevalue("postgres")
    name = f"empty{next(_NUMBERS)}"
    yield server.create(name)
    server.drop(name)


@pytest.fixture(scope="session")
def key() -> MasterKey:
    return MasterKey(bytes(range(32)))


@pytest.fixture
def db(url: str, key: MasterKey) -> Iterator[Database]:
    database = Database(url, key, domain="wg.example.org")
    yield database
    database.close()
