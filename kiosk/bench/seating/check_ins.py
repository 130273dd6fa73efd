"""Benchmark of check-ins at a live round: the scan, and the choice of a seat within it.

The choice is in processor time.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from kiosk.bench.figures import Figure, median, percentile
from kiosk.bench.generated_stores import CHECKPOINT, code_of, create_store, generated_guest
from kiosk.bench.seating.forum_event import HOST_COUNTRY, forum_event
from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Round, Table
from kiosk.domain.records.seating.seating_rules import SeatReason
from kiosk.seating.live.free_seat import SeatingNow, TableNow, free_seat_costs, traits_of
from kiosk.store import Store
from kiosk.store.queries.seating.seat_choices import ArrivalSeat, write_choices
from kiosk.usecases.checkin.scan_checkin import CheckIn

_PEOPLE, _TABLES, _SEATS = 200, 25, 8
_WARM_UP = 20
_STORES = 3


def measure(folder: Path) -> Iterator[Figure]:
    """The first scan of each guest with live seating and without, and the choice of a seat."""
    latencies: dict[bool, list[float]] = {True: [], False: []}
    for number in range(_STORES):
        stores = {
            live: _store(folder / f"round-{number}-{live}.db", live=live) for live in (True, False)
        }
        for guest in range(_PEOPLE):
            # Alternately, so that noise affects both.
            for live in sorted(stores, reverse=bool(guest % 2)):
                latency = _scan(stores[live], guest)
                if guest >= _WARM_UP:
                    latencies[live].append(latency)
        for store in stores.values():
            store.close()
    ratio = median(latencies[True]) / median(latencies[False])
    at = f"{_PEOPLE} guests, half of whom change seats with somebody as they come"
    runs = len(latencies[True])
    yield Figure("live seating: ratio of the p50 of a scan", at, ratio, "times", 1.2, runs)
    yield from _choice()


def _scan(store: Store, guest: int) -> float:
    """Milliseconds."""
    check_in = CheckIn(store, CHECKPOINT, lambda: datetime.now(UTC))
    return check_in.scan(ScanRequest.of(code_of(guest))).latency_ms


def _store(path: Path, *, live: bool) -> Store:
    """Guests who all have a seat of one round."""
    store = create_store(path, _PEOPLE)
    records: list[facts.Record] = [Round("r1", live=live)]
    records += [Table(str(number + 1), capacity=_SEATS) for number in range(_TABLES)]
    drafts = (facts.change_fact(None, one) for one in records)
    store.append(one for one in drafts if one)
    store.append(
        facts.guest_seated(
            generated_guest(number).id, "r1", str(number % _TABLES + 1), why=SeatReason.PLAN
        )
        for number in range(_PEOPLE)
    )
    if live:
        store.transact(lambda connection: write_choices(connection, "r1", _choices()))
    return store


def _choices() -> Iterator[ArrivalSeat]:
    """Of every two guests who come, one changes seats with somebody who comes later."""
    for number in range(0, _PEOPLE - _SEATS, 2):
        held, table = (str(one % _TABLES + 1) for one in (number, number + _SEATS + 1))
        displaced = generated_guest(number + _SEATS + 1).id
        yield ArrivalSeat(generated_guest(number).id, held, table, displaced)


def _choice() -> Iterator[Figure]:
    """Each guest of the forum in turn as one who has no seat, among all others who have one."""
    event = forum_event()
    people = [traits_of(one, HOST_COUNTRY) for one in event.guests]
    tables = event.rounds[0].tables
    times = []
    for guest in people:
        others = [one for one in people if one is not guest]
        at = [others[number :: len(tables)] for number in range(len(tables))]
        now = SeatingNow(
            "r1",
            [
                TableNow(table, tuple(seated), _SEATS + 1 - len(seated))
                for table, seated in zip(tables, at, strict=True)
            ],
            event.rules,
        )
        begun = time.process_time()
        free_seat_costs(guest, now)
        times.append((time.process_time() - begun) * 1e3)
    at_what = f"{len(people)} people, {len(tables)} tables, {len(event.rules)} rules"
    yield Figure(
        "live seating: choice of a seat alone, p99", at_what, percentile(times, 0.99), "ms", 5,
        len(times),
    )  # fmt: skip
