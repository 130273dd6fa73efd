"""Attendance of each person in the guest table, so that arrivals are counted in one pass."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_TURNOUT = ["merged", "status", "category", "claims", "delegation", "arrived", "inside"]
_ATTENDED = """
UPDATE guest SET (arrived, inside) = (
    SELECT min(unixepoch(first_at)), max(inside) FROM presence
    WHERE presence.guest = guest.id AND entries > 0
) WHERE EXISTS (SELECT 1 FROM presence WHERE presence.guest = guest.id AND entries > 0)
"""


def upgrade() -> None:
    """Add the columns, fill them, and add them to the index of expected guests."""
    op.add_column("guest", sa.Column("arrived", sa.Integer))
    op.add_column("guest", sa.Column("inside", sa.Boolean, nullable=False, server_default="0"))
    op.execute(_ATTENDED)
    op.drop_index("guest_expected", "guest")
    op.create_index("guest_turnout", "guest", _TURNOUT)
