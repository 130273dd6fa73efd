"""Code 128 as we draw it is read back."""

from __future__ import annotations

import string

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kiosk.domain.code128 import FNC3, bars

_PRINTABLE = string.ascii_letters + string.digits + string.punctuation + " "


def drawn(widths: list[int]) -> Image.Image:
    """Three pixels a module, with its quiet zones."""
    picture = Image.new("L", (3 * (sum(widths) + 20), 120), 255)
    x = 30
    for place, width in enumerate(widths):
        if place % 2 == 0:
            picture.paste(0, (x, 0, x + 3 * width, 120))
        x += 3 * width
    return picture


@given(st.text(st.sampled_from(_PRINTABLE), min_size=1, max_size=40))
def test_what_is_drawn_is_read_back(text: str) -> None:
    kind = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.Code128])
    plain = zxingcpp.TextMode.Plain
    [read] = zxingcpp.read_barcodes(drawn(bars(text)), formats=kind, text_mode=plain)
    assert read.text == text


def test_an_order_to_the_scanner_has_its_mark() -> None:
    """FNC3 is the value 96 of the standard, one bar, one space, four, three, one, one."""
    text, order = bars("TRMUSB130."), bars("TRMUSB130." + FNC3)
    assert len(order) == len(text) + 6
    assert order[6 * 11 : 6 * 12] == [1, 1, 4, 3, 1, 1]


@pytest.mark.parametrize("text", ["é", "\r", "\x7f", "한"])
def test_other_characters_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=f"^{text}$"):
        bars(text)
