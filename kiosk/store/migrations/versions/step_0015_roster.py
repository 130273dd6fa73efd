"""The parents of the event's devices, and the moments since which they are revoked."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    """Create the table again; no earlier version wrote rows into it."""
    op.drop_table("roster")
    op.create_table(
        "roster",
        sa.Column("device", sa.Text, primary_key=True),
        sa.Column("role", sa.Text, nullable=False),
        sa.Column("keys", sa.Text, nullable=False),
        sa.Column("parent", sa.Text, nullable=False),
        sa.Column("depth", sa.Integer, nullable=False),
        sa.Column("last_sequence", sa.Integer),
        sa.Column("revoked", sa.Text),
    )
