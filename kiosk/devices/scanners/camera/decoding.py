"""Finds codes in pictures, in bounded time: those before a camera, and those in files."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import zxingcpp
from PIL import Image, ImageChops, ImageFilter

from kiosk.devices.scanners.euc_kr import hangul_in

_GREY = 128
_WIDEST = 1920
# Smaller pictures are drawings of a code whose modules may be single pixels.
_NARROWEST = 200
# Codes that are no QR take long to look for: mostly at so many pixels.
_OTHERS_WIDEST = 640
_Format = zxingcpp.BarcodeFormat
_QR = zxingcpp.BarcodeFormats([_Format.QRCode, _Format.MicroQRCode, _Format.RMQRCode])
_OTHERS = zxingcpp.BarcodeFormats([_Format.Aztec, _Format.PDF417, _Format.Code128])
_DATA_MATRIX = zxingcpp.BarcodeFormats([_Format.DataMatrix])
# ISO/IEC 15424: of QR these say that the code names the encoding of its bytes (ECI).
_NAMES_ENCODING = frozenset({"]Q2", "]Q4", "]Q6"})

Texts = tuple[str, ...]


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
class DecodedCode:
    """What the codes of a picture say, the largest first, and by which pass they were read."""

    texts: Texts
    by: int


def decode(
    luma: Luma, passes: Iterable[int] | None = None, suffices: Callable[[Texts], bool] = bool
) -> DecodedCode | None:
    """What a frame says, as `decode_picture`."""
    return decode_picture(luma.image, passes, suffices)


def decode_picture(
    image: Image.Image,
    passes: Iterable[int] | None = None,
    suffices: Callable[[Texts], bool] = bool,
) -> DecodedCode | None:
    """What `passes`, indices of `PASSES` and all of them by default, read until that `suffices`.

    What is wider or higher than any camera needs to be is made smaller first, for no frame may take
    long. `by` is the pass that sufficed, else the first that read anything.
    """
    image = _sized(image)
    read: Texts = ()
    by: int | None = None
    for number in range(len(PASSES)) if passes is None else passes:
        texts = PASSES[number](image)
        is_enough = bool(texts) and suffices(texts)
        read = _each_once((*texts, *read) if is_enough else (*read, *texts))
        if texts and (by is None or is_enough):
            by = number
        if is_enough:
            break
    return None if by is None else DecodedCode(read, by)


def texts_in(image: Image.Image) -> list[str]:
    """What all codes of a picture say, of which nobody waits for an answer; may be none.

    As a camera reads it, and at its full size.
    """
    kinds = (_QR, _OTHERS, _DATA_MATRIX)
    plain = _each_once(text for kind in kinds for text in _read(image, kind))
    if plain:
        return list(plain)
    found = decode_picture(image)
    return list(found.texts) if found else []


def _sized(image: Image.Image) -> Image.Image:
    longest = max(image.size)
    if longest < _NARROWEST:
        return _grown(image, -(-_NARROWEST // longest), Image.Resampling.NEAREST)
    return image.reduce(-(-longest // _WIDEST))


def _read(
    image: Image.Image,
    formats: zxingcpp.BarcodeFormats,
    binarizer: zxingcpp.Binarizer = zxingcpp.Binarizer.LocalAverage,
) -> Texts:
    """What the codes of these kinds say, the largest first."""
    found = zxingcpp.read_barcodes(
        image, formats=formats, text_mode=zxingcpp.TextMode.Plain, binarizer=binarizer
    )
    return _each_once(_text(one) for one in sorted(found, key=_area, reverse=True))


def _text(barcode: zxingcpp.Barcode) -> str:
    """Bytes whose encoding no code names are UTF-8, or EUC-KR if they make Hangul, or a guess."""
    if barcode.symbology_identifier in _NAMES_ENCODING:
        return str(barcode.text)
    return hangul_in(bytes(barcode.bytes)) or str(barcode.text)


def _each_once(texts: Iterable[str]) -> Texts:
    return tuple(dict.fromkeys(filter(None, texts)))


def _plainly(image: Image.Image) -> Texts:
    return _read(image, _QR)


def _enlarged(image: Image.Image) -> Texts:
    """Modules of two pixels."""
    return _read(_grown(image, 1.5), _QR)


def _evened(image: Image.Image) -> Texts:
    """Glare, and what is dim."""
    return _by_surroundings(_against_surroundings(image, 32))


def _evened_finely(image: Image.Image) -> Texts:
    """The same on small modules."""
    return _by_surroundings(_grown(_against_surroundings(image, 8), 2))


def _sharpened(image: Image.Image) -> Texts:
    """Glare on modules of two or three pixels."""
    return _by_surroundings(_grown(_against_surroundings(image, 5), 2))


def _evened_coarsely(image: Image.Image) -> Texts:
    """The same on large modules, and moiré."""
    for smaller in (image.reduce(3), image.reduce(2)):
        if texts := _by_surroundings(_against_surroundings(smaller, 14)):
            return texts
    return ()


def _others(image: Image.Image) -> Texts:
    """Codes that are no QR, as wallets show them."""
    return _read(_reduced(image), _OTHERS)


def _data_matrix(image: Image.Image) -> Texts:
    """By itself, for it takes as long as all others together."""
    return _read(_reduced(image), _DATA_MATRIX)


def _others_finely(image: Image.Image) -> Texts:
    """Modules of two or three pixels."""
    return _read(image, _OTHERS)


def _data_matrix_finely(image: Image.Image) -> Texts:
    """The same."""
    return _read(image, _DATA_MATRIX)


def _others_evened(image: Image.Image) -> Texts:
    """With glare, and dim ones."""
    return _others_by_surroundings(image, _OTHERS)


def _data_matrix_evened(image: Image.Image) -> Texts:
    """The same."""
    return _others_by_surroundings(image, _DATA_MATRIX)


QR_PASSES: tuple[Callable[[Image.Image], Texts], ...] = (
    _plainly,
    _enlarged,
    _evened,
    _evened_finely,
    _evened_coarsely,
    _sharpened,
)
OTHER_PASSES: tuple[Callable[[Image.Image], Texts], ...] = (
    _others,
    _data_matrix,
    _others_finely,
    _data_matrix_finely,
    _others_evened,
    _data_matrix_evened,
)
PASSES = QR_PASSES + OTHER_PASSES
"""Each reads pictures that those before it do not, in some 2 to 70 ms.

