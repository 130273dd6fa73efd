"""The check of the network: what is said of each device, and what the real command finds."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.replication.link.addresses import Address
from kiosk.replication.link.neighbours import is_neighbour
from kiosk.replication.network_findings import CheckedDevice, Reach, findings_of
from kiosk.store.sharing.peer_status import HUB_NAME, PeerState, PeerStatus
from kiosk.texts import LANGUAGES, load_texts
from tests.e2e.cli.ticket_event import json_lines_of
from tests.replication.processes import replicator, until
from tests.replication.venue_stores import venue

AT = Address("192.168.1.7", 47300)
HUB_STATES = (
    PeerState.FOUND,
    PeerState.CONNECTED,
    PeerState.DEAD,
    PeerState.REFUSED,
    PeerState.WAITING,
    PeerState.FULL,
    PeerState.REPLACED,
    PeerState.COPY,
    PeerState.OTHER_EVENT,
    PeerState.REVOKED_HERE,
)


def peer(state: PeerState, offset: float = 0.0) -> PeerStatus:
    return PeerStatus("b", "Gate 2", "192.168.1.7:47300", state, 0, clock_offset_ms=offset)


@pytest.mark.parametrize(
    ("device", "said"),
    [
        (CheckedDevice("Gate 2", True, Reach.OPEN, AT, peer(PeerState.CONNECTED)), "connected"),
        (
            CheckedDevice("Gate 2", True, Reach.OPEN, AT, peer(PeerState.CONNECTED, 9e5)),
            "clock.ahead",
        ),
        (
            CheckedDevice("Gate 2", True, Reach.OPEN, AT, peer(PeerState.CONNECTED, -9e5)),
            "clock.behind",
        ),
        (CheckedDevice("Gate 2", True, Reach.REFUSED, AT, peer(PeerState.REFUSED)), "refused"),
        (CheckedDevice("Gate 2", True, Reach.SILENT, AT, peer(PeerState.DEAD)), "isolated"),
        (CheckedDevice("Gate 2", False, Reach.SILENT, AT, peer(PeerState.DEAD)), "silent"),
        (CheckedDevice("Gate 2", False, Reach.FILTERED, AT, peer(PeerState.DEAD)), "filtered"),
        (CheckedDevice("Gate 2", True, Reach.OTHER, AT, peer(PeerState.FOUND)), "other"),
        (CheckedDevice("Gate 2", False, Reach.OTHER, AT, peer(PeerState.UNKNOWN)), "other"),
        (CheckedDevice("Gate 2", False, Reach.UNTRIED, None, peer(PeerState.ABSENT)), "absent"),
        (CheckedDevice("Gate 2", True, Reach.OPEN, AT, peer(PeerState.FOUND)), "soon"),
        (CheckedDevice("Gate 2", True, Reach.OPEN, AT, peer(PeerState.COPY)), "state.copy"),
    ],
)
def test_each_device_gets_a_sentence(device: CheckedDevice, said: str) -> None:
    own, found = findings_of([device], ["192.168.1.5:47300"], 47300)
    assert found.sentence.id == f"network.{said}"
    assert found.is_well is (said == "connected")
    for language in LANGUAGES:
        assert "{" not in load_texts(language).say(found.sentence)
    is_reached = device.reach is Reach.OPEN
    without_announcements = "network.deaf" if is_reached else "network.apart"
    assert own.sentence.id == ("network.here" if device.is_heard else without_announcements)


def test_a_device_of_another_event_is_named_and_no_fault_of_the_network() -> None:
    device = CheckedDevice("Gate 2", True, Reach.OPEN, AT, peer(PeerState.OTHER_EVENT))
    assert [one.sentence.id for one in findings_of([device], ["192.168.1.5:47300"], 47300)] == [
        "network.here",
        "network.other_event",
    ]
    assert all(one.is_well for one in findings_of([device], ["192.168.1.5:47300"], 47300))


@pytest.mark.parametrize("state", HUB_STATES)
def test_the_hub_gets_a_sentence_too(state: PeerState) -> None:
    hub = PeerStatus("", HUB_NAME, "hub.example:47310", state, 0)
    own, found = findings_of([], ["192.168.1.5:47300"], 47300, [hub])
    assert (own.name, found.name) == ("", HUB_NAME)
    assert found.is_well is (state in (PeerState.CONNECTED, PeerState.REPLACED))
    for language in LANGUAGES:
        said = load_texts(language).say(found.sentence)
        assert "{" not in said
        assert "d9." not in said


def test_an_address_that_answers_on_the_wire_is_known_from_the_kernels_table(
    tmp_path: Path,
) -> None:
    table = tmp_path / "arp"
    table.write_text(
        "IP address       HW type     Flags       HW address            Mask     Device\n"
        "10.99.0.3        0x1         0x2         0a:00:00:00:00:03     *        eth0\n"
        "10.99.0.4        0x1         0x0         00:00:00:00:00:00     *        eth0\n"
    )
    hosts = ("10.99.0.3", "10.99.0.4", "10.99.0.5")
    assert [is_neighbour(host, table) for host in hosts] == [True, False, False]
    assert not is_neighbour("10.99.0.3", tmp_path / "missing")


def test_a_machine_without_a_network_and_one_that_hears_nobody_are_told_so() -> None:
    (none,) = findings_of([], [], 47300)
    assert none.sentence.id == "network.none"
    linked = CheckedDevice("Gate 2", False, Reach.OPEN, AT, peer(PeerState.CONNECTED))
    own, _ = findings_of([linked], ["192.168.1.5:47300"], 47300)
    assert own.sentence.id == "network.deaf"


def test_the_command_finds_a_connected_device_and_one_that_is_gone(tmp_path: Path) -> None:
    stores = venue(tmp_path, "gate1", "gate2")
    with replicator(stores["office"]) as office, replicator(stores["gate1"], office.port):
        until(lambda: office.state("gate1") is PeerState.CONNECTED)
        (answer,) = json_lines_of("network", "--store", stores["office"], "--json", ends=1)
    found = {one["device"]: one for one in answer["findings"]}
    assert found["gate1"]["well"]
    assert not found["gate2"]["well"]
    assert "gate2" in found["gate2"]["seen"]
