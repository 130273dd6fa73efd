"""Reads the rows of guest lists: the person of each row, and all errors of refused rows."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from kiosk.domain.codes.key_folding import comparison_form
from kiosk.domain.codes.readers import alfio
from kiosk.exchange.importing.addons import Addons, resolve_subevent
from kiosk.exchange.importing.columns.columns import SheetKind
from kiosk.exchange.importing.columns.rows import ImportRow
from kiosk.exchange.importing.duplicate_guests import DuplicateGuests
from kiosk.exchange.importing.guest_cells import Person, Values, read_person, unnamed_person
from kiosk.exchange.importing.programme.programme import ProgrammeDraft
from kiosk.exchange.importing.programme.seat_assignments import table_errors
from kiosk.exchange.importing.references import Directory
from kiosk.exchange.importing.refusals import InvalidCell, errors_about, errors_of
from kiosk.exchange.importing.values.cell_values import read_code, read_list
from kiosk.exchange.importing.values.periods import TIMES, Clock, time_errors


def read_persons(
    draft: ProgrammeDraft, rows: Iterable[ImportRow]
) -> tuple[list[Person], list[Person], list[Person]]:
    """The valid rows, the refused rows with a person, and the refused rows without one.

    Each reference and each own code is accepted once. The last group repeats the reference of an
    earlier row, or has no name.
    """
    sessions = draft.directory(SheetKind.SESSIONS)
    clock = draft.clock
    # alf.io exports a ticket's UUID, which is the text of its QR code, only as the id of the row.
    tickets_are_ids = alfio.NAME in draft.programme.event.ticket_systems
    seen: dict[tuple[str, str], int] = {}
    persons: list[Person] = []
    rejected: list[Person] = []
    unnamed: list[Person] = []
    addons = Addons()
    duplicates = DuplicateGuests()
    for row in rows:
        if addons.take(row):
            continue
        person, errors = _read_person(row, clock, sessions)
        if person is not None:
            if category := person.values.get("category"):
                person.values["category"] = draft.categories.spell(category)
            if tickets_are_ids:
                _take_id_for_code(person)
            again = _repeated_keys(person, seen)
            rejected += [person] if (errors or row.refused) and not again else []
            unnamed += [person] if again and all(one.field != "code" for one in again) else []
            errors += again
        else:
            unnamed.append(unnamed_person(row))
        if errors or row.refused or person is None:
            errors += table_errors(draft, row)
            draft.plan.refuse(SheetKind.GUESTS, *row.refusals(errors))
        else:
            persons.append(person)
            duplicates.check(person)
    duplicates.add_notes(draft.plan)
    addons.enrol_owners(persons, sessions, draft.plan)
    return persons, rejected, unnamed


def _take_id_for_code(person: Person) -> None:
    if not person.code and alfio.is_ticket(person.values.get("reference", "")):
        person.code = read_code(person.values["reference"])


def _repeated_keys(person: Person, seen: dict[tuple[str, str], int]) -> list[InvalidCell]:
    """Errors for the keys of a row that occurred before; if there are none, records the keys."""
    keys = []
    if person.certain:
        keys.append(("reference", comparison_form(person.values["reference"])))
    if person.code:
        keys.append(("code", person.code))
    again = []
    for name, value in keys:
        if first := seen.get((name, value)):
            original = person.code if name == "code" else person.values[name]
            again.append(InvalidCell(f"import.{name}.twice", value=original, row=first).about(name))
    if not again and not person.row.refused:
        seen |= dict.fromkeys(keys, person.row.number)
    return again


def _read_person(
    row: ImportRow, clock: Clock, sessions: Directory
) -> tuple[Person | None, list[InvalidCell]]:
    """The person of a row, None without a name, and all errors of the row."""
    values = row.values
    person: Person | None = None
    errors = []
    try:
        person = read_person(row)
    except InvalidCell as error:
        errors.append(error)
    resolve_subevent(values)
    if "valid_from" in values or "valid_until" in values:
        errors += [] if row.lacks(*TIMES) else time_errors(values, clock)
    if "sessions" in values:
        errors += errors_of(partial(_enrol, values, sessions))
    return person, errors


def _enrol(values: Values, sessions: Directory) -> None:
    with errors_about("sessions"):
        values["sessions"] = _enrolled_in(values["sessions"], sessions)


def _enrolled_in(text: str, sessions: Directory) -> tuple[str, ...]:
    """The ids of sessions given by id or title, divided by separators; a title may hold a comma."""
    whole = sessions.find(text)
    return (whole,) if whole else tuple(map(sessions.require, read_list(text)))
