"""The tables: the journal, its heads, and the projections of its facts."""

from __future__ import annotations

import sqlalchemy as sa

from kiosk.store.local_tables import metadata

# Stamped into the file's header; "Kiosk" has five letters, the header four bytes.
APPLICATION_ID = int.from_bytes(b"FKsk")
REVISION = "0024"  # the newest in kiosk/store/migrations/versions

# Scans that staff review: refused ones, and those that passed only because staff forced them.
NOTABLE = "outcome NOT IN ('Admitted', 'Left') OR needed_force"

journal = sa.Table(
    "journal",
    metadata,
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
    # The device's signature over the digest; of most facts in an import NULL.
    sa.Column("signature", sa.LargeBinary),
    sa.UniqueConstraint("device", "sequence"),
    sa.Index("journal_subject", "subject"),
    sa.Index("journal_told", "subject", sqlite_where=sa.text("kind = 'seat_told'")),
)

head = sa.Table(
    "head",
    metadata,
    sa.Column("device", sa.Text, primary_key=True),
    sa.Column("sequence", sa.Integer, nullable=False),
    sa.Column("digest", sa.LargeBinary, nullable=False),
)

# One row: the hybrid clock, and two revisions: one is incremented with every change of the
# programme, the other with every change of the roster, of the root or of a device's key.
state = sa.Table(
    "state",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("clock", sa.BigInteger, nullable=False),
    sa.Column("programme", sa.Integer, nullable=False),
    sa.Column("membership", sa.Integer, nullable=False, server_default="0"),
)

programme = sa.Table(
    "programme",
    metadata,
    sa.Column("subject", sa.Text, primary_key=True),
    sa.Column("record", sa.Text, nullable=False),
    # The values of the record in import lists, as JSON; empty if it is in none.
    sa.Column("listed", sa.Text, nullable=False),
)

# What lists of guests are filtered by, in the indexes in their order; arrivals, which every scan
# changes, have an index of their own.
_FILTERED = ("status", "category", "delegation", "vip", "needs")
_ARRIVED = ("arrived", "inside", "merged", "id")
_TURNOUT = ("merged", "status", "category", "claims", "delegation", "arrived", "inside")

guest = sa.Table(
    "guest",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("category", sa.Text, nullable=False),
    sa.Column("status", sa.Text, nullable=False),
    sa.Column("delegation", sa.Text, nullable=False),
    sa.Column("country", sa.Text, nullable=False),
    sa.Column("precedence", sa.Integer),
    sa.Column("vip", sa.Boolean, nullable=False),
    sa.Column("merged", sa.Text, nullable=False),
    sa.Column("erased", sa.Boolean, nullable=False),
    # Other fields that decide which checkpoints expect a guest; JSON or empty.
    sa.Column("claims", sa.Text, nullable=False),
    # By all scans of the person: the first entry at any checkpoint, in seconds since 1970.
    sa.Column("arrived", sa.Integer),
    sa.Column("inside", sa.Boolean, nullable=False),
    sa.Column("record", sa.Text, nullable=False),
    # The values of the guest in import lists, as JSON; empty if they are in none.
    sa.Column("listed", sa.Text, nullable=False),
    # The guest with whom a companion comes; empty for everybody else.
    sa.Column("companion_of", sa.Text, nullable=False, server_default=""),
    # The name by which lists in Korean and in English are sorted.
    sa.Column("sort_ko", sa.Text, nullable=False, server_default=""),
    sa.Column("sort_latin", sa.Text, nullable=False, server_default=""),
    # Whether the guest needs any help on the way: a wheelchair, an interpreter.
    sa.Column("needs", sa.Boolean, nullable=False, server_default="0"),
    sa.Index("guest_delegation", "delegation"),
    sa.Index("guest_sort_ko", "merged", "sort_ko", "id", *_FILTERED),
    sa.Index("guest_sort_latin", "merged", "sort_latin", "id", *_FILTERED),
    sa.Index("guest_arrived", *_ARRIVED, sqlite_where=sa.text("arrived IS NOT NULL")),
    sa.Index("guest_vip", "vip", sqlite_where=sa.text("vip = 1")),
    sa.Index("guest_ranked", "precedence", sqlite_where=sa.text("precedence IS NOT NULL")),
    sa.Index("guest_turnout", *_TURNOUT),
    sa.Index("guest_merged", "merged", sqlite_where=sa.text("merged <> ''")),
    sa.Index("guest_companion", "companion_of", sqlite_where=sa.text("companion_of <> ''")),
)

code = sa.Table(
    "code",
    metadata,
    sa.Column("code", sa.Text, primary_key=True),
    sa.Column("guest", sa.Text, primary_key=True),
    sa.Column("issued", sa.BigInteger, nullable=False),
    sa.Column("revoked", sa.Boolean, nullable=False),
    sa.Column("spelling", sa.Text, nullable=False, server_default=""),
    sa.Index("code_guest", "guest"),
)

seat = sa.Table(
    "seat",
    metadata,
    sa.Column("guest", sa.Text, primary_key=True),
    sa.Column("round", sa.Text, primary_key=True),
    sa.Column("table", sa.Text, nullable=False),
    sa.Column("seat", sa.Text, nullable=False),
    # The table that the guest was last told of in this round, and why they have the seat.
    sa.Column("told", sa.Text, nullable=False, server_default=""),
    sa.Column("why", sa.Text, nullable=False, server_default=""),
)

