"""Photos of codes, and a code to draw."""

from __future__ import annotations

import random

from PIL import Image

from tests.devices.scanners.photo_corpus import take

CODE = "KSTF-7Q4K9M2X8R3TN5VW"


def photo(seed: int = 0, module: float = 5.0, *faults: str) -> tuple[Image.Image, str]:
    picture = take("", module, faults or ("plain",), random.Random(seed))
    return picture.image, picture.text
