"""Pictures of codes: read from anywhere, and drawn."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.domain.texts import Sentence

if TYPE_CHECKING:
    from PIL import Image

SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".webp", ".bmp", ".gif", ".tif", ".tiff"})


class PictureUnusable(Exception):
    """A file in which no code can be read; `sentence` says which and why."""

    def __init__(self, sentence: str, path: Path) -> None:
        self.sentence = Sentence(sentence, {"path": path})
        super().__init__(str(path))


def codes_in(path: Path, look_closer: Callable[[Image.Image], str] = lambda _: "") -> list[str]:
    """The texts of the codes in a picture, at least one. Raises PictureUnusable.

    Where none is seen at once, `look_closer` is given its brightness.
    """
    import zxingcpp
    from PIL import Image

    try:
        with warnings.catch_warnings():
            # A small file may unfold to gigabytes; the library only warns of the lesser ones.
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(path) as picture:
                pixels = _on_paper(picture)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise PictureUnusable("picture.large", path) from error
    except FileNotFoundError as error:
        raise PictureUnusable("picture.missing", path) from error
    except (OSError, SyntaxError, ValueError, EOFError) as error:
        raise PictureUnusable("picture.unreadable", path) from error
    found = zxingcpp.read_barcodes(pixels, text_mode=zxingcpp.TextMode.Plain)
    texts = [barcode.text for barcode in found] or [look_closer(pixels)]
    if not any(texts):
        raise PictureUnusable("picture.empty", path)
    return texts


def _on_paper(picture: Image.Image) -> Image.Image:
    """Brightness, white where the picture lets its background through."""
    from PIL import Image

    if not picture.has_transparency_data:
        return picture.convert("L")
    layer = picture.convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", layer.size, "white"), layer).convert("L")


def draw_code(path: Path, text: str) -> None:
    """Write a picture of a code, large enough for a phone's screen. Raises PictureUnusable."""
    import qrcode

    symbol = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M, border=4, box_size=10)
    symbol.add_data(text)
    try:
        symbol.make_image().get_image().save(path)
    except (OSError, ValueError) as error:
        raise PictureUnusable("picture.unwritable", path) from error
