"""Lists of all other records of a store: guests, scans, the programme, notes, tickets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, time
from enum import Enum
from typing import Any

import sqlalchemy as sa

from kiosk.domain.journal import codec
from kiosk.domain.journal.guest_fold import GuestNote
from kiosk.domain.journal.scan_history import Scan
from kiosk.domain.journal.tickets_and_print_jobs import Ticket
from kiosk.domain.names import guest_names
from kiosk.domain.records.entities import Checkpoint
from kiosk.domain.records.ways import ArrowKind
from kiosk.exchange.exporting.listings import ExportColumn, ExportTable, Value
from kiosk.exchange.importing.columns.columns import SheetKind
from kiosk.exchange.importing.columns.own_exports import EXPORTED_AT
from kiosk.exchange.importing.template import TemplateField, template_fields
from kiosk.exchange.importing.values.entry_rules import write_entry_rule
from kiosk.store import name_of, schema
from kiosk.store.queries import scans
from kiosk.store.queries.companions import all_principals
from kiosk.store.queries.staff_names import names_of_staff
from kiosk.usecases.reports.exporting.export_source import ExportSource, code_by_guest
from kiosk.usecases.reports.exporting.exported_rules import rules_with_names

_WIDTH = 20
_SCAN = (
    "at",
    "record",
    "about",
    "checkpoint",
    "direction",
    "outcome",
    "reason",
    "forced",
    "annulled",
    "kiosk",
)
_NOTE = ("at", "author", "kiosk", "record", "about", "text")
_TICKET = (
    "at",
    "number",
    "reason",
    "kiosk",
    "record",
    "about",
    "taken_by",
    "taken_at",
    "closed_by",
    "closed_at",
)


def guests(origin: ExportSource) -> ExportTable:
    """Every guest record, with the headers of the import template.

    Companions have rows of their own: the columns for their number and names are left out.
    """
    offered = template_fields(SheetKind.GUESTS)
    fields = [one for one in offered if one.name not in ("companions", "companion_names")]
    more = _headers_of_their_own(origin)
    query = sa.select(schema.guest.c.id, schema.guest.c.record).order_by(schema.guest.c.id)
    return ExportTable(
        "guests",
        origin.title("export.guests"),
        _columns(fields, more),
        _guest_rows(origin, query, [field.name for field in fields], more),
        origin.count(query),
    )


def _headers_of_their_own(origin: ExportSource) -> list[str]:
    """The columns of the organiser's lists that are no known fields."""
    each = sa.func.json_each(schema.guest.c.record, "$.extra").table_valued(
        "key", joins_implicitly=True
    )
    query = sa.select(each.c.key).select_from(schema.guest, each).distinct().order_by(each.c.key)
    return list(origin.connection.execute(query).scalars())


def _guest_rows(
    origin: ExportSource,
    query: sa.Select[*tuple[Any, ...]],
    fields: Sequence[str],
    more: Sequence[str],
) -> Iterator[list[Value]]:
    codes = code_by_guest(origin.connection)
    principals = all_principals(origin.connection)
    for row in origin.stream(query):
        guest = scans.guest_of(row.record)
        own = {"code": codes.get(row.id, "")}
        if guest.companion_of:
            # As a list names them: ids do not leave this store.
            principal = principals.get(guest.companion_of)
            key = principal.reference if principal else ""
            own["companion_of"] = key or codes.get(guest.companion_of, "")
        values = (own.get(name, getattr(guest, name, None)) for name in fields)
        yield [
            *(_value(origin, value) for value in values),
            *(guest.extra.get(header, "") for header in more),
            origin.local(origin.now),
        ]


def programme(origin: ExportSource) -> list[ExportTable]:
    """The event and its programme, with the rules of the seating, in the import's format."""
    stood = origin.programme
    records: dict[SheetKind, list[Any]] = {
        SheetKind.EVENT: [stood.event],
        SheetKind.ROOMS: list(stood.rooms.values()),
        SheetKind.SESSIONS: list(stood.sessions.values()),
        SheetKind.CHECKPOINTS: [_with_words(origin, one) for one in stood.checkpoints.values()],
        SheetKind.WAYS: list(stood.ways.values()),
        SheetKind.ROUNDS: list(stood.rounds.values()),
        SheetKind.TABLES: list(stood.tables.values()),
        SheetKind.SEATING_RULES: rules_with_names(origin),
        SheetKind.QUESTIONS: list(stood.questions.values()),
    }
    return [_table_of_records(origin, kind, listed) for kind, listed in records.items()]


def _with_words(origin: ExportSource, checkpoint: Checkpoint) -> Checkpoint:
    """A checkpoint with its rule as an organiser writes it, in the language of the event."""
    language = origin.programme.event.languages[:1]
    words = write_entry_rule(checkpoint.rule, "ko" if "ko" in language else "en")
    return replace(checkpoint, rule=words)


def _table_of_records(origin: ExportSource, kind: SheetKind, records: Sequence[Any]) -> ExportTable:
    fields = list(template_fields(kind))
    # The columns of the organiser's lists that are no known fields.
    more = list(dict.fromkeys(header for record in records for header in _extra(record)))
    rows = [
        [
            *(_value(origin, getattr(record, field.name, None)) for field in fields),
            *(_extra(record).get(header, "") for header in more),
            origin.local(origin.now),
        ]
        for record in records
    ]
    title = origin.title(f"export.{kind.value}")
    return ExportTable(kind.value, title, _columns(fields, more), rows, len(rows))


