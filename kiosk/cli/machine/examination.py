"""Examines a machine before an event: disk, clock, network, scanners, printer, sound."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from kiosk.devices.disk_sync import measure_disk
from kiosk.devices.scanners.scanner_factory import examine_scanner
from kiosk.domain.equipment.machine_findings import MachineFinding, Verdict, judge_disk
from kiosk.domain.equipment.machine_setup import MachineRole
from kiosk.domain.text.messages import Sentence
from kiosk.settings import Settings

LEAST_FREE = 256 * 1024 * 1024
"""Bytes that a disk must have free for an event."""
_DAY_S = 24 * 3600
_SYNCHRONISED = Path("/run/systemd/timesync/synchronized")
_CLOCK_CHIP = Path("/sys/class/rtc/rtc0")
_SOUND_MS = 600
_AT_THE_DESK = "desk"


def examine_disk(folder: Path) -> MachineFinding:
    """Whether a store in a folder, which must exist, is safe from a power cut. Raises OSError."""
    return judge_disk(measure_disk(folder), str(folder), LEAST_FREE)


def examine_machine(settings: Settings, store: Path) -> Iterator[MachineFinding]:
    """What is found of everything but the disk; a hub has neither scanner nor printer nor sound.

    `store` need not exist. Takes some seconds.
    """
    yield examine_clock(store, datetime.now().astimezone())
    yield _network()
    if settings.role == MachineRole.HUB:
        return
    for entry in settings.scanners:
        yield MachineFinding("scanner", *examine_scanner(entry))
    yield _printer(settings.printer)
    yield _sound(settings)


def examine_clock(store: Path, now: datetime) -> MachineFinding:
    """Whether the clock can be right: not before the program or the event's last entry was made."""
    values = {"time": f"{now:%Y-%m-%d %H:%M:%S}", "zone": f"{now:%Z}"}
    made = Path(__file__).stat().st_mtime - _DAY_S
    last = store.stat().st_mtime if store.is_file() else 0.0
    if now.timestamp() < max(made, last):
        return MachineFinding("clock", Verdict.FAULT, Sentence("setup.clock.behind", values))
    if _SYNCHRONISED.exists():
        return MachineFinding("clock", Verdict.WELL, Sentence("setup.clock.network", values))
    if sys.platform == "linux" and not _CLOCK_CHIP.exists():
        return MachineFinding("clock", Verdict.LOOK, Sentence("setup.clock.no_chip", values))
    return MachineFinding("clock", Verdict.LOOK, Sentence("setup.clock.compare", values))


def _network() -> MachineFinding:
    from kiosk.replication.link.discovery import typeable_addresses

    if addresses := ", ".join(typeable_addresses()):
        sentence = Sentence("setup.network.there", {"addresses": addresses})
        return MachineFinding("network", Verdict.WELL, sentence)
    return MachineFinding("network", Verdict.LOOK, Sentence("setup.network.none"))


def _printer(printer: str) -> MachineFinding:
    if printer in ("", _AT_THE_DESK):
        return MachineFinding("printer", Verdict.WELL, Sentence("setup.printer.none"))
    from kiosk.devices.printers.network_search import find_on_network
    from kiosk.devices.printers.printer_search import find_local

    found = [one.name for one in (*find_local(), *find_on_network())]
    values = {"name": printer, "found": ", ".join(found) or "–"}
    return MachineFinding("printer", Verdict.LOOK, Sentence("setup.printer.try", values))


def _sound(settings: Settings) -> MachineFinding:
    if not settings.sound:
        return MachineFinding("sound", Verdict.WELL, Sentence("setup.sound.off"))
    from PySide6.QtCore import QCoreApplication

    from kiosk.devices.sound import Loudspeaker

    application = QCoreApplication.instance() or QCoreApplication([])
    loudspeaker = Loudspeaker(settings.volume)
    loudspeaker.prepare()
    if loudspeaker.fault is not None:
        return MachineFinding("sound", Verdict.FAULT, loudspeaker.fault)
    loudspeaker.play("ok")
    ends = time.monotonic() + _SOUND_MS / 1000
    while time.monotonic() < ends:
        application.processEvents()
    return MachineFinding("sound", Verdict.LOOK, Sentence("setup.sound.played"))
