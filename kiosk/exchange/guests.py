"""Guests: the rows of every guest list taken together, matched with who is known."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import replace

from uuid_utils import uuid7

from kiosk.domain.keys import compared
from kiosk.domain.readers import alfio
from kiosk.domain.records import Guest
from kiosk.exchange.columns import Kind
from kiosk.exchange.matching import Registered, match
from kiosk.exchange.periods import Clock, check_periods, settle_times
from kiosk.exchange.persons import Person, read_person
from kiosk.exchange.plan import Change
from kiosk.exchange.programme import Draught, merged_extra
from kiosk.exchange.references import Directory
from kiosk.exchange.refusals import Unfit, blamed_on
from kiosk.exchange.rows import Row
from kiosk.exchange.values import read_code, read_list

Known = Sequence[Registered]


def register(draught: Draught, rows: Iterable[Row], known: Known) -> list[tuple[Row, str]]:
    """Takes guests into the plan; returns the rows that also say where a guest sits, with ids."""
    persons = _read_persons(draught, rows)
    owners = {code: registered.guest.id for registered in known for code in registered.codes}
    ids = {registered.guest.id for registered in known}
    matches = match(persons, known)
    taken = []
    persons.reverse()
    for before in matches:
        # Rows are let go of one by one: they weigh as much as the guests that they become.
        person = persons.pop()
        id_ = before.guest.id if before else _new_id(person, ids)
        try:
            _require_own(person.code, owners.get(person.code, id_) == id_)
            change = _change(person, before, id_)
            check_periods(change.after)
        except Unfit as error:
            draught.plan.refuse(Kind.GUESTS, person.row.refuse(error))
        else:
            ids.add(id_)
            draught.plan.take(Kind.GUESTS, change)
            if person.row.tables:
                taken.append((person.row, id_))
    return taken


def _require_own(code: str, own: bool) -> None:
    if not own:
        raise Unfit("import.code.taken", value=code).about("code")


def _read_persons(draught: Draught, rows: Iterable[Row]) -> list[Person]:
    """The rows that name somebody, each reference and each own code once."""
    sessions = draught.directory(Kind.SESSIONS)
    clock = draught.clock
    # alf.io exports a ticket's UUID, which its QR shows, as nothing but the row's id.
    tickets_are_ids = alfio.NAME in draught.programme.event.ticket_systems
    seen: dict[tuple[str, str], int] = {}
    persons = []
    for row in rows:
        try:
            person = _read_person(row, clock, sessions)
            if tickets_are_ids:
                _take_id_for_code(person)
            _require_once(person, seen)
        except Unfit as error:
            draught.plan.refuse(Kind.GUESTS, row.refuse(error))
        else:
            persons.append(person)
    return persons


def _take_id_for_code(person: Person) -> None:
    if not person.code and alfio.is_ticket(person.values.get("reference", "")):
        person.code = read_code(person.values["reference"])


def _require_once(person: Person, seen: dict[tuple[str, str], int]) -> None:
    """Notes a row's keys among those seen, with its number; raises Unfit if one is there."""
    keys = []
    if person.certain:
        keys.append(("reference", compared(person.values["reference"])))
    if person.code:
        keys.append(("code", person.code))
    for name, value in keys:
        if first := seen.get((name, value)):
            said = person.code if name == "code" else person.values[name]
            raise Unfit(f"import.{name}.twice", value=said, row=first).about(name)
    seen |= dict.fromkeys(keys, person.row.number)


def _read_person(row: Row, clock: Clock, sessions: Directory) -> Person:
    person = read_person(row)
    values = person.values
    if "valid_from" in values or "valid_until" in values:
        settle_times(values, clock)
    if "sessions" in values:
        with blamed_on("sessions"):
            values["sessions"] = _enrolled_in(values["sessions"], sessions)
    return person


def _enrolled_in(text: str, sessions: Directory) -> tuple[str, ...]:
    """Ids of sessions given by id or title, several divided; a title may hold a comma itself."""
    whole = sessions.find(text)
    return (whole,) if whole else tuple(map(sessions.require, read_list(text)))


def _change(person: Person, before: Registered | None, id_: str) -> Change:
    values = person.values
    if before is None:
        extra = merged_extra({}, person.row)
        return Change(None, Guest(id=id_, extra=extra, **values), person.code)
    known = before.guest
    extra = merged_extra(known.extra, person.row)
    differs = extra != known.extra or any(getattr(known, n) != v for n, v in values.items())
    differs = differs or known.from_pass
    after = replace(known, extra=extra, from_pass=False, **values) if differs else known
    if not person.code or person.code in before.codes:
        return Change(known, after)
    return Change(known, after, person.code, next(iter(before.codes), ""))


def _new_id(person: Person, taken: set[str]) -> str:
    """Two devices that import the same list give a guest the same id, if the list has a key."""
    for name, key in (("reference", person.values.get("reference")), ("code", person.code)):
        if key:
            id_ = hashlib.sha256(f"{name}:{key}".encode()).hexdigest()[:20]
            if id_ not in taken:
                return id_
    return str(uuid7())
