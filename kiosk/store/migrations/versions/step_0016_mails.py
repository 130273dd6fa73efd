"""E-mails to guests, of which a newer device wrote facts before this step."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    """Create the table; guests with such facts are derived anew when the store is opened."""
    op.create_table(
        "mail",
        sa.Column("guest", sa.Text, primary_key=True),
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("series", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("record", sa.Text, nullable=False),
    )
    op.create_index("mail_id", "mail", ["id"])
    op.execute(
        sa.text(
            "UPDATE guest SET listed = '?' WHERE 'guest:' || id IN (SELECT subject FROM journal "
            "WHERE kind IN ('mail_started', 'mail_sent', 'mail_refused', 'mail_bounced'))"
        )
    )
