"""What to say of guests who were moved, or could not be. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import assert_never

from kiosk.domain.records.entities import Guest
from kiosk.domain.records.permissions import NotAllowed
from kiosk.domain.records.seating_proposal import Move
from kiosk.domain.text.messages import Sentence
from kiosk.ui.desk.parts.guest_formatter import GuestFormatter
from kiosk.usecases.programme.seats import (
    GuestMoved,
    MovedMeanwhile,
    Overfull,
    RoundLocked,
    RoundUnknown,
    Seating,
)

SeatRefusal = MovedMeanwhile | Overfull | RoundLocked | RoundUnknown | NotAllowed


def told(refusal: SeatRefusal) -> Sentence:
    """Why, and what to do next."""
    match refusal:
        case MovedMeanwhile():
            return Sentence("d7.moved_meanwhile")
        case Overfull(table):
            return Sentence("d7.overfull", {"n": table})
        case RoundLocked():
            return Sentence("d7.round_locked")
        case RoundUnknown():
            return Sentence("d7.gone")
        case NotAllowed():
            return Sentence("d7.not_allowed")
        case _:
            assert_never(refusal)


def outcome_told(
    outcome: Seating,
    moves: Sequence[Move],
    guests: Mapping[str, Guest],
    formatter: GuestFormatter,
    *,
    undoing: bool,
) -> Sentence:
    """Who was moved where, or was not and why; `moves` are those that were asked for."""
    if isinstance(outcome, GuestMoved):
        done = _moved(outcome.moves, guests, formatter)
        return Sentence("d7.undone", {"told": done}) if undoing else done
    why = told(outcome)
    ids = outcome.guests if isinstance(outcome, MovedMeanwhile) else [one.guest for one in moves]
    known = [guests[id_] for id_ in ids if id_ in guests]
    return Sentence("d7.not_moved", {"who": formatter.people(known), "told": why}) if known else why


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
