"""Import conflicts: fields that both a list and the desk changed, and decisions on them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import sqlalchemy as sa

from kiosk.domain.journal import codec, facts
from kiosk.domain.journal.facts import Draft, Record
from kiosk.domain.journal.imported_values import CODE, EXTRA, NOWHERE, SEAT, Case
from kiosk.domain.records.entities import Guest, Programme, Seat
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.records.seating.seating_rules import SeatReason
from kiosk.domain.records.validation import InvalidInput, problems_of
from kiosk.domain.text.messages import Sentence, Texts
from kiosk.exchange.importing.columns.field_labels import KIND_OF, label_of
from kiosk.exchange.importing.refusals import errors_of
from kiosk.exchange.importing.values.periods import check_periods
from kiosk.store import Store, schema
from kiosk.store.queries import scans
from kiosk.store.queries.companions import principal_of
from kiosk.store.queries.imported_values import cases_of
from kiosk.store.queries.merging import merged_records
from kiosk.usecases.admin.import_report import name_of, shown
from kiosk.usecases.guests.corrections import problem_of_seat


@dataclass(frozen=True, slots=True)
class OpenCase:
    """An undecided field of a record: the desk's value, the list's and the list's earlier one.

    `principal` is the guest with whom a companion comes.
    """

    subject: str
    part: str
    record: Record
    ours: Any
    theirs: Any
    before: Any
    principal: Guest | None = None


@dataclass(frozen=True, slots=True)
class CaseDecided:
    """The conflict before the decision; `taken` says whether the list's value was taken."""

    case: OpenCase
    taken: bool


@dataclass(frozen=True, slots=True)
class DecidedMeanwhile:
    """It was decided meanwhile, or a value was changed; nothing was changed."""


def open_cases(store: Store) -> list[OpenCase]:
    """All undecided conflicts, by record."""
    return store.read(_all)


def decide(
    store: Store, actor: Actor, seen: OpenCase, *, take: bool
) -> CaseDecided | DecidedMeanwhile | InvalidInput | NotAllowed:
    """Take the list's value, or keep the desk's for good; `seen` is the conflict as it was read."""
    if not may(actor.role, Right.IMPORT):
        return NotAllowed(Right.IMPORT)

    def work(connection: sa.Connection) -> CaseDecided | DecidedMeanwhile | InvalidInput:
        now = next((one for one in _all(connection) if _same(one, seen)), None)
        if now is None:
            return DecidedMeanwhile()
        refused = _problem(connection, store.programme_in(connection), now) if take else None
        if refused is not None:
            return refused
        draft = _taking(now) if take else None
        draft = draft or facts.case_decided(now.subject, [now.part])
        store.record(connection, [draft], actor.staff)
        return CaseDecided(now, take)

    return store.transact(work)


def words_of(case: OpenCase, texts: Texts) -> dict[str, str]:
    """The values in a sentence about a conflict."""
    return {
        "name": name_of(case.record, texts, case.principal),
        "field": label_of(type(case.record), case.part, texts.language),
        "ours": shown(case.part, case.ours, texts),
        "theirs": shown(case.part, case.theirs, texts),
        "before": shown(case.part, case.before, texts),
    }


def as_json(case: OpenCase, texts: Texts) -> dict[str, Any]:
    """A conflict as JSON values, for other programs."""
    return {
        "kind": str(KIND_OF[type(case.record)]),
        "id": case.record.id,
        "name": name_of(case.record, texts, case.principal),
        "field": case.part,
        "desk": case.ours,
        "list": case.theirs,
        "list_before": case.before,
    }


def _all(connection: sa.Connection) -> list[OpenCase]:
    found = []
    for subject, cases in sorted(cases_of(connection).items()):
        record = _record_of(connection, subject)
        if record is not None:
            found += [_case(connection, subject, record, case) for case in cases.values()]
    return found


def _case(connection: sa.Connection, subject: str, record: Record, case: Case) -> OpenCase:
    ours = _standing(connection, record, case.part)
    principal = principal_of(connection, record) if isinstance(record, Guest) else None
    return OpenCase(subject, case.part, record, ours, case.theirs, case.before, principal)


