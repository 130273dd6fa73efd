"""Reads photos of guests from files: scaled once, turned upright, without the camera's metadata."""

from __future__ import annotations

import base64
import io
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.domain.journal.guest_photos import LARGEST_PHOTO, PHOTO_HEIGHT, PHOTO_WIDTH
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.importing.files.sandbox import confined
from kiosk.exchange.importing.refusals import InvalidCell

if TYPE_CHECKING:
    from PIL import Image

ENDINGS = (".jpg", ".jpeg", ".png", ".webp")
LARGEST_FILE = 16 * 1024 * 1024
"""Bytes of a photo's file."""
MOST_PIXELS = 50_000_000

_FORMATS = ("JPEG", "PNG", "WEBP")
_QUALITIES = (82, 65, 45)
_AT_ONCE = 25
_MB = 1024 * 1024


def read_photos(paths: Sequence[Path]) -> Iterator[tuple[Path, str | Sentence]]:
    """Each file with its photo, a scaled JPEG in base64, or with why it is refused.

    They are read in confined processes. If a file ends one, those read with it are read singly.
    """
    for start in range(0, len(paths), _AT_ONCE):
        group = tuple(paths[start : start + _AT_ONCE])
        try:
            results = confined(_read_all, group)
        except InvalidCell:
            results = tuple(map(_read_alone, group))
        yield from zip(group, results, strict=True)


def _read_alone(path: Path) -> str | Sentence:
    try:
        return confined(_read_all, (path,))[0]
    except InvalidCell:
        return Sentence("photos.damaged")


def _read_all(paths: Sequence[Path]) -> tuple[str | Sentence, ...]:
    return tuple(map(_read, paths))


def _read(path: Path) -> str | Sentence:
    from PIL import Image, UnidentifiedImageError

    try:
        size = path.stat().st_size
        if size > LARGEST_FILE:
            return Sentence("photos.large", {"given": -(-size // _MB), "most": LARGEST_FILE // _MB})
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(path, formats=_FORMATS) as picture:
                width, height = picture.size
                if width * height > MOST_PIXELS:
                    return Sentence("photos.pixels", {"width": width, "height": height})
                return base64.b64encode(_scaled(picture)).decode()
    except UnidentifiedImageError:
        return Sentence("photos.kind")
    except OSError as error:
        return Sentence("photos.unread" if error.errno else "photos.damaged")
    except (ValueError, SyntaxError, Image.DecompressionBombError, MemoryError):
        return Sentence("photos.damaged")


def _scaled(picture: Image.Image) -> bytes:
    """A JPEG file of bounded size; what was transparent is white."""
    from PIL import Image, ImageOps

    picture.draft("RGB", (2 * PHOTO_WIDTH, 2 * PHOTO_HEIGHT))
    upright = ImageOps.exif_transpose(picture)
    upright.thumbnail((PHOTO_WIDTH, PHOTO_HEIGHT))
    layered = upright.convert("RGBA")
    opaque = Image.new("RGB", layered.size, "white")
    opaque.paste(layered, mask=layered.getchannel("A"))
    files = (_as_jpeg(opaque, quality) for quality in _QUALITIES)
    return next((one for one in files if len(one) <= LARGEST_PHOTO), b"")


def _as_jpeg(picture: Image.Image, quality: int) -> bytes:
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=quality, optimize=True)
    return file.getvalue()