scan = sa.Table(
    "scan",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("subject", sa.Text, nullable=False),
    sa.Column("checkpoint", sa.Text, nullable=False),
    sa.Column("device", sa.Text, nullable=False),
    sa.Column("sequence", sa.Integer, nullable=False),
    sa.Column("clock", sa.BigInteger, nullable=False),
    sa.Column("submission", sa.Text, nullable=False),
    sa.Column("outcome", sa.Text, nullable=False),
    sa.Column("annulled", sa.Boolean, nullable=False),
    sa.Column("needed_force", sa.Boolean, nullable=False),
    sa.Column("doubt", sa.Text, nullable=False, server_default=""),
    sa.Column("body", sa.Text, nullable=False),
    sa.Index("scan_subject", "subject", "checkpoint"),
    sa.Index("scan_doubt", "doubt", sqlite_where=sa.text("doubt <> ''")),
    sa.Index("scan_notable", "outcome", sqlite_where=sa.text(NOTABLE)),
    sa.Index("scan_submission", "device", "submission", sqlite_where=sa.text("submission <> ''")),
)

presence = sa.Table(
    "presence",
    metadata,
    sa.Column("guest", sa.Text, primary_key=True),
    sa.Column("checkpoint", sa.Text, primary_key=True),
    sa.Column("entries", sa.Integer, nullable=False),
    sa.Column("exits", sa.Integer, nullable=False),
    sa.Column("inside", sa.Boolean, nullable=False),
    sa.Column("first_at", sa.Text),
    sa.Column("since", sa.Text),
    sa.Column("device", sa.Text, nullable=False),
    sa.Column("apart", sa.Boolean, nullable=False),
    sa.Column("left_at", sa.Text),
    sa.Index("presence_inside", "checkpoint", "inside"),
)

ticket = sa.Table(
    "ticket",
    metadata,
    sa.Column("subject", sa.Text, primary_key=True),
    sa.Column("device", sa.Text, nullable=False),
    sa.Column("serial", sa.Integer, nullable=False),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("record", sa.Text, nullable=False),
    sa.Index("ticket_device", "device", "serial"),
    sa.Index("ticket_open", "state", sqlite_where=sa.text("state <> 'closed'")),
)

note = sa.Table(
    "note",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("guest", sa.Text, nullable=False),
    sa.Column("record", sa.Text, nullable=False),
    sa.Index("note_guest", "guest"),
)

# E-mails to guests; one that was sent to two records of a person is one row.
mail = sa.Table(
    "mail",
    metadata,
    sa.Column("guest", sa.Text, primary_key=True),
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("series", sa.Text, nullable=False),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("record", sa.Text, nullable=False),
    sa.Index("mail_id", "id"),
)

# Arrivals of guests of whom the desk is alerted: VIPs, and those with a note for attention.
alert = sa.Table(
    "alert",
    metadata,
    sa.Column("scan", sa.Text, primary_key=True),
    sa.Column("kind", sa.Text, primary_key=True),
    sa.Column("guest", sa.Text, nullable=False),
    sa.Column("checkpoint", sa.Text, nullable=False),
    sa.Column("device", sa.Text, nullable=False),
    sa.Column("at", sa.Text, nullable=False),
    sa.Column("acknowledged_by", sa.Text, nullable=False),
    sa.Column("acknowledged_at", sa.Text),
    sa.Index("alert_guest", "guest"),
)

staff = sa.Table(
    "staff",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("failures", sa.Integer, nullable=False),
    sa.Column("failed_at", sa.Text),
    sa.Column("record", sa.Text, nullable=False),
)

# The devices of the event, as facts describe them; `device` has those that write into this file.
known_device = sa.Table(
    "known_device",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("record", sa.Text, nullable=False),
)

# `labels` were loaded last at the hybrid stamp `loaded`.
printer = sa.Table(
    "printer",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("labels", sa.Integer),
    sa.Column("loaded", sa.BigInteger, nullable=False),
    sa.Column("record", sa.Text, nullable=False),
)

print_job = sa.Table(
    "print_job",
    metadata,
    sa.Column("subject", sa.Text, primary_key=True),
    sa.Column("guest", sa.Text, nullable=False),
    sa.Column("printer", sa.Text, nullable=False),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("requested", sa.BigInteger, nullable=False),
    sa.Column("finished", sa.BigInteger, nullable=False),
    sa.Column("record", sa.Text, nullable=False),
    sa.Index("print_job_printer", "printer", "state"),
    sa.Index("print_job_guest", "guest"),
)

# The search terms of each guest; the full-text index `finding_index` is on this table.
finding = sa.Table(
    "finding",
    metadata,
    sa.Column("guest", sa.Text, primary_key=True),
    sa.Column("hangul", sa.Text, nullable=False),
    sa.Column("words", sa.Text, nullable=False),
    sa.Column("initials", sa.Text, nullable=False),
    sa.Column("sounds", sa.Text, nullable=False),
    sa.Column("about", sa.Text, nullable=False),
    sa.Column("marks", sa.Text, nullable=False),
    sa.Column("country", sa.Text, nullable=False),
)

# Parts of a record that both a list and the desk changed, until staff decide.
import_case = sa.Table(
    "import_case",
    metadata,
    sa.Column("subject", sa.Text, primary_key=True),
    sa.Column("part", sa.Text, primary_key=True),
    sa.Column("record", sa.Text, nullable=False),
)

COLUMNS = {(table.name, column.name) for table in metadata.sorted_tables for column in table.c}
PROJECTIONS = (
    programme,
    guest,
    code,
    seat,
    scan,
    presence,
    ticket,
    note,
    mail,
    alert,
    staff,
    known_device,
    printer,
    print_job,
    finding,
    import_case,
)
