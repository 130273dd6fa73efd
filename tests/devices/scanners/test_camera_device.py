"""Camera scanner on frames that the test delivers; decoding and counting are real."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame
from pytestqt.qtbot import QtBot

from kiosk.devices.scanners.camera.camera_scanner import CameraScanner
from kiosk.devices.scanners.camera.decoding import PASSES, Texts
from kiosk.devices.scanners.scanner_hub import ScanEnd
from tests.devices.scanners.camera_photos import CODE, photo
from tests.devices.scanners.conftest import FakeCamera, Listener
from tests.devices.scanners.drawn_codes import KINDS, drawn, frame
from tests.devices.scanners.photo_corpus import photograph
from tests.fakes import FakeJobs

_FRAME = 0.08


@dataclass
class CameraDriver(Listener):
    """Shows pictures to a camera scanner, records its signals and advances its clock."""

    device: FakeCamera = field(default_factory=FakeCamera)
    jobs: FakeJobs = field(default_factory=FakeJobs)
    now: float = 0.0

    def show(self, picture: Image.Image, seconds: float = _FRAME) -> None:
        """Show a picture for that time."""
        assert isinstance(self.scanner, CameraScanner)
        for _ in range(round(seconds / _FRAME)):
            self.device.show(picture)
            self.scanner.process_frame()
            self.jobs.finish()
            self.now += _FRAME


@pytest.fixture
def driver(qtbot: QtBot) -> Iterator[CameraDriver]:
    device, jobs = FakeCamera(), FakeJobs()
    scanner = CameraScanner("Front", jobs, device, lambda: camera_driver.now)
    camera_driver = CameraDriver(scanner, device=device, jobs=jobs)
    scanner.start()
    scanner._frame_timer.stop()
    yield camera_driver
    scanner.stop()


NOTHING = Image.new("L", (1280, 720), 90)


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_a_code_of_any_kind_held_still_is_scanned(
    driver: CameraDriver, kind: zxingcpp.BarcodeFormat
) -> None:
    driver.show(frame((drawn(kind, CODE, 3), 80, 90)), 2)
    assert driver.scans == [CODE]


def test_a_code_in_view_is_scanned_once(driver: CameraDriver) -> None:
    picture, text = photo()
    driver.show(NOTHING, 1)
    driver.show(picture, 10)
    assert driver.scans == [text]
    assert len(driver.started) == 1
    [received] = driver.received
    assert (received.sent, received.end) == (text, ScanEnd.SEEN)
    assert received.took == pytest.approx(1000 * _FRAME)


def test_a_code_in_a_single_frame_is_no_scan(driver: CameraDriver) -> None:
    picture, _ = photo()
    driver.show(picture)
    driver.show(NOTHING, 1)
    assert driver.scans == []


@pytest.mark.parametrize("faults", [("glare",), ("moire", "perspective"), ("dim",), ("inverted",)])
def test_a_code_that_only_one_pass_reads_is_scanned_within_one_cycle_of_passes(
    driver: CameraDriver, faults: tuple[str, ...]
) -> None:
    picture, text = photo(7, 4.0, *faults)
    driver.show(picture, len(PASSES) * _FRAME + _FRAME)
    assert driver.scans == [text]


def test_a_moving_code_is_scanned_once(driver: CameraDriver) -> None:
    """For three seconds it approaches and recedes, turns and tilts, and is hidden briefly."""
    for number in range(36):
        module = 2.5 + 4.5 * min(number, 36 - number) / 18
        picture = photograph(CODE, module, turn=4.0 * number, tilt=number, seed=number % 5)
        driver.show(NOTHING if number in range(20, 24) else picture)
    driver.show(NOTHING, 1)
    assert driver.scans == [CODE]


def test_a_code_shown_again_later_is_another_scan(driver: CameraDriver) -> None:
    picture, text = photo()
    driver.show(picture, 1)
    driver.show(NOTHING, 3)
    driver.show(picture, 1)
    assert driver.scans == [text, text]


@pytest.mark.parametrize("kind", [zxingcpp.BarcodeFormat.QRCode, zxingcpp.BarcodeFormat.Aztec])
def test_the_code_of_the_event_is_scanned_beside_a_larger_one(
    qtbot: QtBot, kind: zxingcpp.BarcodeFormat
) -> None:
    del qtbot
    device, jobs = FakeCamera(), FakeJobs()
    scanner = CameraScanner(
        "Front",
        jobs,
        device,
        lambda: camera_driver.now,
        lambda texts: CODE if CODE in texts else "",
    )
    camera_driver = CameraDriver(scanner, device=device, jobs=jobs)
    scanner.start()
    scanner._frame_timer.stop()
    shop = drawn(zxingcpp.BarcodeFormat.QRCode, "https://apps.example.org/get", 8)
    camera_driver.show(frame((shop, 700, 100), (drawn(kind, CODE, 4), 100, 100)), 3)
    camera_driver.show(frame((shop, 700, 100)), 2)
    assert camera_driver.scans == [CODE]
    camera_driver.show(NOTHING, 3)
    camera_driver.show(frame((shop, 700, 100)), 2)
    assert camera_driver.scans == [CODE, "https://apps.example.org/get"]
    scanner.stop()


def test_codes_in_view_are_looked_up_once(qtbot: QtBot) -> None:
    """And again when they are back in view: by then the guest may be registered."""
    del qtbot
    device, jobs = FakeCamera(), FakeJobs()
    lookups: list[Texts] = []

    def choose(texts: Texts) -> str:
        lookups.append(texts)
        return CODE if len(lookups) > 1 else ""

    scanner = CameraScanner("Front", jobs, device, lambda: camera_driver.now, choose)
    camera_driver = CameraDriver(scanner, device=device, jobs=jobs)
    scanner.start()
    scanner._frame_timer.stop()
    picture = frame((drawn(zxingcpp.BarcodeFormat.QRCode, CODE, 5), 300, 100))
    camera_driver.show(picture, 2)
    assert (lookups, camera_driver.scans) == ([(CODE,)], [CODE])
    camera_driver.show(NOTHING, 3)
    camera_driver.show(picture, 2)
    assert (lookups, camera_driver.scans) == ([(CODE,)] * 2, [CODE] * 2)
    scanner.stop()


def test_only_the_newest_frame_is_decoded(driver: CameraDriver) -> None:
    (first, _), (second, text) = photo(1), photo(2)
    assert isinstance(driver.scanner, CameraScanner)
    for picture in (first, first, second):
        driver.device.show(picture)
    driver.scanner.process_frame()
    driver.device.show(first)
    driver.scanner.process_frame()
    driver.jobs.finish()
    driver.show(second)
    assert driver.scans == [text]


def test_a_frame_is_not_decoded_twice(driver: CameraDriver) -> None:
    picture, _ = photo()
    driver.device.show(picture)
    assert isinstance(driver.scanner, CameraScanner)
    for _ in range(5):
        driver.scanner.process_frame()
        driver.jobs.finish()
    assert driver.scans == []


def test_the_preview_is_mirrored(driver: CameraDriver) -> None:
    pictures: list[QImage] = []
    assert isinstance(driver.scanner, CameraScanner)
    driver.scanner.pictured.connect(pictures.append)
    bright_left = Image.new("L", (1280, 720), 20)
    bright_left.paste(200, (0, 0, 640, 720))
    driver.show(bright_left)
    [preview] = pictures
    assert preview.size() == QSize(640, 360)
    assert (preview.pixelColor(10, 10).value(), preview.pixelColor(630, 10).value()) == (20, 200)
    driver.scanner.stop()
    assert pictures[-1].isNull()


def test_a_camera_that_is_connected_again_is_opened_again(driver: CameraDriver) -> None:
    assert isinstance(driver.scanner, CameraScanner)
    driver.device.there = False
    driver.scanner._open()
    assert driver.scanner.fault is not None
    assert driver.scanner.fault.values == {"name": "Front", "others": "Back camera"}
    driver.device.there = True
    driver.scanner._open()
    picture, text = photo()
    driver.show(picture, 1)
    assert driver.fault == ""
    assert (driver.scans, driver.device.opened) == ([text], 2)


def test_a_camera_without_frames_is_a_fault_and_opened_again(driver: CameraDriver) -> None:
    assert isinstance(driver.scanner, CameraScanner)
    driver.now = 6.0
    driver.scanner._open()
    assert driver.fault == "devices.camera.silent"
    driver.scanner._open()
    assert driver.device.opened == 2
    driver.device.error_text = "used by another program"
    driver.now = 12.0
    driver.scanner._open()
    assert driver.fault == "devices.camera.refused"
    assert driver.scanner.fault is not None
    assert driver.scanner.fault.values["reason"] == "used by another program"


def test_an_error_in_one_frame_does_not_stop_scanning(
    driver: CameraDriver, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(frame: QVideoFrame) -> None:
        raise RuntimeError(frame.width())

    with monkeypatch.context() as patched:
        patched.setattr("kiosk.devices.scanners.camera.camera_scanner.luma_of", broken)
        driver.show(NOTHING)
    assert "could not be read" in caplog.text
    picture, text = photo()
    driver.show(picture, 1)
    assert driver.scans == [text]
