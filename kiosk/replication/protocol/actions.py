"""What a session asks of the program around it."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.journal.facts import Fact
from kiosk.replication.protocol.messages import ByeReason, Message, Vector
from kiosk.replication.protocol.places import Places


@dataclass(frozen=True, slots=True)
class Send:
    """Send a message to the peer."""

    message: Message


@dataclass(frozen=True, slots=True)
class Read:
    """Read facts beyond a version vector from the store; then call `PeerSession.supply`."""

    known: Vector


@dataclass(frozen=True, slots=True)
class Merge:
    """Merge facts into the store; once they are durable, call `PeerSession.merged`."""

    batch: int
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Close:
    """End the connection, after everything was sent. `by_peer`: the peer gave that reason."""

    reason: ByeReason
    by_peer: bool = False


@dataclass(frozen=True, slots=True)
class ReadBodies:
    """Read the facts at these places from the store; then call `PeerSession.supply_bodies`."""

    places: Places


Action = Send | Read | ReadBodies | Merge | Close
