"""Tables that belong to this file alone: they are not folded from facts, or not in other stores.

A joining device gets a store without them.
"""

from __future__ import annotations

import sqlalchemy as sa

metadata = sa.MetaData()

# The device id under which a device of that name writes into this file; unique to the file.
device = sa.Table(
    "device",
    metadata,
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("device", sa.Text, nullable=False),
)

# What never leaves this file, such as a device's private key: not in the journal, not in backups.
secret = sa.Table(
    "secret",
    metadata,
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("value", sa.LargeBinary, nullable=False),
)

# Settings of this file, such as the root of its event and codes for devices: not in the journal.
local_setting = sa.Table(
    "local_setting",
    metadata,
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("value", sa.Text, nullable=False),
)

# The members of the event by the device facts that count, from the root on; empty without a root.
roster = sa.Table(
    "roster",
    metadata,
    sa.Column("device", sa.Text, primary_key=True),
    sa.Column("role", sa.Text, nullable=False),
    # In hex, separated by spaces.
    sa.Column("keys", sa.Text, nullable=False),
    sa.Column("parent", sa.Text, nullable=False),
    sa.Column("depth", sa.Integer, nullable=False),
    # Later facts of the device do not count; NULL where all count.
    sa.Column("last_sequence", sa.Integer),
    # A time in ISO 8601 with offset.
    sa.Column("revoked", sa.Text),
)

# Received facts that were not taken in, until staff decide.
refusal = sa.Table(
    "refusal",
    metadata,
    sa.Column("device", sa.Text, primary_key=True),
    sa.Column("sequence", sa.Integer, primary_key=True),
    sa.Column("reason", sa.Text, primary_key=True),
    # The digests of the stored and of the received fact with that sequence.
    sa.Column("stored", sa.LargeBinary),
    sa.Column("received", sa.LargeBinary),
    # Wall milliseconds since 1970.
    sa.Column("at", sa.BigInteger, nullable=False),
)

# The registration systems of the organiser that this machine exchanges with: what was set up, and
# how far the exchange is, both as JSON. Their tokens are secrets.
connector = sa.Table(
    "connector",
    metadata,
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("settings", sa.Text, nullable=False),
    sa.Column("state", sa.Text, nullable=False),
)

# The tickets that a system told of: the main ticket of an add-on, what it admits to, and the
# SHA-256 of its code in hex, by which the code of a guest is recognised as this ticket's.
connector_ticket = sa.Table(
    "connector_ticket",
    metadata,
    sa.Column("connector", sa.Text, primary_key=True),
    sa.Column("ticket", sa.Text, primary_key=True),
    sa.Column("main", sa.Text, nullable=False),
    sa.Column("product", sa.Text, nullable=False),
    sa.Column("part", sa.Text, nullable=False),
    sa.Column("digest", sa.Text, nullable=False),
    sa.Index("connector_ticket_main", "connector", "main"),
)

# Facts that a system is still to be told, in the order of their rows in the journal.
connector_delivery = sa.Table(
    "connector_delivery",
    metadata,
    sa.Column("connector", sa.Text, primary_key=True),
    sa.Column("fact", sa.Text, primary_key=True),
    sa.Column("row", sa.Integer, nullable=False),
    sa.Column("subject", sa.Text, nullable=False),
    sa.Column("tries", sa.Integer, nullable=False),
    # Wall milliseconds since 1970 of the next try.
    sa.Column("next", sa.BigInteger, nullable=False),
    # Why the system does not take it, as JSON; empty while it waits.
    sa.Column("refused", sa.Text, nullable=False),
    sa.Index("connector_delivery_row", "connector", "refused", "row"),
)

ALL = (
    device,
    secret,
    local_setting,
    roster,
    refusal,
    connector,
    connector_ticket,
    connector_delivery,
)
