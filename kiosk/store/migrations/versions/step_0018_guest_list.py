"""What lists of guests are sorted and filtered by, in columns of the guest table."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"

_FILTERED = ["status", "category", "delegation", "vip", "needs"]


def upgrade() -> None:
    """Add the columns; names are derived from the records when the store is opened."""
    for name in ("sort_ko", "sort_latin"):
        op.add_column("guest", sa.Column(name, sa.Text, nullable=False, server_default=""))
    op.add_column("guest", sa.Column("needs", sa.Boolean, nullable=False, server_default="0"))
    for name in ("sort_ko", "sort_latin"):
        op.create_index(f"guest_{name}", "guest", ["merged", name, "id", *_FILTERED])
    op.create_index(
        "guest_arrived",
        "guest",
        ["arrived", "inside", "merged", "id"],
        sqlite_where=sa.text("arrived IS NOT NULL"),
    )
