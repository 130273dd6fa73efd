"""Who else sits at a guest's table, as far as that guest may know."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.domain.records.entities import Event, Guest


@dataclass(frozen=True, slots=True)
class Tablemate:
    """Somebody else at a guest's table in a round.

    `guest` has a place of work and a country, and a name only if its owner agreed to that.
    """

    round: str
    guest: Guest


def disclosed(guest: Guest, event: Event) -> Guest:
    """What others at the table may know of a guest: nothing of one whom no search finds."""
    if guest.hide_from_search or guest.erased:
        return Guest()
    unnamed = Guest(
        organisation_ko=guest.organisation_ko,
        organisation_en=guest.organisation_en,
        delegation=guest.delegation,
        country=guest.country,
    )
    if event.hide_names or not guest.name_at_table:
        return unnamed
    return replace(
        unnamed,
        name_ko=guest.name_ko,
        name_latin=guest.name_latin,
        family_latin=guest.family_latin,
        given_latin=guest.given_latin,
        name_order=guest.name_order,
        style=guest.style,
        courtesy=guest.courtesy,
        position_ko=guest.position_ko,
        position_en=guest.position_en,
    )
