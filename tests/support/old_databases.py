"""Databases of older versions with data in them: their own migrations, and rows as the store writes them."""

from collections.abc import Mapping
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, MetaData, create_engine, insert, select
from sqlalchemy.engine import URL

from conductd.shipped import shipped
from conductd.store.database import Database, make_engine
from conductd.store.keys import MasterKey
from conductd.store.migrate import upgrade
from conductd.store.places import parsed
from support.ledger_mails import open_case

KEY = MasterKey(bytes(range(32)))
CASES = 5
Rows = Mapping[str, list[dict[str, Any]]]


def rows_of(url: str) -> Rows:
    """Every row of every table but alembic's, by table."""
    engine = create_engine(parsed(url))
    with engine.connect() as connection:
        found = _rows(connection)
    engine.dispose()
    return found


def filled(url: str) -> Rows:
    """A database of this version with cases, letters and history; its rows."""
    upgrade(url)
    db = Database(url, KEY, domain="wg.example.org")
    for number in range(1, CASES + 1):
        open_case(db, number)
    db.close()
    return rows_of(url)


def lay_out(url: str, revision: str, rows: Rows) -> Rows:
    """Make a database of an older revision and put rows in, without the columns that it had not; what it holds."""
    engine = _engine(parsed(url))
    with engine.begin() as connection:
        config = Config()
        config.set_main_option("script_location", str(shipped("migrations")).replace("%", "%%"))
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
        known = MetaData()
        known.reflect(connection)
        for table in known.sorted_tables:
            there = sorted(rows.get(table.name, ()), key=lambda row: row.get("parent_id") is not None)
            old = [{column.name: row[column.name] for column in table.c} for row in there]
            if old:
                connection.execute(insert(table), old)
    engine.dispose()
    return rows_of(url)


def kept(before: Rows, after: Rows) -> bool:
    """Whether every row stands there as it did, whatever columns and tables came."""
    return all(
        [{name: new[name] for name in old} for old, new in zip(rows, after[table], strict=True)] == rows
        for table, rows in before.items()
    )


def _engine(url: URL) -> Any:
    if url.drivername == "sqlite":
        open(str(url.database), "ab").close()
    return make_engine(url).execution_options(conductd_writing=True)


def _rows(connection: Connection) -> Rows:
    known = MetaData()
    known.reflect(connection)
    return {
        table.name: [dict(row) for row in connection.execute(select(table).order_by(*table.primary_key)).mappings()]
        for table in known.sorted_tables
        if table.name != "alembic_version"
    }
