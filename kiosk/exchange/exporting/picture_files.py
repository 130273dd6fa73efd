"""Writes the host's pictures where an import of the exported list looks for them."""

from __future__ import annotations

import base64
from collections.abc import Iterable
from pathlib import Path

from kiosk.domain.records.pictures import BrandPicture, picture_file
from kiosk.exchange.exporting.atomic_write import make_folder, write_atomically


def write_pictures(exported: Path, pictures: Iterable[BrandPicture]) -> list[Path]:
    """Write each picture into the folder of an exported list; returns the files.

    Raises OSError.
    """
    files = []
    for picture in pictures:
        if not (picture.data and picture.name):
            continue
        path = picture_file(exported, picture.id, picture.name)
        make_folder(path.parent)
        with write_atomically(path) as making:
            making.write_bytes(base64.b64decode(picture.data))
        files.append(path)
    return files
