"""Messages about moves of guests that were recorded or refused. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import assert_never

from kiosk.domain.records.entities import Guest
from kiosk.domain.records.permissions import NotAllowed
from kiosk.domain.records.seating.seating_proposal import Move
from kiosk.domain.text.messages import Sentence
from kiosk.ui.desk.parts.guest_formatter import GuestFormatter
from kiosk.usecases.programme.seats import (
    GuestMoved,
    MovedMeanwhile,
    Overfull,
    RoundLocked,
    RoundUnknown,
    SeatingResult,
)
from kiosk.usecases.seating.free_seats import NoSeatFree

SeatRefusal = MovedMeanwhile | Overfull | RoundLocked | RoundUnknown | NoSeatFree | NotAllowed


def refusal_message(refusal: SeatRefusal) -> Sentence:
    """The reason, and what to do next."""
    match refusal:
        case MovedMeanwhile():
            return Sentence("d7.moved_meanwhile")
        case Overfull(table):
            return Sentence("d7.overfull", {"n": table})
        case RoundLocked():
            return Sentence("d7.round_locked")
        case RoundUnknown():
            return Sentence("d7.gone")
        case NoSeatFree():
            return Sentence("d7.seat.none")
        case NotAllowed():
            return Sentence("d7.not_allowed")
        case _:
            assert_never(refusal)


def outcome_message(
    outcome: SeatingResult | NoSeatFree,
    requested: Sequence[Move],
    guests: Mapping[str, Guest],
    formatter: GuestFormatter,
    *,
    undoing: bool,
) -> Sentence:
    """Who was moved to which table, or who was not moved and why."""
    if isinstance(outcome, GuestMoved):
        message = _moved(outcome.moves, guests, formatter)
        return Sentence("d7.undone", {"text": message}) if undoing else message
    reason = refusal_message(outcome)
    ids = (
        outcome.guests
        if isinstance(outcome, MovedMeanwhile)
        else [move.guest for move in requested]
    )
    refused = [guests[id_] for id_ in ids if id_ in guests]
    return (
        Sentence("d7.not_moved", {"who": formatter.people(refused), "text": reason})
        if refused
        else reason
    )


def _moved(
    moves: Sequence[Move], guests: Mapping[str, Guest], formatter: GuestFormatter
) -> Sentence:
    who = formatter.people([guests.get(move.guest, Guest(move.guest)) for move in moves])
    tables = {move.after for move in moves}
    if len(tables) > 1:
        return Sentence("d7.moved", {"who": who})
    table = tables.pop()
    return (
        Sentence("d7.moved_to", {"who": who, "n": table})
        if table
        else Sentence("d7.moved_out", {"who": who})
    )
