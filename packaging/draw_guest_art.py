"""Draws the pictures of the attendee face: the shadow of its cards and the arcs of its band.

Run it after a change: `.venv/bin/python packaging/draw_guest_art.py`.
"""

from __future__ import annotations

import math
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter

ART = Path(__file__).parents[1] / "resources" / "qml" / "Kiosk" / "Controls" / "art"

# Pixels. The corners of the shadow are not stretched (`Card.qml`); REACH is how far it goes beyond
# the card, RADIUS the card's own.
SHADOW, REACH, RADIUS = 160, 28, 34
ARCS = (1080, 1200)
FINER = 3


def shadow() -> Image.Image:
    """A card's shadow, a little below it."""
    card = (REACH, REACH + 4, SHADOW - REACH, SHADOW - REACH + 4)
    alpha = Image.new("L", (SHADOW, SHADOW), 0)
    ImageDraw.Draw(alpha).rounded_rectangle(card, RADIUS, fill=46)
    picture = Image.new("RGBA", (SHADOW, SHADOW), (16, 34, 80, 0))
    picture.putalpha(alpha.filter(ImageFilter.GaussianBlur(9)))
    return picture


def arcs() -> Image.Image:
    """Faint circles of seats round a table in the upper right corner, white on nothing."""
    width, height = (side * FINER for side in ARCS)
    alpha = Image.new("L", (width, height), 0)
    draw = ImageDraw.Draw(alpha)
    x, y = 0.86 * width, 0.14 * height
    for number in range(1, 11):
        radius = (40 + 88 * number) * FINER
        box = (x - radius, y - radius, x + radius, y + radius)
        draw.ellipse(box, outline=26, width=2 * FINER)
        for seat in range(2 + number):
            angle = math.tau * seat / (2 + number) + 0.55 * number
            at = (x + radius * math.cos(angle), y + radius * math.sin(angle))
            dot = 7 * FINER
            draw.ellipse((at[0] - dot, at[1] - dot, at[0] + dot, at[1] + dot), fill=34)
    picture = Image.new("RGBA", ARCS, (255, 255, 255, 0))
    picture.putalpha(alpha.resize(ARCS, Image.Resampling.LANCZOS))
    return picture


if __name__ == "__main__":
    ART.mkdir(parents=True, exist_ok=True)
    shadow().save(ART / "lift.png", optimize=True)
    arcs().save(ART / "arcs.png", optimize=True)
