"""Page of devices and printers: last activity, failed print jobs, labels, revoked devices."""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from kiosk import signing
from kiosk.domain.equipment.devices import Printer
from kiosk.domain.membership.device_code import DeviceCode
from kiosk.domain.records.permissions import Actor, Role
from kiosk.store import Store
from kiosk.store.device_codes import OpenDeviceCode, accept_device_code, note_joined
from kiosk.store.sharing.peer_status import (
    PeerState,
    PeerStatus,
    ReplicationStatus,
    write_status,
)
from kiosk.ui.desk.devices.view_model import DevicesViewModel
from kiosk.usecases.devices.device_keys import device_list, signing_key
from kiosk.usecases.devices.device_overviews import device_overviews
from kiosk.usecases.devices.root_recovery import note_recovery_file
from kiosk.usecases.printing import print_queue, print_requests, printers
from tests.devices.printers.fake_printers import FakeZebra
from tests.ui.desk.conftest import NOW, DeskDriver

ADMIN = Actor("admin", "Admin", Role.ADMIN)


@pytest.fixture
def page(driver: DeskDriver, zebra: FakeZebra) -> DevicesViewModel:
    def set_up(store: Store) -> None:
        for name in ("one", "two"):
            printer = Printer(name, name.title(), "zebra", zebra.address, "62x100")
            printers.set_up(store, ADMIN, printer)
        request = print_requests.request(
            store, "kim", "one", NOW, why=print_requests.PrintReason.AGAIN, actor=ADMIN
        )
        assert isinstance(request, print_requests.PrintRequested)
        print_queue.start_job(store, request.job.subject, NOW)
        print_queue.fail_job(store, request.job.subject, "paper jam", NOW)
        store.transact(lambda connection: signing_key(store, connection))

    driver.elsewhere(set_up)
    driver.scan("berg")
    driver.work_as(Role.ADMIN)
    page = driver.open("devices")
    assert isinstance(page, DevicesViewModel)
    return page


def test_last_activity_of_each_device_is_shown(driver: DeskDriver, page: DevicesViewModel) -> None:
    lines = {line.title: line for line in page.props.lines}
    assert lines["kiosk-2"].detail == "Main entrance"
    assert lines["set-up"].chip == "No scans"
    assert lines["One"].chip == "1 stuck"
    overviews = {one.name: one for one in driver.elsewhere(device_overviews)}
    assert overviews["kiosk-2"].checkpoint == "main"
    assert overviews["kiosk-2"].record is not None


def test_a_failed_print_job_is_moved_to_another_printer_by_keys(
    driver: DeskDriver, page: DevicesViewModel, zebra: FakeZebra
) -> None:
    driver.key(Qt.Key.Key_Return)
    assert page.props.heading == "One"
    [item] = page.props.items
    assert (item.title, item.note, item.chip) == ("KIM Minseo", "paper jam", "Stuck")
    driver.item("items").forceActiveFocus()
    driver.key(Qt.Key.Key_Space)
    driver.click("action.move.two")
    queues = driver.elsewhere(print_queue.queues)
    assert {queue.printer.printer.id: len(queue.jobs) for queue in queues} == {"one": 0, "two": 0}
    assert len(zebra.labels) == 1
    assert driver.notice == "Done"


def test_labels_are_counted_down_from_the_number_that_was_loaded(
    driver: DeskDriver, page: DevicesViewModel
) -> None:
    page.choose("printer:two")
    assert not page.props.form.submit.enabled
    driver.item("entry.labels").forceActiveFocus()
    driver.type("15")
    driver.key(Qt.Key.Key_Return)
    assert page.props.remark == "15 labels left"
    assert {line.title: line.chip for line in page.props.lines}["Two"] == "Labels low"


def test_an_admin_revokes_the_passes_of_a_device(
    driver: DeskDriver, page: DevicesViewModel
) -> None:
    device = next(line.id for line in page.props.lines if line.title == "kiosk-2")
    page.choose(device)
    assert driver.item("hold.revoke").isVisible()
    page.act("revoke")
    driver.settle()
    [known] = driver.elsewhere(device_list)
    assert known.revoked == NOW
    assert [one.id for one in page.props.actions] == ["add"]


def test_the_desk_role_sees_devices_and_cannot_revoke_them(
    driver: DeskDriver, page: DevicesViewModel
) -> None:
    driver.work_as(Role.DESK)
    assert driver.open("devices") is page
    page.choose(next(line.id for line in page.props.lines if line.title == "kiosk-2"))
    assert not {"revoke", "add"} & {one.id for one in page.props.actions}
    page.act("revoke")
    driver.settle()
    assert driver.notice == "Your role may not do this. Ask an admin"


def test_the_checkpoint_of_a_device_is_that_of_its_last_scan(driver: DeskDriver) -> None:
    driver.scan("kim", "s1")
    with closing(Store.open(driver.path, "desk-9")) as store:
        assert {one.name: one.checkpoint for one in device_overviews(store)}["kiosk-2"] == "s1"


def status_at(
    driver: DeskDriver, at: int, peers: Sequence[PeerStatus] = (), loading: int = 0
) -> None:
    """What a replicator with these peers writes."""
    addresses = ("192.168.1.5:47300",)
    status = ReplicationStatus(at, "own", 47300, addresses, tuple(peers), loading=loading)
    write_status(driver.path, status)


def add_gate(driver: DeskDriver) -> None:
    """Type the form of a new device and ask for its code."""
    driver.key(Qt.Key.Key_A)
    driver.type("Gate 2")
    driver.key(Qt.Key.Key_Return)


