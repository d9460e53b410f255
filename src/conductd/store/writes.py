"""Plain inserts and updates through SQLAlchemy Core: statements are built once, so that a settled mail costs little.

Objects waiting in the session are not written by these first; nothing here refers to such objects.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, cast

from sqlalchemy import Insert, Table, Update, bindparam, insert, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import DeclarativeBase, Session
from sqlalchemy.sql.dml import ReturningInsert

Values = Mapping[str, Any]


def table_of(model: type[DeclarativeBase]) -> Table:
    """The table behind a model."""
    return cast(Table, model.__table__)


def insert_all(session: Session, model: type[DeclarativeBase], rows: Sequence[Values]) -> None:
    """Insert rows that all have the same columns."""
    if rows:
        session.connection().execute(_insert(model), list(rows))


def insert_once(session: Session, model: type[DeclarativeBase], values: Values) -> bool:
    """Insert unless a unique key is taken; whether the row is new."""
    connection = session.connection()
    return connection.execute(_insert_once(model, connection.dialect.name), dict(values)).first() is not None


def update_one(session: Session, model: type[DeclarativeBase], row_id: int | str, values: Values) -> None:
    """Set columns of one row by its `id`."""
    session.connection().execute(_update_one(model), {"the_id": row_id, **values})


@cache
def _insert(model: type[DeclarativeBase]) -> Insert:
    return insert(table_of(model))


@cache
def _insert_once(model: type[DeclarativeBase], dialect: str) -> "ReturningInsert[Any]":
    module = sqlite if dialect == "sqlite" else postgresql
    table = table_of(model)
    statement = module.insert(table).on_conflict_do_nothing().returning(*table.primary_key.columns)
    return cast("ReturningInsert[Any]", statement)


@cache
def _update_one(model: type[DeclarativeBase]) -> Update:
    table = table_of(model)
    return update(table).where(table.c.id == bindparam("the_id"))
