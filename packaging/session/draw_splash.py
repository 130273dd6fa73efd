"""Draws the picture that a screen shows while no window is up: packaging/session/draw_splash.py."""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

_ROOT = Path(__file__).resolve().parents[2]
_SIZE, _GROUND, _INK, _QUIET = (1080, 1080), "#0B2A7B", "#FFFFFF", "#B9C9F2"
_LINES = (("잠시만 기다려 주세요", 76, _INK, 480), ("One moment, please", 52, _QUIET, 590))


def main() -> None:
    """Write splash.png beside this module."""
    picture = Image.new("RGB", _SIZE, _GROUND)
    draw = ImageDraw.Draw(picture)
    for text, size, colour, top in _LINES:
        font = ImageFont.truetype(_ROOT / "resources" / "fonts" / "Pretendard-Bold.otf", size)
        draw.text((_SIZE[0] / 2, top), text, fill=colour, font=font, anchor="mm")
    picture.quantize(32).save(Path(__file__).with_name("splash.png"), optimize=True)


if __name__ == "__main__":
    main()
