"""What a device says about its own state, for the page of devices; never written to the journal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any

_LONGEST = 200
_LARGEST = 2**53


class ScannerHealth(StrEnum):
    """Whether a device can read codes.

    `TYPED`: its scanner types like a keyboard, so nobody can know whether it is connected.
    """

    READY = "ready"
    TYPED = "typed"
    MISSING = "missing"


class PrinterHealth(StrEnum):
    """The state of the printer beside a device; `FAULTY` is said more closely by a `Trouble`."""

    NONE = "none"
    READY = "ready"
    FAULTY = "faulty"


@dataclass(frozen=True, slots=True)
class DeviceReport:
    """What a device said of itself at `taken`, wall milliseconds since 1970 by its own clock.

    What is not known is empty or None. `face` is `attendee` or `desk`; `scanner`, `printer` and
    `trouble` are words of `ScannerHealth`, `PrinterHealth` and `Trouble`, or of a newer version.
    `battery` is in percent. `started` is when the program started, `restarts` how many times it did
    in the twelve hours before that. `facts` is the sequence of the device's last fact. It is
    `reduced` if the program started without camera and printer, after crashing again and again.
    """

    device: str
    taken: int
    face: str = ""
    scanner: str = ""
    printer: str = ""
    trouble: str = ""
    battery: int | None = None
    charging: bool | None = None
    started: int | None = None
    restarts: int | None = None
    facts: int | None = None
    program: str = ""
    reduced: bool | None = None


def plain_values(report: DeviceReport) -> dict[str, Any]:
    """A report for JSON, without what is not known."""
    values = {one.name: getattr(report, one.name) for one in fields(report)}
    return {name: value for name, value in values.items() if value not in ("", None)}


def report_from(values: Mapping[str, Any]) -> DeviceReport | None:
    """A report out of JSON; None without device or time. A value of a wrong type is not known."""
    kept = {name: values[name] for name in _CHECKS if name in values and _is_valid(name, values)}
    return DeviceReport(**kept) if {"device", "taken"} <= kept.keys() else None


def scanner_state(faults: Mapping[str, bool], typing: frozenset[str]) -> str:
    """The state of a device with these scanners: whether each has a fault, by name.

    `typing` are those of them that type like a keyboard. Empty without any scanner.
    """
    if not faults:
        return ""
    working = {name for name, has_fault in faults.items() if not has_fault}
    if working - typing:
        return ScannerHealth.READY
    return ScannerHealth.TYPED if working else ScannerHealth.MISSING


def _is_word(value: Any) -> bool:
    return isinstance(value, str) and len(value) <= _LONGEST and value.isprintable()


def _is_count(value: Any) -> bool:
    return type(value) is int and 0 <= value <= _LARGEST


def _is_flag(value: Any) -> bool:
    return isinstance(value, bool)


_CHECKS = {
    "device": lambda value: _is_word(value) and bool(value),
    "taken": _is_count,
    "face": _is_word,
    "scanner": _is_word,
    "printer": _is_word,
    "trouble": _is_word,
    "battery": lambda value: _is_count(value) and value <= 100,
    "charging": _is_flag,
    "started": _is_count,
    "restarts": _is_count,
    "facts": _is_count,
    "program": _is_word,
    "reduced": _is_flag,
}


def _is_valid(name: str, values: Mapping[str, Any]) -> bool:
    return bool(_CHECKS[name](values[name]))
