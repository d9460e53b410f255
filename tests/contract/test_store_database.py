"""What happens when the database is not as it should be: refused in clear words, and never replaced by an empty one."""

import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, text

from conductd.errors import ConfigurationError, TemporaryError
from conductd.model import Audience
from conductd.shipped import shipped
from conductd.store import inbox
from conductd.store.database import Database
from conductd.store.keys import MasterKey
from conductd.store.lock import instance_lock
from conductd.store.migrate import is_current, upgrade
from conductd.store.schema import REVISIONS, Base
from support.ledger_mails import NOW, batch, fetched, keep, open_case
from support.postgres import Postgres

HOLD_LOCK = """
import sys
from conductd.store.lock import instance_lock
with instance_lock(sys.argv[1]):
    print("held", flush=True)
    sys.stdin.read()
"""
DIE_BEFORE_COMMIT = """
import os, sys
from conductd.store import history
from conductd.store.database import Database
from conductd.store.keys import MasterKey
sys.path.insert(0, sys.argv[2])
from support import ledger_mails as mails
db = Database(sys.argv[1], MasterKey(bytes(range(32))), domain="wg.example.org")
with db.writing() as session:
    kept = mails.inbox.load(session, 1)
    mails.carry_out(session, mails.opening("quiet-lantern", mails.reading_of()), kept, mails.reading_of(), mails.NOW)
    history.write(session)
    session.flush()
    os._exit(9)
"""
TESTS = str(Path(__file__).parents[1])


