"""Rules of the seating, of which a newer device wrote facts before this step."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    """Add rows that are derived from the facts when the store is opened, as "?" says."""
    op.execute(
        sa.text(
            "INSERT INTO programme (subject, record, listed) "
            "SELECT DISTINCT subject, '{}', '?' FROM journal "
            "WHERE kind IN ('seating_rule_set', 'seating_rule_changed')"
        )
    )
