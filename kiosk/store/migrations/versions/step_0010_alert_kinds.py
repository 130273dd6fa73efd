"""Separate alerts for a VIP and for a note for attention: each is acknowledged by itself."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

_ROWS = (
    "INSERT INTO alert "
    "(scan, kind, guest, checkpoint, device, at, acknowledged_by, acknowledged_at) "
    "SELECT old.scan, :kind, old.guest, old.checkpoint, old.device, old.at, old.acknowledged_by, "
    "old.acknowledged_at FROM old_alert AS old JOIN guest ON guest.id = old.guest "
    "WHERE coalesce(json_extract(guest.record, :field), 0) NOT IN (0, '')"
)


def upgrade() -> None:
    """Create the table again; an earlier acknowledgement counts for both kinds."""
    op.rename_table("alert", "old_alert")
    op.drop_index("alert_guest", "old_alert")
    _create_alerts()
    for kind in ("vip", "attention"):
        op.execute(sa.text(_ROWS).bindparams(kind=kind, field=f"$.{kind}"))
    op.drop_table("old_alert")


def _create_alerts() -> None:
    op.create_table(
        "alert",
        sa.Column("scan", sa.Text, primary_key=True),
        sa.Column("kind", sa.Text, primary_key=True),
        sa.Column("guest", sa.Text, nullable=False),
        sa.Column("checkpoint", sa.Text, nullable=False),
        sa.Column("device", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("acknowledged_by", sa.Text, nullable=False),
        sa.Column("acknowledged_at", sa.Text),
    )
    op.create_index("alert_guest", "alert", ["guest"])
