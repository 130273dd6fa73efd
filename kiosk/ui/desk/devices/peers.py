"""What the desk shows of the connections to the event's other devices. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from kiosk.domain.text.messages import Sentence
from kiosk.store.sharing.peer_status import PeerState, PeerStatus, ReplicationStatus, is_current
from kiosk.ui.desk.parts.list_page import NOT_TICKABLE
from kiosk.ui.desk.parts.props import OK, PLAIN, STOP, WARN, LineProps
from kiosk.ui.shared.localizer import Localizer

CLOCK_WARNING_MS = 2000
"""From this difference on, a device's clock is to be set."""
_MINUTE_S, _HOUR_S = 60, 3600


def current_status(
    status: ReplicationStatus | None, localizer: Localizer
) -> ReplicationStatus | None:
    """A status that a running replicator wrote; None for an old one."""
    return status if is_current(status, now_ms(localizer)) else None


def peer_chip(peer: PeerStatus, localizer: Localizer) -> tuple[str, str]:
    """The text and the tone of a device's connection."""
    if peer.state is PeerState.CONNECTED and _is_clock_wrong(peer):
        return localizer.say("d9.clock_wrong"), WARN
    return localizer.say(f"d9.peer.{peer.state}"), _tone(peer.state)


def peer_sentence(peer: PeerStatus, status: ReplicationStatus, localizer: Localizer) -> str:
    """What staff can do about a device's connection; empty where all is well."""
    name = peer_name(peer, localizer)
    values = {"address": peer.address, "port": status.port}
    if peer.state is PeerState.CONNECTED:
        if not _is_clock_wrong(peer):
            return ""
        seconds = round((peer.clock_offset_ms or 0) / 1000)
        id_ = "d9.clock_ahead" if seconds > 0 else "d9.clock_behind"
        return localizer.say(id_, name=name, seconds=abs(seconds))
    if peer.is_hub:
        return localizer.say(Sentence(f"d9.hub_help.{peer.state}", values))
    if peer.state is PeerState.OTHER:
        return localizer.say(Sentence("network.other", {"name": name} | values))
    return localizer.say(Sentence(f"d9.peer_help.{peer.state}", {"name": name} | values))


def peer_name(peer: PeerStatus, localizer: Localizer) -> str:
    """The name of a device, or its address where that is not known; the hub has no other name."""
    return localizer.say("d9.hub") if peer.is_hub else peer.name or peer.address


def peer_lines(peer: PeerStatus, localizer: Localizer) -> Iterator[LineProps]:
    """The data of a connection, line by line."""
    say = localizer.say
    if peer.address:
        yield data_line("address", peer.address, say("d9.address"))
    if peer.exchanged is not None:
        yield data_line("exchanged", age_of(peer.exchanged, localizer), say("d9.exchanged"))
    if peer.state is PeerState.CONNECTED:
        waiting = say("d9.waiting_n", out=peer.to_send, back=peer.to_receive)
        yield data_line("backlog", waiting, say("d9.backlog"))
    if peer.clock_offset_ms is not None:
        yield data_line("clock", clock_text(peer.clock_offset_ms), say("d9.clock"))
    if peer.round_trip_ms is not None:
        yield data_line("round_trip", f"{peer.round_trip_ms:.0f} ms", say("d9.round_trip"))
    if peer.program:
        yield data_line("program", peer.program, say("d9.program"))


def age_of(moment: int, localizer: Localizer) -> str:
    """How long ago a moment was, in wall milliseconds since 1970."""
    seconds = max(0, (now_ms(localizer) - moment) // 1000)
    if seconds < _MINUTE_S:
        return localizer.say("d9.ago_s", n=seconds)
    if seconds < _HOUR_S:
        return localizer.say("d9.ago_min", n=seconds // _MINUTE_S)
    return localizer.say("d9.ago_h", n=seconds // _HOUR_S)


def data_line(name: str, value: str, label: str) -> LineProps:
    """A line of the opened device's data."""
    return LineProps(name, NOT_TICKABLE, value, label)


def is_wrong(offset_ms: float) -> bool:
    """Whether clocks differ so much that staff must set one."""
    return abs(offset_ms) > CLOCK_WARNING_MS


def clock_text(offset_ms: float) -> str:
    """How far a clock is ahead, in seconds."""
    seconds = round(offset_ms / 1000, 1)
    return f"{seconds:+.1f} s" if seconds else "0.0 s"


def _is_clock_wrong(peer: PeerStatus) -> bool:
    return peer.clock_offset_ms is not None and is_wrong(peer.clock_offset_ms)


def _tone(state: PeerState) -> str:
    match state:
        case PeerState.CONNECTED:
            return OK
        case PeerState.ABSENT | PeerState.FOUND | PeerState.OTHER_EVENT | PeerState.WAITING:
            return PLAIN
        case (
            PeerState.DEAD
            | PeerState.OLDER
            | PeerState.NEWER
            | PeerState.REFUSED
            | PeerState.OTHER
            | PeerState.FULL
            | PeerState.REPLACED
        ):
            return WARN
        case PeerState.REVOKED | PeerState.REVOKED_HERE | PeerState.COPY | PeerState.UNKNOWN:
            return STOP
        case _:
            assert_never(state)


def now_ms(localizer: Localizer) -> int:
    """The current time in wall milliseconds since 1970."""
    return round(localizer.now.timestamp() * 1000)
