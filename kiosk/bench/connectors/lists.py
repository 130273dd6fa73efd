"""Benchmark of large lists: a table of a database, at first and changed, and a calendar."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pysqlite3.dbapi2 as sqlite

from kiosk.bench.connectors.pretix_server import connected_store
from kiosk.bench.connectors.timed_exchange import TimedExchange
from kiosk.bench.figures import Figure
from kiosk.bench.generated_stores import generated_guest
from kiosk.bench.processes import run
from kiosk.store.connectors.systems import Connector

_ROWS, _CHANGED, _EVENTS = 100_000, 100, 10_000
_TABLE = "CREATE TABLE people (reg_no, full_name, email, company, status, position)"
_OPTIONS = {
    "table": "people",
    "headers": {"reg_no": "Guest ID", "full_name": "Name"},
    "columns": ("reg_no", "full_name"),
}
_ROOMS, _MINUTES, _A_DAY = 40, 30, 480


def measure(folder: Path) -> Iterator[Figure]:
    """Seconds to take in a table, 100 of its rows that changed, and a calendar."""
    yield from _table(folder)
    yield _calendar(folder)


def _table(folder: Path) -> Iterator[Figure]:
    path = folder / "people.db"
    connector = Connector("people", "sql", f"sqlite:///{path}", "", "people", options=_OPTIONS)
    with closing(sqlite.connect(path)) as database:
        database.execute(_TABLE)
        database.executemany(
            "INSERT INTO people VALUES (?, ?, ?, ?, ?, ?)", map(_row, range(_ROWS))
        )
        database.commit()
        with (
            closing(connected_store(folder / "table.db", connector)) as store,
            TimedExchange(store, connector) as exchange,
        ):
            at = f"{_ROWS:,} rows of 6 columns in SQLite"
            yield Figure("SQL source taken in", at, exchange.step_s(), "s", 20, 1)
            every = _ROWS // _CHANGED
            database.execute(
                "UPDATE people SET position = 'Director' WHERE rowid % ? = 1", (every,)
            )
            database.commit()
            what = f"{_CHANGED} changed rows of an SQL source"
            yield Figure(what, at, exchange.step_s(), "s", 2, 1)


def _row(number: int) -> tuple[str, ...]:
    guest = generated_guest(number)
    company, position = guest.organisation_ko, guest.position_ko
    return (f"R{number:07}", guest.name_ko, guest.email, company, "confirmed", position)


def _calendar(folder: Path) -> Figure:
    path = folder / "programme.ics"
    path.write_bytes("\r\n".join(_lines()).encode())
    process = run("kiosk", "import", str(path), "--store", str(folder / "programme.db"), "--json")
    at = f"{_EVENTS:,} events, {path.stat().st_size / 1e6:.1f} MB, with the start of the process"
    return Figure("iCalendar taken in", at, process.seconds, "s", 5, 1)


def _lines() -> Iterator[str]:
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:bench", "X-WR-CALNAME:Bench")
    yield "X-WR-TIMEZONE:Asia/Seoul"
    for number in range(_EVENTS):
        days, place = divmod(number // _ROOMS, _A_DAY // _MINUTES)
        starts = datetime(2027, 6, 2, 9) + timedelta(days=days, minutes=place * _MINUTES)  # noqa: DTZ001 - its zone is named
        ends = starts + timedelta(minutes=_MINUTES)
        yield from ("BEGIN:VEVENT", f"UID:talk-{number}@bench.example")
        yield from ("DTSTAMP:20270101T000000Z", "SEQUENCE:1", "CLASS:PUBLIC")
        for name, at in (("DTSTART", starts), ("DTEND", ends)):
            yield f"{name};TZID=Asia/Seoul:{at:%Y%m%dT%H%M%S}"
        yield from (f"SUMMARY:Talk {number}\\, with a title", f"LOCATION:Room {number % _ROOMS}")
        yield from (
            f"ATTENDEE;CN=Speaker {number}:invalid:nomail",
            "DESCRIPTION:" + "An abstract. " * 5,
        )
        yield from ("CATEGORIES:Track A", "END:VEVENT")
    yield from ("END:VCALENDAR", "")
