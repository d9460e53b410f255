"""Writing a row that may be there already, on either database."""

from typing import Any

from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import DeclarativeBase, Session


def insert_once(session: Session, table: type[DeclarativeBase], values: dict[str, Any]) -> bool:
    """Insert unless a unique key is taken; whether the row is new."""
    dialect = sqlite if session.get_bind().dialect.name == "sqlite" else postgresql
    primary_key = table.__mapper__.primary_key[0]
    statement = dialect.insert(table).values(**values).on_conflict_do_nothing().returning(primary_key)
    return session.execute(statement).first() is not None
