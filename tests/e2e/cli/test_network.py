"""The check of the network: what is said of each device, and what the real command finds."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.replication.network_findings import CheckedDevice, Reach, findings_of
from kiosk.store.sharing.peer_status import PeerState, PeerStatus
from kiosk.texts import LANGUAGES, load_texts
from tests.e2e.cli.ticket_event import json_lines_of
from tests.replication.processes import replicator, until
from tests.replication.venue_stores import venue


def peer(state: PeerState, offset: float = 0.0) -> PeerStatus:
    return PeerStatus("b", "Gate 2", "192.168.1.7:47300", state, 0, clock_offset_ms=offset)


@pytest.mark.parametrize(
    ("device", "said"),
    [
        (CheckedDevice("Gate 2", True, Reach.OPEN, "", peer(PeerState.CONNECTED)), "connected"),
        (CheckedDevice("Gate 2", True, Reach.OPEN, "", peer(PeerState.CONNECTED, 9e5)), "clock"),
        (CheckedDevice("Gate 2", True, Reach.REFUSED, "", peer(PeerState.REFUSED)), "refused"),
        (CheckedDevice("Gate 2", True, Reach.SILENT, "", peer(PeerState.DEAD)), "isolated"),
        (CheckedDevice("Gate 2", False, Reach.SILENT, "", peer(PeerState.DEAD)), "silent"),
        (CheckedDevice("Gate 2", False, Reach.UNTRIED, "", peer(PeerState.ABSENT)), "absent"),
        (CheckedDevice("Gate 2", True, Reach.OPEN, "", peer(PeerState.FOUND)), "soon"),
        (CheckedDevice("Gate 2", True, Reach.OPEN, "", peer(PeerState.COPY)), "state.copy"),
    ],
)
def test_each_device_gets_a_sentence(device: CheckedDevice, said: str) -> None:
    own, found = findings_of([device], ["192.168.1.5:47300"], 47300)
    assert found.sentence.id == f"network.{said}"
    assert found.is_well is (said == "connected")
    for language in LANGUAGES:
        assert "{" not in load_texts(language).say(found.sentence)
    assert own.is_well or own.sentence.id == "network.deaf"


def test_a_machine_without_a_network_and_one_that_hears_nobody_are_told_so() -> None:
    (none,) = findings_of([], [], 47300)
    assert none.sentence.id == "network.none"
    linked = CheckedDevice("Gate 2", False, Reach.OPEN, "", peer(PeerState.CONNECTED))
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
