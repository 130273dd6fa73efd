"""Pictures of one code for a phone's screen or a letter: PNG and SVG."""

from __future__ import annotations

import io
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

_QUIET_MODULES = 4  # ISO/IEC 18004
# A code of 29 modules is 592 pixels wide with it, about half a phone's screen.
_MODULE_PX = 16


@lru_cache(maxsize=4)
def code_image(text: str) -> Image:
    """A black and white picture of a code, with its quiet zone; not to be changed.

    The last ones are kept: the letter of a guest shows the code that was drawn for the e-mail.
    """
    import qrcode

    symbol = qrcode.QRCode(
        error_correction=qrcode.ERROR_CORRECT_M, border=_QUIET_MODULES, box_size=_MODULE_PX
    )
    symbol.add_data(text)
    image: Image = symbol.make_image().get_image()
    return image.convert("1")


def as_png(image: Image) -> bytes:
    """The picture as a PNG file."""
    file = io.BytesIO()
    image.save(file, "PNG", optimize=True)
    return file.getvalue()


def as_svg(text: str) -> bytes:
    """A code as an SVG file of one path on white, with its quiet zone."""
    import qrcode
    from qrcode.image.svg import SvgPathFillImage

    symbol = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M, border=_QUIET_MODULES)
    symbol.add_data(text)
    file = io.BytesIO()
    symbol.make_image(image_factory=SvgPathFillImage).save(file)
    return file.getvalue()
