"""Draws the code that a guest takes along on their phone."""

from __future__ import annotations


def code_modules(text: str) -> tuple[str, ...]:
    """The rows of a QR code of a text, "1" for a dark module; without the quiet zone of 4 modules.

    Error correction is M where the code stays as small with it, else L: the code is read from a
    clean screen, and larger modules are read from further away. Raises ValueError for a text that
    no QR code holds.
    """
    import qrcode

    symbol = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_L, border=0, box_size=1)
    symbol.add_data(text.encode())
    symbol.make(fit=True)
    safer = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M, border=0, box_size=1)
    safer.add_data(text.encode())
    safer.make(fit=True)
    best = safer if safer.version == symbol.version else symbol
    return tuple("".join("1" if dark else "0" for dark in row) for row in best.get_matrix())