def test_a_device_is_added_with_the_keyboard_and_its_code_is_shown(
    driver: DeskDriver, page: DevicesViewModel
) -> None:
    add_gate(driver)
    assert page.props.form.title == "Code for “Gate 2”"
    assert not page.props.form.picture
    status_at(driver, time.time_ns() // 1_000_000)
    page.tick()
    driver.settle()
    code = page.state.adding.code
    assert isinstance(code, DeviceCode)
    assert (code.hosts, code.port) == (("192.168.1.5",), 47300)
    assert page.props.form.picture.startswith("data:image/png")
    issued = page.state.adding.issued
    assert issued is not None

    def join(store: Store) -> OpenDeviceCode:
        key = signing.public_key_of(signing.new_seed()).hex()
        accepted = accept_device_code(store, issued.secret, key)
        assert isinstance(accepted, OpenDeviceCode)
        note_joined(store, issued.secret)
        return accepted

    joined = driver.elsewhere(join)
    page.tick()
    driver.settle()
    assert page.state.opened == f"device:{joined.device}"
    assert driver.notice == "“Gate 2” has joined"


def test_a_code_is_withdrawn_and_then_nobody_joins_with_it(
    driver: DeskDriver, page: DevicesViewModel
) -> None:
    add_gate(driver)
    issued = page.state.adding.issued
    assert issued is not None
    page.act("withdraw")
    driver.settle()
    key = signing.public_key_of(signing.new_seed()).hex()
    assert driver.elsewhere(lambda store: accept_device_code(store, issued.secret, key)) == (
        "unknown"
    )


def test_the_connection_of_each_device_and_what_to_do_about_it_is_shown(
    driver: DeskDriver, page: DevicesViewModel
) -> None:
    now = round(NOW.timestamp() * 1000)
    device = next(line.id for line in page.props.lines if line.title == "set-up")
    peer = PeerStatus(device.partition(":")[2], "set-up", "192.168.1.7:47300", PeerState.REFUSED, 0)
    stranger = PeerStatus("", "192.168.1.9:47300", "192.168.1.9:47300", PeerState.OTHER_EVENT, 0)
    status_at(driver, now, (peer, stranger))
    page.tick()
    driver.settle()
    chips = {line.title: line.chip for line in page.props.lines}
    assert chips["set-up"] == "Refuses"
    assert chips["192.168.1.9:47300"] == "Other event"
    page.choose(device)
    assert "let its firewall allow port 47300" in page.props.remark
    status_at(driver, now, (replace(peer, state=PeerState.OTHER),))
    page.tick()
    driver.settle()
    assert "What answers at 192.168.1.7:47300 is not set-up" in page.props.remark
    linked = replace(
        peer, state=PeerState.CONNECTED, exchanged=now - 90_000, to_send=3, clock_offset_ms=600_000
    )
    status_at(driver, now, (linked,))
    page.tick()
    driver.settle()
    assert "600 s ahead" in page.props.remark
    data = {item.detail: item.title for item in page.props.items}
    assert data["Last exchange"] == "1 min ago"
    assert data["Entries waiting"] == "3 to send · 0 to receive"


def test_only_an_admin_adds_devices(driver: DeskDriver, page: DevicesViewModel) -> None:
    driver.work_as(Role.DESK)
    driver.open("devices")
    driver.key(Qt.Key.Key_A)
    assert page.state.opened == ""
    page.act("add")
    driver.type("x")
    page.act("issue")
    driver.settle()
    assert page.state.adding.issued is None


def test_the_frame_says_how_many_devices_are_connected_and_how_much_waits(
    driver: DeskDriver, page: DevicesViewModel
) -> None:
    now = round(NOW.timestamp() * 1000)
    shown = driver.face.view_model
    peers = [
        PeerStatus("a", "Gate 1", "", PeerState.CONNECTED, 0, now - 1000, to_send=2),
        PeerStatus("b", "Gate 2", "", PeerState.DEAD, 0, now - 400_000),
        PeerStatus("c", "Gate 3", "", PeerState.REVOKED, 0),
    ]

    def state(*some: PeerStatus, loading: int = 0) -> tuple[str, str]:
        status_at(driver, now, some, loading)
        shown.tick()
        driver.settle()
        return shown.props.exchange_state, shown.props.exchange_tone

    assert state() == ("", "plain")
    assert state(*peers) == ("1 of 2 devices · 2 waiting", "warn")
    assert state(peers[1]) == ("0 of 1 device · exchanged 6 min ago", "warn")
    assert state(replace(peers[0], to_send=0)) == ("1 of 1 device", "ok")
    assert state(peers[0], loading=12_345) == ("1 of 1 device · still loading 12,345", "ok")
    assert state(replace(peers[0], to_send=0)) == ("1 of 1 device", "ok")
    assert driver.item("exchange").isVisible()
    ahead = replace(peers[0], to_send=0, clock_offset_ms=4_000.0)
    assert state(ahead) == ("1 of 1 device · a clock is wrong", "warn")
    others = [replace(ahead, device=one, name=one) for one in "xy"]
    assert state(*others) == ("2 of 2 devices · this clock is wrong", "warn")
    well = replace(ahead, device="z", clock_offset_ms=3.0)
    assert state(ahead, well) == ("2 of 2 devices · a clock is wrong", "warn")


def test_the_founding_machine_is_reminded_of_its_recovery_file(
    driver: DeskDriver, page: DevicesViewModel
) -> None:
    assert page.props.nothing == "Choose a device or a printer"
    add_gate(driver)
    page.act("withdraw")
    page.refresh()
    driver.settle()
    assert "No recovery file was written yet" in page.props.nothing
    driver.elsewhere(note_recovery_file)
    page.refresh()
    driver.settle()
    assert "recovery" not in page.props.nothing
