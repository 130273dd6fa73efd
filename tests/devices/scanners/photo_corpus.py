"""Simulated photos of codes at an entrance, with faults of light and camera; deterministic by seed.

Decodes all of them and prints the share of each fault that was read: python -m
tests.devices.scanners.photo_corpus [--keep DIR]
"""

from __future__ import annotations

import argparse
import math
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import qrcode
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from kiosk.devices.scanners.camera.decoding import PASSES, Luma, decode
from kiosk.domain.codes import code_text

SIZE = 500
FAULTS = ("plain", "inverted", "dim", "glare", "moire", "perspective")
MODULES = (2.0, 2.5, 3.0, 4.0, 5.0, 7.0, 10.0, 15.0, 20.0, 25.0)
_SMALL = 3.0
_GLARED, _WHITE = 0.4, 0.75
_STEEP = 35.0
_QUIET = 4
_FINE = 8

Shades = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture, the text of its code, and its faults; `module` is the module size in px."""

    name: str
    text: str
    module: float
    faults: tuple[str, ...]
    image: Image.Image

    @property
    def luma(self) -> Luma:
        return Luma(self.image.width, self.image.height, self.image.width, self.image.tobytes())


def corpus(size: int = SIZE, seed: int = 0) -> Iterator[Photo]:
    """The given number of photos; all faults and module sizes are equally frequent."""
    for number in range(size):
        rng = random.Random(f"{seed}-{number}")
        faults: tuple[str, ...] = (FAULTS[number % len(FAULTS)],)
        module = MODULES[number // len(FAULTS) % len(MODULES)]
        # Two faults at once, but not with the smallest modules.
        if module >= _SMALL and rng.random() < 0.4:
            faults = tuple(sorted({*faults, rng.choice(FAULTS[1:])} - {"plain"}))
        yield take(f"{number:03d}", module, faults, rng)


def photograph(
    text: str, module: float, *, turn: float = 0.0, tilt: float = 0.0, seed: int = 0
) -> Image.Image:
    """A code without faults, turned and tilted by degrees; the seed determines the background."""
    rng = random.Random(seed)
    scene = _background(1280, 720, rng)
    code = _code(text, inverted=False)
    scene = _place(scene, code, module, (turn, tilt, 0.0), rng)
    scene = _spoil(scene, (), module * len(code) / _FINE, rng)
    return Image.fromarray(np.clip(scene, 0, 255).astype(np.uint8))


def take(name: str, module: float, faults: tuple[str, ...], rng: random.Random) -> Photo:
    """One photo, its code rotated by a random angle."""
    text = code_text.new_code_text(rng.randbytes(code_text.RANDOM_BYTES), "KSTF")
    tilt = rng.uniform(0.7 * _STEEP, _STEEP) if "perspective" in faults else rng.uniform(0, 8)
    width, height = (1920, 1080) if module > 15 else (1280, 720)
    scene = _background(width, height, rng)
    code = _code(text, inverted="inverted" in faults)
    turn = (rng.uniform(0, 360), tilt, rng.uniform(0, 360))
    scene = _place(scene, code, module, turn, rng)
    scene = _spoil(scene, faults, module * len(code) / _FINE, rng)
    image = Image.fromarray(np.clip(scene, 0, 255).astype(np.uint8))
    return Photo(name, text, module, faults, image)


def _background(width: int, height: int, rng: random.Random) -> Shades:
    """An out-of-focus background: a brightness gradient with darker and lighter rectangles."""
    down, across = np.mgrid[0:height, 0:width].astype(np.float32)
    light = rng.uniform(90, 150) + rng.uniform(-30, 30) * across / width
    light += rng.uniform(-30, 30) * down / height
    for _ in range(12):
        x, y = rng.randrange(width), rng.randrange(height)
        w, h = rng.randrange(20, width // 3), rng.randrange(20, height // 3)
        light[y : y + h, x : x + w] += rng.uniform(-60, 60)
    blurred = Image.fromarray(np.clip(light, 0, 255).astype(np.uint8))
    return np.asarray(blurred.filter(ImageFilter.BoxBlur(6)), np.float32)


def _code(text: str, *, inverted: bool) -> Shades:
    """A code, black on white with its quiet zone, `_FINE` px per module."""
    code = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M, border=_QUIET)
    code.add_data(text)
    modules = np.array(code.get_matrix(), np.float32)
    shades = 15 + 230 * (modules if inverted else 1 - modules)
    return np.kron(shades, np.ones((_FINE, _FINE), np.float32))


def _place(
    scene: Shades, code: Shades, module: float, turn: tuple[float, float, float], rng: random.Random
) -> Shades:
    """Draws the code into the scene, rotated in its plane and tilted, with fine sampling."""
    height, width = scene.shape
    side = module * len(code) / _FINE
    reach = side * 0.75
    x = width / 2 + rng.uniform(-1, 1) * max(0.0, width / 2 - reach)
    y = height / 2 + rng.uniform(-1, 1) * max(0.0, height / 2 - reach)
    corners = _corners(side, *turn) + np.array([x, y])
    fine = 3 if module < 6 else 1
    size = (width * fine, height * fine)
    square = np.array([(0, 0), (len(code), 0), (len(code), len(code)), (0, len(code))], float)
    back = _homography(corners * fine, square)
    picture = Image.fromarray(code.astype(np.uint8))
    mask = Image.new("L", picture.size, 255)
    warped, where = (
        one.transform(size, Image.Transform.PERSPECTIVE, back, Image.Resampling.BILINEAR).resize(
            (width, height), Image.Resampling.BOX
        )
        for one in (picture, mask)
    )
    share = np.asarray(where, np.float32) / 255
    return np.asarray(scene * (1 - share) + np.asarray(warped, np.float32), np.float32)


def _corners(side: float, angle: float, tilt: float, axis: float) -> NDArray[np.float64]:
    """The corners of a square in px around its centre, in perspective from three side lengths."""
    turn, lean = math.radians(angle), math.radians(axis)
    flat = side / 2 * np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)])
    flat = flat @ np.array([(math.cos(turn), math.sin(turn)), (-math.sin(turn), math.cos(turn))])
    along = np.array([math.cos(lean), math.sin(lean)])
    across = np.array([-along[1], along[0]])
    near = flat @ across
    depth = 3 * side / (3 * side + near * math.sin(math.radians(tilt)))
    return (
        np.outer((flat @ along) * depth, along)
        + np.outer(near * math.cos(math.radians(tilt)) * depth, across)
    )  # fmt: skip


def _homography(source: NDArray[np.float64], target: NDArray[np.float64]) -> list[float]:
    """Pillow's eight coefficients that map each source point to its target."""
    rows = []
    for (x, y), (u, v) in zip(source, target, strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y])
    solved = np.linalg.solve(np.array(rows), target.reshape(8))
    return [float(number) for number in solved]


