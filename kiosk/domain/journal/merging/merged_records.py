"""Merged records of one person: the one that stands for the person, and their common state."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Fact
from kiosk.domain.journal.guest_fold import GuestState, in_order, told_tables
from kiosk.domain.journal.merging.merged_record_fields import Place, combine, settled_since
from kiosk.domain.records.entities import Seat


def standing_records(states: Mapping[str, GuestState]) -> dict[str, str]:
    """For each record the one that stands for its person: usually the record itself.

    `states` has all records that are merged with one another. Of records merged in a cycle, by
    devices that were not connected, the first by id stands.
    """
    return {id_: _followed(id_, states) for id_ in states}


def combined_state(person: str, records: Mapping[str, GuestState]) -> GuestState:
    """The common state of the records of a person; for seats the standing record decides."""
    own = records.get(person, GuestState())
    others = [(id_, state) for id_, state in sorted(records.items()) if id_ != person]
    if not others:
        return own
    whole = (own, *(state for _, state in others))
    return replace(
        own,
        fields=_fields_of(person, records, [id_ for id_, _ in others]),
        seats=_seats_of(person, whole),
        scans=tuple(scan for state in whole for scan in state.scans),
        notes=tuple(note for state in whole for note in state.notes),
        mails={id_: mail for state in reversed(whole) for id_, mail in state.mails.items()},
        acknowledged={key: seen for state in whole for key, seen in state.acknowledged.items()},
    )


def _seats_of(person: str, states: Sequence[GuestState]) -> dict[str, Seat]:
    """The seats of a person; the standing record's state is the first, and it may have none.

    Whichever record a guest was told a table of, they were told it.
    """
    told = told_tables(in_order(fact for state in states for fact in state.recorded))
    return {
        round_: replace(seat, guest=person, told=told.get(round_, ""))
        for state in reversed(states)
        for round_, seat in state.seats.items()
        if round_ not in states[0].unseated
    }


def _fields_of(
    person: str, records: Mapping[str, GuestState], others: Iterable[str]
) -> dict[str, Any] | None:
    """The fields of a person; a value set after a merge is not replaced by the merged record's."""
    own = records.get(person, GuestState())
    if own.fields is None:
        return None
    fields = dict(own.fields)
    for id_ in others:
        joined = _joined(id_, person, records)
        settled = settled_since(own.recorded, joined) if joined else frozenset()
        fields = combine(fields, records[id_].fields or {}, settled)
    return fields


def _joined(id_: str, person: str, records: Mapping[str, GuestState]) -> Place | None:
    """When a record became the person's: the latest merge in the chain to the standing record."""
    merges: list[Place] = []
    seen: set[str] = set()
    while id_ != person and id_ not in seen and (state := records.get(id_)):
        seen.add(id_)
        merges += [fact.order for fact in state.recorded if fact.kind == FactKind.GUEST_MERGED][-1:]
        id_ = state.merged
    return max(merges, default=None)


def ever_merged_into(recorded: Iterable[Fact]) -> set[str]:
    """The guests into whose records the guests of these facts were ever merged."""
    merged = (
        fact for fact in recorded if fact.kind in (FactKind.GUEST_MERGED, FactKind.GUEST_ERASED)
    )
    bodies = [fact.read_body() for fact in merged]
    return {body.get("into") or body.get("merged", "") for body in bodies} - {""}


def _followed(id_: str, states: Mapping[str, GuestState]) -> str:
    path: list[str] = []
    while (state := states.get(id_)) and state.merged and state.fields is not None:
        if id_ in path:
            return min(path[path.index(id_) :])
        path.append(id_)
        id_ = state.merged
    return id_
