"""The store of an event whose arrivals a webhook tells of."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.records.entities import Direction
from kiosk.store import Store
from kiosk.usecases.checkin.scan_checkin import CheckIn

NOW = datetime(2024, 12, 11, 10, 10, tzinfo=ZoneInfo("Asia/Seoul"))


def code_of(guest: str) -> str:
    return f"KSTF-{guest.upper():0<16}".replace("I", "1").replace("L", "1").replace("U", "V")


def scan(store: Store, guest: str, direction: Direction = Direction.ENTRY) -> str:
    check_in = CheckIn(store, "main", lambda: NOW)
    return check_in.scan(ScanRequest.of(code_of(guest), direction=direction)).scan
