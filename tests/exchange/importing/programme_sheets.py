"""Sheets of a programme, and the records that they lead to."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.exchange.importing.files.sheets import Sheet
from kiosk.exchange.importing.plan import ImportPlan
from tests.exchange.spreadsheets import Row, sheet_of

SEOUL = ZoneInfo("Asia/Seoul")


def at(hour: int, minute: int = 0, day: int = 11) -> datetime:
    return datetime(2024, 12, day, hour, minute, tzinfo=SEOUL)


def event(*more: Row) -> Sheet:
    rows = [("행사명", "과학 포럼"), ("행사장", "서울"), ("시작", "2024-12-11 09:00"), *more]
    return sheet_of(*rows, name="행사")


def rooms(*rows: Row) -> Sheet:
    return sheet_of(("id", "name", "층"), *rows, name="rooms")


def sessions(header: Row, *rows: Row) -> Sheet:
    return sheet_of(header, *rows, name="세션")


def records(plan: ImportPlan, kind: type) -> list[object]:
    return [change.after for change in plan.changes if isinstance(change.after, kind)]


def hall() -> Sheet:
    return rooms(("a", "A홀", "2층"), ("b", "Hall B", "3F"))