def _in_another_process(program: str, *arguments: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", program, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )


@pytest.fixture
def sqlite(tmp_path: Path, migrated_file: Path) -> Path:
    return Path(shutil.copy(migrated_file, tmp_path / "conductd.sqlite3"))


def _open(file: Path, key: MasterKey) -> Database:
    return Database(f"sqlite:///{file}", key, domain="wg.example.org")


def test_a_migrated_database_is_what_the_code_works_with(db: Database, url: str) -> None:
    db.require_schema()
    assert is_current(url)
    upgrade(url)


def test_an_empty_database_is_made_from_nothing(empty_url: str, key: MasterKey) -> None:
    assert not is_current(empty_url)
    upgrade(empty_url)
    database = Database(empty_url, key, domain="wg.example.org")
    database.require_schema()
    database.close()
    if empty_url.startswith("sqlite"):
        assert Path(empty_url.removeprefix("sqlite:///")).stat().st_mode & 0o777 == 0o600


def test_the_migrations_make_the_schema_of_the_models(url: str) -> None:
    engine = create_engine(url)
    with engine.connect() as connection:
        options = {"target_metadata": Base.metadata, "compare_type": False}
        assert compare_metadata(MigrationContext.configure(connection, opts=options), Base.metadata) == []
    engine.dispose()


def test_the_code_knows_every_revision() -> None:
    revisions = [script.revision for script in ScriptDirectory(str(shipped("migrations"))).walk_revisions()]
    assert tuple(reversed(revisions)) == REVISIONS


def test_a_schema_that_is_newer_is_refused(db: Database, url: str) -> None:
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(ConfigurationError, match="newer"):
        db.require_schema()
    with pytest.raises(ConfigurationError, match="newer"):
        upgrade(url)
    with engine.begin() as connection:
        connection.execute(text(f"UPDATE alembic_version SET version_num = '{REVISIONS[-1]}'"))
    engine.dispose()


def test_no_schema_is_refused_in_clear_words(empty_url: str, key: MasterKey) -> None:
    if empty_url.startswith("sqlite"):
        Path(empty_url.removeprefix("sqlite:///")).touch()
    database = Database(empty_url, key, domain="wg.example.org")
    with pytest.raises(ConfigurationError, match="there is no database here"):
        database.require_schema()
    with pytest.raises(ConfigurationError, match="there is no database here"):
        inbox.pending(database)
    database.close()


def test_the_master_key_of_another_database_is_refused(db: Database, url: str) -> None:
    open_case(db)
    other = Database(url, MasterKey(bytes(32)), domain="wg.example.org")
    with pytest.raises(ConfigurationError, match="master key"):
        other.require_schema()
    other.close()


def test_a_process_that_dies_before_its_commit_leaves_nothing(db: Database, url: str) -> None:
    keep(db, fetched(1))
    process = _in_another_process(DIE_BEFORE_COMMIT, url, TESTS)
    assert process.wait(30) == 9
    assert inbox.pending(db) == [1]
    assert open_case(db, 2).code


def test_two_instances_exclude_each_other_and_death_frees_the_lock(url: str) -> None:
    process = _in_another_process(HOLD_LOCK, url)
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    with pytest.raises(TemporaryError, match="another conductd"), instance_lock(url):
        pass
    process.kill()
    process.wait(10)
    with instance_lock(url):
        pass


def test_a_missing_file_stays_missing(sqlite: Path, key: MasterKey) -> None:
    sqlite.unlink()
    with pytest.raises(ConfigurationError, match="there is no database here"):
        _open(sqlite, key).require_schema()
    assert not sqlite.exists()
    assert not is_current(f"sqlite:///{sqlite}")


def test_a_file_deleted_under_us_is_noticed(sqlite: Path, key: MasterKey) -> None:
    database = _open(sqlite, key)
    inbox.pending(database)
    sqlite.unlink()
    with pytest.raises(ConfigurationError, match="there is no database here"):
        inbox.keep(database, "conduct", Audience.TEAM, batch(fetched(1)), NOW)


@pytest.mark.parametrize("damage", ["not a database", "cut off", "overwritten"])
def test_a_damaged_file_is_refused(sqlite: Path, key: MasterKey, damage: str) -> None:
    content = bytearray(sqlite.read_bytes())
    if damage == "cut off":
        content = content[: len(content) // 2]
    else:
        start = 0 if damage == "not a database" else 100
        content[start : start + 4000] = b"x" * 4000
    sqlite.write_bytes(content)
    database = _open(sqlite, key)
    with pytest.raises(ConfigurationError):
        database.require_schema()
    assert sqlite.read_bytes() == bytes(content)


def test_a_lock_held_by_another_program_is_waited_for_and_named(
    sqlite: Path, key: MasterKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("conductd.store.database.BUSY_SECONDS", 0)
    monkeypatch.setattr("conductd.store.database._PRAGMAS", ("journal_mode=WAL", "synchronous=FULL"))
    database = _open(sqlite, key)
    holder = sqlite3.connect(sqlite, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(TemporaryError, match="another program"):
        inbox.fail_pass(database, "conduct", NOW, "")
    holder.execute("ROLLBACK")
    holder.close()
    inbox.fail_pass(database, "conduct", NOW, "")


def test_every_connection_is_durable_and_strict(sqlite: Path, key: MasterKey) -> None:
    database = _open(sqlite, key)
    with database.writing() as session:
        told = {
            name: session.execute(text(f"PRAGMA {name}")).scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout", "secure_delete")
        }
    full = 2
    assert told == {
        "journal_mode": "wal",
        "synchronous": full,
        "foreign_keys": 1,
        "busy_timeout": 60_000,
        "secure_delete": 1,
    }


@pytest.mark.postgres
def test_a_server_that_is_away_is_tried_again(key: MasterKey) -> None:
    with Postgres() as server:
        upgrade(server.url("postgres"))
        database = Database(server.url("postgres"), key, domain="wg.example.org")
        keep(database, fetched(1))
        server.stop()
        with pytest.raises(TemporaryError, match="server is away"):
            inbox.pending(database)
        (server.folder / "data" / "postmaster.pid").unlink(missing_ok=True)
        server.start()
        assert inbox.pending(database) == [1]
        with pytest.raises(ConfigurationError, match="there is no database here"):
            Database(server.url("nowhere"), key, domain="wg.example.org").require_schema()
        database.close()
