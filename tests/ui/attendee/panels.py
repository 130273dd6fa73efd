"""Panels on which the guest face is drawn, and display settings that guests choose."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.kiosk_flow.state import DisplaySettings


@dataclass(frozen=True, slots=True)
class Panel:
    """A screen: its size in px, and its density in px per mm."""

    name: str
    width: int
    height: int
    px_per_mm: float


# 21.5 inch both ways, a 10.1 inch tablet, an 18.5 inch panel of few pixels.
PANELS = (
    Panel("portrait", 1080, 1920, 4.03),
    Panel("landscape", 1920, 1080, 4.03),
    Panel("tablet", 1280, 800, 5.88),
    Panel("narrow", 768, 1366, 3.33),
)


@dataclass(frozen=True, slots=True)
class Look:
    """Display settings that a guest can choose, with a name."""

    name: str
    display: DisplaySettings


LOOKS = (
    Look("plain", DisplaySettings()),
    Look("larger", DisplaySettings(zoom=1.5)),
    Look("largest", DisplaySettings(zoom=2.0)),
    Look("contrast", DisplaySettings(high_contrast=True)),
    Look("low", DisplaySettings(low_position=True)),
    Look("low-largest", DisplaySettings(zoom=2.0, low_position=True, high_contrast=True)),
)
