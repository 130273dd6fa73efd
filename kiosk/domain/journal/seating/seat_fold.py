"""The seats of a guest out of the facts about them, so that told seats and moves by hand stand.

Devices that are apart may plan, search and tell at the same time. Whatever arrives first, the
same seat stands on all of them: one that the guest was told, or that staff gave, before one that a
plan or a search gave without knowing of that.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import REPLACED, Fact
from kiosk.domain.records.entities import Seat
from kiosk.domain.records.seating.seating_rules import GIVEN_BY_SEARCH, SeatReason


def fold_seats(id_: str, ordered: Iterable[Fact]) -> dict[str, Seat]:
    """The seat in each round, also removed ones, with the table that was told last.

    `ordered` are facts about the guest, in the order that is the same on every device.
    """
    seats: dict[str, Seat] = {}
    given: dict[tuple[str, str], Seat] = {}
    told: dict[str, str] = {}
    for fact in ordered:
        if fact.kind == FactKind.GUEST_SEATED and fact.body:
            body = fact.read_body()
            seat = _seat(id_, body)
            given[seat.round, seat.table] = seat
            if _stands(seat, body, seats.get(seat.round), told.get(seat.round, "")):
                seats[seat.round] = seat
        elif fact.kind == FactKind.SEAT_TOLD and fact.body:
            body = fact.read_body()
            round_, table = body["round"], body["table"]
            told[round_] = table
            held = seats.get(round_)
            if held and held.table != table and held.why in GIVEN_BY_SEARCH:
                seats[round_] = given.get((round_, table), held)
    return {round_: replace(seat, told=told.get(round_, "")) for round_, seat in seats.items()}


def _seat(id_: str, body: Mapping[str, Any]) -> Seat:
    return Seat(id_, body["round"], body["table"], body["seat"], why=body.get("why", ""))


def _stands(seat: Seat, body: Mapping[str, Any], held: Seat | None, told: str) -> bool:
    """Whether a seat takes the place of the one that the guest holds.

    A plan and the search say what they replace: a table and, where the guest was told one, that.
    """
    if held is None or seat.why not in GIVEN_BY_SEARCH:
        return True
    replaced = body.get(REPLACED) or {}
    if held.why == SeatReason.HAND:
        return bool(replaced.get("table", "") == held.table)
    is_told = bool(held.table) and held.table == told
    return not is_told or bool(replaced.get("told") == told)