def _spoil(scene: Shades, faults: tuple[str, ...], side: float, rng: random.Random) -> Shades:
    """Applies the faults: light, screen and sensor."""
    height, width = scene.shape
    down, across = np.mgrid[0:height, 0:width].astype(np.float32)
    if "moire" in faults:
        for _ in range(2):
            angle, period = rng.uniform(0, math.pi), rng.uniform(2.5, 9)
            wave = math.cos(angle) * across + math.sin(angle) * down
            scene = scene * (1 + 0.22 * np.sin(2 * math.pi * wave / period)).astype(np.float32)
    if "glare" in faults:
        scene = _glare(scene, side, rng)
    if "dim" in faults:
        scene = 6 + scene * rng.uniform(0.10, 0.16)
    blurred = Image.fromarray(np.clip(scene, 0, 255).astype(np.uint8))
    scene = np.asarray(blurred.filter(ImageFilter.GaussianBlur(rng.uniform(0.2, 0.6))), np.float32)
    noise = np.random.default_rng(rng.getrandbits(32)).normal(0, 2.5, scene.shape)
    return scene + noise.astype(np.float32)


def _glare(scene: Shades, side: float, rng: random.Random) -> Shades:
    """A lamp reflection over two fifths of the code of the whole picture, at any position."""
    height, width = scene.shape
    down, across = np.mgrid[0:height, 0:width].astype(np.float32)
    angle = rng.uniform(0, math.pi)
    wave = math.cos(angle) * across + math.sin(angle) * down + rng.uniform(0, side)
    band = ((wave % side) < _GLARED * side).astype(np.float32)
    soft = Image.fromarray((band * 255).astype(np.uint8)).filter(
        ImageFilter.GaussianBlur(side / 40)
    )
    share: Shades = np.float32(_WHITE / 255) * np.asarray(soft, np.float32)
    return scene * (1 - share) + 255 * share


def main() -> int:
    """Decode the whole corpus and print which photos were not read."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=SIZE)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--keep", type=Path, help="write the pictures there, as PNG")
    arguments = parser.parse_args()
    read, all_of, durations = Counter[str](), Counter[str](), list[float]()
    for photo in corpus(arguments.size, arguments.seed):
        if arguments.keep:
            arguments.keep.mkdir(parents=True, exist_ok=True)
            name = f"{photo.name}-{photo.module}-{'-'.join(photo.faults)}.png"
            photo.image.save(arguments.keep / name)
        began = time.perf_counter()
        found = decode(photo.luma)
        durations.append(1000 * (time.perf_counter() - began))
        is_read = found is not None and photo.text in found.texts
        by = [PASSES[found.by].__name__] if found else []
        for kind in ("all", f"{photo.module} px", *photo.faults, *by):
            all_of[kind] += 1
            read[kind] += is_read
    for kind, number in all_of.items():
        sys.stdout.write(f"{kind:16} {read[kind]:4} of {number}\n")
    durations.sort()
    sys.stdout.write(f"ms p50 {durations[len(durations) // 2]:.1f}, most {durations[-1]:.1f}\n")
    return 0 if read["all"] >= 0.98 * all_of["all"] else 1


if __name__ == "__main__":
    sys.exit(main())
