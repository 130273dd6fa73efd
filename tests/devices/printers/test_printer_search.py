"""The search for printers: USB device ids, real CUPS queues, and announcements by mDNS."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from zeroconf import IPVersion, ServiceInfo, Zeroconf

from kiosk.devices.printers import network_search
from kiosk.devices.printers.network_search import IPP, RAW, find_on_network, printer_of
from kiosk.devices.printers.printer_search import FoundPrinter, find_local, kind_of_model
from tests.devices.printers.ipp_printers import cups_queue, ipp_printer


def usb(folder: Path, port: str, device_id: str) -> None:
    device = folder / port / "device"
    device.mkdir(parents=True)
    (device / "ieee1284_id").write_text(device_id, "utf-8")


def test_label_printers_at_usb_are_found_by_their_device_ids(tmp_path: Path) -> None:
    usb(tmp_path, "lp0", "MFG:Brother;CMD:PT-CBP;MDL:QL-820NWB;CLS:PRINTER;")
    usb(tmp_path, "lp1", "MANUFACTURER:Zebra Technologies ;MODEL:ZTC ZD421-300dpi ZPL;")
    usb(tmp_path, "lp2", "MFG:HP;MDL:LaserJet;")
    (tmp_path / "lp3").mkdir()
    found = find_local("ipp://127.0.0.1:9/", tmp_path)
    assert [(one.kind, one.address) for one in found] == [
        ("brother", "/dev/usb/lp0"),
        ("zebra", "/dev/usb/lp1"),
    ]
    assert found[0].name == "Brother QL-820NWB"


@pytest.mark.parametrize(
    ("model", "kind"),
    [
        ("Brother QL-1110NWB", "brother"),
        ("Brother HL-L2350DW series", ""),
        ("ZTC GK420d", "zebra"),
        ("Canon", ""),
    ],
)
def test_only_label_printers_have_a_driver_of_their_own(model: str, kind: str) -> None:
    assert kind_of_model(model) == kind


def test_queues_of_cups_are_found(tmp_path: Path) -> None:
    folder = tmp_path / "cups"
    folder.mkdir()
    with ipp_printer(tmp_path) as printer, cups_queue(folder, printer) as address:
        server, _, queue = address.rpartition("/printers/")
        found = find_local(f"{server}/", tmp_path / "none")
    assert [(one.kind, one.address) for one in found] == [("ipp", address)]
    assert queue in found[0].address


def info(type_: str, name: str, port: int, **texts: str) -> ServiceInfo:
    return ServiceInfo(
        type_,
        f"{name}.{type_}",
        port,
        properties=texts,
        server=f"{name}.local.",
        addresses=[socket.inet_aton("127.0.0.1")],
    )


def test_an_announcement_says_how_a_printer_is_reached() -> None:
    lobby = info(IPP, "Lobby", 631, rp="ipp/print", ty="Canon TS")
    assert printer_of(lobby) == FoundPrinter(
        "Lobby", "ipp", "ipp://127.0.0.1:631/ipp/print", "Canon TS"
    )
    label = info(RAW, "QL", 9100, ty="Brother QL-820NWB")
    assert printer_of(label) == FoundPrinter("QL", "brother", "127.0.0.1:9100", "Brother QL-820NWB")
    assert printer_of(info(RAW, "Office", 9100, ty="HP LaserJet")) is None
    nowhere = ServiceInfo(IPP, f"Off.{IPP}", 631, server="off.local.")
    assert printer_of(nowhere) is None


@pytest.fixture
def announced() -> Iterator[None]:
    """A printer that announces itself on the loopback interface."""
    zeroconf = Zeroconf(interfaces=["127.0.0.1"], ip_version=IPVersion.V4Only)
    with closing(zeroconf):
        zeroconf.register_service(info(RAW, "Door", 9100, ty="Zebra ZD421"))
        yield


@pytest.mark.usefixtures("announced")
def test_a_printer_that_announces_itself_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    loopback = ["127.0.0.1"]
    monkeypatch.setattr(
        network_search, "Zeroconf", lambda **how: Zeroconf(interfaces=loopback, **how)
    )
    found = find_on_network()
    assert FoundPrinter("Door", "zebra", "127.0.0.1:9100", "Zebra ZD421") in found


def test_a_machine_without_a_network_finds_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(**_: object) -> Zeroconf:
        raise OSError(101, "Network is unreachable")

    monkeypatch.setattr(network_search, "Zeroconf", refuse)
    assert find_on_network(0) == []
