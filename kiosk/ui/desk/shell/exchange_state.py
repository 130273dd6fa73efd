"""The short line in the frame on the exchange with other devices, and on the webhook. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.connectors.webhook.delivery_queue import DeliveryQueue, failing_sentence, read_queue
from kiosk.domain.text.messages import Sentence
from kiosk.store.sharing.peer_status import PeerState, PeerStatus, ReplicationStatus, read_status
from kiosk.ui.desk.devices.peers import age_of, current_status, is_wrong
from kiosk.ui.desk.parts.guest_formatter import DOT
from kiosk.ui.desk.parts.props import OK, PLAIN, WARN
from kiosk.ui.shared.localizer import Localizer

if TYPE_CHECKING:
    from kiosk.store import Store

RECENT_MS = 10_000
"""While facts were exchanged so recently the age is not shown."""


@dataclass(frozen=True, slots=True)
class ExchangeFiles:
    """What the replicator wrote last, and what the sender of the webhook did."""

    status: ReplicationStatus | None = None
    deliveries: DeliveryQueue | None = None


def read_exchange(store: Store) -> ExchangeFiles:
    """Read the files beside the store."""
    return ExchangeFiles(read_status(store.path), read_queue(store.path))


def outside_state(files: ExchangeFiles, localizer: Localizer) -> tuple[str, str]:
    """The text and the tone: of the other devices, and of messages that were not delivered."""
    text, tone = exchange_state(files.status, localizer)
    failing = failing_sentence(files.deliveries)
    if failing is None:
        return text, tone
    return DOT.join(filter(None, (text, localizer.say(failing)))), WARN


def exchange_state(status: ReplicationStatus | None, localizer: Localizer) -> tuple[str, str]:
    """The text and the tone; both empty where the event has no other devices."""
    status = current_status(status, localizer)
    peers = [one for one in status.peers if _is_member(one)] if status else []
    hub = next((one for one in status.peers if _is_used_hub(one)), None) if status else None
    exchanging = [*peers, hub] if hub else peers
    if not exchanging:
        return "", PLAIN
    linked = sum(1 for one in peers if one.state is PeerState.CONNECTED)
    parts = [localizer.say("desk.peers", linked=linked, all=len(peers))] if peers else []
    if hub:
        parts.append(localizer.say(f"desk.hub.{hub.state}"))
    if status and status.loading:
        parts.append(localizer.say("desk.peers.loading", n=f"{status.loading:,}"))
    elif waiting := sum(one.to_send + one.to_receive for one in exchanging):
        parts.append(localizer.say("desk.peers.waiting", n=waiting))
    last = max((one.exchanged for one in exchanging if one.exchanged is not None), default=None)
    now_ms = localizer.now.timestamp() * 1000
    if last is not None and now_ms - last > RECENT_MS:
        parts.append(localizer.say(Sentence("desk.peers.last", {"age": age_of(last, localizer)})))
    clocks = _clocks(peers, localizer)
    is_well = _is_well(peers, hub) and not clocks
    return DOT.join([*parts, *clocks]), OK if is_well else WARN


def _is_well(peers: Sequence[PeerStatus], hub: PeerStatus | None) -> bool:
    """Whether all devices exchange facts: those that are not on this network by the hub."""
    if hub is not None and hub.state is not PeerState.CONNECTED:
        return False
    return all(
        one.state is PeerState.CONNECTED or (hub is not None and one.state is PeerState.ABSENT)
        for one in peers
    )


def _clocks(peers: list[PeerStatus], localizer: Localizer) -> list[str]:
    """Whether a clock is to be set, this one's where all others agree; the page says which."""
    known = [one for one in peers if one.state is PeerState.CONNECTED and one.clock_offset_ms]
    wrong = [one for one in known if is_wrong(one.clock_offset_ms or 0.0)]
    if not wrong:
        return []
    if len(wrong) > 1 and len(wrong) == len(known):
        return [localizer.say("desk.peers.own_clock")]
    return [localizer.say("desk.peers.clock")]


def _is_member(peer: PeerStatus) -> bool:
    return bool(peer.device) and peer.state.is_of_event


def _is_used_hub(peer: PeerStatus) -> bool:
    return peer.is_hub and peer.state is not PeerState.REPLACED
