"""Reads a picture of the host from a file beside a list: PNG, or SVG without active content."""

from __future__ import annotations

import base64
import warnings
from pathlib import Path

from kiosk.domain.records.pictures import LARGEST_PICTURE, LONGEST_SIDE, BrandPicture, PictureUse
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.importing.files.sandbox import confined
from kiosk.exchange.importing.refusals import InvalidCell

_PNG = b"\x89PNG\r\n\x1a\n"
_KB = 1024


def read_picture(path: Path, use: PictureUse) -> BrandPicture:
    """The picture in a file, looked at in a confined process.

    Raises InvalidCell for a file that cannot be shown safely.
    """
    found = confined(_look, path, use)
    if isinstance(found, Sentence):
        raise InvalidCell(found.id, **found.values)
    return found


def _look(path: Path, use: PictureUse) -> BrandPicture | Sentence:
    """The picture, or why it is refused."""
    try:
        return _read(path, use)
    except InvalidCell as error:
        return error.sentence


def _read(path: Path, use: PictureUse) -> BrandPicture:
    try:
        size = path.stat().st_size if path.is_file() else -1
        if size > LARGEST_PICTURE:
            raise InvalidCell(
                "import.picture.large", most=LARGEST_PICTURE // _KB, given=-(-size // _KB)
            )
        data = path.read_bytes() if size >= 0 else b""
    except OSError as error:
        raise InvalidCell("import.picture.missing", value=path.name) from error
    if size < 0:
        raise InvalidCell("import.picture.missing", value=path.name)
    media = _media_type(path, data, use)
    return BrandPicture(str(use), path.name, media, base64.b64encode(data).decode())


def _media_type(path: Path, data: bytes, use: PictureUse) -> str:
    if data.startswith(_PNG):
        _check_png(path)
        return "image/png"
    if use is not PictureUse.PATTERN and b"<svg" in data[:4096]:
        _check_svg(path)
        return "image/svg+xml"
    wanted = "pattern" if use is PictureUse.PATTERN else "kind"
    raise InvalidCell(f"import.picture.{wanted}")


def _check_png(path: Path) -> None:
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            with Image.open(path, formats=("PNG",)) as picture:
                too_large = max(picture.size) > LONGEST_SIDE
                if not too_large:
                    picture.load()
    except (OSError, ValueError, SyntaxError, Warning, Image.DecompressionBombError) as error:
        raise InvalidCell("import.picture.damaged") from error
    if too_large:
        raise InvalidCell("import.picture.sides", most=LONGEST_SIDE)


def _check_svg(path: Path) -> None:
    from kiosk.exchange.importing.drawings.svg_file import read_svg_tree

    try:
        read_svg_tree(path)
    except InvalidCell as error:
        active = error.sentence.id == "import.drawing.active"
        values = error.sentence.values if active else {}
        id_ = "import.picture.active" if active else "import.picture.damaged"
        raise InvalidCell(id_, **values) from error
