"""What a store adds to the hub."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.replication.members import Members
from kiosk.replication.protocol.parties import is_complete_for


def added_devices(members: Members, vector: Mapping[str, int]) -> frozenset[str]:
    """The devices whose facts a store adds: those that write into it, or all that it has.

    Only who is sent all bodies may add facts of others: the hub would keep them without.
    """
    own = members.own
    if is_complete_for(own.role, DeviceRole.ADMIN):
        return frozenset(vector)
    return own.writers


def known_to_hub(
    vector: Mapping[str, int], hub: Mapping[str, int], devices: Collection[str]
) -> dict[str, int]:
    """The version vector beyond which to read the facts of some devices that the hub lacks."""
    return {**vector, **{one: hub.get(one, 0) for one in devices}}
