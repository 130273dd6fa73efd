"""The battery of this machine, as Linux shows it: the kernel's ABI/testing/sysfs-class-power."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

SUPPLIES = Path("/sys/class/power_supply")
_FULL = 100


@dataclass(frozen=True, slots=True)
class Battery:
    """`percent` from 0 to 100; `is_charging` is None where the system does not say."""

    percent: int
    is_charging: bool | None


def read_battery(supplies: Path = SUPPLIES) -> Battery | None:
    """The battery with the least charge; None where the machine has none, or nothing says so.

    Batteries of peripheral devices, such as a mouse, do not count.
    """
    found = [one for folder in _folders(supplies) if (one := _battery(folder)) is not None]
    return min(found, key=lambda one: one.percent, default=None)


def _folders(supplies: Path) -> list[Path]:
    with suppress(OSError):
        return sorted(supplies.iterdir())
    return []


def _battery(folder: Path) -> Battery | None:
    if _text(folder / "type") != "Battery" or _text(folder / "scope") == "Device":
        return None
    percent = _text(folder / "capacity")
    if not percent.isdecimal() or int(percent) > _FULL:
        return None
    status = {"Charging": True, "Full": True, "Not charging": True, "Discharging": False}
    return Battery(int(percent), status.get(_text(folder / "status")))


def _text(file: Path) -> str:
    with suppress(OSError, UnicodeDecodeError):
        return file.read_text(encoding="ascii").strip()
    return ""
