"""Plans the guests: the rows of all guest lists together, matched with the known guests."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from kiosk.domain.codes import code_text
from kiosk.domain.journal.codec import to_json
from kiosk.domain.journal.imported_values import CODE, EXTRA
from kiosk.domain.journal.merging.three_way_merge import (
    Difference,
    ListMergeResult,
    Resolution,
    resolve,
)
from kiosk.domain.records.entities import Guest
from kiosk.domain.records.fields.guest_fields import NAME_FIELDS
from kiosk.exchange.importing.columns.columns import SheetKind
from kiosk.exchange.importing.columns.rows import ImportRow
from kiosk.exchange.importing.companions.parties import Parties
from kiosk.exchange.importing.companions.principals import check_not_nested, resolve_principals
from kiosk.exchange.importing.guest_cells import Person
from kiosk.exchange.importing.guest_matching import KnownGuest, match, new_id
from kiosk.exchange.importing.guest_rows import read_persons
from kiosk.exchange.importing.plan import ImportPlan, RecordChange
from kiosk.exchange.importing.programme.programme import (
    ProgrammeDraft,
    mark_of,
    merge_row,
    merged_change,
    merged_extra,
)
from kiosk.exchange.importing.refusals import InvalidCell, errors_of
from kiosk.exchange.importing.rejected_rows import (
    code_taken,
    foreign_code_refusals,
    match_rejected,
    plan_rejected,
)
from kiosk.exchange.importing.values.periods import check_periods

Known = Sequence[KnownGuest]


def plan_guests(
    draft: ProgrammeDraft, rows: Iterable[ImportRow], known_to: Callable[[Sequence[Person]], Known]
) -> list[tuple[ImportRow, str]]:
    """Plans changes of guests. Returns the rows with seats, each with the id of its guest.

    `known_to` returns the known guests, at least those who the persons of some rows may be.
    """
    persons, rejected, unnamed = read_persons(draft, rows)
    known = known_to([*persons, *rejected, *unnamed])
    files = {person.row.source.file for person in (*persons, *rejected)}
    rows_planned = _RowPlanner(draft.plan, known)
    companions = [person for person in persons if person.principal]
    rows_planned.plan(
        [person for person in persons if not person.principal] if companions else persons
    )
    if companions:
        companions, refused = resolve_principals(draft.plan, companions, known)
        rows_planned.plan(companions)
        rejected += refused
    named = rows_planned.named
    rows_planned.parties.plan(draft.plan, named)
    about = match_rejected(rejected, known, named)
    for refusal in foreign_code_refusals(rows_planned.owners, rejected, about, unnamed, known):
        draft.plan.refuse_also(refusal)
    for row, before in about:
        named.add(before.guest.id)
        if kept := plan_rejected(draft.plan, row, before):
            draft.plan.remember(kept)
            _plan_for_standing_record(draft.plan, kept, row, before, rows_planned.by_id)
    draft.plan.missing += missing_from(named, files, known)
    return rows_planned.taken


class _RowPlanner:
    """Plans the changes of accepted rows, and what they say of parties.

    `named` are the ids of the guests with a row, `taken` the rows with seats, each with the id of
    its guest.
    """

    def __init__(self, plan: ImportPlan, known: Known) -> None:
        self.owners = {code: one.guest.id for one in known for code in one.codes}
        self.by_id = {registered.guest.id: registered for registered in known}
        self.named: set[str] = set()
        self.taken: list[tuple[ImportRow, str]] = []
        self.parties = Parties(known)
        self._plan, self._known = plan, known
        self._ids = set(self.by_id)
        self._principals = {one.guest.companion_of for one in known} - {""}

    def plan(self, persons: list[Person]) -> None:
        """Plans all rows; empties the list."""
        free = [one for one in self._known if one.guest.id not in self.named]
        matches = match(persons, free)
        persons.reverse()
        for before in matches:
            # Rows are released one by one: they need as much memory as the guests.
            self._plan_row(persons.pop(), before)

    def _plan_row(self, person: Person, before: KnownGuest | None) -> None:
        id_ = before.guest.id if before else new_id(person, self._ids)
        if not before and not any(map(person.values.get, NAME_FIELDS)):
            person.values["companion_number"] = self.parties.next_number(person.principal)
        change = _change(person, before, id_)
        codes = _addon_codes(self._plan, person, before, id_, self.owners)
        change = change._replace(addon_codes=codes)
        self.named.add(id_)
        errors = self._errors(person, change)
        if errors:
            self._plan.refuse(SheetKind.GUESTS, *map(person.row.refuse, errors))
            if before:
                plan_rejected(self._plan, person.row, before)
            return
        self._ids.add(id_)
        self._plan.take(SheetKind.GUESTS, change)
        self.parties.take(person, change)
        _plan_for_standing_record(self._plan, change, person.row, before, self.by_id)
        if person.row.tables:
            self.taken.append((person.row, id_))

    def _errors(self, person: Person, change: RecordChange) -> list[InvalidCell]:
        own = self.owners.get(person.code, change.after.id) == change.after.id
        return errors_of(
            partial(_require_own, person.code, own),
            partial(check_periods, change.after),
            partial(check_not_nested, person, change, self._principals),
        )


def missing_from(named: Collection[str], files: Collection[str], known: Known) -> list[Guest]:
    """Guests whom an earlier version of an imported list named, and this one does not.

    A list is a new version if its file has the same name, or if it names most guests of the earlier
    one.
    """
    return [
        guest
        for (file, _), people in _earlier_lists(known).items()
        if named and (file in files or 2 * sum(one.id in named for one in people) > len(people))
        for guest in people
        if guest.id not in named
    ]


def _keep_position(person: Person, before: KnownGuest) -> None:
    """A list with booking numbers only does not remove the position within the booking."""
    booking, known = person.values.get("reference", ""), before.guest.reference
    if booking and not person.certain and known.startswith(f"{booking}-"):
        person.values["reference"] = known


def _require_own(code: str, own: bool) -> None:
    if not own:
        raise code_taken(code)


def _earlier_lists(known: Known) -> dict[tuple[str, str], list[Guest]]:
    """The guests of each list that was imported before, by its file and its sheet."""
    lists: dict[tuple[str, str], list[Guest]] = defaultdict(list)
    for one in known:
        if not one.listed.is_new and not one.guest.erased and not one.guest.from_pass:
            lists[one.listed.file, one.listed.sheet].append(one.guest)
    return lists


def _addon_codes(
    plan: ImportPlan,
    person: Person,
    before: KnownGuest | None,
    id_: str,
    owners: Mapping[str, str],
) -> list[str]:
    """The codes of add-ons that are new for the guest; codes of other guests are refused.

    A list does not restore a code that the desk revoked.
    """
    gone = before.revoked if before else ()
    codes = []
    for code, row in person.addon_codes.items():
        owner = owners.get(code, "")
        if owner and owner != id_:
            plan.refuse(SheetKind.GUESTS, row.refuse(code_taken(code)))
        elif not owner and code not in gone:
            codes.append(code)
    return codes


def _change(person: Person, before: KnownGuest | None, id_: str) -> RecordChange:
    """The record of a person before and after the import."""
    row, values = person.row, person.values
    if before is None:
        guest = Guest(id=id_, extra=merged_extra({}, row), **values)
        return RecordChange(None, guest, person.code, mark=mark_of(row))
    _keep_position(person, before)
    known = before.guest
    merged = merge_row(known, before.listed, row, values)
    from_pass = known.from_pass and row.source.own_export and not merged.values
    after = replace(known, from_pass=from_pass, **merged.values)
    if known.from_pass and not from_pass:
        # A registration repeats the values of its pass; different values were set at the desk.
        merged.listed_values = dict(before.listed.base) | merged.listed_values
    code, replaces = _own_code(person, before, merged)
    mark = mark_of(row, merged.listed_values)
    return RecordChange(known, after, code, replaces, mark, tuple(merged.differences))


def _own_code(person: Person, before: KnownGuest, merged: ListMergeResult) -> tuple[str, str]:
    """The code that a list newly gives, and the one that it replaces; both empty for none.

    A list does not restore a code that the desk revoked or replaced. The current code is given
    again where the list has a new spelling of it: a signature may be valid for that spelling only.
    """
    theirs = person.code
    held = dict(zip(before.codes, before.written, strict=True))
    ours = next((code for code in held if code not in person.addon_codes), "")
    spelled = theirs.spelling if isinstance(theirs, code_text.Listed) else theirs
    if theirs and theirs == ours and spelled not in (theirs, held[ours]):
        merged.differences.append(Difference(CODE, held[ours], spelled, Resolution.TAKEN))
        return theirs, ""
    base = before.listed.value_of(Guest, CODE, ours)
    if not theirs or theirs == ours == base:
        return "", ""
    if theirs in before.codes:
        if theirs != base and not person.row.source.own_export:
            merged.listed_values[CODE] = theirs
        return "", ""
    resolved = resolve(before.listed, CODE, base, ours, theirs)
    if resolved[0] is Resolution.TAKEN and theirs in before.revoked:
        resolved = Resolution.CASE, True
    merged.note(CODE, ours, theirs, resolved)
    return (theirs, ours) if resolved[0] is Resolution.TAKEN else ("", "")


def _plan_for_standing_record(
    plan: ImportPlan,
    change: RecordChange,
    row: ImportRow,
    before: KnownGuest | None,
    by_id: Mapping[str, KnownGuest],
) -> None:
    """Plans the same change for the record into which a matched record was merged."""
    if before and before.merged in by_id:
        other = _change_of_person(change, row, before, by_id[before.merged])
        if other:
            plan.remember(other)


def _change_of_person(
    change: RecordChange, row: ImportRow, before: KnownGuest, person: KnownGuest
) -> RecordChange | None:
    """The change of a person's standing record by a row about their second record."""
    old = before.guest
    says = _taken_values(change, old)
    if not says:
        return None
    same = [part for part in says if getattr(person.guest, part) == getattr(old, part)]
    base = person.listed.base | {part: to_json(getattr(old, part)) for part in same}
    listed = replace(person.listed, base=base)
    return merged_change(person.guest, listed, row, says)


def _taken_values(change: RecordChange, old: Guest) -> dict[str, Any]:
    """The fields that the list changed, without code and extra data."""
    taken = (part for part, _, _, found in change.differences if found is Resolution.TAKEN)
    return {
        part: getattr(change.after, part)
        for part in taken
        if part != CODE and not part.startswith(EXTRA)
        if getattr(change.after, part) != getattr(old, part)
    }
