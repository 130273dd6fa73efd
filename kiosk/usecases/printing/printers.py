"""Printers: their settings and how many labels are left in them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk.devices.printers.address import address_example, is_address_for
from kiosk.domain.equipment.devices import Printer
from kiosk.domain.journal import codec, facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.domain.journal.tickets_and_print_jobs import PrintState
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.records.validation import InvalidInput, tidy_label
from kiosk.domain.text.messages import Sentence
from kiosk.store import Store, schema

KINDS = ("ipp", "brother", "zebra")
MOST_LABELS = 100_000
LOW = 20
# Millimetres: with a larger offset the paper has to be inserted again.
FARTHEST_SHIFT = 50.0


@dataclass(frozen=True, slots=True)
class PrinterState:
    """A printer; `left` is how many labels are left, None if no number was entered."""

    printer: Printer
    left: int | None = None

    @property
    def low(self) -> bool:
        """Whether so few labels are left that staff should load more."""
        return self.left is not None and self.left <= LOW


@dataclass(frozen=True, slots=True)
class PrinterUnknown:
    """The event has no such printer in use; nothing was changed."""

    printer: str


def printers(store: Store) -> list[PrinterState]:
    """All printers by name, also those out of use."""
    return store.read(read_printers)


def read_printers(connection: sa.Connection) -> list[PrinterState]:
    """As `printers`, within a transaction."""
    rows = connection.execute(sa.select(schema.printer)).all()
    states = [_state(connection, row) for row in rows]
    return sorted(states, key=lambda state: (state.printer.name.casefold(), state.printer.id))


def printer_with(connection: sa.Connection, id_: str) -> Printer | None:
    """A printer in use by its id."""
    found = _known(connection, id_)
    return found if found and found.active else None


def set_up(store: Store, actor: Actor, printer: Printer) -> Printer | InvalidInput | NotAllowed:
    """Add a printer, or change the one with that id."""
    if not may(actor.role, Right.DEVICES):
        return NotAllowed(Right.DEVICES)
    if not printer.name.strip():
        return InvalidInput(Sentence("refused.printer.name"), "name")
    name = tidy_label(printer.name)
    if isinstance(name, InvalidInput):
        return name
    named = replace(printer, name=name)
    if printer.kind not in KINDS:
        known = {"kind": printer.kind, "known": ", ".join(KINDS)}
        return InvalidInput(Sentence("refused.printer.kind", known), "kind")
    if not printer.address.strip():
        return InvalidInput(Sentence("refused.printer.address"), "address")
    if not is_address_for(printer.kind, printer.address):
        values = {"address": printer.address, "example": address_example(printer.kind)}
        return InvalidInput(Sentence("refused.printer.place", values), "address")

    def work(connection: sa.Connection) -> Printer:
        draft = facts.change_fact(_known(connection, printer.id), named)
        if draft is not None:
            store.record(connection, [draft], actor.staff)
        return named

    return store.transact(work)


def load_labels(
    store: Store, actor: Actor, printer: str, count: int, at: datetime
) -> PrinterState | PrinterUnknown | InvalidInput | NotAllowed:
    """Record that `count` labels were loaded; they are counted down from now on."""
    if not may(actor.role, Right.PRINT):
        return NotAllowed(Right.PRINT)
    if not 0 <= count <= MOST_LABELS:
        return InvalidInput(Sentence("refused.printer.labels", {"most": MOST_LABELS}), "count")

    def work(connection: sa.Connection) -> PrinterState | PrinterUnknown:
        if printer_with(connection, printer) is None:
            return PrinterUnknown(printer)
        body = {"count": count, "at": at.isoformat()}
        draft = Draft(f"printer:{printer}", FactKind.LABELS_LOADED, body)
        store.record(connection, [draft], actor.staff)
        states = read_printers(connection)
        return next(state for state in states if state.printer.id == printer)

    return store.transact(work)


def _known(connection: sa.Connection, id_: str) -> Printer | None:
    query = sa.select(schema.printer.c.record).where(schema.printer.c.id == id_)
    record = connection.execute(query).scalar()
    return codec.read(Printer, record) if record else None


def _state(connection: sa.Connection, row: sa.Row[Any]) -> PrinterState:
    printer = codec.read(Printer, row.record)
    if row.labels is None:
        return PrinterState(printer)
    table = schema.print_job
    used = sa.select(sa.func.count()).where(
        table.c.printer == row.id,
        table.c.state == PrintState.PRINTED.value,
        table.c.finished > row.loaded,
    )
    return PrinterState(printer, max(0, row.labels - int(connection.execute(used).scalar_one())))
