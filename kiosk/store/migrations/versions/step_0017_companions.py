"""The guest with whom a companion comes, and an index of companions."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    """Add the column; no earlier version recorded companions."""
    op.add_column("guest", sa.Column("companion_of", sa.Text, nullable=False, server_default=""))
    op.create_index(
        "guest_companion",
        "guest",
        ["companion_of"],
        sqlite_where=sa.text("companion_of <> ''"),
    )
