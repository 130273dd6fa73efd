"""A badge as a page for label printers, and their drivers without waiting times."""

from __future__ import annotations

import numpy as np
from PIL import Image

from kiosk.devices.printers.brother import Brother
from kiosk.devices.printers.driver import Deadline, Driver, Page
from kiosk.devices.printers.ipp_printer import IppPrinter
from kiosk.devices.printers.zebra import Zebra
from kiosk.domain.names.badge_content import Badge
from kiosk.exchange.badges.layout_files import read_layout
from kiosk.exchange.badges.rendering import render_badge

KINDS = ("ipp", "brother", "zebra")
BADGE = Badge(guest="g", code="EVT-7Q4K9M2XA1B2C3D4", name="KIM\nMinseo", second_name="김민서")


def page(name: str, dpi: int) -> Page:
    loaded = read_layout(name)
    return Page(render_badge(BADGE, loaded, dpi).mono(), loaded.width, loaded.height, "badge")


def no_sleep(_: float) -> None: ...


def deadline() -> Deadline:
    return Deadline(10)


def is_same(printed: Image.Image, sent: Image.Image) -> bool:
    one, other = (np.asarray(image.convert("L")) > 127 for image in (printed, sent))
    return bool(np.array_equal(one, other))


def drivers(address: str) -> list[Driver]:
    return [Zebra(address, no_sleep), Brother(address), IppPrinter(address, no_sleep)]
