"""The journal, its heads, and the first projections."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create every table of the first version and set the application id."""
    op.execute(f"PRAGMA application_id = {int.from_bytes(b'FKsk')}")
    _create_journal()
    _create_heads()
    _create_state()
    _create_guests()
    _create_codes()
    _create_seats()
    _create_programme_and_tickets()
    _create_scans()
    _create_presence()
    op.execute("INSERT INTO state (id, clock, programme) VALUES (1, 0, 0)")


def _create_journal() -> None:
    op.create_table(
        "journal",
        sa.Column("device", sa.Text, nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("clock", sa.BigInteger, nullable=False),
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("author", sa.Text, nullable=False),
        sa.Column("body", sa.Text),
        sa.Column("salt", sa.LargeBinary),
        sa.Column("body_digest", sa.LargeBinary, nullable=False),
        sa.Column("digest", sa.LargeBinary, nullable=False),
        sa.UniqueConstraint("device", "sequence"),
    )
    op.create_index("journal_subject", "journal", ["subject"])


def _create_heads() -> None:
    op.create_table(
        "head",
        sa.Column("device", sa.Text, primary_key=True),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("digest", sa.LargeBinary, nullable=False),
    )


def _create_state() -> None:
    """The clock, the version of the programme, and the ids of this machine's devices."""
    op.create_table(
        "state",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("clock", sa.BigInteger, nullable=False),
        sa.Column("programme", sa.Integer, nullable=False),
    )
    op.create_table(
        "device",
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("device", sa.Text, nullable=False),
    )


def _create_guests() -> None:
    op.create_table(
        "guest",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("category", sa.Text, nullable=False),
        sa.Column("status", sa.Text, nullable=False),
        sa.Column("record", sa.Text, nullable=False),
    )


def _create_codes() -> None:
    op.create_table(
        "code",
        sa.Column("code", sa.Text, primary_key=True),
        sa.Column("guest", sa.Text, primary_key=True),
        sa.Column("issued", sa.BigInteger, nullable=False),
        sa.Column("revoked", sa.Boolean, nullable=False),
    )
    op.create_index("code_guest", "code", ["guest"])


def _create_seats() -> None:
    op.create_table(
        "seat",
        sa.Column("guest", sa.Text, primary_key=True),
        sa.Column("round", sa.Text, primary_key=True),
        sa.Column("table", sa.Text, nullable=False),
        sa.Column("seat", sa.Text, nullable=False),
    )


def _create_programme_and_tickets() -> None:
    op.create_table(
        "programme",
        sa.Column("subject", sa.Text, primary_key=True),
        sa.Column("record", sa.Text, nullable=False),
    )
    op.create_table(
        "ticket",
        sa.Column("subject", sa.Text, primary_key=True),
        sa.Column("device", sa.Text, nullable=False),
        sa.Column("serial", sa.Integer, nullable=False),
        sa.Column("record", sa.Text, nullable=False),
    )
    op.create_index("ticket_device", "ticket", ["device", "serial"])


def _create_scans() -> None:
    op.create_table(
        "scan",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("checkpoint", sa.Text, nullable=False),
        sa.Column("device", sa.Text, nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("clock", sa.BigInteger, nullable=False),
        sa.Column("submission", sa.Text, nullable=False),
        sa.Column("outcome", sa.Text, nullable=False),
        sa.Column("annulled", sa.Boolean, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
    )
    _index_scans()


def _index_scans() -> None:
    op.create_index("scan_subject", "scan", ["subject", "checkpoint"])
    op.create_index(
        "scan_submission",
        "scan",
        ["device", "submission"],
        sqlite_where=sa.text("submission <> ''"),
    )


def _create_presence() -> None:
    op.create_table(
        "presence",
        sa.Column("guest", sa.Text, primary_key=True),
        sa.Column("checkpoint", sa.Text, primary_key=True),
        sa.Column("entries", sa.Integer, nullable=False),
        sa.Column("exits", sa.Integer, nullable=False),
        sa.Column("inside", sa.Boolean, nullable=False),
        sa.Column("first_at", sa.Text),
        sa.Column("since", sa.Text),
        sa.Column("device", sa.Text, nullable=False),
        sa.Column("apart", sa.Boolean, nullable=False),
    )
    op.create_index("presence_inside", "presence", ["checkpoint", "inside"])
