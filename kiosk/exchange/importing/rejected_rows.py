"""Refused rows of known guests: the report says which values remain.

No values are taken from such a row. A guest whose new status is not understood does not stay
confirmed.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from kiosk.domain.codes.key_folding import comparison_form
from kiosk.domain.journal.imported_values import STATUS
from kiosk.domain.journal.merging.three_way_merge import merge
from kiosk.domain.records.entities import Guest, Status
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.importing.columns.rows import ImportRow
from kiosk.exchange.importing.guest_cells import Person
from kiosk.exchange.importing.guest_matching import KnownGuest, match
from kiosk.exchange.importing.plan import ImportPlan, RecordChange
from kiosk.exchange.importing.programme.programme import mark_of
from kiosk.exchange.importing.refusals import InvalidCell, Refusal, place_of


def match_rejected(
    persons: Sequence[Person], known: Sequence[KnownGuest], named: Collection[str]
) -> list[tuple[ImportRow, KnownGuest]]:
    """The known guests of refused rows; `named` guests have a row that was accepted."""
    if not persons:
        return []
    others = [one for one in known if one.guest.id not in named and not one.guest.erased]
    found = zip(persons, match(persons, others), strict=True)
    return [(person.row, before) for person, before in found if before]


def code_taken(code: str) -> InvalidCell:
    """The error of a row with a code of another guest."""
    return InvalidCell("import.code.taken", value=code).about("code")


def foreign_code_refusals(
    owners: Mapping[str, str],
    rejected: Iterable[Person],
    about: Iterable[tuple[ImportRow, KnownGuest]],
    unnamed: Sequence[Person],
    known: Iterable[KnownGuest],
) -> Iterator[Refusal]:
    """Refusals for codes of other guests in rows that were refused for another reason.

    `owners` are the ids of guests by their codes; `about` are the known guests of `rejected` rows.
    For an `unnamed` row this is certain only where a known guest has its reference.
    """
    ids = {id(row): before.guest.id for row, before in about}
    for person in rejected:
        owner = owners.get(person.code)
        if owner is not None and owner != ids.get(id(person.row)):
            yield person.row.refuse(code_taken(person.code))
    if not unnamed:
        return
    bearers = {
        comparison_form(one.guest.reference): one.guest.id for one in known if one.guest.reference
    }
    for person in unnamed:
        bearer = bearers.get(comparison_form(person.values.get("reference") or ""))
        if bearer and owners.get(person.code, bearer) != bearer:
            yield person.row.refuse(code_taken(person.code))


def plan_rejected(plan: ImportPlan, row: ImportRow, before: KnownGuest) -> RecordChange | None:
    """Reports the remaining values of a known guest whose row was refused.

    A confirmed guest whose new status is not understood becomes pending, which is the returned
    change; a status that the desk set stays, as an open decision.
    """
    guest, place = before.guest, place_of(row.source.file, row.source.sheet, row.number)
    values = {"place": place, "name": _name_of(guest)}
    if row.status_unknown and guest.status is Status.CONFIRMED:
        change = _to_pending(row, before)
        held = change.after == guest
        plan.note("import.note.status_held" if held else "import.note.status_unknown", **values)
        return change
    plan.note("import.note.stands", **values, status=Sentence(f"import.status.{guest.status}"))
    return None


def _name_of(guest: Guest) -> str:
    return guest.name_ko or guest.name_latin or f"{guest.given_latin} {guest.family_latin}".strip()


def _to_pending(row: ImportRow, before: KnownGuest) -> RecordChange:
    """The change of a guest to pending, unless the desk set the status."""
    merged = merge(before.guest, before.listed, {STATUS: Status.PENDING})
    after: Guest = replace(before.guest, **merged.values)
    mark = mark_of(row, merged.listed_values)
    return RecordChange(before.guest, after, mark=mark, differences=tuple(merged.differences))
