"""A device of a simulated venue: its store, its clock, its sessions, and its program's crashes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol, TypeVar

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.journal.facts import Fact
from kiosk.replication.members import Members
from kiosk.replication.protocol.actions import Merge
from kiosk.replication.protocol.messages import Vector
from kiosk.replication.protocol.parties import Peer
from kiosk.replication.simulation.event_queue import EventQueue
from kiosk.replication.simulation.simulated_store import Crashed, CrashPoint, SimulatedStore
from kiosk.replication.simulation.written_facts import WrittenFacts
from kiosk.replication.store_access import merge_contiguous, share_of
from kiosk.replication.store_members import MembersReader
from kiosk.replication.store_port import MergedBatch
from kiosk.store.errors import StoreRevoked
from kiosk.store.queries import journal_facts

T = TypeVar("T")
_RESTART_S = 1.5


@dataclass(slots=True)
class DeviceClock:
    """The clock of a device, which is off by some milliseconds."""

    timeline: EventQueue
    off_ms: int = 0
    was_wrong: bool = False

    @property
    def now(self) -> datetime:
        """The time that the device shows."""
        return datetime.fromtimestamp(self.wall_ms() / 1000, UTC)

    def wall_ms(self) -> int:
        """The same in milliseconds since 1970."""
        return self.timeline.wall_ms + self.off_ms

    def set_off(self, off_ms: int) -> None:
        """Let the clock jump, so that it is off by so many milliseconds."""
        self.off_ms, self.was_wrong = off_ms, True


class DeviceSession(Protocol):
    """A session of a device, at its end of a link."""

    peer: Peer

    @property
    def is_open(self) -> bool: ...
    def receive(self, data: bytes) -> None: ...
    def note_changes(self, vector: Vector, links: frozenset[str]) -> None: ...
    def update_members(self, members: Members) -> None: ...
    def merged(self, batch: int, done: MergedBatch) -> None: ...
    def break_off(self) -> None: ...


@dataclass(frozen=True, slots=True)
class _WaitingMerge:
    end: DeviceSession
    merge: Merge


class SimulatedDevice:
    """A device that is running, restarting, or lost.

    `number` is that of the plan, `name` the one that staff gave it.
    """

    def __init__(
        self,
        number: int,
        role: DeviceRole,
        store: SimulatedStore,
        clock: DeviceClock,
        written: WrittenFacts,
        *,
        merge_delay_s: float,
    ) -> None:
        self.number, self.role, self.name = number, role, store.path.stem
        self.store, self.id = store, store.device
        self.is_running, self.is_lost = True, False
        self.clock = clock
        self.ends: list[DeviceSession] = []
        self.vector: Mapping[str, int] = store.vector()
        self._written, self._merge_delay_s = written, merge_delay_s
        self._starts = 0
        self._waiting: list[_WaitingMerge] = []
        self._known_own = self.vector.get(self.id, 0)
        self.members = self._read_members()

    @property
    def path(self) -> Path:
        """The file of the store."""
        return self.store.path

    @property
    def is_merging(self) -> bool:
        """Whether received facts wait to be merged."""
        return bool(self._waiting)

    @property
    def is_revoked(self) -> bool:
        """Whether the device knows that it was revoked."""
        return self.members is not None and self.members.is_revoked(self.id)

    def note_role(self, members: Members | None) -> None:
        """Note the role that the device has by the roster of another one."""
        member = members.roster.get(self.id) if members else None
        self.role = member.role if member else self.role

    def write(self, work: Callable[[SimulatedStore], object]) -> None:
        """Let the program do something that writes, unless it is not running.

        A revoked device writes nothing. A crash restarts the program.
        """
        if not self.is_running:
            return
        known = dict(self.vector)
        try:
            work(self.store)
        except StoreRevoked:
            return
        except Crashed:
            self._restart(known)
            return
        self._note_own(known, acknowledged=True)
        self.note_changes()

    def crash_next(self, point: CrashPoint) -> None:
        """Kill the program in its next write."""
        if self.is_running:
            self.store.crash = point

    def stop(self) -> None:
        """End the program without a word to anybody."""
        was_running, self.is_running = self.is_running, False
        for end in list(self.ends):
            end.break_off()
        self._waiting.clear()
        if was_running:
            self.store.close()

    def facts_since(self, known: Mapping[str, int], limit: int | None) -> list[Fact]:
        """Facts of the store beyond a version vector."""
        return self.store.facts_since(dict(known), limit)

    def merge_soon(self, end: DeviceSession, merge: Merge) -> None:
        """Merge a batch, together with all others that wait by then."""
        self._waiting.append(_WaitingMerge(end, merge))
        if len(self._waiting) == 1:
            self.clock.timeline.after(self._merge_delay_s, self._merge_waiting)

    def merge(self, facts: list[Fact]) -> MergedBatch | None:
        """Merge received facts; None if the program is not running, or crashes."""
        return self.run(lambda store: merge_contiguous(store, facts, self.vector))

    def run(self, work: Callable[[SimulatedStore], T]) -> T | None:
        """Let the program take facts in; None if it is not running, or crashes."""
        if not self.is_running:
            return None
        try:
            done = work(self.store)
        except Crashed:
            self._restart(dict(self.vector))
            return None
        self.note_changes()
        return done

    def note_changes(self) -> None:
        """Read what changed in the store, and tell all sessions of it."""
        self.vector = self.store.vector()
        members = self._reader.read_changed(self.store)
        if members is not None:
            self.members = members
            for end in list(self.ends):
                end.update_members(members)
        self.tell_sessions()

    def tell_sessions(self) -> None:
        """Tell all sessions what the store has, and to which devices there are links."""
        links = frozenset(one for end in self.ends if end.is_open for one in end.peer.writers)
        for end in list(self.ends):
            end.note_changes(self.vector, links)

    def _merge_waiting(self) -> None:
        group, self._waiting = self._waiting, []
        merged = self.merge([fact for one in group for fact in one.merge.facts]) if group else None
        if merged is None:
            return
        for one in group:
            one.end.merged(one.merge.batch, share_of(merged, one.merge.facts))

    def _restart(self, known: Mapping[str, int]) -> None:
        """Start the program again, some time after it was killed."""
        self.stop()
        self.clock.timeline.after(_RESTART_S, lambda: self._start(known))

    def _start(self, known: Mapping[str, int]) -> None:
        if self.is_lost:
            return
        self.store = SimulatedStore.open_simulated(self.path, self.name, self.clock.wall_ms)
        self.is_running = True
        self.vector = self.store.vector()
        self.members = self._read_members()
        self._note_own(known, acknowledged=False)

    def _read_members(self) -> Members | None:
        self._starts += 1
        self._reader = MembersReader("simulated", f"{self.name} {self._starts}")
        return self._reader.read_changed(self.store)

    def _note_own(self, known: Mapping[str, int], *, acknowledged: bool) -> None:
        """Note the facts that this device wrote since the previous time."""
        own = self.store.read(
            lambda connection: list(
                journal_facts.facts_of_device(connection, self.id, self._known_own)
            )
        )
        right = not self.clock.was_wrong
        self._written.add(own, known, acknowledged=acknowledged, clock_was_right=right)
        self._known_own += len(own)
