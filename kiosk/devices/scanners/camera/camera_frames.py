"""Converts camera frames to luminance, and rates the formats of a camera."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QCameraFormat, QVideoFrame, QVideoFrameFormat

from kiosk.devices.scanners.camera.decoding import Luma

_Pixels = QVideoFrameFormat.PixelFormat
_PLANAR = frozenset(
    {
        _Pixels.Format_NV12,
        _Pixels.Format_NV21,
        _Pixels.Format_YUV420P,
        _Pixels.Format_YUV422P,
        _Pixels.Format_YV12,
        _Pixels.Format_Y8,
    }
)
# Index of the luminance byte in each pair.
_PAIRED = {_Pixels.Format_YUYV: 0, _Pixels.Format_UYVY: 1}
_WITH_LUMA = (*_PLANAR, *_PAIRED)
_MOST = (1280, 720)
_LEAST_RATE = 15.0
_PREVIEW = QSize(640, 360)


def luma_of(frame: QVideoFrame) -> Luma | None:
    """A copy of a frame's luminance; None if it cannot be mapped. Callable on any thread."""
    if not frame.map(QVideoFrame.MapMode.ReadOnly):
        return None
    try:
        return _plane(frame) if frame.pixelFormat() in _WITH_LUMA else _grey(frame)
    finally:
        frame.unmap()


def _plane(frame: QVideoFrame) -> Luma | None:
    stride, plane = frame.bytesPerLine(0), bytes(frame.bits(0))
    if (first := _PAIRED.get(frame.pixelFormat())) is not None:
        stride, plane = stride // 2, plane[first::2]
    full = len(plane) >= stride * (frame.height() - 1) + frame.width()
    return Luma(frame.width(), frame.height(), stride, plane) if full else None


def _grey(frame: QVideoFrame) -> Luma | None:
    """From RGB and JPEG, without QVideoFrame.toImage(), which needs a GPU."""
    kind = frame.pixelFormat()
    if kind == _Pixels.Format_Jpeg:
        image = QImage.fromData(bytes(frame.bits(0)))
    else:
        colours = QVideoFrameFormat.imageFormatFromPixelFormat(kind)
        if colours == QImage.Format.Format_Invalid:
            return None
        size = (frame.width(), frame.height())
        image = QImage(bytes(frame.bits(0)), *size, frame.bytesPerLine(0), colours)
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    if grey.isNull():
        return None
    return Luma(grey.width(), grey.height(), grey.bytesPerLine(), bytes(grey.constBits()))


def mirrored_preview(luma: Luma) -> QImage:
    """A small mirrored picture, for the preview that guests see."""
    full = QImage(luma.data, luma.width, luma.height, luma.stride, QImage.Format.Format_Grayscale8)
    small = full.scaled(
        _PREVIEW, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.FastTransformation
    )
    return small.flipped(Qt.Orientation.Horizontal)


@dataclass(frozen=True, slots=True)
class CameraFormat:
    """A format that a camera offers: size in pixels, pixel format, maximum frames per second."""

    width: int
    height: int
    kind: QVideoFrameFormat.PixelFormat
    rate: float

    @property
    def is_small(self) -> bool:
        return self.width <= _MOST[0] and self.height <= _MOST[1]

    @property
    def rank(self) -> tuple[bool, bool, int, bool, float]:
        """Sort key: up to 720p first, then 15 fps, then size, then formats with plain luminance."""
        area = self.width * self.height
        return (
            self.is_small,
            self.rate >= _LEAST_RATE,
            area if self.is_small else -area,
            self.kind in _WITH_LUMA,
            -abs(self.rate - 2 * _LEAST_RATE),
        )


def format_of(one: QCameraFormat) -> CameraFormat:
    """The CameraFormat of Qt's description."""
    size = one.resolution()
    return CameraFormat(size.width(), size.height(), one.pixelFormat(), one.maxFrameRate())
