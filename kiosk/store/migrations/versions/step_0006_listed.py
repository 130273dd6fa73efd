"""The values of each record in import lists, so that a newer list changes only those."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

_KINDS = {
    "guest": """'guest_registered', 'guest_corrected', 'guest_known',
        'code_issued', 'code_revoked', 'guest_seated', 'guest_merged'""",
    "programme": """'event_described', 'event_changed', 'room_described', 'room_changed',
        'session_scheduled', 'session_changed', 'checkpoint_set_up', 'checkpoint_changed',
        'round_scheduled', 'round_changed', 'table_placed', 'table_changed'""",
}
_SUBJECTS = {"guest": "'guest:' || guest.id", "programme": "programme.subject"}
# Facts of imports had no author. Where there are other facts, the value is "?", and is derived from
# the facts when the store is opened.
_FILL = """
UPDATE {table} SET listed = (
    SELECT CASE WHEN max(author <> '' AND kind <> 'guest_known') THEN '?' ELSE '{{}}' END
    FROM journal WHERE subject = {subject} AND body IS NOT NULL AND kind IN ({kinds})
) WHERE EXISTS (
    SELECT 1 FROM journal
    WHERE subject = {subject} AND body IS NOT NULL AND kind IN ({kinds})
)
"""


def upgrade() -> None:
    """Add the columns and the table, and fill the columns from the journal."""
    op.create_table(
        "import_case",
        sa.Column("subject", sa.Text, primary_key=True),
        sa.Column("part", sa.Text, primary_key=True),
        sa.Column("record", sa.Text, nullable=False),
    )
    for table, subject in _SUBJECTS.items():
        op.add_column(table, sa.Column("listed", sa.Text, nullable=False, server_default=""))
        op.execute(_FILL.format(table=table, subject=subject, kinds=_KINDS[table]))
