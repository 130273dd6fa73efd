"""The stores of a simulated event: made once for a size, then copied; and devices that join it."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import sqlalchemy as sa

from kiosk.domain.codes import code_text
from kiosk.domain.equipment.devices import Device, DeviceRole
from kiosk.domain.journal import facts
from kiosk.domain.journal.facts import Draft
from kiosk.domain.records.choices import Reentry
from kiosk.domain.records.entities import Checkpoint, Event, Guest, Status
from kiosk.replication.protocol.visible_bodies import for_peer
from kiosk.replication.simulation.event_queue import START_MS
from kiosk.replication.simulation.plan import ROOT, VenuePlan, name_of, role_of
from kiosk.replication.simulation.simulated_store import SimulatedStore
from kiosk.replication.simulation.venue_actions import CHECKPOINT, PREFIX, VenueActions
from kiosk.store import Store
from kiosk.store.journal.endorsement import new_key
from kiosk.store.journal.roster_rows import set_root
from kiosk.store.queries import membership

_BLOCKED_EVERY = 8
_EARLIER_MS = 3_600_000


def guest_id(number: int) -> str:
    """The id of a guest."""
    return f"g{number:05d}"


def code_of(number: int) -> str:
    """The code of a guest, the same in every simulation."""
    rng = random.Random(f"code {number}")  # noqa: S311 - repeatable, not secret
    return code_text.new_code_text(rng.randbytes(code_text.RANDOM_BYTES), PREFIX)


def is_blocked(number: int) -> bool:
    """Whether a guest must not be let in: one in eight."""
    return number % _BLOCKED_EVERY == _BLOCKED_EVERY - 1


class EventStores:
    """Closed stores of all devices of an event, by its size, which are copied."""

    def __init__(self, folder: Path, actions: VenueActions) -> None:
        """`folder` is an empty one, which its owner removes."""
        self._folder, self._actions = folder, actions

    def copy(self, plan: VenuePlan, to: Path) -> None:
        """Copy the stores of a plan's devices, each as its name, into a folder."""
        made = self._folder / f"{plan.devices}-{plan.guests}"
        if not made.exists():
            unfinished = made.with_suffix(".new")
            unfinished.mkdir(parents=True)
            self._create(unfinished, plan)
            unfinished.rename(made)
        for number in range(plan.devices):
            name = f"{name_of(number, plan.devices)}.db"
            shutil.copyfile(made / name, to / name)

    def _create(self, folder: Path, plan: VenuePlan) -> None:
        names = [name_of(number, plan.devices) for number in range(plan.devices)]
        with closing(_open(folder / f"{names[ROOT]}.db", names[ROOT])) as root:
            root.append(_records(plan.guests))
            self._actions.found(root)
            stores = [
                join(root, folder / f"{name}.db", name, role_of(number, plan.devices), _early)
                for number, name in enumerate(names)
                if number != ROOT
            ]
            for number, store in enumerate(stores, ROOT + 1):
                role = role_of(number, plan.devices)
                _send_all(root, store, role)
                store.close()


def join(
    root: Store, path: Path, name: str, role: DeviceRole, clock: Callable[[], int]
) -> SimulatedStore:
    """A store for a device that a root's store endorses; a file at `path` is a backup of one.

    Else all but boards begin with a backup of the root's store.
    """
    founded = root.read(membership.root_of)
    if founded is None:
        raise RuntimeError("the event is not founded")
    if not path.exists() and role is not DeviceRole.BOARD:
        root.back_up(path)
    store = SimulatedStore.open_simulated(path, name, clock)

    def accept(connection: sa.Connection) -> str:
        set_root(connection, founded)
        return new_key(connection, store.device)

    try:
        key = store.transact(accept)
        endorsed = facts.change_fact(None, Device(store.device, name, role, key))
        root.append([endorsed] if endorsed else [])
        _send_all(root, store, role)
    except BaseException:
        store.close()
        raise
    return store


def _send_all(root: Store, store: Store, role: DeviceRole) -> None:
    news = root.facts_since(store.vector(), limit=None)
    store.merge(for_peer(fact, role, frozenset()) for fact in news)


def _early() -> int:
    return START_MS - _EARLIER_MS


def _open(path: Path, name: str) -> SimulatedStore:
    return SimulatedStore.open_simulated(path, name, _early)


def _records(guests: int) -> Iterator[Draft]:
    known = (
        Event(name_en="Simulated", code_prefix=PREFIX),
        Checkpoint(id=CHECKPOINT, reentry=Reentry.ONCE),
    )
    for record in known:
        if draft := facts.change_fact(None, record):
            yield draft
    for number in range(guests):
        status = Status.BLOCKED if is_blocked(number) else Status.CONFIRMED
        guest = Guest(id=guest_id(number), name_ko=f"손님 {number}", status=status)
        if draft := facts.change_fact(None, guest):
            yield draft
        yield facts.code_issued(guest.id, code_of(number))
