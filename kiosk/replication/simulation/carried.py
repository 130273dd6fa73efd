"""Carries facts from one simulated device to another on a medium, as framed messages."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.domain.journal.facts import Fact
from kiosk.replication.framing import FrameReader, frame_of
from kiosk.replication.incoming import Incoming
from kiosk.replication.messages import Facts, Hello, Message, decode, encode
from kiosk.replication.parties import Own, may_pass_on
from kiosk.replication.simulation.device import SimulatedDevice
from kiosk.replication.visible_bodies import for_peer

_PART = 500


def carry(source: SimulatedDevice, to: SimulatedDevice) -> None:
    """Write what the other device lacks to a medium, and read it there."""
    if source.members is None or to.members is None or not (source.is_running and to.is_running):
        return
    if source.is_revoked or to.is_revoked:
        return
    medium = b"".join(frame_of(encode(one)) for one in _written(source, source.members.own, to))
    incoming = Incoming(to.members.own, to.members.peer(source.id), to.vector, 0.0)
    for payload in FrameReader().read(medium):
        message = decode(payload)
        match message:
            case Hello(erased=erased):
                incoming.erased |= erased
            case Facts():
                taken = incoming.receive(message)
                facts = getattr(taken, "facts", ())
                incoming.merged(message.batch, {}, (), ())
                if facts:
                    to.merge(list(facts))
            case _:
                raise ValueError(message)


def _written(source: SimulatedDevice, own: Own, to: SimulatedDevice) -> Iterator[Message]:
    hello = Hello(own.event, own.device, own.instance, own.role, (), source.vector, own.erased)
    yield hello
    found = [
        fact for fact in source.facts_since(to.vector, None) if _is_passed_on(source, to, fact)
    ]
    erased = to.members.own.erased if to.members else frozenset[str]()
    for start in range(0, len(found), _PART):
        part = tuple(for_peer(fact, to.role, erased) for fact in found[start : start + _PART])
        yield Facts(1 + start, 0, False, part)


def _is_passed_on(source: SimulatedDevice, to: SimulatedDevice, fact: Fact) -> bool:
    return fact.device == source.id or may_pass_on(source.role, to.role, fact.kind)
