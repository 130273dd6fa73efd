"""Decoding of PWG raster."""

from __future__ import annotations

import struct

import numpy as np
from PIL import Image

from kiosk.devices.printers.pwg_raster import HEADER_SIZE, SYNC


def unpacked(data: bytes) -> Image.Image:
    """The picture of one decoded page of PWG raster."""
    assert data[:4] == SYNC
    header = data[4 : 4 + HEADER_SIZE]
    assert header[:9] == b"PwgRaster"
    width, height = struct.unpack_from(">2I", header, 372)
    bits, _, row, _, space = struct.unpack_from(">5I", header, 384)
    lines: list[bytes] = []
    offset = 4 + HEADER_SIZE
    while len(lines) < height:
        repetitions = data[offset] + 1
        offset += 1
        line = b""
        while len(line) < row:
            count = data[offset]
            if count < 128:
                line += data[offset + 1 : offset + 2] * (count + 1)
                offset += 2
            else:
                line += data[offset + 1 : offset + 1 + 257 - count]
                offset += 1 + 257 - count
        assert len(line) == row
        lines += [line] * repetitions
    assert offset == len(data)
    whole = b"".join(lines)
    if (bits, space) == (1, 3):
        dots = np.unpackbits(np.frombuffer(whole, np.uint8).reshape(height, row), axis=1)
        return Image.fromarray((1 - dots[:, :width]) * 255).convert("1")
    assert (bits, space) == (8, 18)
    return Image.frombytes("L", (width, height), whole)
