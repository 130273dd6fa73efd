"""Kinds and formats of exports: the one list for desk, command line and import."""

from __future__ import annotations

from enum import StrEnum


class ExportFormat(StrEnum):
    """The format of a file; its value is also the ending of the file's name."""

    CSV = "csv"
    XLSX = "xlsx"
    PDF = "pdf"
    ZIP = "zip"


class ExportKind(StrEnum):
    """The kinds of exports, in the order in which the desk offers them."""

    ATTENDANCE = "attendance"
    ARRIVALS = "arrivals"
    NO_SHOWS = "no-shows"
    DELEGATIONS = "delegations"
    TABLES = "tables"
    CHANGES = "changes"
    EVERYTHING = "everything"
    REPORT = "report"
    PAPER = "paper"
    GREETERS = "greeters"
    TABLE_CARDS = "table-cards"
    PLACE_CARDS = "place-cards"
    SEATS_BY_TABLE = "seats-by-table"
    SEATS_BY_NAME = "seats-by-name"
    CALENDARS = "calendars"

    @property
    def formats(self) -> tuple[ExportFormat, ...]:
        """The formats in which this kind can be written."""
        if self is ExportKind.CALENDARS:
            return (ExportFormat.ZIP,)
        if self.is_of_seats or self in (ExportKind.REPORT, ExportKind.PAPER, ExportKind.GREETERS):
            return (ExportFormat.PDF,)
        return (ExportFormat.CSV, ExportFormat.XLSX, ExportFormat.PDF)

    @property
    def is_of_seats(self) -> bool:
        """Whether it is a paper of the seating: cards for tables and places, and lists of seats."""
        return self in (
            ExportKind.TABLE_CARDS,
            ExportKind.PLACE_CARDS,
            ExportKind.SEATS_BY_TABLE,
            ExportKind.SEATS_BY_NAME,
        )

    @property
    def tells_seats(self) -> bool:
        """Whether the guests on it count as told of their seats; a table card names nobody."""
        return self.is_of_seats and self is not ExportKind.TABLE_CARDS


class PaperGrouping(StrEnum):
    """How the paper list is grouped."""

    DELEGATION = "delegation"
    NAME = "name"


class PlaceCardText(StrEnum):
    """What the place card of a head of mission says: the post alone, or the name with the post."""

    POST = "post"
    NAME = "name"


SHEETS_OF_THE_DAY = (
    "참가자 상태 - Attendance",
    "도착 - Arrivals",
    "미도착 - No-shows",
    "대표단 - Delegations",
    "대표단 구성원 - Delegation members",
    "테이블 배정 - Seating",
    "변경 사항 - Changes",
    "스캔 - Scans",
    "메모 - Notes",
    "데스크 번호표 - Desk tickets",
)
"""Titles of sheets that record the day; an import skips sheets with these titles."""
