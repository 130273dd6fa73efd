"""The short line in the frame on the exchange with the event's other devices. Pure."""

from __future__ import annotations

from kiosk.domain.text.messages import Sentence
from kiosk.store.sharing.peer_status import PeerState, PeerStatus, ReplicationStatus
from kiosk.ui.desk.devices.peers import age_of, current_status
from kiosk.ui.desk.parts.props import OK, PLAIN, WARN
from kiosk.ui.shared.localizer import Localizer

RECENT_MS = 10_000
"""While facts were exchanged so recently the age is not shown."""


def exchange_state(status: ReplicationStatus | None, localizer: Localizer) -> tuple[str, str]:
    """The text and the tone; both empty where the event has no other devices."""
    status = current_status(status, localizer)
    peers = [one for one in status.peers if _is_member(one)] if status else []
    if not peers:
        return "", PLAIN
    linked = sum(1 for one in peers if one.state is PeerState.CONNECTED)
    parts = [localizer.say("desk.peers", linked=linked, all=len(peers))]
    if waiting := sum(one.to_send + one.to_receive for one in peers):
        parts.append(localizer.say("desk.peers.waiting", n=waiting))
    last = max((one.exchanged for one in peers if one.exchanged is not None), default=None)
    now_ms = localizer.now.timestamp() * 1000
    if last is not None and now_ms - last > RECENT_MS:
        parts.append(localizer.say(Sentence("desk.peers.last", {"age": age_of(last, localizer)})))
    return " · ".join(parts), OK if linked == len(peers) else WARN


def _is_member(peer: PeerStatus) -> bool:
    return bool(peer.device) and peer.state.is_of_event
