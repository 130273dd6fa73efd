"""Linux input devices: lists them from sysfs without read permission, and opens one exclusively.

Own code, as the wheels of the library (`evdev-binary` 2.0.0) exist for x86_64 only, take 50 ms to
import and open a device to describe it, which needs the permission whose absence is reported here.
"""

from __future__ import annotations

import errno
import fcntl
import os
import re
from dataclasses import dataclass
from pathlib import Path

from kiosk.devices.scanners.keyboard.us_keymap import CAPS_LED, KEY_ENTER
from kiosk.domain.text.messages import Sentence

# From Linux's input.h: _IOW('E', 0x90, int), and _IOC(_IOC_READ, 'E', 0x19, 1) for the LEDs.
_EVIOCGRAB = 0x40044590
_EVIOCGLED = 0x80014519
_VENDOR_AND_PRODUCT = re.compile("([0-9a-f]{4}):([0-9a-f]{4})", re.IGNORECASE)


class InputFault(Exception):
    """An input device that cannot be read; `sentence` says what to do."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence.id)
        self.sentence = sentence


@dataclass(frozen=True, slots=True)
class Input:
    """An input device with keys, as sysfs describes it; vendor and product in hexadecimal."""

    path: Path
    name: str
    serial: str
    vendor: str
    product: str

    def matches(self, which: str) -> bool:
        """Whether `which` is its vendor and product like `05e0:1200`, its serial number or name."""
        if match := _VENDOR_AND_PRODUCT.fullmatch(which):
            return (self.vendor, self.product) == (match[1].lower(), match[2].lower())
        return bool(which) and which.casefold() in (self.serial.casefold(), self.name.casefold())


class InputDevices:
    """The input devices; `described` is the sysfs folder, `nodes` the folder of device nodes."""

    def __init__(
        self, described: Path = Path("/sys/class/input"), nodes: Path = Path("/dev/input")
    ) -> None:
        self._described, self._nodes = described, nodes

    def all(self) -> list[Input]:
        """All devices with an Enter key, in order of their event numbers."""
        folders = sorted(self._described.glob("event*"), key=lambda one: int(one.name[5:] or 0))
        return [self._describe(one / "device", one.name) for one in folders if _has_enter_key(one)]

    def find(self, which: str) -> Input | None:
        """The first device that `which` matches; None if there is none."""
        return next((one for one in self.all() if one.matches(which)), None)

    def open_exclusively(self, device: Input) -> tuple[int, bool]:
        """Opens and grabs a device; returns its descriptor and whether CapsLock is on.

        The kernel releases the grab when the descriptor is closed, also when the process dies.
        Raises InputFault.
        """
        try:
            node = os.open(device.path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        except OSError as error:
            raise InputFault(_fault(device, error)) from error
        try:
            return node, self.grab(node)
        except OSError as error:
            os.close(node)
            raise InputFault(_fault(device, error)) from error

    def grab(self, node: int) -> bool:
        """Grabs the device exclusively; returns whether CapsLock is on. Raises OSError."""
        fcntl.ioctl(node, _EVIOCGRAB, 1)
        leds = fcntl.ioctl(node, _EVIOCGLED, b"\0")
        return bool(leds[0] & 1 << CAPS_LED)

    def _describe(self, folder: Path, node: str) -> Input:
        return Input(
            self._nodes / node,
            _read(folder / "name"),
            _read(folder / "uniq"),
            _read(folder / "id" / "vendor").lower(),
            _read(folder / "id" / "product").lower(),
        )


def _has_enter_key(folder: Path) -> bool:
    """Whether the device has an Enter key; mice and lid switches have none."""
    words = _read(folder / "device" / "capabilities" / "key").split()
    return bool(words) and bool(int(words[-1], 16) >> KEY_ENTER & 1)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""


def _fault(device: Input, error: OSError) -> Sentence:
    values = {"name": device.name, "vendor": device.vendor, "product": device.product}
    if isinstance(error, PermissionError):
        return Sentence("devices.input.denied", values)
    if error.errno == errno.EBUSY:
        return Sentence("devices.input.busy", values)
    if isinstance(error, FileNotFoundError) or error.errno == errno.ENODEV:
        return Sentence("devices.absent", values)
    return Sentence("devices.input.unusable", values | {"reason": error.strerror})
