"""The state of devices, told through the hub where two have no link to each other."""

from __future__ import annotations

import time
from contextlib import suppress

import psycopg

from kiosk.replication.hub.hub_client import HubClient, ToldReports
from kiosk.replication.protocol.known_reports import SEND_EVERY_S, KnownReports, aged
from kiosk.replication.protocol.messages import DeviceReports, MessageInvalid, decode, encode
from kiosk.replication.protocol.parties import Own

_UNKNOWN = (psycopg.errors.UndefinedFunction, psycopg.errors.UndefinedTable)


class HubReports:
    """Tells the hub the reports of this store's devices, and takes in those of others."""

    def __init__(self, known: KnownReports) -> None:
        """`known` are the reports of all devices, which the links share."""
        self._known = known
        self._due = 0.0

    async def exchange(self, client: HubClient, own: Own) -> None:
        """Tell and take in what is new, every `SEND_EVERY_S`; nothing at a hub of before.

        Raises psycopg.Error.
        """
        now = time.monotonic()
        if now < self._due:
            return
        self._due = now + SEND_EVERY_S
        with suppress(*_UNKNOWN):  # of a hub that an earlier version set up
            if content := self._content(own, now):
                await client.tell_reports(content)
            for told in await client.reported():
                self._take(told, own, now)

    def _content(self, own: Own, now: float) -> str:
        known = self._known.all(now).items()
        reports = [aged(timed, now) for device, timed in known if device in own.writers]
        return encode(DeviceReports(tuple(reports))).decode() if reports else ""

    def _take(self, told: ToldReports, own: Own, now: float) -> None:
        """Take in what a store said of its own devices."""
        with suppress(MessageInvalid):
            message = decode(told.content.encode())
            for one in message.reports if isinstance(message, DeviceReports) else ():
                if one.report.device in told.devices - own.writers:
                    self._known.take(one.report, told.age_s + one.age / 1000, now)
