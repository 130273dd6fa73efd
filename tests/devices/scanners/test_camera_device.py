"""A camera whose frames a test shows it; decoding, counting and what it says are the real ones."""

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
class Booth(Listener):
    """A camera, what it says, and its time."""

    device: FakeCamera = field(default_factory=FakeCamera)
    jobs: FakeJobs = field(default_factory=FakeJobs)
    now: float = 0.0

    def show(self, picture: Image.Image, seconds: float = _FRAME) -> None:
        """Held before the camera for so long."""
        assert isinstance(self.scanner, CameraScanner)
        for _ in range(round(seconds / _FRAME)):
            self.device.show(picture)
            self.scanner.process_frame()
            self.jobs.finish()
            self.now += _FRAME


@pytest.fixture
def booth(qtbot: QtBot) -> Iterator[Booth]:
    device, jobs = FakeCamera(), FakeJobs()
    scanner = CameraScanner("Front", jobs, device, lambda: made.now)
    made = Booth(scanner, device=device, jobs=jobs)
    scanner.start()
    scanner._frame_timer.stop()
    yield made
    scanner.stop()


def photo(seed: int = 0, module: float = 5.0, *faults: str) -> tuple[Image.Image, str]:
    taken = take("", module, faults or ("plain",), random.Random(seed))
    return taken.image, taken.text


NOTHING = Image.new("L", (1280, 720), 90)


def test_the_corpus_is_read() -> None:
    """The whole of it, and each fault's share: python -m tests.devices.scanners.photo_corpus."""
    photos = list(corpus(_SUBSET))
    missed = [one.name for one in photos if _text(decode(one.luma)) != one.text]
    assert len(missed) <= 1, missed


def _text(found: DecodedCode | None) -> str:
    return found.texts[0] if found else ""


@pytest.mark.parametrize(
    ("number", "module"), [(0, 5.0), (1, 2.0), (2, 10.0), (3, 4.0), (4, 15.0), (5, 2.5)]
)
def test_every_way_of_looking_reads_modules_of_its_size(number: int, module: float) -> None:
    taken = take("", module, ("plain",), random.Random(1))
    assert decode(taken.luma, [number]) == DecodedCode((taken.text,), number)


def test_a_huge_frame_is_read_at_a_smaller_size() -> None:
    picture = photograph(CODE, 8.0).resize((3840, 2160))
    luma = luma_of(frame_of(picture))
    assert luma is not None
    assert decode(luma, [0]) == DecodedCode((CODE,), 0)
    assert _text(decode(luma)) == CODE


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_a_code_that_is_held_still_is_scanned_whatever_its_kind(
    booth: Booth, kind: zxingcpp.BarcodeFormat
) -> None:
    booth.show(frame((drawn(kind, CODE, 3), 80, 90)), 2)
    assert booth.scans == [CODE]


def test_every_pass_has_its_turn_and_one_of_three_is_for_other_kinds() -> None:
    turns = [pass_of_turn(turn) for turn in range(1, 3 * len(OTHER_PASSES) + 1)]
    assert set(turns) == set(range(1, len(PASSES)))
    assert [turn >= len(QR_PASSES) for turn in turns] == [False, False, True] * len(OTHER_PASSES)


@pytest.mark.parametrize("place", [0, 1280])
def test_of_two_codes_the_nearer_one_is_meant(place: int) -> None:
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
def test_brightness_is_found_in_every_kind_of_frame(kind: _Pixels) -> None:
    picture, _ = photo()
    luma = luma_of(frame_of(picture, kind))
    assert luma is not None
    assert luma.image.tobytes() == picture.tobytes()


def test_other_kinds_of_frames_are_turned_into_brightness() -> None:
    picture, text = photo()
    image = QImage(picture.tobytes(), *picture.size, QImage.Format.Format_Grayscale8)
    luma = luma_of(QVideoFrame(image.convertToFormat(QImage.Format.Format_RGBX8888)))
    assert luma is not None
    assert _text(decode(luma)) == text


def test_so_is_jpeg() -> None:
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


def test_a_frame_of_nothing_is_nothing() -> None:
    assert luma_of(QVideoFrame()) is None


def test_a_code_that_is_shown_is_scanned_once(booth: Booth) -> None:
    picture, text = photo()
    booth.show(NOTHING, 1)
    booth.show(picture, 10)
    assert booth.scans == [text]
    assert len(booth.started) == 1
    [received] = booth.received
    assert (received.sent, received.end) == (text, ScanEnd.SEEN)
    assert received.took == pytest.approx(1000 * _FRAME)


def test_one_frame_alone_is_no_scan(booth: Booth) -> None:
    picture, _ = photo()
    booth.show(picture)
    booth.show(NOTHING, 1)
    assert booth.scans == []


@pytest.mark.parametrize("faults", [("glare",), ("moire", "perspective"), ("dim",), ("inverted",)])
def test_what_only_one_way_of_looking_reads_takes_no_second(
    booth: Booth, faults: tuple[str, ...]
) -> None:
    picture, text = photo(7, 4.0, *faults)
    booth.show(picture, len(PASSES) * _FRAME + _FRAME)
    assert booth.scans == [text]


def test_a_badge_that_a_hand_holds_up_and_takes_away_is_one_scan(booth: Booth) -> None:
    """Three seconds: it comes nearer and goes back, turns and tilts, is hidden for a moment."""
    for number in range(36):
        module = 2.5 + 4.5 * min(number, 36 - number) / 18
        picture = photograph(CODE, module, turn=4.0 * number, tilt=number, seed=number % 5)
        booth.show(NOTHING if number in range(20, 24) else picture)
    booth.show(NOTHING, 1)
    assert booth.scans == [CODE]


