"""The reason why a scan's time is doubtful, and an index of doubtful scans."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Add the column, and fill it from scans that a newer device recorded with a doubt."""
    op.add_column("scan", sa.Column("doubt", sa.Text, nullable=False, server_default=""))
    op.execute(
        "UPDATE scan SET doubt = json_extract(body, '$.doubt') "
        "WHERE json_extract(body, '$.doubt') IS NOT NULL"
    )
    op.create_index("scan_doubt", "scan", ["doubt"], sqlite_where=sa.text("doubt <> ''"))
