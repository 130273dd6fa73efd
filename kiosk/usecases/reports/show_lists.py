"""The lists of the command `show`: the store's content as plain objects, times with offset."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict
from datetime import datetime
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from kiosk.domain.admission.rules.words import rule_sentence
from kiosk.domain.journal.scan_history import Scan
from kiosk.domain.journal.seating.plan_stamp import RecordedStamp
from kiosk.domain.names import guest_names
from kiosk.domain.records.agenda import by_time
from kiosk.domain.records.seating.seating_proposal import order_of
from kiosk.domain.text.messages import Texts
from kiosk.store import Store, name_of, schema
from kiosk.store.queries import scans
from kiosk.store.queries.companions import display_names
from kiosk.store.queries.seating.plan_stamp import seating_stamp
from kiosk.usecases.reports.counts import count

Rows = Iterable[dict[str, Any]]


def event(store: Store) -> Rows:
    """The event, as one object."""
    return [_plain(store, store.programme().event)]


def sessions(store: Store) -> Rows:
    """Sessions by time."""
    found = sorted(store.programme().sessions.values(), key=by_time)
    return [_plain(store, session) for session in found]


def checkpoints(store: Store) -> Rows:
    """Checkpoints by id."""
    return [_plain(store, one) for one in store.programme().checkpoints.values()]


def worded_checkpoints(store: Store, texts: Texts) -> Rows:
    """The same with what the rule of each says, in the language of the texts."""
    programme = store.programme()
    for row in checkpoints(store):
        says = rule_sentence(row["rule"], programme, texts.language) if row["rule"] else ""
        yield {**row, "rule_says": says and texts.say(says)}


def guests(store: Store) -> Iterator[dict[str, Any]]:
    """Guests with codes and tables; a merged record names the one that stands."""
    event_ = store.programme().event
    for found in store.guests():
        yield {
            **_plain(store, found.guest),
            "name_latin": guest_names.latin(found.guest, event_),
            "codes": list(found.written),
            "merged": found.merged or None,
            "tables": [{"round": seat.round, "table": seat.table} for seat in found.seats],
        }


def named_guests(store: Store, texts: Texts) -> Iterator[dict[str, Any]]:
    """The same with the name of each in the language of the texts, also of unnamed companions."""
    event_, everybody = store.programme().event, [one.guest for one in store.guests()]
    names = store.read(partial(display_names, guests=everybody, event=event_, texts=texts))
    for row in guests(store):
        yield {"display_name": names[row["id"]], **row}


def tables(store: Store) -> Rows:
    """Tables with their guests in each round."""
    seated: dict[tuple[str, str], list[str]] = {}
    for row in store.read(lambda connection: connection.execute(sa.select(schema.seat)).all()):
        seated.setdefault((row.table, row.round), []).append(row.guest)
    programme = store.programme()
    shown = []
    for table in sorted(programme.tables.values(), key=lambda table: order_of(table.id)):
        guests = {id_: sorted(seated.get((table.id, id_), ())) for id_ in programme.rounds}
        rounds = [{"round": id_, "guests": ids} for id_, ids in guests.items()]
        shown.append({**_plain(store, table), "rounds": rounds})
    return shown


def seating(store: Store) -> Rows:
    """The rounds by time, how many sit in each and were told, and the stamp of the plan."""

    def work(connection: sa.Connection) -> tuple[dict[str, Any], RecordedStamp | None]:
        seated = sa.func.sum(sa.case((schema.seat.c.table != "", 1), else_=0))
        is_told = sa.and_(schema.seat.c.table != "", schema.seat.c.table == schema.seat.c.told)
        told = sa.func.sum(sa.case((is_told, 1), else_=0))
        query = sa.select(schema.seat.c.round, seated.label("seated"), told.label("told"))
        rows = connection.execute(query.group_by(schema.seat.c.round))
        return {row.round: row for row in rows}, seating_stamp(connection)

    by_round, recorded = store.read(work)
    for one in sorted(store.programme().rounds.values(), key=by_time):
        row = by_round.get(one.id)
        of_plan = recorded is not None and one.id in recorded.stamp.rounds
        yield {
            **_plain(store, one),
            "seated": row.seated if row else 0,
            "told": row.told if row else 0,
            "plan": stamp_as_json(recorded) if recorded is not None and of_plan else None,
        }


def scans_(store: Store) -> Iterator[dict[str, Any]]:
    """Scans by time."""
    query = sa.select(schema.scan)
    found = store.read(
        lambda connection: [scans.scan_of_row(row) for row in connection.execute(query)]
    )
    for scan in sorted(found, key=lambda one: one.order):
        yield _scan(store, scan)


def counts(store: Store) -> Rows:
    """Expected, arrived, not arrived and inside."""
    return [asdict(one) | {"not_arrived": one.not_arrived} for one in count(store)]


VIEWS: dict[str, Callable[[Store], Rows]] = {
    "event": event,
    "guests": guests,
    "sessions": sessions,
    "tables": tables,
    "seating": seating,
    "checkpoints": checkpoints,
    "scans": scans_,
    "counts": counts,
}


def views(texts: Texts) -> dict[str, Callable[[Store], Rows]]:
    """The same lists, with the names of guests in the language of the texts."""
    return VIEWS | {
        "guests": partial(named_guests, texts=texts),
        "checkpoints": partial(worded_checkpoints, texts=texts),
    }


# The columns that fit on a terminal; JSON has all.
BRIEF: dict[str, tuple[str, ...]] = {
    "event": ("name_ko", "name_en", "starts", "ends", "timezone", "code_prefix"),
    "guests": ("name_ko", "name_latin", "organisation_en", "category", "status", "codes"),
    "sessions": ("starts", "id", "title_ko", "title_en", "room"),
    "tables": ("id", "room", "x", "y", "capacity"),
    "seating": ("id", "starts", "room", "seated", "told", "live", "locked"),
    "checkpoints": ("id", "name_ko", "name_en", "room", "reentry", "session", "rule_says"),
    "scans": ("at", "checkpoint", "direction", "outcome", "reason", "guest", "device"),
    "counts": ("checkpoint", "category", "expected", "arrived", "not_arrived", "inside"),
}


def stamp_as_json(recorded: RecordedStamp) -> dict[str, Any]:
    """How a seating plan was made, and how near it is to the best; `bound` is the least of any."""
    stamp = recorded.stamp
    return {
        "planned_at": recorded.at.isoformat(),
        "planned_by": recorded.author,
        "people": stamp.people,
        "seed": stamp.seed,
        "iterations": stamp.iterations,
        "rules": stamp.rules,
        "total": stamp.cost,
        "bound": stamp.bound,
        "random": stamp.random,
        "repeated_pairs": stamp.repeated_pairs,
    }


def _scan(store: Store, scan: Scan) -> dict[str, Any]:
    values = _plain(store, scan)
    return values | {"device": name_of(scan.device), "passed": scan.passed}


def _plain(store: Store, record: Any) -> dict[str, Any]:
    zone = ZoneInfo(store.programme().event.timezone)
    return {
        name: value.astimezone(zone).isoformat() if isinstance(value, datetime) else value
        for name, value in asdict(record).items()
    }
