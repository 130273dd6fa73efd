"""The bars of Code 128."""

from __future__ import annotations

import string
from itertools import chain

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kiosk.domain.codes.code128 import FNC3, bars

_PRINTABLE = string.ascii_letters + string.digits + string.punctuation + " "


def drawn(widths: list[int]) -> Image.Image:
    """The bars with quiet zones, three pixels per module."""
    picture = Image.new("L", (3 * (sum(widths) + 20), 120), 255)
    x = 30
    for place, width in enumerate(widths):
        if place % 2 == 0:
            picture.paste(0, (x, 0, x + 3 * width, 120))
        x += 3 * width
    return picture


@given(st.text(st.sampled_from(_PRINTABLE), min_size=1, max_size=40))
def test_drawn_bars_are_decoded_to_the_text(text: str) -> None:
    kind = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.Code128])
    plain = zxingcpp.TextMode.Plain
    [read] = zxingcpp.read_barcodes(drawn(bars(text)), formats=kind, text_mode=plain)
    assert read.text == text


@pytest.mark.parametrize(
    ("order", "values"),
    [
        (f"~KBDCAS1.{FNC3}", [104, 94, 43, 34, 36, 35, 33, 51, 17, 14, 96, 10]),
        (f"{FNC3}SXUAH20003", [104, 96, 51, 56, 53, 33, 40, 18, 16, 16, 16, 19, 0]),
        (f"{FNC3}SXUAH20001", [104, 96, 51, 56, 53, 33, 40, 18, 16, 16, 16, 17, 81]),
    ],
)
def test_a_scanner_command_equals_the_manufacturers_code(order: str, values: list[int]) -> None:
    """The code values in the guides of the Xenon 1900 and the DS2208, with check characters."""
    stop = [2, 3, 3, 1, 1, 1, 2]
    assert bars(order) == [*chain.from_iterable(map(_widths, values)), *stop]


def _widths(value: int) -> list[int]:
    """Widths of FNC3 and start code from the standard, of others from an encoded text."""
    special = {96: [1, 1, 4, 3, 1, 1], 104: [2, 1, 1, 2, 1, 4]}
    return special.get(value) or bars(chr(value + 32))[6:12]


@pytest.mark.parametrize("text", ["é", "\r", "\x7f", "한"])
def test_other_characters_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=f"^{text}$"):
        bars(text)
