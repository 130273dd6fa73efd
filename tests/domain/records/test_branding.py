"""The host's colour carries white text, and is told apart from colours that mean something."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.records.branding import (
    CONTRAST,
    DEFAULT,
    Likeness,
    brand_palette,
    read_colour,
    white_contrast,
)

COLOURS = st.integers(0, 0xFFFFFF).map("#{:06X}".format)


def test_the_usual_colour_has_the_shades_of_the_design() -> None:
    palette = brand_palette(DEFAULT)
    assert (palette.base, palette.is_darkened, palette.likeness) == (
        DEFAULT,
        False,
        Likeness.NONE,
    )
    assert white_contrast(DEFAULT) == pytest.approx(9.4, abs=0.1)
    assert palette.deep == "#112767"
    assert palette.tint == "#E8ECF5"


@pytest.mark.parametrize(
    ("colour", "darkened", "likeness"),
    [
        ("#F2F5FA", True, Likeness.NONE),  # the ground of the screens
        ("#FFFFFF", True, Likeness.NONE),
        ("#000000", False, Likeness.NONE),
        ("#0B6B3A", False, Likeness.OK),
        ("#00B050", True, Likeness.OK),
        ("#FFB400", True, Likeness.WAIT),
        ("#C8102E", False, Likeness.NONE),
        ("#5538B0", False, Likeness.NONE),
    ],
)
def test_a_colour_is_checked(colour: str, darkened: bool, likeness: Likeness) -> None:
    palette = brand_palette(colour)
    assert (palette.is_darkened, palette.likeness) == (darkened, likeness)


@pytest.mark.parametrize(
    ("text", "colour"), [(" 1a3e9e", "#1A3E9E"), ("#18F", "#1188FF"), ("#1A3E9E ", "#1A3E9E")]
)
def test_a_colour_is_read_in_usual_spellings(text: str, colour: str) -> None:
    assert read_colour(text) == colour


@pytest.mark.parametrize("text", ["", "blue", "#12345", "#12345G", "18F", "rgb(1,2,3)"])
def test_another_text_is_no_colour(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        read_colour(text)
    assert brand_palette(text).base == DEFAULT


@given(COLOURS)
def test_white_text_can_be_read_on_every_base_and_deep(colour: str) -> None:
    palette = brand_palette(colour)
    assert white_contrast(palette.base) >= CONTRAST
    assert white_contrast(palette.deep) >= CONTRAST
    assert palette.is_darkened == (white_contrast(colour) < CONTRAST)
