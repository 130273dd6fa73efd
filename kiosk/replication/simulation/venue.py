"""A simulated venue: its devices, and what happens to them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from random import Random

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.journal import hybrid_clock
from kiosk.replication.hub.hub_database import HubDatabase
from kiosk.replication.simulation.device import DeviceClock, SimulatedDevice
from kiosk.replication.simulation.event_queue import EventQueue
from kiosk.replication.simulation.event_stores import EventStores, join
from kiosk.replication.simulation.hub.venue_hub import VenueHub
from kiosk.replication.simulation.network import SimulatedNetwork
from kiosk.replication.simulation.plan import ROOT, VenuePlan, name_of, role_of
from kiosk.replication.simulation.simulated_store import SimulatedStore
from kiosk.replication.simulation.venue_actions import VenueActions
from kiosk.replication.simulation.written_facts import WrittenFacts
from kiosk.store.queries.journal_facts import last_stamp

_SMALL = 8
_MERGE_S = (0.3, 1.0)
_STEP_S, _HEALING_S, _RECONNECT_S = 1.0, 90.0, 30.0


class SimulatedVenue:
    """The devices of a plan in a folder, on a simulated network."""

    def __init__(
        self,
        plan: VenuePlan,
        stores: EventStores,
        actions: VenueActions,
        folder: Path,
        hub: HubDatabase | None = None,
    ) -> None:
        """`folder` is an empty one, which its owner removes. Raises HubNotSetUp."""
        self.plan, self.actions, self.folder = plan, actions, folder
        self.timeline, self.written = EventQueue(), WrittenFacts()
        self.devices: dict[int, SimulatedDevice] = {}
        self.former: list[SimulatedDevice] = []
        self.rng = Random(f"network {plan.seed}")  # noqa: S311 - repeatable, not secret
        self._backups: dict[int, Path] = {}
        stores.copy(plan, folder)
        for number in range(plan.devices):
            clock, path = DeviceClock(self.timeline), self._path_of(number)
            store = SimulatedStore.open_simulated(path, path.stem, clock.wall_ms)
            self._add(number, store, clock)
        self.network = SimulatedNetwork(self.devices, self.timeline, self.rng)
        self.hub = VenueHub(hub, self.devices, self.network, plan.seed) if hub else None

    @property
    def root(self) -> SimulatedDevice:
        """The device that founded the event."""
        return self.devices[ROOT]

    def surviving(self) -> list[SimulatedDevice]:
        """The devices that are neither lost nor revoked."""
        return [
            one
            for one in self.devices.values()
            if not one.is_lost and one.id not in self.written.limits
        ]

    def shared_vector(self, device: SimulatedDevice) -> Mapping[str, int]:
        """The version vector of a device, up to what it can share with all others.

        A board may have headers of facts that a revoked device wrote for nothing: nobody else has
        them, and without their bodies the board cannot pass them on, whatever its role is later.
        """
        if role_of(device.number, self.plan.devices) is not DeviceRole.BOARD:
            return device.vector
        known, limits = self.root.vector, self.written.limits
        ends = {
            author: min(last, max(limits.get(author, last), known.get(author, 0)))
            for author, last in device.vector.items()
        }
        return {author: last for author, last in ends.items() if last}

    def is_equal(self) -> bool:
        """Whether all surviving devices and the hub have the same facts, and none is on its way."""
        surviving = self.surviving()
        is_same = all(
            one.is_running and not one.is_merging and self.shared_vector(one) == self.root.vector
            for one in surviving
        )
        return is_same and (self.hub is None or self.hub.holds(self.root.vector))

    def heal(self) -> bool:
        """Let all devices reach each other until they are equal; False if they never are."""
        end = self.timeline.now + _HEALING_S
        while self.timeline.now < end:
            self.network.reconnect()
            again = self.timeline.now + _RECONNECT_S
            while self.timeline.now < again:
                self.timeline.run_until(self.timeline.now + _STEP_S)
                if self.is_equal():
                    return True
        return False

    def back_up(self, device: SimulatedDevice) -> None:
        """Back up the store of a device, in place of an earlier backup."""
        path = device.path.with_suffix(".backup")
        path.unlink(missing_ok=True)
        self._backups[device.number] = device.store.back_up(path)

    def lose(self, device: SimulatedDevice) -> None:
        """Lose a device with its store for good."""
        device.is_lost = True
        device.stop()

    def join(self, number: int) -> None:
        """Let a device join anew, with the backup of its number where there is one."""
        root = self.root
        if not root.is_running:
            return
        if earlier := self.devices.get(number):
            self.lose(earlier)
            self.former.append(earlier)
        path = self._path_of(number)
        if backup := self._backups.pop(number, None):
            backup.rename(path)
        clock, role = DeviceClock(self.timeline), role_of(number, self.plan.devices)
        joined: list[SimulatedStore] = []
        root.write(lambda store: joined.append(join(store, path, path.stem, role, clock.wall_ms)))
        if joined:
            # The copied store goes on from stamps of its origin, whose clock may have been ahead.
            stamp = joined[0].read(last_stamp)
            clock.was_wrong = hybrid_clock.wall_of(stamp) > self.timeline.wall_ms
            self._add(number, joined[0], clock)

    def note_revocations(self) -> None:
        """Note which facts of revoked devices count, as the founding device has recorded it."""
        roster = self.root.members.roster if self.root.members else {}
        for member in roster.values():
            if member.last_sequence is not None:
                self.written.limit(member.device, member.last_sequence)

    def close(self) -> None:
        """Close all stores."""
        for device in self.devices.values():
            device.stop()
        if self.hub is not None:
            self.hub.close()

    def _path_of(self, number: int) -> Path:
        anew = sum(one.number == number for one in self.former)
        return self.folder / f"{name_of(number, self.plan.devices)}{'b' * anew}.db"

    def _add(self, number: int, store: SimulatedStore, clock: DeviceClock) -> None:
        role = role_of(number, self.plan.devices)
        delay_s = _MERGE_S[self.plan.devices > _SMALL]
        self.devices[number] = SimulatedDevice(
            number, role, store, clock, self.written, merge_delay_s=delay_s
        )
