"""Whether the scanners that the settings name are connected and may be read."""

from __future__ import annotations

import os
from pathlib import Path

from kiosk.domain.equipment.machine_findings import Verdict
from kiosk.domain.text.messages import Sentence

ScannerFinding = tuple[Verdict, Sentence]


def keyboards() -> ScannerFinding:
    """What types into the window; whether one of them scans can only be tried."""
    from kiosk.devices.scanners.linux_inputs import InputDevices

    if names := ", ".join(dict.fromkeys(one.name for one in InputDevices().all())):
        return Verdict.LOOK, Sentence("setup.scanner.keyboards", {"names": names})
    return Verdict.FAULT, Sentence("setup.scanner.no_keyboard")


def input_device(which: str) -> ScannerFinding:
    """Whether an input device of Linux is there and may be read."""
    from kiosk.devices.scanners.linux_inputs import InputDevices, InputFault

    inputs = InputDevices()
    device = inputs.find(which)
    if device is None:
        return Verdict.FAULT, Sentence("setup.scanner.absent", {"name": which})
    try:
        os.close(inputs.open_exclusively(device)[0])
    except InputFault as fault:
        return Verdict.FAULT, fault.sentence
    return Verdict.WELL, Sentence("setup.scanner.there", {"name": device.name})


def port(which: str) -> ScannerFinding:
    """Whether a port of that serial number, name or path is there."""
    from PySide6.QtSerialPort import QSerialPortInfo

    ports = QSerialPortInfo.availablePorts()
    names = {name for one in ports for name in (one.serialNumber(), one.portName())}
    if which in names or (which.startswith("/") and Path(which).exists()):
        return Verdict.WELL, Sentence("setup.scanner.there", {"name": which})
    return Verdict.FAULT, Sentence("setup.scanner.absent", {"name": which})


def picture_source(which: str, entry: str) -> ScannerFinding:
    """Whether a source of pictures of that name, or any, is there; `entry` is the setting."""
    from kiosk.devices.scanners.camera.camera_device import QtCameraDevice

    names = QtCameraDevice(which).names()
    if names and (not which or which in names):
        return Verdict.WELL, Sentence("setup.scanner.there", {"name": which or names[0]})
    return Verdict.FAULT, Sentence("setup.scanner.absent", {"name": which or entry})