def _extra(record: Any) -> Mapping[str, str]:
    return getattr(record, "extra", {})


def seats(origin: ExportSource) -> ExportTable:
    """Every seat, in the import's format.

    Its guest is given by code, else by reference, else by e-mail address or name.
    """
    fields, codes = list(template_fields(SheetKind.SEATS)), code_by_guest(origin.connection)
    query = (
        sa.select(schema.seat, schema.guest.c.record)
        .join(schema.guest, schema.guest.c.id == schema.seat.c.guest)
        .where(
            schema.seat.c.round.in_(list(origin.programme.rounds)),
            schema.seat.c.table.in_(list(origin.programme.tables)),
        )
        .order_by(schema.seat.c.round, schema.seat.c.guest)
    )
    event = origin.programme.event

    def row_of(row: Any) -> list[Value]:
        guest, code = scans.guest_of(row.record), codes.get(row.guest, "")
        values = {
            "reference": "" if code else guest.reference,
            "code": code,
            "email": "" if code or guest.reference else guest.email,
            "guest": guest.name_ko or guest_names.latin(guest, event),
            "round": row.round,
            "table": row.table,
            "seat": row.seat,
        }
        return [*(values[field.name] for field in fields), origin.local(origin.now)]

    rows = map(row_of, origin.stream(query))
    title = origin.title("export.seats")
    return ExportTable("seats", title, _columns(fields), rows, origin.count(query))


def all_scans(origin: ExportSource) -> ExportTable:
    """Every scan by time, also refused and annulled ones."""
    when = sa.func.unixepoch(sa.func.json_extract(schema.scan.c.body, "$.at"))
    query = sa.select(schema.scan).order_by(when, schema.scan.c.clock)
    labels = origin.labels()
    found = map(scans.scan_of_row, origin.stream(query))
    rows = (_scan_row(origin, scan, labels.get(scan.guest, "")) for scan in found)
    columns = origin.columns(_SCAN)
    return ExportTable("scans", origin.title("export.scans"), columns, rows, origin.count(query))


def _scan_row(origin: ExportSource, scan: Scan, label: str) -> tuple[Value, ...]:
    return (
        origin.local(scan.at),
        scan.guest,
        label,
        origin.place(scan.checkpoint),
        scan.direction.value,
        scan.outcome,
        scan.reason,
        _yes(scan.forced),
        _yes(scan.annulled),
        name_of(scan.device),
    )


def notes(origin: ExportSource) -> ExportTable:
    """The notes on guests."""
    staff = names_of_staff(origin.connection)
    found = [
        (row.guest, codec.read(GuestNote, row.record))
        for row in origin.stream(sa.select(schema.note))
    ]
    found.sort(key=lambda each: each[1].at)
    rows = [_note_row(origin, staff, guest, note) for guest, note in found]
    columns = origin.columns(_NOTE)
    return ExportTable("notes", origin.title("export.notes"), columns, rows, len(rows))


def _note_row(
    origin: ExportSource, staff: Mapping[str, str], guest: str, note: GuestNote
) -> tuple[Value, ...]:
    author = staff.get(note.author, note.author)
    device = name_of(note.device)
    return (origin.local(note.at), author, device, guest, origin.label(guest), note.text)


def tickets(origin: ExportSource) -> ExportTable:
    """The tickets with which kiosks sent guests to the desk, and their results."""
    staff = names_of_staff(origin.connection)
    found = [
        codec.read(Ticket, row.record) for row in origin.stream(sa.select(schema.ticket.c.record))
    ]
    found.sort(key=lambda ticket: ticket.at)
    rows = [_ticket_row(origin, staff, ticket) for ticket in found]
    columns = origin.columns(_TICKET)
    return ExportTable("tickets", origin.title("export.tickets"), columns, rows, len(rows))


def _ticket_row(
    origin: ExportSource, staff: Mapping[str, str], ticket: Ticket
) -> tuple[Value, ...]:
    return (
        origin.local(ticket.at),
        ticket.number,
        ticket.reason,
        name_of(ticket.device),
        ticket.guest,
        origin.label(ticket.guest),
        staff.get(ticket.taken_by, ticket.taken_by),
        origin.local(ticket.taken_at),
        staff.get(ticket.closed_by, ticket.closed_by),
        origin.local(ticket.closed_at),
    )


def _columns(fields: Sequence[TemplateField], more: Sequence[str] = ()) -> list[ExportColumn]:
    """The columns of these fields, of the headers `more`, and of the time of export."""
    headers = [*(field.label for field in fields), *more, EXPORTED_AT]
    return [ExportColumn(header, _WIDTH) for header in headers]


def _value(origin: ExportSource, value: object) -> Value:
    """A field in the format of the import."""
    if isinstance(value, datetime):
        return _moment(origin.local(value))
    if isinstance(value, bool):
        return _yes(value)
    if isinstance(value, Enum):
        return "" if value is ArrowKind.NONE else str(value.value)
    if isinstance(value, tuple):
        return "; ".join(map(str, value))
    if isinstance(value, dict):
        return "; ".join(f"{name}={text}" for name, text in value.items())
    if value is None or isinstance(value, str | int):
        return value
    return str(value)


def _moment(local: datetime | None) -> Value:
    """A moment; midnight as text, as a workbook's cell for it is read as the whole day."""
    return f"{local:%Y-%m-%d %H:%M}" if local and local.time() == time() else local


def _yes(value: bool) -> str:
    return "yes" if value else ""
