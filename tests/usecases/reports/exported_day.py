"""The guests of a day at the event, and exports of it."""

from __future__ import annotations

from pathlib import Path

from kiosk.domain.records.entities import Guest, Status
from kiosk.domain.records.permissions import Actor, Role
from kiosk.exchange.exporting.export_kinds import ExportFormat, ExportKind
from kiosk.texts import load_texts
from kiosk.usecases.reports.exporting.exports import Exported, ExportRequest, export
from tests.usecases.conftest import Venue

TEXTS = (load_texts("ko"), load_texts("en"))
ADMIN = Actor("s9", "정다온", Role.ADMIN)
MISSION = "주한 스웨덴 대사관"

PEOPLE = (
    Guest(id="a", name_ko="하늘", precedence=2, delegation=MISSION, country="SE", category="vip"),
    Guest(id="b", family_latin="Berg", given_latin="Åsa", precedence=1, delegation=MISSION),
    Guest(id="c", name_ko="나무", category="regular", phone="+46 8 000 00 00", reference="R-7"),
    Guest(id="d", name_ko="=하나", category="regular", status=Status.BLOCKED),
    Guest(id="e", name_ko="취소", status=Status.CANCELLED, extra={"식단": "채식"}),
)


def write(
    venue: Venue, kind: ExportKind, path: Path, format_: ExportFormat = ExportFormat.CSV
) -> Exported:
    request = ExportRequest(kind, format_, path)
    result = export(venue.store, ADMIN, request, TEXTS, at=venue.now)
    assert isinstance(result, Exported)
    return result
