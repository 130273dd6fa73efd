"""Signatures of facts, the roster of the event's devices, and refused facts."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    """Add the columns and tables, all empty: no earlier version wrote what they hold."""
    op.add_column("journal", sa.Column("signature", sa.LargeBinary))
    op.add_column("state", sa.Column("membership", sa.Integer, nullable=False, server_default="0"))
    op.create_table(
        "local_setting",
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("value", sa.Text, nullable=False),
    )
    op.create_table(
        "roster",
        sa.Column("device", sa.Text, primary_key=True),
        sa.Column("role", sa.Text, nullable=False),
        sa.Column("keys", sa.Text, nullable=False),
        sa.Column("last_sequence", sa.Integer),
        sa.Column("revoked", sa.Boolean, nullable=False),
    )
    op.create_table(
        "refusal",
        sa.Column("device", sa.Text, primary_key=True),
        sa.Column("sequence", sa.Integer, primary_key=True),
        sa.Column("reason", sa.Text, primary_key=True),
        sa.Column("stored", sa.LargeBinary),
        sa.Column("received", sa.LargeBinary),
        sa.Column("at", sa.BigInteger, nullable=False),
    )
