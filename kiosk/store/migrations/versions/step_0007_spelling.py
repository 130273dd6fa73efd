"""Each code's spelling in its list, beside the normalised one by which it is found."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Add the column; earlier facts have no spelling."""
    op.add_column("code", sa.Column("spelling", sa.Text, nullable=False, server_default=""))
