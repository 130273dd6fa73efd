"""Names of exported files."""

from __future__ import annotations

from datetime import datetime

from kiosk.domain.records.entities import Event
from kiosk.exchange.exporting.export_kinds import ExportFormat, ExportKind


def file_name(event: Event, kind: ExportKind, format_: ExportFormat, at: datetime) -> str:
    """`KSTF-no-shows-20241211-1010.xlsx`: event, kind and time, so that names sort by time."""
    return f"{event.code_prefix or 'event'}-{kind}-{at:%Y%m%d-%H%M}.{format_}"
