"""An event as the search of seats knows it. Free of the store, so that a child starts soon."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain.records.entities import Guest, Programme
from kiosk.domain.records.seating.seating_rules import SeatingRule
from kiosk.seating.model import RoundToSeat, SeatingModel, seating_model
from kiosk.usecases.checkin.host_country import host_country


@dataclass(frozen=True, slots=True)
class SeatingEvent:
    """An event as the search knows it.

    `seats` are tables by round and guest, `reasons` why guests have them, each a `SeatReason` or
    empty, and `told` the tables that guests with a seat were told last, empty for none.
    """

    programme: Programme
    guests: tuple[Guest, ...]
    rounds: tuple[RoundToSeat, ...]
    rules: tuple[SeatingRule, ...]
    seats: Mapping[tuple[str, str], str]
    reasons: Mapping[tuple[str, str], str]
    told: Mapping[tuple[str, str], str]

    def model(self) -> SeatingModel:
        """The model of the event."""
        country = host_country(self.programme.event.timezone)
        return seating_model(self.guests, self.rounds, self.rules, country)
