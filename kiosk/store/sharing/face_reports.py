"""What the windows on a store say about themselves, each in a small file beside the store.

`<store>.<16 hex digits of the device id's SHA-256>.report` is JSON, for its owner only, and
replaced as a whole. It is not synced: after a power cut it may be an older one, or none.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from kiosk.domain.equipment.device_reports import DeviceReport, plain_values, report_from

_DIGITS = 16
_MOST_STARTS = 100


def report_path(store: Path, device: str) -> Path:
    """Where the window of a device writes its report."""
    word = hashlib.sha256(device.encode()).hexdigest()[:_DIGITS]
    return store.with_name(f"{store.name}.{word}.report")


def write_report(store: Path, report: DeviceReport, starts: Iterable[int] = ()) -> None:
    """Replace the report of a device; `starts` are its last starts, in wall milliseconds.

    Raises OSError.
    """
    path = report_path(store, report.device)
    new = path.with_name(path.name + ".new")
    file = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
    with os.fdopen(file, "w", encoding="utf-8") as text:
        latest = list(starts)[-_MOST_STARTS:]
        json.dump({"report": plain_values(report), "starts": latest}, text, ensure_ascii=False)
    new.replace(path)


def read_report(store: Path, device: str) -> DeviceReport | None:
    """The last report of a device that writes into this store; None if none can be read."""
    with suppress(OSError, ValueError, TypeError, KeyError, AttributeError):
        values = json.loads(report_path(store, device).read_text(encoding="utf-8"))
        report = report_from(values["report"])
        return report if report is not None and report.device == device else None
    return None


def read_starts(store: Path, device: str) -> list[int]:
    """The last starts of the window of a device, in wall milliseconds since 1970."""
    with suppress(OSError, ValueError, TypeError, KeyError):
        values = json.loads(report_path(store, device).read_text(encoding="utf-8"))
        return [one for one in values["starts"] if type(one) is int]
    return []
