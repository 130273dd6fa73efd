"""What stores say of the state of their devices at the hub, on a real PostgreSQL."""

from __future__ import annotations

import time

from kiosk.domain.equipment.device_reports import DeviceReport
from kiosk.domain.equipment.devices import DeviceRole
from kiosk.replication.hub.cluster import Cluster
from kiosk.replication.hub.hub_client import HubClient
from kiosk.replication.hub.hub_reports import HubReports
from kiosk.replication.protocol.known_reports import KnownReports
from kiosk.replication.protocol.messages import AgedReport, DeviceReports, encode
from kiosk.replication.protocol.parties import Own
from tests.replication.hub.conftest import owner_rows
from tests.replication.hub.hub_stores import Hub


def tell(hub: Hub, name: str, content: str) -> None:
    hub.run(name, lambda client: client.tell_reports(content))


def reports(hub: Hub, *devices: str, age_ms: int = 0) -> str:
    told = [AgedReport(age_ms, DeviceReport(hub.devices[one], 1)) for one in devices]
    return encode(DeviceReports(tuple(told))).decode()


def exchanged(hub: Hub, name: str, known: KnownReports) -> set[str]:
    """Whose reports a store knows after an exchange, by name."""
    device = hub.devices[name]
    own = Own(hub.event, device, "1", DeviceRole.DESK, frozenset({device}))

    async def exchange(client: HubClient) -> None:
        await HubReports(known).exchange(client, own)

    hub.run(name, exchange)
    return {one for one, device in hub.devices.items() if device in known.all(time.monotonic())}


def test_a_store_takes_in_what_others_told_the_hub_of_their_own_devices(hub: Hub) -> None:
    tell(hub, "gate", reports(hub, "gate", "gate-2", "desk", age_ms=5000))
    known = KnownReports()
    assert exchanged(hub, "desk", known) == {"gate"}
    [timed] = known.all(time.monotonic()).values()
    assert time.monotonic() - timed.at >= 5


def test_a_store_tells_the_hub_of_its_own_devices_only(hub: Hub) -> None:
    known, now = KnownReports(), time.monotonic()
    for name in ("desk", "gate"):
        known.take(DeviceReport(hub.devices[name], 1), 0.0, now)
    exchanged(hub, "desk", known)
    assert exchanged(hub, "gate-2", KnownReports()) == {"desk"}


def test_what_is_no_list_of_reports_is_left_out(hub: Hub) -> None:
    for content in ("", "[]", '{"type": "ping"}', '{"type": "reports", "reports": [{"age": 1}]}'):
        tell(hub, "gate", content)
        assert exchanged(hub, "desk", KnownReports()) == set()


def test_a_revoked_store_tells_nobody_anything(hub: Hub) -> None:
    tell(hub, "gate", reports(hub, "gate"))
    hub.run("office", lambda client: client.revoke(hub.access["gate"].login))
    assert exchanged(hub, "desk", KnownReports()) == set()


def test_a_hub_of_an_earlier_version_takes_no_reports(hub: Hub, cluster: Cluster) -> None:
    owner_rows(cluster, "DROP FUNCTION forum_kiosk.tell_reports")
    known = KnownReports()
    known.take(DeviceReport(hub.devices["desk"], 1), 0.0, time.monotonic())
    assert exchanged(hub, "desk", known) == {"desk"}
