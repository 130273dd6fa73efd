"""The host's colour on the screens for guests: its shades, and the contrast of white text on it.

Contrast is that of WCAG 2.2, 1 to 21. Colours are written #RRGGBB.
"""

from __future__ import annotations

import colorsys
import re
from dataclasses import dataclass
from enum import StrEnum

# The colours of the face that a host's colour must not be taken for.
OK, WAIT = "#0B6B3A", "#FFD37C"
DEFAULT = "#1A3E9E"
CONTRAST = 4.5
_DARKEST, _DEEP_SHARE, _TINT_SHARE = "#050B24", 0.45, 0.10
_STEP = 0.02
_NEAR_DEGREES = 25
# Colours with less saturation have no hue that anybody sees.
_GREY = 0.12
_HEX = re.compile(r"#?([0-9A-Fa-f]{6})")
_SHORT = re.compile(r"#([0-9A-Fa-f]{3})")

Channels = tuple[float, float, float]


class Likeness(StrEnum):
    """A colour of the face whose hue is close to the host's."""

    NONE = "none"
    OK = "ok"
    WAIT = "wait"


@dataclass(frozen=True, slots=True)
class BrandPalette:
    """The shades of a host's colour.

    `base` carries white text and is darker than `chosen` where that would be too light, `deep` is
    the top of the band, `tint` a light ground. `likeness` names a colour of the face that it may be
    taken for.
    """

    chosen: str
    base: str
    deep: str
    tint: str
    likeness: Likeness = Likeness.NONE

    @property
    def is_darkened(self) -> bool:
        """Whether white text on the chosen colour would be hard to read."""
        return self.base != self.chosen


def read_colour(text: str) -> str:
    """A colour in its usual form, `#1A3E9E`, also from `1a3e9e` or `#18f`. Raises ValueError."""
    if match := _HEX.fullmatch(text.strip()):
        return f"#{match[1].upper()}"
    if match := _SHORT.fullmatch(text.strip()):
        return f"#{''.join(digit * 2 for digit in match[1]).upper()}"
    raise ValueError(text)


def brand_palette(colour: str) -> BrandPalette:
    """The shades of a colour; an empty or unreadable one gives those of the face itself."""
    try:
        chosen = read_colour(colour)
    except ValueError:
        chosen = DEFAULT
    base = _readable(chosen)
    deep = _mixed(base, _DARKEST, _DEEP_SHARE)
    return BrandPalette(chosen, base, deep, _mixed("#FFFFFF", base, _TINT_SHARE), _likeness(base))


def white_contrast(colour: str) -> float:
    """The contrast of white text on a colour."""
    return 1.05 / (_luminance(_channels(colour)) + 0.05)


def _readable(colour: str) -> str:
    """The colour, darkened in steps of lightness until white text can be read on it."""
    hue, lightness, saturation = colorsys.rgb_to_hls(*_channels(colour))
    found = colour
    while white_contrast(found) < CONTRAST and lightness > 0:
        lightness = max(0.0, lightness - _STEP)
        found = _hex(colorsys.hls_to_rgb(hue, lightness, saturation))
    return found


def _likeness(colour: str) -> Likeness:
    hue, _, saturation = colorsys.rgb_to_hls(*_channels(colour))
    if saturation < _GREY:
        return Likeness.NONE
    for other, likeness in ((OK, Likeness.OK), (WAIT, Likeness.WAIT)):
        apart = abs(hue - colorsys.rgb_to_hls(*_channels(other))[0]) * 360
        if min(apart, 360 - apart) <= _NEAR_DEGREES:
            return likeness
    return Likeness.NONE


def _mixed(one: str, other: str, share: float) -> str:
    """A colour with a share of another one, per channel."""
    pairs = zip(_channels(one), _channels(other), strict=True)
    red, green, blue = (a + (b - a) * share for a, b in pairs)
    return _hex((red, green, blue))


def _luminance(channels: Channels) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = map(linear, channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _channels(colour: str) -> Channels:
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    return red / 255, green / 255, blue / 255


def _hex(channels: Channels) -> str:
    return "#" + "".join(f"{round(value * 255):02X}" for value in channels)
