"""Draws the code that a guest takes along on their phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qrcode.image.pil import PilImage
    from qrcode.main import QRCode


def code_modules(text: str) -> tuple[str, ...]:
    """The rows of a QR code of a text, "1" for a dark module; without the quiet zone of 4 modules.

    Error correction is M where the code stays as small with it, else L: the code is read from a
    clean screen, and larger modules are read from further away. Raises ValueError for a text that
    no QR code holds.
    """
    import qrcode

    levels = (qrcode.ERROR_CORRECT_M, qrcode.ERROR_CORRECT_L)
    level = min(levels, key=lambda level: _symbol(text, level).best_fit(start=1))
    symbol = _symbol(text, level)
    symbol.make(fit=True)
    return tuple("".join("1" if dark else "0" for dark in row) for row in symbol.get_matrix())


def _symbol(text: str, level: int) -> QRCode[PilImage]:
    import qrcode

    symbol = qrcode.QRCode(error_correction=level, border=0, box_size=1)
    symbol.add_data(text.encode())
    return symbol
