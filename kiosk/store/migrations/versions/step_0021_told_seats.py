"""What guests were told of their seats, and why they have them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"


def upgrade() -> None:
    """Add the columns; guests of whom a newer device wrote such facts are derived from them.

    "?" in their column `listed` says so when the store is opened.
    """
    for name in ("told", "why"):
        op.add_column("seat", sa.Column(name, sa.Text, nullable=False, server_default=""))
    op.execute(
        sa.text(
            "UPDATE guest SET listed = '?' WHERE 'guest:' || id IN (SELECT subject FROM journal "
            "WHERE kind = 'seat_told' OR (kind = 'guest_seated' AND "
            "json_extract(body, '$.why') IS NOT NULL))"
        )
    )
