"""Counts the starts of a service, which leaves camera and printer out when it keeps ending."""

from __future__ import annotations

import json
import os
import time
from contextlib import suppress
from pathlib import Path

from kiosk.domain.equipment.liveness import MOST_STARTS, is_crashing
from kiosk.faces.watchdog import ServiceNotifier
from kiosk.settings import Settings

_FILE = "starts.json"


def settings_of_start(settings: Settings, face: str) -> Settings:
    """The settings for a window that starts now as a service, else as they are.

    After `MOST_STARTS` starts in a short time they name neither camera nor printer, since a faulty
    device is the likeliest reason of what nothing in the program explains.
    """
    if not ServiceNotifier(os.environ).is_there:
        return settings
    path = settings.log_folder / f"{face}-{_FILE}"
    now = (
        time.clock_gettime(time.CLOCK_BOOTTIME) if hasattr(time, "CLOCK_BOOTTIME") else time.time()
    )
    starts = _starts(path)
    _keep(path, [*starts, now])
    return settings.reduced() if is_crashing(starts, now) else settings


def _starts(path: Path) -> list[float]:
    with suppress(OSError, ValueError, TypeError):
        return [float(one) for one in json.loads(path.read_text("ascii"))]
    return []


def _keep(path: Path, starts: list[float]) -> None:
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(starts[-MOST_STARTS:]), "ascii")
