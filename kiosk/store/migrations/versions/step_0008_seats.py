"""No seats for cancelled guests: tables count and show only guests who come."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Delete the seats; a reinstated guest gets theirs back from the journal."""
    op.execute(
        sa.text("DELETE FROM seat WHERE guest IN (SELECT id FROM guest WHERE status = 'cancelled')")
    )
