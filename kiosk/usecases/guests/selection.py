"""Selects guests by the values of their fields, for badges and invitations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from kiosk.domain.names import guest_names
from kiosk.domain.records.entities import Event, Guest
from kiosk.store import RegisteredGuest, Store
from kiosk.store.queries.merging import merged_records

SELECTABLE = ("category", "delegation", "country", "id", "reference", "status")


@dataclass(frozen=True, slots=True)
class Selection:
    """Filters of guests by the values of fields; without any, everybody is selected."""

    values: dict[str, frozenset[str]] = field(default_factory=dict)

    def takes(self, guest: Guest) -> bool:
        """Whether a guest has one of the selected values in every field."""
        return all(getattr(guest, name) in wanted for name, wanted in self.values.items())

    def within(self, ids: Iterable[str]) -> Selection:
        """The selection of those who are also among guests with some ids."""
        wanted = frozenset(ids)
        own = self.values.get("id")
        return Selection(self.values | {"id": wanted if own is None else wanted & own})


def selected_guests(store: Store, selection: Selection) -> Iterator[RegisteredGuest]:
    """The guests of a selection, not erased; of merged records only the one that is kept."""
    guests = list(store.guests())
    ids = [one.guest.id for one in guests]
    merged = {id_ for id_, _ in store.read(lambda c: list(merged_records.merges(c, ids)))}
    for one in guests:
        if not one.guest.erased and one.guest.id not in merged and selection.takes(one.guest):
            yield one


def by_delegation_and_name(guest: Guest, event: Event) -> tuple[bool, str, str, str]:
    """The key of the order in which guests are printed; those without a delegation last."""
    name = guest_names.latin(guest, event) or guest.name_ko
    return (not guest.delegation, guest.delegation.casefold(), name.casefold(), guest.id)
