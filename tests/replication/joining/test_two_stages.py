"""A device opens its doors before all scans are there: they follow, whatever is cut or killed."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import time
from contextlib import closing
from pathlib import Path
from types import ModuleType

import pytest

from kiosk.domain.admission.outcomes import Admitted, Outcome
from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.membership.device_code import DeviceCode
from kiosk.replication.joining import machine_checks, server, snapshots
from kiosk.replication.joining.client import NotJoined, join_event
from kiosk.store import Store
from kiosk.store.recovery import doctor
from kiosk.store.sharing.peer_status import PeerState, read_status
from kiosk.store.snapshots import later_facts
from kiosk.store.snapshots.later_facts import still_missing
from kiosk.usecases.admin.cases import all_cases
from kiosk.usecases.checkin.scan_checkin import CheckIn
from tests.replication.joining.joining_office import Office, office_with, run
from tests.replication.processes import facts_in, replicator, scan, until
from tests.replication.venue_stores import CHECKPOINT, code_of
from tests.store.simulated_devices import DOORS

GUESTS = 200


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Office:
    """An office that knows of scans at a gate; a new device gets those afterwards."""
    monkeypatch.setattr(later_facts, "LEAST", 1)
    return office_with(tmp_path, GUESTS, scans=5)


def outcome_at(path: Path, guest: int) -> Outcome:
    with closing(Store.open(path, "Gate 2")) as store:
        return (
            CheckIn(store, CHECKPOINT, lambda: DOORS).scan(ScanRequest.of(code_of(guest))).outcome
        )


def missing_at(path: Path) -> int:
    with closing(Store.open_read_only(path)) as store:
        return store.read(still_missing)


def test_the_doors_are_open_before_the_scans_are_there_and_both_entries_are_a_case(
    office: Office, tmp_path: Path
) -> None:
    new = tmp_path / "new.db"
    run(office, lambda code: join_event(code, new, lambda *_: None))
    assert missing_at(new) == 5
    assert isinstance(outcome_at(new, 0), Admitted)
    status = read_status(new)
    assert status is not None
    (source,) = status.peers
    assert source.device == office.members.own.device
    assert source.state is PeerState.FOUND
    with replicator(office.path) as there:
        with replicator(new, there.port) as here:
            until(lambda: here.state("office") is PeerState.CONNECTED)
            here.end(signal.SIGKILL)
        with replicator(new, there.port):
            until(lambda: facts_in(new) == facts_in(office.path))
    assert missing_at(new) == 0
    for path in (new, office.path):
        with closing(Store.open_read_only(path)) as store:
            assert store.is_intact()
            assert store.read(lambda connection: list(doctor.differences(connection))) == []
            (case,) = all_cases(store)
            assert {side.subject for side in case.sides} == {"guest:g0"}


def test_a_program_that_is_killed_while_it_loads_goes_on_where_it_was(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshots, "PIECE", 4096)
    new = tmp_path / "new.db"
    part = new.with_name("new.db.joining.part")
    command = [sys.executable, "-m", "kiosk", "join"]

    async def start(code: DeviceCode) -> asyncio.subprocess.Process:
        quiet = asyncio.subprocess.DEVNULL
        return await asyncio.create_subprocess_exec(
            *(*command, code.text, "--store", str(new)),
            env=os.environ | {"KIOSK_LANGUAGE": "en"},
            stdout=quiet,
            stderr=quiet,
        )

    async def kill_and_go_on(code: DeviceCode) -> list[int]:
        sizes = []
        for least in (1, 100_000, 200_000):
            process = await start(code)
            while not (part.exists() and part.stat().st_size > least):
                assert process.returncode is None
                await asyncio.sleep(0.001)
            process.kill()
            await process.wait()
            sizes.append(part.stat().st_size)
        assert await (await start(code)).wait() == 0
        return sizes

    sizes = run(office, kill_and_go_on)
    assert isinstance(sizes, list)
    assert sizes == sorted(sizes)
    with closing(Store.open(new, "Gate 2")) as store:
        assert store.is_intact()
        assert len(list(store.guests())) == GUESTS
    assert not list(tmp_path.glob("new.db.joining*"))


class OtherClock:
    """The clock of the other device, minutes from that of this machine."""

    def __init__(self, minutes: int) -> None:
        self._minutes = minutes

    def time_ns(self) -> int:
        return time.time_ns() + self._minutes * 60_000_000_000


class FullDisk:
    """A disk with one megabyte free."""

    free = 1_000_000

    def disk_usage(self, _: Path) -> FullDisk:
        return self


@pytest.mark.parametrize(
    ("where", "instead", "reason"),
    [
        ((machine_checks, "shutil"), FullDisk(), "join.disk"),
        ((server, "time"), OtherClock(11), "join.clock"),
        ((server, "time"), OtherClock(-11), "join.clock"),
    ],
)
def test_a_machine_without_room_or_with_a_wrong_clock_joins_once_that_is_mended(
    office: Office, tmp_path: Path, where: tuple[ModuleType, str], instead: object, reason: str
) -> None:
    new = tmp_path / "new.db"

    async def refused_then_joined(code: DeviceCode) -> str:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(*where, instead)
            with pytest.raises(NotJoined) as refused:
                await join_event(code, new, lambda *_: None)
        await join_event(code, new, lambda *_: None)
        return refused.value.sentence.id

    assert run(office, refused_then_joined) == reason
    assert new.exists()


def test_who_scans_elsewhere_meanwhile_is_known_afterwards(office: Office, tmp_path: Path) -> None:
    new = tmp_path / "new.db"
    run(office, lambda code: join_event(code, new, lambda *_: None))
    scan(office.path, 50)
    with replicator(office.path) as there, replicator(new, there.port):
        until(lambda: facts_in(new) == facts_in(office.path))
    assert not isinstance(outcome_at(new, 50), Admitted)
