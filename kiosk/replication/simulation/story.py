"""Tells a plan in plain words."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.domain.text.messages import Sentence
from kiosk.replication.simulation.plan import EventKind, VenueEvent, VenuePlan, name_of


def story(plan: VenuePlan) -> Iterator[Sentence]:
    """One sentence for the venue, and one for each event, in the order of time."""
    names = ", ".join(name_of(number, plan.devices) for number in range(plan.devices))
    values = {"seed": plan.seed, "devices": names, "guests": plan.guests}
    yield Sentence("simulation.story.venue", values)
    for event in plan.events:
        yield _told(plan, event)


def _told(plan: VenuePlan, event: VenueEvent) -> Sentence:
    kind: str = event.kind
    if event.kind is EventKind.CRASH:
        kind = ("crash_before", "crash_after")[event.amount]
    values = {
        "at": f"{event.at:.3f}",
        "device": name_of(event.device, plan.devices),
        "other": name_of(event.other, plan.devices),
        "guest": event.guest,
        "off_s": f"{event.amount / 1000:+.0f}",
        "seconds": f"{event.seconds:.1f}",
        "apart": _apart(plan, event.amount) if event.kind is EventKind.CUT else "",
    }
    return Sentence(f"simulation.event.{kind}", values)


def _apart(plan: VenuePlan, bits: int) -> str:
    """The devices whose bits are set."""
    numbers = [one for one in range(plan.devices) if bits >> one & 1]
    return ", ".join(name_of(one, plan.devices) for one in numbers) or "–"
