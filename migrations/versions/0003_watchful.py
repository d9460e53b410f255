"""Letters of no case, alarms, marks, codes of proposed recusals, and what became of a message and a letter later."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("messages", sa.Column("error_version", sa.String(length=32), nullable=True))
    op.add_column("messages", sa.Column("filed_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("recusals", sa.Column("code_digest", sa.String(length=64), nullable=True))
    op.add_column("recusals", sa.Column("code_until", sa.DateTime(timezone=True), nullable=True))
    op.add_column("recusals", sa.Column("code_used_at", sa.DateTime(timezone=True), nullable=True))
    op.create_index("ix_recusals_code_digest", "recusals", ["code_digest"])
    with op.batch_alter_table("outbox") as outbox:
        outbox.alter_column("case_id", existing_type=sa.BigInteger(), nullable=True)
        outbox.add_column(sa.Column("put_off_since", sa.DateTime(timezone=True), nullable=True))
        outbox.add_column(sa.Column("returned_at", sa.DateTime(timezone=True), nullable=True))
        outbox.create_index("ix_outbox_sent_at", ["sent_at"])
    op.add_column("cases", sa.Column("unreachable_since", sa.DateTime(timezone=True), nullable=True))
    op.add_column("mailboxes", sa.Column("refused", sa.Boolean(), nullable=True))
    op.create_table(
        "alarms",
        sa.Column("cause", sa.String(length=128), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("cause"),
    )
    op.create_table(
        "marks",
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("value", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("name"),
    )
