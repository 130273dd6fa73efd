"""When a guest last left by each checkpoint, which ends their presence at others."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"


def upgrade() -> None:
    """Add the column, and fill it from the exits of all records of each person."""
    op.add_column("presence", sa.Column("left_at", sa.Text))
    op.execute(
        "UPDATE presence SET left_at = ("
        "SELECT json_extract(scan.body, '$.at') FROM guest "
        "JOIN scan ON scan.subject = 'guest:' || guest.id "
        "WHERE (guest.id = presence.guest OR guest.merged = presence.guest) "
        "AND scan.checkpoint = presence.checkpoint AND scan.outcome IN ('Admitted', 'Left') "
        "AND json_extract(scan.body, '$.direction') = 'exit' "
        "AND NOT scan.annulled AND scan.doubt = '' "
        "ORDER BY julianday(json_extract(scan.body, '$.at')) DESC LIMIT 1"
        ") WHERE exits > 0"
    )
