"""The hub at the desk: in the frame, and on the page of devices."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from kiosk.connectors.webhook.delivery_queue import DeliveryQueue, Pending, write_queue
from kiosk.domain.records.permissions import Role
from kiosk.store.sharing.peer_status import (
    HUB_NAME,
    PeerState,
    PeerStatus,
    ReplicationStatus,
    write_status,
)
from kiosk.ui.desk.devices.view_model import DevicesViewModel
from kiosk.ui.desk.parts.props import PLAIN, WARN
from tests.ui.desk.conftest import NOW, DeskDriver

NOW_MS = round(NOW.timestamp() * 1000)
HUB = PeerStatus("", HUB_NAME, "10.0.0.9:47310", PeerState.CONNECTED, 0, NOW_MS - 1000)
STATES = [
    PeerState.FOUND,
    PeerState.CONNECTED,
    PeerState.DEAD,
    PeerState.REFUSED,
    PeerState.WAITING,
    PeerState.FULL,
    PeerState.COPY,
    PeerState.REVOKED_HERE,
    PeerState.OTHER_EVENT,
    PeerState.REPLACED,
]


@pytest.fixture
def page(driver: DeskDriver) -> DevicesViewModel:
    driver.work_as(Role.ADMIN)
    page = driver.open("devices")
    assert isinstance(page, DevicesViewModel)
    return page


def write(driver: DeskDriver, peers: Sequence[PeerStatus]) -> None:
    """What a replicator with these peers writes."""
    status = ReplicationStatus(NOW_MS, "own", 47300, ("192.168.1.5:47300",), tuple(peers))
    write_status(driver.path, status)


def frame(driver: DeskDriver, *peers: PeerStatus) -> tuple[str, str]:
    shown = driver.face.view_model
    write(driver, peers)
    shown.tick()
    driver.settle()
    return shown.props.exchange_state, shown.props.exchange_tone


def test_the_frame_says_how_it_stands_with_the_hub(driver: DeskDriver) -> None:
    elsewhere = PeerStatus("b", "Hall B", "", PeerState.ABSENT, 0)
    lost = PeerStatus("c", "Gate 1", "", PeerState.DEAD, 0)
    driver.work_as(Role.ADMIN)
    assert frame(driver, HUB, elsewhere) == ("0 of 1 device · hub connected", "ok")
    assert frame(driver, HUB) == ("hub connected", "ok")
    assert frame(driver, HUB, lost)[1] == "warn"
    dead = replace(HUB, state=PeerState.DEAD, exchanged=NOW_MS - 400_000, to_send=5)
    assert frame(driver, dead) == (
        "hub does not answer · 5 waiting · exchanged 6 min ago",
        "warn",
    )
    replaced = replace(HUB, address="10.0.0.7:47310", state=PeerState.REPLACED)
    assert frame(driver, replaced, HUB) == ("hub connected", "ok")


@pytest.mark.parametrize("state", STATES)
def test_the_page_names_the_hub_and_says_what_to_do(
    driver: DeskDriver, page: DevicesViewModel, state: PeerState
) -> None:
    write(driver, [replace(HUB, state=state)])
    page.tick()
    driver.settle()
    (line,) = [one for one in page.props.lines if one.title == "Hub"]
    assert line.chip
    assert not line.chip.startswith("d9.")
    page.choose(line.id)
    if state is PeerState.CONNECTED:
        assert page.props.remark == ""
    else:
        assert "10.0.0.9:47310" in page.props.remark
    text, _ = frame(driver, replace(HUB, state=state))
    assert ("hub" in text or "store" in text) == (state is not PeerState.REPLACED)


def test_the_frame_says_quietly_that_messages_of_the_webhook_fail(driver: DeskDriver) -> None:
    assert frame(driver) == ("", PLAIN)
    pending = {"a": Pending(0), "b": Pending(0, tries=2, next_ms=9, fault="silent")}
    write_queue(driver.path, DeliveryQueue(1, pending))
    assert frame(driver) == ("Webhook: 1 not delivered", WARN)
    write_queue(driver.path, DeliveryQueue(1, {"a": Pending(0)}, delivered=1))
    assert frame(driver) == ("", PLAIN)
