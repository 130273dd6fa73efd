"""Recognises lists that this program exported.

Lists about the day are not imported again. Lists of records are, for what was changed in them.
"""

from __future__ import annotations

from kiosk.exchange.exporting.export_kinds import SHEETS_OF_THE_DAY
from kiosk.exchange.importing.files.cells import fold, shown
from kiosk.exchange.importing.files.sheets import Sheet

HEADERS = (
    ("시각 / Time", "기기 / Device"),
    ("최초 입장 시각 / First entry",),
    ("미도착 / Not arrived", "현재 입장 / Inside now"),
    ("테이블 / Table", "도착 / Arrived"),
)
"""Headers that only exported lists of events or arrivals have, also in a CSV file."""
EXPORTED_AT = "내보낸 시각 / Exported at"
"""The header of the time of export in a list of records, also in a CSV file."""
_NAMES = frozenset(map(fold, SHEETS_OF_THE_DAY))


def is_own_list(sheet: Sheet) -> bool:
    """Whether a sheet is an exported list about the day."""
    if sheet.name and fold(sheet.name) in _NAMES:
        return True
    headers = set(map(shown, sheet.rows[0][1])) if sheet.rows else set()
    return any(headers.issuperset(each) for each in HEADERS)


def is_time_of_export(header: str) -> bool:
    """Whether the header is the one of the time of export."""
    return fold(header) == fold(EXPORTED_AT)
