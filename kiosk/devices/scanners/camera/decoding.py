"""Decodes the codes in camera frames and image files in bounded time."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import zxingcpp
from PIL import Image, ImageChops, ImageFilter

from kiosk.devices.scanners.euc_kr import hangul_in

_GREY = 128
_WIDEST = 1920
# Smaller pictures are drawn codes whose modules may be single pixels.
_NARROWEST = 200
# Searching for codes other than QR is slow, so mostly at this size in pixels.
_OTHERS_WIDEST = 640
_Format = zxingcpp.BarcodeFormat
_QR = zxingcpp.BarcodeFormats([_Format.QRCode, _Format.MicroQRCode, _Format.RMQRCode])
_OTHERS = zxingcpp.BarcodeFormats([_Format.Aztec, _Format.PDF417, _Format.Code128])
_DATA_MATRIX = zxingcpp.BarcodeFormats([_Format.DataMatrix])
# ISO/IEC 15424: symbology identifiers of QR codes that name their encoding (ECI).
_NAMES_ENCODING = frozenset({"]Q2", "]Q4", "]Q6"})

Texts = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Luma:
    """Luminance, one byte per pixel, `stride` bytes per row."""

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
    """Texts of the codes in a picture, largest code first; `by` is the index of the pass."""

    texts: Texts
    by: int


def decode(
    luma: Luma, passes: Iterable[int] | None = None, is_enough_for: Callable[[Texts], bool] = bool
) -> DecodedCode | None:
    """Decodes a frame; see `decode_picture`."""
    return decode_picture(luma.image, passes, is_enough_for)


def decode_picture(
    image: Image.Image,
    passes: Iterable[int] | None = None,
    is_enough_for: Callable[[Texts], bool] = bool,
) -> DecodedCode | None:
    """Runs `passes`, indices of `PASSES`, by default all, until `is_enough_for` accepts the texts.

    Pictures that are larger than 1920 pixels are reduced first, which bounds the time per frame.
    `by` is the pass that was enough, else the first that read anything.
    """
    image = _scaled(image)
    read: Texts = ()
    by: int | None = None
    for number in range(len(PASSES)) if passes is None else passes:
        texts = PASSES[number](image)
        is_enough = bool(texts) and is_enough_for(texts)
        read = _each_once((*texts, *read) if is_enough else (*read, *texts))
        if texts and (by is None or is_enough):
            by = number
        if is_enough:
            break
    return None if by is None else DecodedCode(read, by)


def texts_in(image: Image.Image) -> list[str]:
    """Texts of all codes of a picture file; may be empty. Not bounded in time.

    Decodes it at its full size first, then as a camera frame.
    """
    kinds = (_QR, _OTHERS, _DATA_MATRIX)
    plain = _each_once(text for kind in kinds for text in _read(image, kind))
    if plain:
        return list(plain)
    found = decode_picture(image)
    return list(found.texts) if found else []


def _scaled(image: Image.Image) -> Image.Image:
    longest = max(image.size)
    if longest < _NARROWEST:
        return _enlarged_by(image, -(-_NARROWEST // longest), Image.Resampling.NEAREST)
    return image.reduce(-(-longest // _WIDEST))


def _read(
    image: Image.Image,
    formats: zxingcpp.BarcodeFormats,
    binarizer: zxingcpp.Binarizer = zxingcpp.Binarizer.LocalAverage,
) -> Texts:
    """Texts of the codes of these formats, largest code first."""
    found = zxingcpp.read_barcodes(
        image, formats=formats, text_mode=zxingcpp.TextMode.Plain, binarizer=binarizer
    )
    return _each_once(_text(one) for one in sorted(found, key=_area, reverse=True))


def _text(barcode: zxingcpp.Barcode) -> str:
    """The text of a code; without a named encoding UTF-8, else EUC-KR, else the library's guess."""
    if barcode.symbology_identifier in _NAMES_ENCODING:
        return str(barcode.text)
    return hangul_in(bytes(barcode.bytes)) or str(barcode.text)


def _each_once(texts: Iterable[str]) -> Texts:
    return tuple(dict.fromkeys(filter(None, texts)))


def _unchanged(image: Image.Image) -> Texts:
    return _read(image, _QR)


def _enlarged(image: Image.Image) -> Texts:
    """For modules of two pixels."""
    return _read(_enlarged_by(image, 1.5), _QR)


def _equalised(image: Image.Image) -> Texts:
    """For glare and low contrast."""
    return _thresholded(_minus_local_mean(image, 32))


def _equalised_small(image: Image.Image) -> Texts:
    """For glare and low contrast with small modules."""
    return _thresholded(_enlarged_by(_minus_local_mean(image, 8), 2))


def _sharpened(image: Image.Image) -> Texts:
    """For glare on modules of two or three pixels."""
    return _thresholded(_enlarged_by(_minus_local_mean(image, 5), 2))


def _equalised_large(image: Image.Image) -> Texts:
    """For glare and low contrast with large modules, and for moiré."""
    for smaller in (image.reduce(3), image.reduce(2)):
        if texts := _thresholded(_minus_local_mean(smaller, 14)):
            return texts
    return ()


def _others(image: Image.Image) -> Texts:
    """Aztec, PDF417 and Code 128, as wallet apps show them."""
    return _read(_reduced(image), _OTHERS)


def _data_matrix(image: Image.Image) -> Texts:
    """Data Matrix alone, which takes as long as all other formats together."""
    return _read(_reduced(image), _DATA_MATRIX)


def _others_full_size(image: Image.Image) -> Texts:
    """Aztec, PDF417 and Code 128 with modules of two or three pixels."""
    return _read(image, _OTHERS)


def _data_matrix_full_size(image: Image.Image) -> Texts:
    """Data Matrix with modules of two or three pixels."""
    return _read(image, _DATA_MATRIX)


def _others_equalised(image: Image.Image) -> Texts:
    """Aztec, PDF417 and Code 128 with glare or low contrast."""
    return _others_thresholded(image, _OTHERS)


def _data_matrix_equalised(image: Image.Image) -> Texts:
    """Data Matrix with glare or low contrast."""
    return _others_thresholded(image, _DATA_MATRIX)


QR_PASSES: tuple[Callable[[Image.Image], Texts], ...] = (
    _unchanged,
    _enlarged,
    _equalised,
    _equalised_small,
    _equalised_large,
    _sharpened,
)
OTHER_PASSES: tuple[Callable[[Image.Image], Texts], ...] = (
    _others,
    _data_matrix,
    _others_full_size,
    _data_matrix_full_size,
    _others_equalised,
    _data_matrix_equalised,
)
PASSES = QR_PASSES + OTHER_PASSES
"""Each pass decodes pictures that the earlier ones do not, in about 2 to 70 ms.

None holds the GIL for long, so the GUI thread is not blocked.
"""


def _reduced(image: Image.Image) -> Image.Image:
    return image.reduce(-(-max(image.size) // _OTHERS_WIDEST))


def _others_thresholded(image: Image.Image, formats: zxingcpp.BarcodeFormats) -> Texts:
    evened = _minus_local_mean(_reduced(image), 16)
    return _read(evened, formats, zxingcpp.Binarizer.FixedThreshold)


def _minus_local_mean(image: Image.Image, reach: int) -> Image.Image:
    """The difference of each pixel from the mean of its surroundings within `reach` pixels."""
    return ImageChops.subtract(image, image.filter(ImageFilter.BoxBlur(reach)), 1, _GREY)


def _thresholded(image: Image.Image) -> Texts:
    return _read(image, _QR, zxingcpp.Binarizer.FixedThreshold)


def _enlarged_by(
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
