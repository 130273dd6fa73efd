"""The rules of the seating as a list has them: with references and names in place of ids."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.names import guest_names
from kiosk.domain.records.entities import Guest
from kiosk.domain.records.seating.seating_rules import SeatingRule
from kiosk.store.queries import scans
from kiosk.usecases.reports.exporting.export_source import ExportSource, code_by_guest


def rules_with_names(origin: ExportSource) -> list[SeatingRule]:
    """The rules of the seating, with their guests as lists name them: ids stay in this store."""
    rules = list(origin.programme.seating_rules.values())
    wanted = {guest for rule in rules for guest in rule.guests}
    codes = code_by_guest(origin.connection) if wanted else {}
    names = {id_: _key_of(origin, id_, codes.get(id_, "")) for id_ in wanted}
    return [replace(rule, guests=tuple(map(names.__getitem__, rule.guests))) for rule in rules]


def _key_of(origin: ExportSource, id_: str, code: str) -> str:
    """The reference of a guest, else their code, else their name."""
    guest = scans.guest_by_id(origin.connection, id_) or Guest(id_)
    named = guest.name_ko or guest_names.latin(guest, origin.programme.event)
    return guest.reference or code or named or id_
