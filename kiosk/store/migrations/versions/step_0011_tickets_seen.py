"""Who saw a desk ticket first, and when."""

from __future__ import annotations

import json

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"

_UNSEEN = {"seen_by": "", "seen_at": None}
_SEEN = sa.text(
    "SELECT author, json_extract(body, '$.at') FROM journal"
    " WHERE subject = :subject AND kind = 'ticket_seen' AND body IS NOT NULL"
    " ORDER BY clock, device, sequence LIMIT 1"
)

_WRITE = sa.text("UPDATE ticket SET record = :record WHERE subject = :subject")


def upgrade() -> None:
    """Add the fields, with what a newer desk recorded of tickets before this step."""
    bind = op.get_bind()
    found = bind.execute(sa.text("SELECT subject, record FROM ticket")).all()
    for subject, record in found:
        seen = bind.execute(_SEEN, {"subject": subject}).one_or_none()
        fields = {"seen_by": seen[0], "seen_at": seen[1]} if seen else _UNSEEN
        whole = json.loads(record) | fields
        text = json.dumps(whole, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        bind.execute(_WRITE, {"subject": subject, "record": text})
