"""Camera scanner on frames that the test delivers; decoding and counting are real."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat
from pytestqt.qtbot import QtBot

from kiosk.devices.scanners.camera.camera_frames import CameraFormat, luma_of, mirrored_preview
from kiosk.devices.scanners.camera.camera_scanner import CameraScanner, pass_of_turn
from kiosk.devices.scanners.camera.decoding import (
    OTHER_PASSES,
    PASSES,
    QR_PASSES,
    DecodedCode,
    Texts,
    decode,
)
from kiosk.devices.scanners.scanner_hub import ScanEnd
from tests.devices.scanners.conftest import FakeCamera, Listener, frame_of
from tests.devices.scanners.photo_corpus import corpus, photograph, take
from tests.devices.scanners.test_decoding import KINDS, drawn, frame
from tests.fakes import FakeJobs

_Pixels = QVideoFrameFormat.PixelFormat
_FRAME = 0.08
_SUBSET = 48
CODE = "KSTF-7Q4K9M2X8R3TN5VW"


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


def photo(seed: int = 0, module: float = 5.0, *faults: str) -> tuple[Image.Image, str]:
    picture = take("", module, faults or ("plain",), random.Random(seed))
    return picture.image, picture.text


NOTHING = Image.new("L", (1280, 720), 90)


def test_a_sample_of_the_photo_corpus_is_decoded() -> None:
    """All of it, with the share of each fault: python -m tests.devices.scanners.photo_corpus."""
    photos = list(corpus(_SUBSET))
    missed = [taken.name for taken in photos if _text(decode(taken.luma)) != taken.text]
    assert len(missed) <= 1, missed


def _text(decoded: DecodedCode | None) -> str:
    return decoded.texts[0] if decoded else ""


@pytest.mark.parametrize(
    ("number", "module"), [(0, 5.0), (1, 2.0), (2, 10.0), (3, 4.0), (4, 15.0), (5, 2.5)]
)
def test_every_pass_reads_modules_of_its_size(number: int, module: float) -> None:
    picture = take("", module, ("plain",), random.Random(1))
    assert decode(picture.luma, [number]) == DecodedCode((picture.text,), number)


def test_a_very_large_frame_is_decoded_at_a_smaller_size() -> None:
    picture = photograph(CODE, 8.0).resize((3840, 2160))
    luma = luma_of(frame_of(picture))
    assert luma is not None
    assert decode(luma, [0]) == DecodedCode((CODE,), 0)
    assert _text(decode(luma)) == CODE


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_a_code_of_any_kind_held_still_is_scanned(
    driver: CameraDriver, kind: zxingcpp.BarcodeFormat
) -> None:
    driver.show(frame((drawn(kind, CODE, 3), 80, 90)), 2)
    assert driver.scans == [CODE]


def test_every_pass_is_tried_and_every_third_is_for_codes_other_than_qr() -> None:
    turns = [pass_of_turn(turn) for turn in range(1, 3 * len(OTHER_PASSES) + 1)]
    assert set(turns) == set(range(1, len(PASSES)))
    assert [turn >= len(QR_PASSES) for turn in turns] == [False, False, True] * len(OTHER_PASSES)


@pytest.mark.parametrize("place", [0, 1280])
def test_the_larger_of_two_codes_is_first(place: int) -> None:
    near = take("", 7.0, ("plain",), random.Random(2))
    far = take("", 4.0, ("plain",), random.Random(3))
    both = Image.new("L", (2560, 720))
    both.paste(far.image, (1280 - place, 0))
    both.paste(near.image, (place, 0))
    assert _text(decode(luma_of(frame_of(both)) or near.luma, [0])) == near.text


@pytest.mark.parametrize(
    "kind",
    [
        _Pixels.Format_NV12,
        _Pixels.Format_YUV420P,
        _Pixels.Format_YUYV,
        _Pixels.Format_UYVY,
        _Pixels.Format_Y8,
    ],
)
def test_luminance_is_copied_from_planar_and_packed_formats(kind: _Pixels) -> None:
    picture, _ = photo()
    luma = luma_of(frame_of(picture, kind))
    assert luma is not None
    assert luma.image.tobytes() == picture.tobytes()


def test_rgb_frames_are_converted_to_luminance() -> None:
    picture, text = photo()
    image = QImage(picture.tobytes(), *picture.size, QImage.Format.Format_Grayscale8)
    luma = luma_of(QVideoFrame(image.convertToFormat(QImage.Format.Format_RGBX8888)))
    assert luma is not None
    assert _text(decode(luma)) == text


def test_jpeg_frames_are_converted_to_luminance() -> None:
    picture, text = photo()
    packed = BytesIO()
    picture.save(packed, "JPEG")
    frame = QVideoFrame(QVideoFrameFormat(QSize(*picture.size), _Pixels.Format_Jpeg))
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    memoryview(frame.bits(0))[: packed.tell()] = packed.getvalue()
    frame.unmap()
    luma = luma_of(frame)
    assert luma is not None
    assert _text(decode(luma)) == text


def test_an_invalid_frame_has_no_luminance() -> None:
    assert luma_of(QVideoFrame()) is None


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


def test_a_preview_owns_its_pixels() -> None:
    picture = take("", 5.0, ("plain",), random.Random(1))
    preview = mirrored_preview(picture.luma)
    level = preview.pixelColor(100, 100).value()
    del picture
    assert preview.pixelColor(100, 100).value() == level


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


def test_the_preferred_camera_format_is_small_and_has_plain_luminance() -> None:
    offered = [
        CameraFormat(3840, 2160, _Pixels.Format_NV12, 30),
        CameraFormat(1280, 720, _Pixels.Format_Jpeg, 30),
        CameraFormat(1280, 720, _Pixels.Format_NV12, 10),
        CameraFormat(640, 480, _Pixels.Format_NV12, 30),
        CameraFormat(1280, 720, _Pixels.Format_NV12, 60),
    ]
    best = CameraFormat(1280, 720, _Pixels.Format_YUYV, 30)
    assert max([*offered, best], key=lambda one: one.rank) == best
    large = [
        CameraFormat(3840, 2160, _Pixels.Format_NV12, 30),
        CameraFormat(1920, 1080, _Pixels.Format_Jpeg, 30),
    ]
    assert max(large, key=lambda one: one.rank) == large[1]
