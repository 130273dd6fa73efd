"""Encodes PWG raster, which every IPP Everywhere printer accepts (PWG 5102.4-2012)."""

from __future__ import annotations

import struct
from itertools import groupby

from PIL import Image

SYNC = b"RaS2"
HEADER_SIZE = 1796
_BLACK_1, _GRAY_8 = (3, 1), (18, 8)


def encode_pwg(image: Image.Image, dpi: int, kind: str) -> bytes:
    """Encodes one page; `kind` is the raster type `black_1` or `sgray_8`."""
    space, bits = _BLACK_1 if kind == "black_1" else _GRAY_8
    width = image.width
    if bits == 1:
        # In black_1 a one bit is black.
        inverted = image.convert("L").point([1] * 128 + [0] * 128, mode="1")
        data, row = inverted.tobytes(), (width + 7) // 8
    else:
        data, row = image.convert("L").tobytes(), width
    lines = [data[start : start + row] for start in range(0, len(data), row)]
    dots = (bits, bits, row, 0, space)
    return SYNC + _header(image.size, dpi, dots) + b"".join(_packed(lines))


def _header(size: tuple[int, int], dpi: int, dots: tuple[int, int, int, int, int]) -> bytes:
    """The page header; unset fields are zero: one page, one side, no margins.

    `dots` are bits per colour and per pixel, bytes per line, colour order and colour space.
    """
    header = bytearray(HEADER_SIZE)
    header[0:9] = b"PwgRaster"
    fields = {
        276: (dpi, dpi),
        352: (round(size[0] * 72 / dpi), round(size[1] * 72 / dpi)),
        340: (1,),
        372: size,
        384: dots,
        420: (1,),
        452: (1, 1, 1),
    }
    for place, values in fields.items():
        struct.pack_into(f">{len(values)}I", header, place, *values)
    return bytes(header)


def _packed(lines: list[bytes]) -> list[bytes]:
    """Run-length encodes the lines; up to 256 equal lines are stored once."""
    packed = []
    for line, same in groupby(lines):
        runs, many = _runs(line), len(list(same))
        while many > 0:
            packed.append(bytes([min(many, 256) - 1]) + runs)
            many -= 256
    return packed


def _runs(line: bytes) -> bytes:
    """PackBits-like encoding of a line: repeated bytes as count and byte, others literally."""
    packed, alone = bytearray(), bytearray()
    for byte, same in groupby(line):
        many = len(list(same))
        if many == 1:
            alone.append(byte)
            continue
        packed += _literal_runs(alone)
        alone.clear()
        while many > 0:
            packed += bytes([min(many, 128) - 1, byte])
            many -= 128
    return bytes(packed + _literal_runs(alone))


def _literal_runs(alone: bytearray) -> bytes:
    """Bytes that are not repeated, in runs of up to 128; a run of one is a repetition of one."""
    packed = bytearray()
    for start in range(0, len(alone), 128):
        run = alone[start : start + 128]
        packed.append(257 - len(run) if len(run) > 1 else 0)
        packed += run
    return bytes(packed)
