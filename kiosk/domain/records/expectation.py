"""Who counts as expected: the one definition, for every figure of expected and missing guests.

A person counts as expected who may enter, or who has entered:

- Confirmed guests may enter, and pending ones whom their own record or a checkpoint admits.
- Whoever entered counts as expected too, also a cancelled, blocked or pending guest whom staff let
  in. So arrived + not arrived = expected, always.
- Walk-ins and companions are guests with a registration of their own and count like all others;
  guests known from a signed pass count from the scan that made them known.
- Several records of one person count once, as the record that stands for the person.
- Erased guests count as before, so that the figures of a past event stay.

For one checkpoint only guests whom it serves may enter, and only entries there count.
`store.queries.expected_guests` is the same rule in SQL.
"""

from __future__ import annotations

from typing import assert_never

from kiosk.domain.records.eligibility import is_served
from kiosk.domain.records.entities import Checkpoint, Guest, Programme, Status
from kiosk.domain.records.unknown_values import known


def may_enter(guest: Guest, programme: Programme, checkpoint: Checkpoint | None = None) -> bool:
    """Whether a guest may enter a checkpoint, or without one the event, by their registration."""
    if checkpoint is not None and not is_served(checkpoint, guest, programme):
        return False
    status = known(guest.status)
    match status:
        case Status.CONFIRMED:
            return True
        case Status.PENDING:
            return guest.valid_while_pending or _is_admitted(guest, programme, checkpoint)
        case Status.CANCELLED | Status.BLOCKED | None:
            return False
        case _:
            assert_never(status)


def _is_admitted(guest: Guest, programme: Programme, checkpoint: Checkpoint | None) -> bool:
    """Whether a checkpoint admits a pending guest: this one, or without one any."""
    places = programme.checkpoints.values() if checkpoint is None else (checkpoint,)
    return any(place.admits_pending and is_served(place, guest, programme) for place in places)