None holds the lock of Python's interpreter for long, so none keeps the window's thread waiting.
"""


def _reduced(image: Image.Image) -> Image.Image:
    return image.reduce(-(-max(image.size) // _OTHERS_WIDEST))


def _others_by_surroundings(image: Image.Image, formats: zxingcpp.BarcodeFormats) -> Texts:
    evened = _against_surroundings(_reduced(image), 16)
    return _read(evened, formats, zxingcpp.Binarizer.FixedThreshold)


def _against_surroundings(image: Image.Image, reach: int) -> Image.Image:
    """Each pixel by how much it differs from the mean of what lies within `reach` pixels."""
    return ImageChops.subtract(image, image.filter(ImageFilter.BoxBlur(reach)), 1, _GREY)


def _by_surroundings(image: Image.Image) -> Texts:
    return _read(image, _QR, zxingcpp.Binarizer.FixedThreshold)


def _grown(
    image: Image.Image,
    times: float,
    resampling: Image.Resampling = Image.Resampling.BICUBIC,
) -> Image.Image:
    size = (int(image.width * times), int(image.height * times))
    return image.resize(size, resampling)


def _area(barcode: zxingcpp.Barcode) -> float:
    """Twice the area of the quadrangle, px²."""
    at = barcode.position
    across = (at.bottom_right.x - at.top_left.x, at.bottom_right.y - at.top_left.y)
    other = (at.bottom_left.x - at.top_right.x, at.bottom_left.y - at.top_right.y)
    return abs(across[0] * other[1] - across[1] * other[0])
