"""What is doubtful about a scan's time, and an index of those of which anything is."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Add the column; no earlier fact tells of doubts."""
    op.add_column("scan", sa.Column("doubt", sa.Text, nullable=False, server_default=""))
    op.create_index("scan_doubt", "scan", ["doubt"], sqlite_where=sa.text("doubt <> ''"))