def _record_of(connection: sa.Connection, subject: str) -> Record | None:
    word, _, id_ = subject.partition(":")
    if word == "guest":
        return scans.guest_by_id(connection, id_)
    query = sa.select(schema.programme.c.record).where(schema.programme.c.subject == subject)
    text = connection.execute(query).scalar()
    record: Record | None = codec.read(facts.RECORDS[word], text) if text else None
    return record


def _standing(connection: sa.Connection, record: Any, part: str) -> Any:
    if part == CODE:
        codes = scans.codes_of(connection, record.id)
        return codes[0].code if codes else ""
    if part.startswith(SEAT):
        seats = {one.round: one for one in scans.seats_of(connection, record.id)}
        seat = seats.get(part.removeprefix(SEAT))
        return [seat.table, seat.seat] if seat else NOWHERE
    if part.startswith(EXTRA):
        return record.extra.get(part.removeprefix(EXTRA), "")
    return codec.to_json(getattr(record, part))


def _problem(
    connection: sa.Connection, programme: Programme, case: OpenCase
) -> InvalidInput | None:
    """Why the list's value cannot be taken, None if it can: the rules of corrections apply."""
    if case.part.startswith(SEAT):
        return _problem_of_seat(connection, programme, case)
    if case.part == CODE:
        return _problem_of_code(connection, case)
    return _problem_of_record(programme, _after(case))


def _problem_of_seat(
    connection: sa.Connection, programme: Programme, case: OpenCase
) -> InvalidInput | None:
    guest, round_ = case.record.id, case.part.removeprefix(SEAT)
    now = Seat(guest, round_, *case.ours) if case.ours[0] else None
    return problem_of_seat(connection, programme, Seat(guest, round_, *case.theirs), now)


def _problem_of_code(connection: sa.Connection, case: OpenCase) -> InvalidInput | None:
    """A code that another guest has by now cannot be taken."""
    holder = scans.holder_of(connection, case.theirs)
    if holder is None or holder.credential.revoked:
        return None
    if holder.person == merged_records.person_of(connection, case.record.id):
        return None
    return InvalidInput(Sentence("refused.code_taken", {"code": case.theirs}), "code")


def _problem_of_record(programme: Programme, after: Record) -> InvalidInput | None:
    if isinstance(after, Guest):
        if any(one not in programme.sessions for one in after.sessions):
            return InvalidInput(Sentence("refused.session"), "sessions")
        return next(iter(problems_of(after)), None)
    room = getattr(after, "room", "")
    if room and room not in programme.rooms:
        return InvalidInput(Sentence("refused.room"), "room")
    return (
        InvalidInput(Sentence("refused.period"), "ends")
        if errors_of(partial(check_periods, after))
        else None
    )


def _taking(case: OpenCase) -> Draft | None:
    """The fact that takes the list's value."""
    record, part, theirs = case.record, case.part, case.theirs
    if part == CODE:
        return facts.code_issued(record.id, theirs, case.ours)
    if part.startswith(SEAT):
        return facts.guest_seated(record.id, part.removeprefix(SEAT), *theirs, why=SeatReason.HAND)
    return facts.change_fact(record, _after(case))


def _after(case: OpenCase) -> Record:
    """The record with the list's value, for a conflict about one of its fields."""
    record: Any = case.record
    part, theirs = case.part, case.theirs
    if part.startswith(EXTRA):
        extra = {**record.extra, part.removeprefix(EXTRA): theirs}
        after: Record = replace(
            record, extra={label: text for label, text in extra.items() if text}
        )
        return after
    listed = codec.record_from(type(record), {part: theirs})
    changed: Record = replace(record, **{part: getattr(listed, part)})
    return changed


def _same(one: OpenCase, other: OpenCase) -> bool:
    return (one.subject, one.part, one.ours, one.theirs) == (
        other.subject,
        other.part,
        other.ours,
        other.theirs,
    )
