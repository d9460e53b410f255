"""How alembic reaches the database: by the connection that `conductd.store.migrate` hands over, in its transaction."""

from alembic import context

from conductd.store.schema import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    transactional_ddl=True,  # SQLite can, once the driver begins the transaction before the first statement
)
with context.begin_transaction():
    context.run_migrations()
