"""What the page of devices shows of the reports in which devices tell their own state. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from kiosk.domain.equipment.device_reports import DeviceReport, PrinterHealth, ScannerHealth
from kiosk.domain.equipment.printer_status import Trouble
from kiosk.domain.records.unknown_values import known_or_other
from kiosk.store.sharing.peer_status import SeenReport
from kiosk.ui.desk.devices.peers import age_of, clock_text, data_line, is_wrong, now_ms
from kiosk.ui.desk.parts.guest_formatter import DOT
from kiosk.ui.desk.parts.props import WARN, LineProps
from kiosk.ui.shared.localizer import Localizer

RECENT_MS = 45_000
"""A report that is older says nothing about now: its age is shown, and no warning follows from it.

Devices report every ten seconds, and each that passes a report on may keep it for as long.
"""
_LOW_BATTERY = 20


def report_lines(seen: SeenReport | None, localizer: Localizer) -> Iterator[LineProps]:
    """The state of a device, line by line; what is not known is said to be."""
    say = localizer.say
    if seen is None:
        yield data_line("status", say("d9.not_known"), say("d9.status"))
        return
    report = seen.report
    if not _is_recent(seen, localizer):
        yield data_line("status", age_of(seen.at, localizer), say("d9.status_of"))
    yield data_line("scanner", _scanner(report, localizer), say("d9.scanner"))
    yield data_line("printer", _printer(report, localizer), say("d9.printer"))
    if report.battery is not None:
        yield data_line("battery", _battery(report, localizer), say("d9.battery"))
    if report.started is not None:
        yield data_line("started", _moment(report.started, localizer), say("d9.started"))
    n = report.restarts
    restarts = say("d9.not_known") if n is None else say("d9.restarts_n", n=n)
    yield data_line("restarts", restarts, say("d9.restarts"))
    if report.reduced:
        yield data_line("reduced", say("d9.reduced_text"), say("d9.reduced"))


def relayed_lines(seen: SeenReport, facts_here: int, localizer: Localizer) -> Iterator[LineProps]:
    """What the reports alone say of the connection to a device without one to this device."""
    say, report = localizer.say, seen.report
    if report.facts is not None:
        waiting = max(0, report.facts - facts_here)
        yield data_line("backlog", say("d9.behind_n", n=waiting), say("d9.backlog"))
    yield data_line("clock", clock_text(seen.clock_offset_ms), say("d9.clock"))
    if report.program:
        yield data_line("program", report.program, say("d9.program"))


def report_chip(seen: SeenReport | None, localizer: Localizer) -> tuple[str, str] | None:
    """The text and the tone of what is wrong with a device now; None where nothing is known to."""
    if seen is None or not _is_recent(seen, localizer):
        return None
    report = seen.report
    if report.reduced:
        return localizer.say("d9.chip.reduced"), WARN
    if report.scanner == ScannerHealth.MISSING:
        return localizer.say("d9.chip.scanner"), WARN
    if report.printer == PrinterHealth.FAULTY:
        return localizer.say("d9.chip.printer"), WARN
    if report.battery is not None and report.battery < _LOW_BATTERY and report.charging is False:
        return localizer.say("d9.chip.battery", n=report.battery), WARN
    return (localizer.say("d9.clock_wrong"), WARN) if is_wrong(seen.clock_offset_ms) else None


def _is_recent(seen: SeenReport, localizer: Localizer) -> bool:
    return abs(now_ms(localizer) - seen.at) < RECENT_MS


def _moment(wall_ms: int, localizer: Localizer) -> str:
    return localizer.when(datetime.fromtimestamp(wall_ms / 1000, UTC))


def _scanner(report: DeviceReport, localizer: Localizer) -> str:
    state = known_or_other(ScannerHealth, report.scanner)
    return localizer.say("d9.not_known" if state == "other" else f"d9.scanner.{state}")


def _printer(report: DeviceReport, localizer: Localizer) -> str:
    health = known_or_other(PrinterHealth, report.printer)
    if health == "other":
        return localizer.say("d9.not_known")
    if health == PrinterHealth.FAULTY:
        trouble = report.trouble if report.trouble in tuple(Trouble) else Trouble.UNKNOWN
        return localizer.say(f"d9.trouble.{trouble}")
    return localizer.say(f"d9.printer.{health}")


def _battery(report: DeviceReport, localizer: Localizer) -> str:
    parts = [localizer.say("d9.battery_n", n=report.battery)]
    if report.charging is not None:
        parts.append(localizer.say("d9.charging" if report.charging else "d9.discharging"))
    return DOT.join(parts)
