"""The summary in the report: attendance in total, by day, category and delegation."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from kiosk.domain.records import arrival_rate
from kiosk.domain.records.arrival_rate import Interval
from kiosk.domain.records.entities import Event
from kiosk.domain.records.shares import Share, shares
from kiosk.exchange.exporting.report import Attendance
from kiosk.store import schema
from kiosk.store.journal import chain_check
from kiosk.usecases.reports import turnout
from kiosk.usecases.reports.exceptions import exceptions
from kiosk.usecases.reports.exporting.export_source import ExportSource
from kiosk.usecases.reports.turnout import CATEGORY, DELEGATION


def summarise(origin: ExportSource, at: datetime) -> Attendance:
    """The content of the report; times are in the event's zone."""
    connection, zone = origin.connection, ZoneInfo(origin.programme.event.timezone)
    groups = turnout.expectation_groups(connection)
    awaited = turnout.registered(groups, None, origin.programme)
    members = turnout.registered_by_delegation(connection, origin.programme)
    categories = _shares(origin, CATEGORY, awaited)
    delegations = tuple(one for one in _shares(origin, DELEGATION, members) if one.name)
    return Attendance(
        event=_local(origin.programme.event, zone),
        at=at.astimezone(zone),
        total=Share(
            "", sum(one.expected for one in categories), sum(one.arrived for one in categories)
        ),
        days=_days(turnout.arrivals(connection), zone),
        categories=categories,
        delegations=delegations,
        remarks=_remarks(connection),
        digest=chain_check.fingerprint(connection),
    )


def _shares(
    origin: ExportSource, column: sa.ColumnElement[str], registered: Counter[str]
) -> tuple[Share, ...]:
    """Arrived among expected guests by a column of the guest table."""
    attended = turnout.attended(origin.connection, origin.programme, (column,))
    expected = registered + Counter({key[0]: one.unregistered for key, one in attended.items()})
    return shares(expected, {key[0]: one.came for key, one in attended.items()})


def _days(minutes: Counter[int], zone: ZoneInfo) -> list[tuple[Interval, ...]]:
    """The cumulative arrivals of each day with any, counted from the first day on."""
    arrivals = arrival_rate.by_interval(minutes, zone)
    days, before = [], 0
    for day in sorted({starts.date() for starts in arrivals}):
        of_day = {starts: n for starts, n in arrivals.items() if starts.date() == day}
        days.append(arrival_rate.curve(of_day, before, max(of_day)))
        before += sum(of_day.values())
    return days


def _remarks(connection: sa.Connection) -> list[tuple[str, int]]:
    found = exceptions(connection)
    annulled = sa.select(sa.func.count()).where(schema.scan.c.annulled)
    walk_ins = sa.select(sa.func.count()).where(
        schema.guest.c.merged == "", sa.func.json_extract(schema.guest.c.record, "$.walk_in") == 1
    )
    return [
        ("report.walk_ins", connection.execute(walk_ins).scalar_one()),
        ("report.forced", found.forced),
        ("report.refused", sum(found.refused.values())),
        ("report.annulled", connection.execute(annulled).scalar_one()),
        ("report.apart", found.apart_count),
        ("report.doubtful", found.doubtful),
    ]


def _local(event: Event, zone: ZoneInfo) -> Event:
    return replace(
        event,
        starts=event.starts and event.starts.astimezone(zone),
        ends=event.ends and event.ends.astimezone(zone),
    )
