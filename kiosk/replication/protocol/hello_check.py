"""The hello of a store, and whether a session goes on after that of its peer."""

from __future__ import annotations

from kiosk.replication.protocol.messages import OLDEST_PROTOCOL, PROTOCOL, ByeReason, Hello, Vector
from kiosk.replication.protocol.parties import Own, Peer


def hello_of(own: Own, vector: Vector) -> Hello:
    """The hello of a store with that version vector."""
    return Hello(
        event=own.event,
        device=own.device,
        instance=own.instance,
        role=own.role,
        writers=tuple(sorted(own.writers)),
        vector=dict(vector),
        erased=own.erased,
        program=own.program,
    )


def refusal_of(hello: Hello, own: Own, peer: Peer) -> ByeReason | None:
    """Why the session ends, None if it goes on.

    A revoked device is not refused here: it is sent the facts that revoke it.
    """
    if hello.instance == own.instance:
        return ByeReason.SELF
    if hello.event != own.event:
        return ByeReason.OTHER_EVENT
    if hello.oldest > PROTOCOL:
        return ByeReason.NEWER
    if hello.protocol < OLDEST_PROTOCOL:
        return ByeReason.OLDER
    if hello.device in own.writers:
        return ByeReason.COPY
    if peer.role is None or hello.device != (peer.device or hello.device):
        return ByeReason.UNKNOWN_DEVICE
    return None
