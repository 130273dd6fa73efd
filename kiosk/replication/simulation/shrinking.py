"""Finds a smaller venue at which the same check fails."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from kiosk.replication.simulation.plan import DESK, EventKind, VenueEvent, VenuePlan

Fails = Callable[[VenuePlan], bool]
_FEWEST_DEVICES = 2


def shrink(plan: VenuePlan, fails: Fails) -> VenuePlan:
    """The plan with as few events, devices, guests and seconds as still fail.

    Each step of the search runs a plan; `fails` says whether the fault is still there.
    """
    before = None
    while before != plan:
        before = plan
        plan = _with_fewer_events(plan, fails)
        for smaller in (*_with_fewer_devices(plan), *_shorter(plan)):
            if smaller != plan and fails(smaller):
                plan = smaller
                break
    return plan


def _with_fewer_events(plan: VenuePlan, fails: Fails) -> VenuePlan:
    """Leave out parts of the events, of half their number down to single ones."""
    size = max(1, len(plan.events) // 2)
    while True:
        start = 0
        while start < len(plan.events):
            rest = plan.events[:start] + plan.events[start + size :]
            if fails(smaller := plan.with_events(rest)):
                plan = smaller
            else:
                start += size
        if size == 1:
            return plan
        size = max(1, size // 2)


def _with_fewer_devices(plan: VenuePlan) -> Iterator[VenuePlan]:
    """The plan without one device, whose events are left out."""
    if plan.devices <= _FEWEST_DEVICES:
        return
    for gone in range(plan.devices - 1, DESK, -1):
        kept = (event for event in plan.events if gone not in (event.device, event.other))
        events = tuple(_renumbered(event, gone) for event in kept)
        yield replace(plan, devices=plan.devices - 1, events=events)


def _renumbered(event: VenueEvent, gone: int) -> VenueEvent:
    device, other = (one - (one > gone) for one in (event.device, event.other))
    amount = event.amount
    if event.kind is EventKind.CUT:
        low = (1 << gone) - 1
        amount = (amount & low) | (amount >> 1 & ~low)
    return replace(event, device=device, other=other, amount=amount)


def _shorter(plan: VenuePlan) -> Iterator[VenuePlan]:
    """The plan with no more guests and seconds than its events need."""
    guests = max((event.guest for event in plan.events), default=0) + 1
    seconds = max((event.at + event.seconds for event in plan.events), default=0.0)
    yield replace(plan, guests=guests)
    yield replace(plan, seconds=min(plan.seconds, seconds))
