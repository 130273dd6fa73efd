"""The search index of guests; it is filled when the store is opened."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_INDEXED = ("words", "initials", "sounds", "about", "marks", "country")


def upgrade() -> None:
    """Create the table of search terms and the full-text index on it.

    The program inserts into the index itself: a trigger would write the rows out one by one.
    """
    names = ("hangul", *_INDEXED)
    op.create_table(
        "finding",
        sa.Column("guest", sa.Text, primary_key=True),
        *(sa.Column(name, sa.Text, nullable=False) for name in names),
    )
    _create_index(", ".join(_INDEXED))


def _create_index(listed: str) -> None:
    op.execute(
        f"CREATE VIRTUAL TABLE finding_index USING fts5({listed}, content='finding',"
        " tokenize='ascii', prefix='1 2 3', detail='column', columnsize=0)"
    )
    # Deleted terms are removed from the index's pages, not only marked as deleted.
    op.execute("INSERT INTO finding_index (finding_index, rank) VALUES ('secure-delete', 1)")
    op.execute("CREATE VIRTUAL TABLE finding_vocabulary USING fts5vocab(finding_index, 'row')")
    gone = ", ".join(f"old.{name}" for name in _INDEXED)
    op.execute(
        "CREATE TRIGGER finding_gone AFTER DELETE ON finding BEGIN"  # noqa: S608 - our own names
        f" INSERT INTO finding_index (finding_index, rowid, {listed})"
        f" VALUES ('delete', old.rowid, {gone}); END"
    )
