"""Positions that no table of honorifics knows, so that their holders are greeted with 님 alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.domain.names.forms_of_address import known_honorific
from kiosk.domain.names.name_tables import NameTables
from kiosk.domain.records.entities import Event, Guest, Status

_NOT_GREETED = frozenset((Status.CANCELLED, Status.BLOCKED))


@dataclass(frozen=True, slots=True)
class UnknownPosition:
    """A position as the list has it, and its holders in the order of the list."""

    position: str
    guests: tuple[Guest, ...]


def unknown_positions(
    guests: Iterable[Guest], event: Event, tables: NameTables
) -> list[UnknownPosition]:
    """The unknown positions, those of most guests first.

    Guests without a position, with a Korean greeting of their own, or who are not admitted are
    left out. Nothing is unknown at an event that speaks no Korean to its guests.
    """
    if "ko" not in event.languages:
        return []
    holders: dict[str, list[Guest]] = defaultdict(list)
    for guest in guests:
        position = guest.position_ko.strip() or guest.position_en.strip()
        greeted = guest.status not in _NOT_GREETED and not guest.greeting_ko.strip()
        if position and greeted and known_honorific(guest, event, tables) is None:
            holders[position].append(guest)
    found = [UnknownPosition(position, tuple(people)) for position, people in holders.items()]
    return sorted(found, key=lambda one: -len(one.guests))