def test_after_it_was_gone_it_is_another_scan(booth: Booth) -> None:
    picture, text = photo()
    booth.show(picture, 1)
    booth.show(NOTHING, 3)
    booth.show(picture, 1)
    assert booth.scans == [text, text]


@pytest.mark.parametrize("kind", [zxingcpp.BarcodeFormat.QRCode, zxingcpp.BarcodeFormat.Aztec])
def test_beside_a_larger_code_ours_is_scanned_and_nothing_else(
    qtbot: QtBot, kind: zxingcpp.BarcodeFormat
) -> None:
    del qtbot
    device, jobs = FakeCamera(), FakeJobs()
    scanner = CameraScanner(
        "Front", jobs, device, lambda: made.now, lambda texts: CODE if CODE in texts else ""
    )
    made = Booth(scanner, device=device, jobs=jobs)
    scanner.start()
    scanner._frame_timer.stop()
    shop = drawn(zxingcpp.BarcodeFormat.QRCode, "https://apps.example.org/get", 8)
    made.show(frame((shop, 700, 100), (drawn(kind, CODE, 4), 100, 100)), 3)
    made.show(frame((shop, 700, 100)), 2)
    assert made.scans == [CODE]
    made.show(NOTHING, 3)
    made.show(frame((shop, 700, 100)), 2)
    assert made.scans == [CODE, "https://apps.example.org/get"]
    scanner.stop()


def test_whose_a_code_is_is_asked_once_while_it_is_in_view(qtbot: QtBot) -> None:
    """Again when it comes back: by then the guest may be registered."""
    del qtbot
    device, jobs = FakeCamera(), FakeJobs()
    asked: list[Texts] = []

    def choose(texts: Texts) -> str:
        asked.append(texts)
        return CODE if len(asked) > 1 else ""

    scanner = CameraScanner("Front", jobs, device, lambda: made.now, choose)
    made = Booth(scanner, device=device, jobs=jobs)
    scanner.start()
    scanner._frame_timer.stop()
    picture = frame((drawn(zxingcpp.BarcodeFormat.QRCode, CODE, 5), 300, 100))
    made.show(picture, 2)
    assert (asked, made.scans) == ([(CODE,)], [CODE])
    made.show(NOTHING, 3)
    made.show(picture, 2)
    assert (asked, made.scans) == ([(CODE,)] * 2, [CODE] * 2)
    scanner.stop()


def test_only_the_newest_frame_is_looked_at(booth: Booth) -> None:
    (first, _), (second, text) = photo(1), photo(2)
    assert isinstance(booth.scanner, CameraScanner)
    for picture in (first, first, second):
        booth.device.show(picture)
    booth.scanner.process_frame()
    booth.device.show(first)
    booth.scanner.process_frame()
    booth.jobs.finish()
    booth.show(second)
    assert booth.scans == [text]


def test_the_same_frame_is_not_looked_at_twice(booth: Booth) -> None:
    picture, _ = photo()
    booth.device.show(picture)
    assert isinstance(booth.scanner, CameraScanner)
    for _ in range(5):
        booth.scanner.process_frame()
        booth.jobs.finish()
    assert booth.scans == []


def test_who_stands_before_it_sees_themselves_mirrored(booth: Booth) -> None:
    pictures: list[QImage] = []
    assert isinstance(booth.scanner, CameraScanner)
    booth.scanner.pictured.connect(pictures.append)
    bright_left = Image.new("L", (1280, 720), 20)
    bright_left.paste(200, (0, 0, 640, 720))
    booth.show(bright_left)
    [seen] = pictures
    assert seen.size() == QSize(640, 360)
    assert (seen.pixelColor(10, 10).value(), seen.pixelColor(630, 10).value()) == (20, 200)
    booth.scanner.stop()
    assert pictures[-1].isNull()


def test_a_picture_outlives_the_frame_it_is_of() -> None:
    taken = take("", 5.0, ("plain",), random.Random(1))
    seen = mirrored_preview(taken.luma)
    level = seen.pixelColor(100, 100).value()
    del taken
    assert seen.pixelColor(100, 100).value() == level


def test_gone_and_back(booth: Booth) -> None:
    assert isinstance(booth.scanner, CameraScanner)
    booth.device.there = False
    booth.scanner._open()
    assert booth.scanner.fault is not None
    assert booth.scanner.fault.values == {"name": "Front", "others": "Back camera"}
    booth.device.there = True
    booth.scanner._open()
    picture, text = photo()
    booth.show(picture, 1)
    assert booth.fault == ""
    assert (booth.scans, booth.device.opened) == ([text], 2)


def test_one_that_never_delivers_is_named_and_opened_again(booth: Booth) -> None:
    assert isinstance(booth.scanner, CameraScanner)
    booth.now = 6.0
    booth.scanner._open()
    assert booth.fault == "devices.camera.silent"
    booth.scanner._open()
    assert booth.device.opened == 2
    booth.device.error_text = "used by another program"
    booth.now = 12.0
    booth.scanner._open()
    assert booth.fault == "devices.camera.refused"
    assert booth.scanner.fault is not None
    assert booth.scanner.fault.values["reason"] == "used by another program"


def test_a_frame_that_cannot_be_read_stops_nothing(
    booth: Booth, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(frame: QVideoFrame) -> None:
        raise RuntimeError(frame.width())

    with monkeypatch.context() as patched:
        patched.setattr("kiosk.devices.scanners.camera.camera_scanner.luma_of", broken)
        booth.show(NOTHING)
    assert "could not be read" in caplog.text
    picture, text = photo()
    booth.show(picture, 1)
    assert booth.scans == [text]


def test_a_small_plain_format_is_asked_for() -> None:
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
