"""Registration systems that this machine exchanges with, their tickets, and what waits for them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"


def upgrade() -> None:
    """Add the tables, which are empty until a system is set up."""
    op.create_table(
        "connector",
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("settings", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
    )
    op.create_table(
        "connector_ticket",
        sa.Column("connector", sa.Text, primary_key=True),
        sa.Column("ticket", sa.Text, primary_key=True),
        sa.Column("main", sa.Text, nullable=False),
        sa.Column("product", sa.Text, nullable=False),
        sa.Column("part", sa.Text, nullable=False),
        sa.Column("digest", sa.Text, nullable=False),
    )
    op.create_index("connector_ticket_main", "connector_ticket", ["connector", "main"])
    op.create_table(
        "connector_delivery",
        sa.Column("connector", sa.Text, primary_key=True),
        sa.Column("fact", sa.Text, primary_key=True),
        sa.Column("row", sa.Integer, nullable=False),
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("tries", sa.Integer, nullable=False),
        sa.Column("next", sa.BigInteger, nullable=False),
        sa.Column("refused", sa.Text, nullable=False),
    )
    op.create_index("connector_delivery_row", "connector_delivery", ["connector", "refused", "row"])
