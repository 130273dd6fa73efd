"""`kiosk network` on a switch on which everything that goes wrong at a venue goes wrong at once."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from kiosk.store.sharing.peer_status import PeerState
from tests.replication.processes import ReplicatorProcess, replicator, until
from tests.replication.switch import Switch, needs_namespaces, set_clock, with_clock
from tests.replication.venue_stores import found_event, venue

# One worker runs them all, so that the nine replicators are started once.
pytestmark = [needs_namespaces, pytest.mark.xdist_group("network check")]
LATE, WRONG = "three-seconds-ahead", "ten-minutes-behind"
DROPPING, REJECTING, RESETTING = "dropping", "rejecting", "resetting"
REJECTED = {
    DROPPING: "drop",
    REJECTING: "reject with icmpx admin-prohibited",
    RESETTING: "reject with tcp reset",
}
LINKS = ("well", LATE, WRONG)
LINKED = (*LINKS, "isolated")
SAID = {
    "en": {
        "": "listens at 10.99.0.1:47300, and hears other devices",
        "well": "well is connected: ",
        LATE: "its clock is 0:00:03 (h:mm:ss) ahead of this machine’s. Set both to the right time.",
        WRONG: "its clock is 0:10:00 (h:mm:ss) behind this machine’s.",
        DROPPING: "its firewall lets no connection in: allow TCP port 47300 there.",
        REJECTING: "its firewall lets no connection in: allow TCP port 47300 there.",
        RESETTING: "refuses: start the kiosk program there, and let its firewall allow port 47300.",
        "isolated": "and that no client isolation at the router keeps it apart; its address may",
        "nowhere": "nowhere was not found. Switch it on, connect it to this network,",
        "stranger": "belongs to another event. If it should belong to this one, let it join",
    },
    "ko": {
        "": "다른 기기의 알림을 듣습니다",
        "well": "well은 연결되어 있습니다. 왕복 ",
        LATE: "시계가 이 기기보다 0:00:03(시:분:초) 빠릅니다. 두 기기의 시각을 맞춰 주세요.",
        WRONG: "시계가 이 기기보다 0:10:00(시:분:초) 느립니다.",
        DROPPING: "방화벽이 연결을 막습니다. 그 기기의 방화벽에서 TCP 포트 47300을 허용해 주세요.",
        REJECTING: "그 기기의 방화벽에서 TCP 포트 47300을 허용해 주세요.",
        RESETTING: "연결을 거부합니다. 그곳에서 키오스크 프로그램을 시작하고",
        "isolated": "공유기의 단말 간 차단(AP 격리)을 확인해 주세요.",
        "nowhere": "전원을 켜고 이 네트워크에 연결하고",
        "stranger": "다른 행사의 기기입니다.",
    },
}


@dataclass
class Hall:
    """An office and devices, each with its fault, on one switch."""

    switch: Switch
    office: Path
    process: ReplicatorProcess

    def checked(self, *languages: str) -> dict[str, dict[str, dict[str, Any]]]:
        """What `kiosk network` finds at the office: by language, then by device."""
        words = ("-m", "kiosk", "network", "--store", str(self.office), "--json")
        command = [*self.switch.inside("office"), sys.executable, *words]
        running = {
            language: subprocess.Popen(
                command,
                stdout=subprocess.PIPE,
                text=True,
                env=os.environ | {"KIOSK_LANGUAGE": language},
            )
            for language in languages
        }
        said = {}
        for language, process in running.items():
            answer = json.loads(process.communicate(timeout=60)[0])
            assert process.returncode == 1
            assert not answer["well"]
            said[language] = {one["device"]: one for one in answer["findings"]}
        return said


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    folder = tmp_path_factory.mktemp("hall")
    stores = venue(folder, *LINKED, *REJECTED, "nowhere") | {"stranger": folder / "stranger.db"}
    found_event(stores["stranger"], "stranger").close()
    running = [name for name in stores if name != "nowhere"]
    clocks = {
        LATE: with_clock(set_clock(folder / "late", 3)),
        WRONG: with_clock(set_clock(folder / "wrong", -600)),
    }
    with ExitStack() as stack:
        switch = Switch(running)
        stack.callback(switch.remove)
        switch.set_firewall("office", "drop")  # else the others would connect to it
        for name, verdict in REJECTED.items():
            switch.set_firewall(name, verdict)
        processes = {}
        for name in running:
            prefix = (*switch.inside(name), *clocks.get(name, ()))
            processes[name] = stack.enter_context(
                replicator(stores[name], prefix=prefix, options=())
            )
        office = processes["office"]
        until(lambda: all(office.state(name) is PeerState.CONNECTED for name in LINKED))
        until(lambda: office.state("stranger") is PeerState.OTHER_EVENT)
        switch.set_isolated("office")
        switch.set_isolated("isolated")
        until(lambda: office.state("isolated") is not PeerState.CONNECTED)
        yield Hall(switch, stores["office"], office)


def test_each_device_gets_the_sentence_that_helps_it(hall: Hall) -> None:
    for language, found in hall.checked(*SAID).items():
        assert found.keys() == SAID[language].keys()
        for name, sentence in SAID[language].items():
            assert sentence in found[name]["seen"]
            assert name in found[name]["seen"]
        assert {name for name, one in found.items() if one["well"]} == {"", "well", "stranger"}


def test_a_network_that_holds_multicast_back_is_named(hall: Hall) -> None:
    with hall.switch.without_multicast():
        found = hall.checked("ko")["ko"]
    assert "네트워크가 멀티캐스트를 막고 있습니다" in found[""]["seen"]
    assert found["well"]["well"]
    for name in (
        DROPPING,
        REJECTING,
    ):  # a kernel limits how often it says that a port is prohibited
        assert "방화벽" in found[name]["seen"]
        assert "TCP 포트 47300" in found[name]["seen"]


def test_a_machine_that_is_kept_apart_from_all_is_told_so(hall: Hall) -> None:
    """At once, while the replicator still takes its links for good ones."""
    until(lambda: all(hall.process.state(name) is PeerState.CONNECTED for name in LINKS))
    with hall.switch.cable_out("office"):
        found = hall.checked("en")["en"]
    assert "neither hears nor reaches any other device" in found[""]["seen"]
    assert "switch off client isolation at the router" in found[""]["seen"]
    assert not any(one["well"] for name, one in found.items() if name != "stranger")
