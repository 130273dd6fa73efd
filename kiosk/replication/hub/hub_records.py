"""Records in a store how devices reach the hub."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from kiosk.domain.journal import facts
from kiosk.store import Store
from kiosk.store.queries.devices import devices


def tell_hubs(store: Store, hubs: Mapping[str, str]) -> None:
    """Record texts of `HubRecord`, by device id. Raises StoreError."""
    known = {one.id: one for one in store.read(devices)}
    changes = (
        facts.change_fact(known[device], replace(known[device], hub=text))
        for device, text in hubs.items()
        if device in known
    )
    store.append(draft for draft in changes if draft is not None)
