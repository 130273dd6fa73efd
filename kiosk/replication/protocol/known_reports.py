"""The newest report of each device, and which of them a peer is to be sent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kiosk.domain.equipment.device_reports import DeviceReport
from kiosk.replication.protocol.messages import AgedReport, DeviceReports
from kiosk.replication.protocol.parties import Own, Peer
from kiosk.store.sharing.peer_status import SeenReport

SEND_EVERY_S = 10.0
"""How often a peer is sent reports at most."""
KEEP_S = 24 * 3600.0
"""Older reports are dropped."""
# A copy of a report that came by another way may look this much younger than it is.
_SLACK_S = 1.0


@dataclass(frozen=True, slots=True)
class TimedReport:
    """A report, and when it was taken, in monotonic seconds of this program."""

    report: DeviceReport
    at: float


class KnownReports:
    """The newest report of each device, of its own windows and of those that peers told of."""

    def __init__(self) -> None:
        self._known: dict[str, TimedReport] = {}

    def take(self, report: DeviceReport, age_s: float, now: float) -> None:
        """Take in a report of that age, unless a younger one of the device is known."""
        known, at = self._known.get(report.device), now - max(0.0, age_s)
        if now - at < KEEP_S and (known is None or at > known.at + _SLACK_S):
            self._known[report.device] = TimedReport(report, at)

    def keep_only(self, devices: frozenset[str]) -> None:
        """Drop the reports of all other devices: they are not of the event."""
        self._known = {one: timed for one, timed in self._known.items() if one in devices}

    def all(self, now: float) -> Mapping[str, TimedReport]:
        """All reports that are not too old, by device."""
        return {one: timed for one, timed in self._known.items() if now - timed.at < KEEP_S}

    def seen(self, own: frozenset[str], now: float, wall: int) -> Iterator[SeenReport]:
        """The reports of others than the `own` devices; `wall` milliseconds are now here."""
        for device, timed in sorted(self.all(now).items()):
            if device not in own:
                yield SeenReport(timed.report, wall - round((now - timed.at) * 1000))


class ReportExchange:
    """The reports of one session: those of a peer are taken in, and it is sent what is new."""

    def __init__(self, known: KnownReports) -> None:
        self._known = known
        self._told: dict[str, float] = {}
        self._sent_at: float | None = None

    def receive(self, message: DeviceReports, own: Own, peer: Peer, now: float) -> None:
        """Take in what a peer sent, but nothing from a revoked one, nor about devices here."""
        for one in message.reports:
            if not peer.revoked and one.report.device not in own.writers:
                self._known.take(one.report, one.age / 1000, now)

    def due(self, peer: Peer, links: Iterable[str], now: float) -> DeviceReports | None:
        """The message to send now; None if there is nothing new, or the last one was just sent.

        A peer is not sent its own reports, nor those of `links`, the devices to which it has
        sessions itself. A revoked one is sent nothing.
        """
        if peer.revoked or (self._sent_at is not None and now - self._sent_at < SEND_EVERY_S):
            return None
        nearer = {*links, *peer.writers}
        news = [
            timed
            for device, timed in self._known.all(now).items()
            if device not in nearer and self._is_new(timed)
        ]
        if not news:
            return None
        self._sent_at = now
        self._told |= {timed.report.device: timed.at for timed in news}
        return DeviceReports(tuple(aged(timed, now) for timed in news))

    def _is_new(self, timed: TimedReport) -> bool:
        told = self._told.get(timed.report.device)
        return told is None or timed.at > told


def aged(timed: TimedReport, now: float) -> AgedReport:
    """A report as others are told it, with its age in milliseconds."""
    return AgedReport(max(0, round((now - timed.at) * 1000)), timed.report)
