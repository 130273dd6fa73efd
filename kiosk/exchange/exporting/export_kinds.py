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
    CALENDARS = "calendars"

    @property
    def formats(self) -> tuple[ExportFormat, ...]:
        """The formats in which this kind can be written."""
        if self is ExportKind.CALENDARS:
            return (ExportFormat.ZIP,)
        if self in (ExportKind.REPORT, ExportKind.PAPER, ExportKind.GREETERS):
            return (ExportFormat.PDF,)
        return (ExportFormat.CSV, ExportFormat.XLSX, ExportFormat.PDF)


class PaperGrouping(StrEnum):
    """How the paper list is grouped."""

    DELEGATION = "delegation"
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
