"""Tables for the desk: notes, alerts, staff, devices, printers; more columns of guests."""

from __future__ import annotations

import json

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_OPEN = {
    "closed_at": None,
    "closed_by": "",
    "how": "",
    "state": "waiting",
    "taken_at": None,
    "taken_by": "",
}


def upgrade() -> None:
    """Add the tables and columns, and fill them from earlier records and scans."""
    _widen_guests()
    _open_tickets()
    _create_alerts()
    _create_notes_and_staff()
    _create_printers()
    _create_print_jobs()
    _create_devices_and_secrets()
    _raise_alerts()


def _widen_guests() -> None:
    for name in ("delegation", "country", "merged"):
        op.add_column("guest", sa.Column(name, sa.Text, nullable=False, server_default=""))
    op.add_column("guest", sa.Column("precedence", sa.Integer))
    for name in ("vip", "erased"):
        op.add_column("guest", sa.Column(name, sa.Boolean, nullable=False, server_default="0"))
    op.execute(
        "UPDATE guest SET delegation = coalesce(json_extract(record, '$.delegation'), ''),"
        " country = coalesce(json_extract(record, '$.country'), ''),"
        " precedence = json_extract(record, '$.precedence')"
    )
    op.create_index("guest_delegation", "guest", ["delegation"])
    op.create_index("guest_merged", "guest", ["merged"], sqlite_where=sa.text("merged <> ''"))


def _open_tickets() -> None:
    op.add_column("ticket", sa.Column("state", sa.Text, nullable=False, server_default="waiting"))
    op.create_index("ticket_open", "ticket", ["state"], sqlite_where=sa.text("state <> 'closed'"))
    bind = op.get_bind()
    found = bind.exec_driver_sql("SELECT subject, device, record FROM ticket").all()
    for subject, device, record in found:
        whole = _OPEN | json.loads(record) | {"subject": subject, "device": device}
        text = json.dumps(whole, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        bind.exec_driver_sql("UPDATE ticket SET record = ? WHERE subject = ?", (text, subject))


def _create_alerts() -> None:
    op.create_table(
        "alert",
        sa.Column("scan", sa.Text, primary_key=True),
        sa.Column("guest", sa.Text, nullable=False),
        sa.Column("checkpoint", sa.Text, nullable=False),
        sa.Column("device", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("acknowledged_by", sa.Text, nullable=False),
        sa.Column("acknowledged_at", sa.Text),
    )
    op.create_index("alert_guest", "alert", ["guest"])


def _create_notes_and_staff() -> None:
    op.create_table(
        "note",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("guest", sa.Text, nullable=False),
        sa.Column("record", sa.Text, nullable=False),
    )
    op.create_index("note_guest", "note", ["guest"])
    op.create_table(
        "staff",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("failures", sa.Integer, nullable=False),
        sa.Column("failed_at", sa.Text),
        sa.Column("record", sa.Text, nullable=False),
    )


def _create_printers() -> None:
    op.create_table(
        "printer",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("labels", sa.Integer),
        sa.Column("loaded", sa.BigInteger, nullable=False),
        sa.Column("record", sa.Text, nullable=False),
    )


def _create_print_jobs() -> None:
    op.create_table(
        "print_job",
        sa.Column("subject", sa.Text, primary_key=True),
        sa.Column("guest", sa.Text, nullable=False),
        sa.Column("printer", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("requested", sa.BigInteger, nullable=False),
        sa.Column("finished", sa.BigInteger, nullable=False),
        sa.Column("record", sa.Text, nullable=False),
    )
    op.create_index("print_job_printer", "print_job", ["printer", "state"])
    op.create_index("print_job_guest", "print_job", ["guest"])


def _create_devices_and_secrets() -> None:
    op.create_table(
        "known_device",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("record", sa.Text, nullable=False),
    )
    op.create_table(
        "secret",
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("value", sa.LargeBinary, nullable=False),
    )


def _raise_alerts() -> None:
    op.execute(
        "INSERT INTO alert SELECT s.id, g.id, s.checkpoint, s.device,"
        " json_extract(s.body, '$.at'), '', NULL"
        " FROM scan s JOIN guest g ON s.subject = 'guest:' || g.id"
        " WHERE s.outcome = 'Admitted' AND NOT s.annulled"
        " AND json_extract(s.body, '$.first') AND json_extract(s.body, '$.direction') = 'entry'"
        " AND coalesce(json_extract(g.record, '$.attention'), '') <> ''"
    )
