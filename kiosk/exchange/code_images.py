"""Reads codes from pictures, and draws codes as pictures."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.domain.text.messages import Sentence
from kiosk.exchange.importing.files.sandbox import confined
from kiosk.exchange.importing.refusals import InvalidCell

if TYPE_CHECKING:
    from PIL import Image

# Raster formats, by Pillow's names. Other formats are programs, such as PostScript, or
# are read by external programs.
FORMATS = ("PNG", "JPEG", "WEBP", "BMP", "GIF", "TIFF")
SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".webp", ".bmp", ".gif", ".tif", ".tiff"})


class PictureUnusable(Exception):
    """A picture without a readable code; `sentence` names the file and the reason."""

    def __init__(self, sentence: str, path: Path) -> None:
        self.sentence = Sentence(sentence, {"path": path})
        super().__init__(str(path))


Decode = Callable[["Image.Image"], list[str]]


def codes_in(path: Path, decode: Decode) -> list[str]:
    """The texts of the codes in a picture, at least one. Raises PictureUnusable.

    `decode`, a module-level function, reads them from the picture's brightness. All of it runs in a
    confined process, since a picture library may be exploited by a hostile file.
    """
    try:
        found = confined(_read, path, decode)
    except InvalidCell as error:
        raise PictureUnusable("picture.large", path) from error
    if isinstance(found, str):
        raise PictureUnusable(found, path)
    return found


def _read(path: Path, decode: Decode) -> list[str] | str:
    """The texts, or the id of the message that says why there are none."""
    try:
        return _codes_in(path, decode)
    except PictureUnusable as error:
        return error.sentence.id


def _codes_in(path: Path, decode: Decode) -> list[str]:
    if path.exists() and not path.is_file():
        raise PictureUnusable("picture.unreadable", path)
    texts = decode(_pixels_of(path))
    if not texts:
        raise PictureUnusable("picture.empty", path)
    return texts


def _pixels_of(path: Path) -> Image.Image:
    from PIL import Image

    try:
        with warnings.catch_warnings():
            # A small file may decompress to gigabytes; below a limit the library only warns.
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(path, formats=FORMATS) as picture:
                return _on_paper(picture)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise PictureUnusable("picture.large", path) from error
    except FileNotFoundError as error:
        raise PictureUnusable("picture.missing", path) from error
    except (OSError, SyntaxError, ValueError, EOFError) as error:
        raise PictureUnusable("picture.unreadable", path) from error


def _on_paper(picture: Image.Image) -> Image.Image:
    """The brightness of the picture, with transparent parts as white."""
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
