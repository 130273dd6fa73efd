"""The icons of a pass in the host's colour, which Wallet shows on the lock screen."""

from __future__ import annotations

import io
from functools import cache

from kiosk.exchange.invitations.code_pictures import code_image

_SIDE = 29  # points, in up to three sizes for the density of the screen
_WHITE = (255, 255, 255)


@cache
def icons(colour: str) -> dict[str, bytes]:
    """The files icon.png, icon@2x.png and icon@3x.png: a code in white on the host's colour."""
    return {
        f"icon{'' if scale == 1 else f'@{scale}x'}.png": _icon(_SIDE * scale, colour)
        for scale in (1, 2, 3)
    }


def _icon(side: int, colour: str) -> bytes:
    from PIL import Image

    ground = tuple(int(colour[at : at + 2], 16) for at in (1, 3, 5))
    code = code_image("KIOSK").convert("L").resize((side - side // 4,) * 2)
    picture = Image.new("RGB", (side, side), ground)
    mask = code.point(lambda grey: 255 - grey)
    picture.paste(_WHITE, (side // 8, side // 8), mask)
    made = io.BytesIO()
    picture.save(made, "PNG")
    return made.getvalue()
