"""The lines of a guest's history."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.guest_history import FieldChange, HistoryItem
from kiosk.domain.journal.scan_history import Scan
from kiosk.domain.records.entities import Checkpoint, Direction, Event, Programme, Round, Status
from kiosk.texts import load_texts
from kiosk.ui.desk.parts.guest_formatter import GuestFormatter
from kiosk.ui.desk.parts.props import LineProps
from kiosk.ui.desk.person.history_view import history_lines
from kiosk.ui.shared.localizer import Localizer

MORNING = datetime(2024, 12, 11, 9, 12, tzinfo=ZoneInfo("Asia/Seoul"))
PROGRAMME = Programme(
    Event(),
    rounds={"r1": Round("r1", "1라운드", "Round 1")},
    checkpoints={"main": Checkpoint("main", "정문", "Main entrance")},
)


def line_of(kind: str, language: str = "en", **details: object) -> LineProps:
    localizer = Localizer(load_texts(language), MORNING)
    formatter = GuestFormatter(localizer, PROGRAMME, lambda code: f"<{code}>")
    item = HistoryItem("f", kind, MORNING, "desk-1", "Kim", "g", **details)  # type: ignore[arg-type] # of every kind
    return history_lines((item,), formatter)[0]


@pytest.mark.parametrize(
    ("text", "detail"),
    [("r1 7 2", "Round 1 · Table 7"), ("r1 7", "Round 1 · Table 7"), ("r1", "Round 1 · No seat")],
)
def test_a_seat_line_states_round_and_table(text: str, detail: str) -> None:
    assert line_of(FactKind.GUEST_SEATED, text=text).detail == detail


@pytest.mark.parametrize(
    ("language", "why", "detail"),
    [
        ("ko", "plan", "1라운드 · 7번 테이블 · 배정 계획"),
        ("en", "check_in", "Round 1 · Table 7 · at check-in"),
        ("en", "hand", "Round 1 · Table 7 · by staff"),
        ("en", "of_tomorrow", "Round 1 · Table 7"),
    ],
)
def test_a_seat_line_states_why(language: str, why: str, detail: str) -> None:
    assert line_of(FactKind.GUEST_SEATED, language, text="r1 7", why=why).detail == detail


@pytest.mark.parametrize(("language", "title"), [("ko", "테이블 안내"), ("en", "Told their table")])
def test_a_line_states_which_table_a_guest_was_told(language: str, title: str) -> None:
    line = line_of(FactKind.SEAT_TOLD, language, text="r1 7")
    assert (line.title, "7" in line.detail) == (title, True)


def test_a_correction_line_states_old_and_new_values() -> None:
    changes = (
        FieldChange("name_ko", "김민서", "김민소"),
        FieldChange("country", "KR", "SE"),
        FieldChange("status", Status.PENDING, Status.CONFIRMED),
        FieldChange("vip", False, True),
        FieldChange("escort", "", "Protocol 0900"),
    )
    line = line_of("guest_corrected", changes=changes)
    assert line.detail.splitlines() == [
        "Korean name: 김민서 → 김민소",
        "Country: <KR> → <SE>",
        "Registration: Check → Confirmed",
        "VIP: No → Yes",
        "Escort: – → Protocol 0900",
    ]
    assert (line.lead, line.note) == ("09:12", "desk-1 · Kim")


@pytest.mark.parametrize(
    ("scan", "annulled", "title", "chip"),
    [
        (Scan("main", MORNING, Direction.ENTRY, "Admitted"), False, "Entry · Main entrance", "In"),
        (Scan("main", MORNING, Direction.EXIT, "Left"), False, "Exit · Main entrance", "Left"),
        (
            Scan("main", MORNING, Direction.ENTRY, "Admitted", forced=True),
            False,
            "Entry · Main entrance",
            "Let in by staff",
        ),
        (
            Scan("main", MORNING, Direction.ENTRY, "Admitted"),
            True,
            "Entry · Main entrance",
            "Undone",
        ),
    ],
)
def test_a_scan_line_states_checkpoint_and_outcome(
    scan: Scan, annulled: bool, title: str, chip: str
) -> None:
    line = line_of(FactKind.CODE_SCANNED, scan=scan, annulled=annulled)
    assert (line.title, line.chip, line.struck) == (title, chip, annulled)


@pytest.mark.parametrize(
    ("language", "detail"),
    [("ko", "언어: – → 한국어, 프랑스어"), ("en", "Languages: – → Korean, French")],
)
def test_languages_are_shown_by_name(language: str, detail: str) -> None:
    changes = (FieldChange("languages", (), ("ko", "fr")),)
    assert line_of("guest_corrected", language, changes=changes).detail == detail
