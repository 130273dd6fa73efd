"""Whether uncertain e-mails arrived, of which a newer device wrote facts before this step."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"


def upgrade() -> None:
    """Derive guests with such facts anew when the store is opened."""
    op.execute(
        sa.text(
            "UPDATE guest SET listed = '?' WHERE 'guest:' || id IN "
            "(SELECT subject FROM journal WHERE kind = 'mail_checked')"
        )
    )
