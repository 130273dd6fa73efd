"""An index of the facts that guests were told their tables, so that few are read."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"


def upgrade() -> None:
    """Add the index."""
    told = sa.text("kind = 'seat_told'")
    op.create_index("journal_told", "journal", ["subject"], sqlite_where=told)
