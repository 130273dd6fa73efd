"""Carries out the events of a plan at a simulated venue."""

from __future__ import annotations

from collections.abc import Callable

import sqlalchemy as sa

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.journal import erasure, facts
from kiosk.domain.journal.guest_fold import fold_guest
from kiosk.domain.records.entities import Guest, Status
from kiosk.replication.simulation.carried import carry
from kiosk.replication.simulation.device import SimulatedDevice
from kiosk.replication.simulation.event_stores import code_of, guest_id
from kiosk.replication.simulation.forged_facts import send_forged
from kiosk.replication.simulation.plan import EventKind, VenueEvent
from kiosk.replication.simulation.simulated_store import CrashPoint, SimulatedStore
from kiosk.replication.simulation.venue import SimulatedVenue
from kiosk.store.queries import journal_facts

_CRASH_POINTS = (CrashPoint.BEFORE_COMMIT, CrashPoint.AFTER_COMMIT)


def carry_out(venue: SimulatedVenue, event: VenueEvent) -> None:
    """Let an event happen; what is impossible by then, as a scan at a lost device, does not."""
    if event.kind in _AT_VENUE:
        _AT_VENUE[event.kind](venue, event)
        return
    device = venue.devices.get(event.device)
    if device is not None and device.is_running:
        _AT_DEVICE[event.kind](venue, device, event)


def _scan(venue: SimulatedVenue, device: SimulatedDevice, event: VenueEvent) -> None:
    if device.role is not DeviceRole.BOARD:
        code = code_of(event.guest)
        device.write(lambda store: venue.actions.scan(store, code, device.clock.now))


def _correct(_venue: SimulatedVenue, device: SimulatedDevice, event: VenueEvent) -> None:
    before = Guest(id=guest_id(event.guest), name_latin="Before")
    after = Guest(id=before.id, name_latin=f"{device.name} at {event.at:.3f}")
    draft = facts.change_fact(before, after)
    device.write(lambda store: store.append([draft] if draft else []))


def _cancel(_venue: SimulatedVenue, device: SimulatedDevice, event: VenueEvent) -> None:
    before = Guest(id=guest_id(event.guest))
    draft = facts.change_fact(before, Guest(id=before.id, status=Status.CANCELLED))
    device.write(lambda store: store.append([draft] if draft else []))


def _erase(_venue: SimulatedVenue, device: SimulatedDevice, event: VenueEvent) -> None:
    guest = guest_id(event.guest)
    subject = facts.guest_subject(guest)

    def work(store: SimulatedStore, connection: sa.Connection) -> None:
        recorded = list(journal_facts.facts_about(connection, [subject]))
        state = fold_guest(guest, recorded)
        draft = erasure.erasure_fact(subject, state.fields, state.merged, recorded)
        store.erase(connection, [draft] if draft else [])

    device.write(lambda store: store.transact(lambda connection: work(store, connection)))


def _crash(_venue: SimulatedVenue, device: SimulatedDevice, event: VenueEvent) -> None:
    device.crash_next(_CRASH_POINTS[event.amount])


def _set_clock(_venue: SimulatedVenue, device: SimulatedDevice, event: VenueEvent) -> None:
    device.clock.set_off(event.amount)


def _lose(venue: SimulatedVenue, device: SimulatedDevice, _event: VenueEvent) -> None:
    venue.lose(device)


def _revoke(venue: SimulatedVenue, device: SimulatedDevice, _event: VenueEvent) -> None:
    root = venue.root
    root.write(lambda store: venue.actions.revoke(store, device.id, root.clock.now))
    if root.is_running:
        venue.note_revocations()


def _promote(venue: SimulatedVenue, device: SimulatedDevice, _event: VenueEvent) -> None:
    root = venue.root
    if root.is_running and device.id not in venue.written.limits:
        root.write(lambda store: venue.actions.raise_role(store, device.id, DeviceRole.DESK))
        device.note_role(root.members)


def _restore(venue: SimulatedVenue, device: SimulatedDevice, _event: VenueEvent) -> None:
    venue.join(device.number)


def _back_up(venue: SimulatedVenue, device: SimulatedDevice, _event: VenueEvent) -> None:
    venue.back_up(device)


def _carry(venue: SimulatedVenue, device: SimulatedDevice, event: VenueEvent) -> None:
    other = venue.devices.get(event.other)
    if other is not None and other.is_running and other is not device:
        medium = venue.folder / "medium"
        carry(device, other, medium)
        carry(other, device, medium)


def _forge(venue: SimulatedVenue, device: SimulatedDevice, event: VenueEvent) -> None:
    victim = venue.devices.get(event.other)
    if victim is not None and victim is not device:
        send_forged(device, victim.id, guest_id(event.guest), venue.rng)


def _back_up_hub(venue: SimulatedVenue, _event: VenueEvent) -> None:
    if venue.hub is not None:
        venue.hub.database.back_up()


def _restore_hub(venue: SimulatedVenue, _event: VenueEvent) -> None:
    if venue.hub is not None:
        venue.hub.database.restore()


def _lose_hub_for_a_while(venue: SimulatedVenue, event: VenueEvent) -> None:
    if venue.hub is not None:
        venue.hub.go_away(event.seconds)


_AT_DEVICE: dict[EventKind, Callable[[SimulatedVenue, SimulatedDevice, VenueEvent], None]] = {
    EventKind.SCAN: _scan,
    EventKind.CORRECT: _correct,
    EventKind.CANCEL: _cancel,
    EventKind.ERASE: _erase,
    EventKind.CRASH: _crash,
    EventKind.CLOCK: _set_clock,
    EventKind.LOSE: _lose,
    EventKind.REVOKE: _revoke,
    EventKind.BACK_UP: _back_up,
    EventKind.RESTORE: _restore,
    EventKind.STICK: _carry,
    EventKind.FORGE: _forge,
    EventKind.PROMOTE: _promote,
}
_AT_VENUE: dict[EventKind, Callable[[SimulatedVenue, VenueEvent], None]] = {
    EventKind.CUT: lambda venue, event: venue.network.cut(event.amount, event.seconds),
    EventKind.NOISE: lambda venue, event: venue.network.disturb(event.seconds),
    EventKind.JOIN: lambda venue, event: venue.join(event.device),
    EventKind.HUB_BACK_UP: _back_up_hub,
    EventKind.HUB_RESTORE: _restore_hub,
    EventKind.HUB_AWAY: _lose_hub_for_a_while,
}
