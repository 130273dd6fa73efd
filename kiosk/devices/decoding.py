"""Finds a QR code in what a camera sees, in bounded time."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import zxingcpp
from PIL import Image, ImageChops, ImageFilter

_GREY = 128
_WIDEST = 1920
_QR = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])


@dataclass(frozen=True, slots=True)
class Luma:
    """Brightness, a byte a pixel, `stride` bytes a row."""

    width: int
    height: int
    stride: int
    data: bytes

    @property
    def image(self) -> Image.Image:
        size = (self.width, self.height)
        return Image.frombytes("L", size, self.data, "raw", "L", self.stride, 1)


@dataclass(frozen=True, slots=True)
class Found:
    """What the largest code of a picture says, and by which pass it was read."""

    text: str
    by: int


def decode(luma: Luma, passes: Iterable[int] | None = None) -> Found | None:
    """What a frame says, as `decode_picture`."""
    return decode_picture(luma.image, passes)


def decode_picture(image: Image.Image, passes: Iterable[int] | None = None) -> Found | None:
    """The first of `passes`, indices of `PASSES`, that reads something decides; all by default.

    What is wider than any camera needs to be is made smaller first, for no frame may take long.
    """
    image = image.reduce(-(-image.width // _WIDEST))
    for number in range(len(PASSES)) if passes is None else passes:
        if text := PASSES[number](image):
            return Found(text, number)
    return None


def _plainly(image: Image.Image, binarizer: zxingcpp.Binarizer | None = None) -> str | None:
    found = zxingcpp.read_barcodes(
        image,
        formats=_QR,
        text_mode=zxingcpp.TextMode.Plain,
        binarizer=binarizer or zxingcpp.Binarizer.LocalAverage,
    )
    return max(found, key=_area).text if found else None


def _enlarged(image: Image.Image) -> str | None:
    """Modules of two pixels."""
    return _plainly(_grown(image, 1.5))


def _evened(image: Image.Image) -> str | None:
    """Glare, and what is dim."""
    return _by_surroundings(_against_surroundings(image, 32))


def _evened_finely(image: Image.Image) -> str | None:
    """The same on small modules."""
    return _by_surroundings(_grown(_against_surroundings(image, 8), 2))


def _sharpened(image: Image.Image) -> str | None:
    """Glare on modules of two or three pixels."""
    return _by_surroundings(_grown(_against_surroundings(image, 5), 2))


def _evened_coarsely(image: Image.Image) -> str | None:
    """The same on large modules, and moiré."""
    for smaller in (image.reduce(3), image.reduce(2)):
        if text := _by_surroundings(_against_surroundings(smaller, 14)):
            return text
    return None


PASSES: tuple[Callable[[Image.Image], str | None], ...] = (
    _plainly,
    _enlarged,
    _evened,
    _evened_finely,
    _evened_coarsely,
    _sharpened,
)
"""Each reads pictures that those before it do not; all but the first take some 3 to 40 ms."""


def _against_surroundings(image: Image.Image, reach: int) -> Image.Image:
    """Each pixel by how much it differs from the mean of what lies within `reach` pixels."""
    return ImageChops.subtract(image, image.filter(ImageFilter.BoxBlur(reach)), 1, _GREY)


def _by_surroundings(image: Image.Image) -> str | None:
    return _plainly(image, zxingcpp.Binarizer.FixedThreshold)


def _grown(image: Image.Image, times: float) -> Image.Image:
    size = (int(image.width * times), int(image.height * times))
    return image.resize(size, Image.Resampling.BICUBIC)


def _area(barcode: zxingcpp.Barcode) -> float:
    """Twice the area of the quadrangle, px²."""
    at = barcode.position
    across = (at.bottom_right.x - at.top_left.x, at.bottom_right.y - at.top_left.y)
    other = (at.bottom_left.x - at.top_right.x, at.bottom_left.y - at.top_right.y)
    return abs(across[0] * other[1] - across[1] * other[0])
