"""Benchmarks of the dashboard and of exports after a day of scans."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

from kiosk.bench.figures import Figure, median
from kiosk.bench.generated_stores import CHECKPOINT, PREFIX, code_of, generated_guest
from kiosk.bench.processes import run
from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.domain.journal.scan_history import Scan, body_of
from kiosk.domain.records.entities import Checkpoint, Direction, Event, Session
from kiosk.store import Store
from kiosk.usecases.checkin.scan_checkin import CheckIn
from kiosk.usecases.reports.dashboard import Dashboard

_DOORS = datetime(2024, 12, 11, 8, 30, tzinfo=UTC)
_WORKSHOP = Session(id="workshop", starts=_DOORS + timedelta(hours=2), enrolled_only=True)
_RECORDS = (
    Event(code_prefix=PREFIX, name_ko="측정", name_en="Bench", starts=_DOORS),
    _WORKSHOP,
    Checkpoint(id=CHECKPOINT),
    Checkpoint(id="workshop", session="workshop"),
)
_DELEGATIONS = 200
_PORTION = 100_000
_QUERIES = 9
_MOST_MS = 200
_SECONDS_PER_100_000 = 15


def measure(folder: Path, guests: int) -> Iterator[Figure]:
    """The dashboard after a day with two scans per guest, and the workbook of arrivals."""
    path = folder / "day.db"
    _create_store(path, guests)
    conditions = f"{guests} guests, {2 * guests} scans"
    store = Store.open(path, "kiosk-1")
    durations_ms = _query(store, guests)
    store.close()
    for when, ms in zip(("when it is opened", "after a scan"), durations_ms, strict=True):
        yield Figure(f"dashboard: {when}", conditions, median(ms), "ms", _MOST_MS, len(ms))
    out = str(folder / "arrivals.xlsx")
    process = run("kiosk", "export", "arrivals", "--store", str(path), "--out", out)
    bound = _SECONDS_PER_100_000 * max(1, guests / 100_000)
    yield Figure("export to XLSX", f"{guests} rows", process.seconds, "s", bound, 1)
    yield Figure("export to XLSX: memory", f"{guests} rows", process.megabytes, "MB", 500, 1)


def _query(store: Store, guests: int) -> tuple[list[float], list[float]]:
    """Milliseconds of first queries of the dashboard, and of queries after one more scan."""
    check_in = CheckIn(store, CHECKPOINT, lambda: datetime.now(UTC))
    open_dashboard = Dashboard(store)
    rng = random.Random(0)  # noqa: S311 - repeatable, not secret
    first_ms: list[float] = []
    later_ms: list[float] = []
    for _ in range(_QUERIES):
        check_in.scan(ScanRequest.of(code_of(rng.randrange(guests))))
        for dashboard, durations_ms in ((Dashboard(store), first_ms), (open_dashboard, later_ms)):
            started = time.perf_counter()
            dashboard.figures(_DOORS + timedelta(hours=1))
            durations_ms.append((time.perf_counter() - started) * 1000)
    return first_ms, later_ms[1:]


def _create_store(path: Path, guests: int) -> None:
    store = Store.open(path, "bench", create=True)
    store.append(draft for record in _RECORDS if (draft := facts.change_fact(None, record)))
    drafts = (draft for number in range(guests) for draft in _drafts(number))
    while portion := list(islice(drafts, _PORTION)):
        store.append(portion)
    store.close()


def _drafts(number: int) -> Iterator[Draft]:
    """A guest with an entry and a second scan: exit, workshop, or for 1 in 20 a refused entry."""
    rng = random.Random(number)  # noqa: S311 - repeatable, not secret
    in_delegation, to_workshop = number % 3 == 0, number % 10 == 0
    guest = replace(
        generated_guest(number),
        delegation=f"대표단 {rng.randrange(_DELEGATIONS)}" if in_delegation else "",
        precedence=number + 1 if number % 90 == 0 else None,
        sessions=("workshop",) if to_workshop else (),
    )
    draft = facts.change_fact(None, guest)
    if draft:
        yield draft
    yield facts.code_issued(guest.id, code_of(number))
    at = _DOORS + timedelta(seconds=rng.randrange(4 * 3600))
    second_at = at + timedelta(minutes=30)
    entry = Scan(CHECKPOINT, at, Direction.ENTRY, "Admitted", first=True)
    if to_workshop:
        second_scan = Scan("workshop", second_at, Direction.ENTRY, "Admitted", first=True)
    elif number % 20 == 1:
        second_scan = Scan(CHECKPOINT, second_at, Direction.ENTRY, "AlreadyIn", since=at)
    else:
        second_scan = Scan(CHECKPOINT, second_at, Direction.EXIT, "Left")
    for scan in (entry, second_scan):
        yield Draft(facts.guest_subject(guest.id), FactKind.CODE_SCANNED, body_of(scan))
