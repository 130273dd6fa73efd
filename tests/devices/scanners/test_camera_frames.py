"""Frames of cameras: formats, luminance, the passes of the decoder, the preview."""

from __future__ import annotations

import random
from io import BytesIO

import pytest
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from kiosk.devices.scanners.camera.camera_frames import CameraFormat, luma_of, mirrored_preview
from kiosk.devices.scanners.camera.camera_scanner import pass_of_turn
from kiosk.devices.scanners.camera.decoding import (
    OTHER_PASSES,
    PASSES,
    QR_PASSES,
    DecodedCode,
    decode,
)
from tests.devices.scanners.camera_photos import CODE, photo
from tests.devices.scanners.conftest import frame_of
from tests.devices.scanners.photo_corpus import corpus, photograph, take

_Pixels = QVideoFrameFormat.PixelFormat
_SUBSET = 48


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


def test_a_preview_owns_its_pixels() -> None:
    picture = take("", 5.0, ("plain",), random.Random(1))
    preview = mirrored_preview(picture.luma)
    level = preview.pixelColor(100, 100).value()
    del picture
    assert preview.pixelColor(100, 100).value() == level


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
