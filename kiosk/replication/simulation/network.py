"""The network of a simulated venue: which devices reach each other, and their links."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random

from kiosk.replication.link.link_choice import chosen_links
from kiosk.replication.simulation.device import SimulatedDevice
from kiosk.replication.simulation.event_queue import EventQueue
from kiosk.replication.simulation.link import SimulatedLink

_TICK_S, _RETRY_S = 1.0, 2.0
Pair = tuple[int, int]


class SimulatedNetwork:
    """Keeps links between running devices, to those that the program would choose."""

    def __init__(
        self, devices: Mapping[int, SimulatedDevice], timeline: EventQueue, rng: Random
    ) -> None:
        """`devices` are by number, and may be more later."""
        self.timeline, self.rng = timeline, rng
        self.is_noisy = False
        self._devices = devices
        self._cuts: list[int] = []
        self._links: dict[Pair, SimulatedLink] = {}
        self._failed_at: dict[Pair, float] = {}
        self._chosen: tuple[tuple[int, ...], list[Pair]] = ((), [])
        timeline.after(0, self._tick)

    def is_cut(self, first: int, second: int) -> bool:
        """Whether two devices are cut off from each other."""
        return any((cut >> first & 1) != (cut >> second & 1) for cut in self._cuts)

    def cut(self, apart: int, seconds: float) -> None:
        """Cut off the devices whose bits are set from the others for some seconds."""
        self._cuts.append(apart)
        self.timeline.after(seconds, lambda: self._cuts.remove(apart))

    def disturb(self, seconds: float) -> None:
        """Repeat, reorder and truncate frames for some seconds."""
        self.is_noisy = True
        self.timeline.after(seconds, self._calm)

    def reconnect(self) -> None:
        """Break all links and make them again."""
        for link in list(self._links.values()):
            link.break_off()
        self._failed_at.clear()

    def closed(self, link: SimulatedLink) -> None:
        """Take in that a link is no more."""
        pair = link.numbers
        if self._links.get(pair) is link:
            del self._links[pair]
            self._failed_at[pair] = self.timeline.now
        for end in link.ends:
            if end.device.is_running:
                end.device.tell_sessions()

    def _calm(self) -> None:
        self.is_noisy = False

    def _tick(self) -> None:
        for pair in self._wanted():
            is_due = self.timeline.now - self._failed_at.get(pair, -_RETRY_S) >= _RETRY_S
            if pair not in self._links and is_due and not self.is_cut(*pair):
                first, second = (self._devices[number] for number in pair)
                if first.members and second.members:
                    self._links[pair] = SimulatedLink(self, first, second)
        for link in list(self._links.values()):
            for end in link.ends:
                end.tick()
        self.timeline.after(_TICK_S, self._tick)

    def _wanted(self) -> list[Pair]:
        """The pairs of running devices that are to have a link."""
        running = tuple(number for number, one in self._devices.items() if one.is_running)
        if running != self._chosen[0]:
            self._chosen = (running, self._choose(running))
        return self._chosen[1]

    def _choose(self, running: tuple[int, ...]) -> list[Pair]:
        names = {self._devices[number].name: number for number in running}
        pairs = {
            (min(names[own], names[other]), max(names[own], names[other]))
            for own in names
            for other in chosen_links(own, names.keys() - {own})
        }
        return sorted(pairs)
