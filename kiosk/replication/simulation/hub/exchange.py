"""Exchanges facts between a simulated device and the hub, by the steps of `HubPeer`."""

from __future__ import annotations

from functools import partial

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.journal.facts import Fact
from kiosk.replication.hub.hub_client import BATCH, HubClient, HubFork, HubHole, HubRevoked
from kiosk.replication.hub.hub_position import added_devices, known_to_hub
from kiosk.replication.members import Members
from kiosk.replication.simulation.device import SimulatedDevice
from kiosk.replication.simulation.hub.simulated_hub import HubUnreached, SimulatedHub
from kiosk.store.queries.journal_facts import places_without_body


def exchange(hub: SimulatedHub, device: SimulatedDevice) -> None:
    """Let a device read and add facts, if the hub lets it in."""
    members = device.members
    if not device.is_running or members is None:
        return
    try:
        _HubExchange(hub, device, members).run()
    except HubRevoked:
        if notices := hub.notices(members.own.device, dict(device.vector)):
            device.merge(notices)
    except HubUnreached:
        return


class _HubExchange:
    def __init__(self, hub: SimulatedHub, device: SimulatedDevice, members: Members) -> None:
        self._device, self._members = device, members
        self._hub = hub
        self._own = members.own.device

    def run(self) -> None:
        """Read, add, and do what an admin's device does."""
        vector = self._hub.run(self._own, HubClient.vector)
        self._read(vector)
        self._add(vector)
        if self._members.own.role is DeviceRole.ADMIN and self._device.is_running:
            places = self._device.store.read(places_without_body)
            self._hub.run(self._own, lambda client: client.clear(places))
            self._hub.administer(self._members)

    def _read(self, vector: dict[str, int]) -> None:
        writers = self._members.own.writers
        offered = {one: last for one, last in vector.items() if one not in writers}
        while self._device.is_running:
            known = dict(self._device.vector)
            asked = partial(HubClient.facts_since, known=known, hub=offered, limit=BATCH)
            batch: list[Fact] = self._hub.run(self._own, asked)
            if not batch or self._device.merge(batch) is None or self._device.vector == known:
                return

    def _add(self, vector: dict[str, int]) -> None:
        while self._device.is_running:
            devices = added_devices(self._members, self._device.vector)
            known = known_to_hub(self._device.vector, vector, devices)
            batch = self._device.facts_since(known, BATCH)
            if not batch:
                return
            try:
                self._hub.run(self._own, partial(HubClient.add, facts=batch))
            except (HubHole, HubFork):
                return
            for fact in batch:
                vector[fact.device] = max(fact.sequence, vector.get(fact.device, 0))
