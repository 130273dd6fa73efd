"""Kinds and formats of exports: the one list for desk, command line and import."""

from __future__ import annotations

from enum import StrEnum


class ExportFormat(StrEnum):
    """The format of a file, which is also its name's ending."""

    CSV = "csv"
    XLSX = "xlsx"
    PDF = "pdf"


class ExportKind(StrEnum):
    """What is exported, in the order in which it is offered."""

    ARRIVALS = "arrivals"
    NO_SHOWS = "no-shows"
    DELEGATIONS = "delegations"
    TABLES = "tables"
    CHANGES = "changes"
    EVERYTHING = "everything"
    REPORT = "report"
    PAPER = "paper"

    @property
    def formats(self) -> tuple[ExportFormat, ...]:
        """The formats that there are of it."""
        is_document = self in (ExportKind.REPORT, ExportKind.PAPER)
        return (ExportFormat.PDF,) if is_document else tuple(ExportFormat)


class PaperGrouping(StrEnum):
    """What stands together in the list for paper."""

    DELEGATION = "delegation"
    NAME = "name"


SHEETS_OF_THE_DAY = (
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
"""Titles of sheets that record what happened, and that no import takes in again."""
