"""Creates the driver for a printer's kind, and applies its alignment."""

from __future__ import annotations

from collections.abc import Callable

from PIL import Image

from kiosk.devices.printers.driver import Driver
from kiosk.domain.equipment.devices import Printer


def _brother(address: str) -> Driver:
    from kiosk.devices.printers.brother import Brother

    return Brother(address)


def _zebra(address: str) -> Driver:
    from kiosk.devices.printers.zebra import Zebra

    return Zebra(address)


def _ipp(address: str) -> Driver:
    from kiosk.devices.printers.ipp_printer import IppPrinter

    return IppPrinter(address)


_DRIVERS: dict[str, Callable[[str], Driver]] = {
    "ipp": _ipp,
    "brother": _brother,
    "zebra": _zebra,
}


def driver_for(printer: Printer) -> Driver:
    """The driver of a printer. Raises KeyError for an unknown kind."""
    return _DRIVERS[printer.kind](printer.address)


def aligned(image: Image.Image, printer: Printer, dpi: int) -> Image.Image:
    """A picture moved by the printer's alignment offsets."""
    across, down = (round(shift / 25.4 * dpi) for shift in (printer.shift_x, printer.shift_y))
    if not (across or down):
        return image
    moved = Image.new(image.mode, image.size, 255 if image.mode == "L" else 1)
    moved.paste(image, (across, down))
    return moved
