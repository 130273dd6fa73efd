"""The lines of devices, and the data of the opened one. Pure."""

from __future__ import annotations

from kiosk.store.sharing.peer_status import PeerState, PeerStatus
from kiosk.ui.desk.devices.controlling import control_lines, is_kiosk
from kiosk.ui.desk.devices.peers import data_line, peer_chip, peer_lines, peer_name
from kiosk.ui.desk.devices.reports import relayed_lines, report_chip, report_lines
from kiosk.ui.desk.devices.state import DEVICE, PEER, DevicesState
from kiosk.ui.desk.parts.guest_formatter import GuestFormatter
from kiosk.ui.desk.parts.props import OK, PLAIN, STOP, WARN, LineProps
from kiosk.ui.shared.localizer import Localizer
from kiosk.usecases.devices.device_overviews import DeviceOverview

# A device without a scan for so many minutes is shown with a warning.
QUIET_MINUTES = 15


def strangers(state: DevicesState) -> list[PeerStatus]:
    """What was found on the network and is no device that is listed."""
    known = {one.id for one in state.devices}
    peers = state.status.peers if state.status else ()
    return [one for one in peers if one.device not in known and one.address]


def stranger_line(peer: PeerStatus, state: DevicesState, localizer: Localizer) -> LineProps:
    """The line of such a device."""
    chip, tone = peer_chip(peer, localizer)
    key = f"{PEER}:{peer.address}"
    chosen = state.opened == key
    return LineProps(
        key,
        title=peer_name(peer, localizer),
        detail=peer.address if peer.name != peer.address else "",
        chip=chip,
        tone=tone,
        chosen=chosen,
    )


def device_line(
    device: DeviceOverview, state: DevicesState, formatter: GuestFormatter
) -> LineProps:
    """The line of a device: its connection if that is not well, else its last scan."""
    peer = state.peer(device.id)
    if state.control(device.id).closure is not None and is_kiosk(device, state):
        chip, tone = formatter.say("d9.kiosk.closed"), STOP
    elif peer is not None and (peer.state is not PeerState.CONNECTED or not _has_scanned(device)):
        chip, tone = peer_chip(peer, formatter.localizer)
    else:
        chip, tone = _health(device, formatter.localizer)
    if tone in (OK, PLAIN):
        chip, tone = report_chip(state.report(device.id), formatter.localizer) or (chip, tone)
    return LineProps(
        f"{DEVICE}:{device.id}",
        title=device.name,
        detail=formatter.checkpoint(device.checkpoint),
        note=_last_scan(device, formatter.localizer),
        chip=chip,
        tone=tone,
        chosen=state.opened == f"{DEVICE}:{device.id}",
    )


def _has_scanned(device: DeviceOverview) -> bool:
    return device.activity is not None and device.activity.last_scan is not None


def _health(device: DeviceOverview, localizer: Localizer) -> tuple[str, str]:
    if device.record is not None and device.record.revoked:
        is_member = device.record.kind is not None
        return localizer.say("d9.excluded" if is_member else "d9.revoked"), STOP
    if device.activity is None or device.activity.last_scan is None:
        return localizer.say("d9.no_scanner"), PLAIN
    quiet_minutes = int((localizer.now - device.activity.last_scan).total_seconds() // 60)
    if quiet_minutes < QUIET_MINUTES:
        return localizer.say("d8.ok"), OK
    return localizer.say("d8.quiet", n=min(quiet_minutes, 999)), WARN


def _last_scan(device: DeviceOverview, localizer: Localizer) -> str:
    if device.activity is None or device.activity.last_scan is None:
        return ""
    return localizer.say("d8.last_scan", time=localizer.when(device.activity.last_scan))


def device_data(
    device: DeviceOverview, state: DevicesState, formatter: GuestFormatter
) -> tuple[LineProps, ...]:
    """The data of a device, line by line: what staff said, its state, its connection, its facts."""
    localizer, seen, record = formatter.localizer, state.report(device.id), device.record
    lines = [*control_lines(state.control(device.id), state, formatter)]
    if seen is not None or (record is not None and record.kind and not record.revoked):
        lines += report_lines(seen, localizer)
    lines += _scan_data(device, formatter)
    lines += _connection_data(device, state, localizer)
    lines += _journal_data(device, formatter)
    return tuple(lines)


def _connection_data(
    device: DeviceOverview, state: DevicesState, localizer: Localizer
) -> list[LineProps]:
    """What the link to a device says of it; without one, what it said itself through others."""
    peer, seen = state.peer(device.id), state.report(device.id)
    lines = list(peer_lines(peer, localizer)) if peer is not None else []
    is_linked = peer is not None and peer.state is PeerState.CONNECTED
    if seen is None or is_linked or any(one is seen for one in state.reports):
        return lines
    facts = device.activity.facts if device.activity else 0
    known = {line.id for line in lines}
    return lines + [one for one in relayed_lines(seen, facts, localizer) if one.id not in known]


def _scan_data(device: DeviceOverview, formatter: GuestFormatter) -> list[LineProps]:
    if device.activity is None or device.activity.last_scan is None:
        return []
    scanned = formatter.localizer.when(device.activity.last_scan)
    where = formatter.checkpoint(device.checkpoint)
    return [
        data_line("last_scan", scanned, formatter.say("d9.last_scan")),
        data_line("where", where, formatter.say("d9.where")),
    ]


def _journal_data(device: DeviceOverview, formatter: GuestFormatter) -> list[LineProps]:
    say, localizer = formatter.say, formatter.localizer
    activity, record = device.activity, device.record
    lines = []
    if record is not None:
        if record.kind is not None:
            lines.append(("role", say(f"d9.role.{record.kind}")))
        lines.append(("passes", say("d9.signs") if record.public_key else say("d9.signs_not")))
        if record.revoked is not None:
            lines.append(("revoked_at", localizer.when(record.revoked)))
    if activity is not None:
        lines.append(("facts", say("d9.facts_n", n=activity.facts)))
        lines.append(("last_fact", localizer.when(activity.last_fact)))
    lines.append(("id", device.id))
    return [data_line(name, value, say(f"d9.{name}")) for name, value in lines]
