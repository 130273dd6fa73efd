"""Pictures of codes, drawn, and a camera frame that shows them."""

from __future__ import annotations

import qrcode
import zxingcpp
from PIL import Image
from qrcode.util import MODE_8BIT_BYTE, QRData

Format = zxingcpp.BarcodeFormat

KINDS = (
    Format.QRCode,
    Format.RMQRCode,
    Format.Aztec,
    Format.PDF417,
    Format.DataMatrix,
    Format.Code128,
)


def drawn(kind: zxingcpp.BarcodeFormat, text: str | bytes, module: int = 3) -> Image.Image:
    barcode = zxingcpp.create_barcode(text, kind)
    image = Image.fromarray(barcode.to_image(scale=module, add_quiet_zones=True))
    if kind == Format.Code128:
        image = image.resize((image.width, 60 * module), Image.Resampling.NEAREST)
    return image.convert("L")


def drawn_bytes(data: bytes) -> Image.Image:
    """A QR code that does not name its encoding."""
    symbol = qrcode.QRCode(border=4, box_size=6)
    symbol.add_data(QRData(data, mode=MODE_8BIT_BYTE))
    barcode: Image.Image = symbol.make_image().get_image()
    return barcode.convert("L")


def frame(*placed: tuple[Image.Image, int, int]) -> Image.Image:
    """A grey camera frame with pictures pasted at positions."""
    canvas = Image.new("L", (1280, 720), 110)
    for picture, x, y in placed:
        canvas.paste(picture, (x, y))
    return canvas
