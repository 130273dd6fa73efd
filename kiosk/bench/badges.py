"""Benchmarks of badges: drawing one, sending it to a printer, and the PDF of an event."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from kiosk.bench.figures import Figure, percentile
from kiosk.bench.generated_stores import CHECKPOINT, code_of, create_store
from kiosk.bench.processes import run
from kiosk.devices.printers.driver import Deadline, Page
from kiosk.devices.printers.zebra import encode_zpl
from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.equipment.devices import Printer
from kiosk.domain.equipment.printer_status import Printed, Ready, Result
from kiosk.domain.records.permissions import Actor, Role
from kiosk.exchange.badges.rendering import render_badge
from kiosk.store import Store
from kiosk.usecases.checkin.scan_checkin import CheckIn
from kiosk.usecases.guests.selection import Selection
from kiosk.usecases.printing.badge_pictures import DEFAULT_LAYOUT, event_badges, layout_named
from kiosk.usecases.printing.print_jobs import PrintOrder, carry_out, request_on_arrival
from kiosk.usecases.printing.printers import set_up

_EVENT = 1_000
_DRAWN = 300
_PRINTED = 100
_DPI = 300
_SECONDS_PER_1_000 = 60


def measure(folder: Path) -> Iterator[Figure]:
    """A badge of 62 x 100 mm, and the badges of a thousand guests."""
    path = folder / "badges.db"
    create_store(path, _EVENT).close()
    with closing(Store.open(path, "bench")) as store:
        yield _drawing(store)
        yield _first_byte(store)
    out = folder / "badges.pdf"
    process = run("kiosk", "badges", "--store", str(path), "--out", str(out), "--json")
    conditions = f"{_EVENT} guests, one to a page, {out.stat().st_size / 1e6:.1f} MB"
    yield Figure(
        "badges of the whole event: time", conditions, process.seconds, "s", _SECONDS_PER_1_000, 1
    )


def _drawing(store: Store) -> Figure:
    layout = layout_named("")
    badges = event_badges(store, Selection())[:_DRAWN]
    durations_ms: list[float] = []
    for _ in range(2):
        durations_ms.clear()
        for badge in badges:
            started = time.perf_counter()
            render_badge(badge, layout, _DPI).mono()
            durations_ms.append((time.perf_counter() - started) * 1000)
    conditions = f"{layout.title}, {_DPI} dpi, every name seen before"
    p95 = percentile(durations_ms, 0.95)
    return Figure("picture of a badge: p95", conditions, p95, "ms", 20, len(durations_ms))


class _Stopwatch:
    """A printer driver that records the time at which the first byte would be sent."""

    def __init__(self) -> None:
        self.at = 0.0

    def ready(self, _: Deadline) -> Ready:
        return Ready(_DPI)

    def print(self, page: Page, _: Deadline) -> Result:
        encode_zpl(page.image)
        self.at = time.perf_counter()
        return Printed()


def _first_byte(store: Store) -> Figure:
    printer = Printer("bench", "bench", "zebra", "bench", DEFAULT_LAYOUT)
    set_up(store, Actor("", "", Role.ADMIN), printer)
    now = datetime.now(UTC)
    check_in, stopwatch, durations_ms = CheckIn(store, CHECKPOINT, lambda: now), _Stopwatch(), []
    for number in range(_PRINTED):
        guest = check_in.scan(ScanRequest.of(code_of(number))).guest
        decided_at = time.perf_counter()
        order = request_on_arrival(store, guest.id, printer.id, now) if guest else None
        if isinstance(order, PrintOrder):
            carry_out(order, stopwatch)
            durations_ms.append((stopwatch.at - decided_at) * 1000)
    conditions = f"{_EVENT} guests, ZPL at {_DPI} dpi, names drawn for the first time"
    what = "decision to the first byte of the badge: p95"
    return Figure(what, conditions, percentile(durations_ms, 0.95), "ms", 150, len(durations_ms))
