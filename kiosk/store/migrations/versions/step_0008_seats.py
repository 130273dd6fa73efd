"""No places for guests who cancelled: what is counted and shown of a table are those who come."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Take away the places; a guest who is reinstated gets theirs back from the journal."""
    op.execute(
        sa.text("DELETE FROM seat WHERE guest IN (SELECT id FROM guest WHERE status = 'cancelled')")
    )
