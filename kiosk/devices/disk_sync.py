"""Measures how long a disk takes until it calls what was written durable, and how it is mounted."""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path

from kiosk.domain.equipment.machine_findings import MeasuredDisk

_WRITES, _BYTES = 20, 4096
# proc_pid_mountinfo(5): the fields before the separator, counted from 0, and those behind it.
_DEVICE, _MOUNT_POINT, _OPTIONS = 2, 4, 5


def measure_disk(
    folder: Path,
    mounts: Path = Path("/proc/self/mountinfo"),
    devices: Path = Path("/sys/dev/block"),
) -> MeasuredDisk:
    """The disk below a folder, which must exist; takes a fraction of a second. Raises OSError.

    `mounts` and `devices` are where Linux describes them; elsewhere their values stay unknown.
    """
    file_system, options, device = _mount_of(folder, mounts)
    return MeasuredDisk(
        _syncs(folder),
        file_system,
        options,
        _turns(devices / device),
        shutil.disk_usage(folder).free,
    )


def _syncs(folder: Path) -> list[float]:
    path = folder / f".kiosk-disk-{os.getpid()}"
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        return [_sync(file) for _ in range(_WRITES)]
    finally:
        os.close(file)
        path.unlink()


def _sync(file: int) -> float:
    began = time.perf_counter()
    os.write(file, os.urandom(_BYTES))
    os.fsync(file)
    return (time.perf_counter() - began) * 1000


def _mount_of(folder: Path, mounts: Path) -> tuple[str, frozenset[str], str]:
    """File system, options and device of the mount with a folder; empty where it is unknown."""
    try:
        lines = mounts.read_text("utf-8", "replace").splitlines()
    except OSError:
        return "", frozenset(), ""
    found: tuple[str, frozenset[str], str] = "", frozenset(), ""
    longest = -1
    for line in lines:
        own, _, rest = line.partition(" - ")
        fields, kind = own.split(), rest.split()
        point = Path(fields[_MOUNT_POINT].encode().decode("unicode_escape"))
        # Of two mounts at one place the later one lies above.
        if folder.resolve().is_relative_to(point) and len(point.parts) >= longest:
            longest = len(point.parts)
            options = frozenset(",".join([fields[_OPTIONS], *kind[2:]]).split(","))
            found = kind[0], options, fields[_DEVICE]
    return found


def _turns(device: Path) -> bool:
    """Whether a device is a disk of its own make that turns; a virtual one only says so."""
    for folder in (device, device / ".."):  # the queue of a partition is that of its disk
        try:
            text = (folder / "queue" / "rotational").read_text("ascii")
        except OSError:
            continue
        return text.strip() == "1" and (folder / "device" / "vpd_pg80").exists()
    return False
