"""Columns that the dashboard counts without reading records: claims of guests, notable scans."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_CLAIMS = """
UPDATE guest SET claims = (
    SELECT '{' || group_concat('"' || key || '":' || said, ',') || '}'
    FROM (
        SELECT key, CASE type WHEN 'true' THEN 'true' ELSE value END AS said
        FROM json_each(guest.record)
        WHERE key IN ('sessions', 'tracks', 'valid_while_pending')
        AND value NOT IN ('[]', 0)
        ORDER BY key
    )
) WHERE EXISTS (
    SELECT 1 FROM json_each(guest.record)
    WHERE key IN ('sessions', 'tracks', 'valid_while_pending') AND value NOT IN ('[]', 0)
)
"""


def upgrade() -> None:
    """Add the columns, fill them in, and index them."""
    _note_claims()
    _note_notable_scans()


def _note_claims() -> None:
    op.add_column("guest", sa.Column("claims", sa.Text, nullable=False, server_default=""))
    op.execute(_CLAIMS)
    op.create_index(
        "guest_expected", "guest", ["merged", "status", "category", "delegation", "claims"]
    )
    op.create_index("guest_vip", "guest", ["vip"], sqlite_where=sa.text("vip = 1"))
    op.create_index(
        "guest_ranked", "guest", ["precedence"], sqlite_where=sa.text("precedence IS NOT NULL")
    )


def _note_notable_scans() -> None:
    op.add_column("scan", sa.Column("needed_force", sa.Boolean, nullable=False, server_default="0"))
    op.execute("UPDATE scan SET needed_force = 1 WHERE json_extract(body, '$.needed_force')")
    op.create_index(
        "scan_notable",
        "scan",
        ["outcome"],
        sqlite_where=sa.text("outcome NOT IN ('Admitted', 'Left') OR needed_force"),
    )
