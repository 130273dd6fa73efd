"""The code for the guest's phone is read from the picture of every panel, in every look."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
import zxingcpp
from PySide6.QtQuick import QQuickItem

from kiosk.domain.admission.outcomes import Admitted
from kiosk.domain.kiosk_flow.phone.phone_text import MOST_BYTES
from kiosk.domain.kiosk_flow.screens import Screen
from kiosk.domain.kiosk_flow.state import DisplaySettings
from kiosk.domain.records.entities import Programme, Session
from kiosk.texts import LANGUAGES
from kiosk.ui.attendee.derive import derive
from kiosk.ui.attendee.props import AttendeeProps
from tests.ui import audit
from tests.ui.attendee.attendee_window import SceneWindow, rect
from tests.ui.attendee.conftest import window_on
from tests.ui.attendee.panels import LOOKS, PANELS, Panel
from tests.ui.attendee.scene_inputs import answered, inputs
from tests.ui.attendee.scene_records import KIM, PROGRAMME

_TITLE = "과학기술 국제협력"
_LEAST_MM = 0.5
"""The side of a module that cameras of phones read from 30 cm."""
_QUIET = 4


def _full() -> Programme:
    """A programme that fills the code to its last byte, or nearly."""
    first = PROGRAMME.sessions["s1"].starts
    assert first is not None
    more = {
        f"x{n:02}": Session(f"x{n:02}", _TITLE, _TITLE, starts=first + timedelta(minutes=9 * n))
        for n in range(60)
    }
    return replace(PROGRAMME, sessions=PROGRAMME.sessions | more)


def _scene(language: str, display: DisplaySettings) -> AttendeeProps:
    programme = _full()
    state = answered(Screen.PHONE, Admitted(KIM, first=True))
    answer = replace(state.answer, programme=programme) if state.answer else None
    display = replace(display, language=language)
    return derive(replace(state, answer=answer, display=display), inputs(programme))


@pytest.mark.parametrize("panel", PANELS, ids=lambda panel: panel.name)
def test_a_full_code_is_read_from_every_panel(walls: dict[str, SceneWindow], panel: Panel) -> None:
    scene_window = window_on(walls, panel)
    for language in LANGUAGES:
        for look in LOOKS:
            case = f"{language}, {look.name}"
            scene_window.show(_scene(language, look.display))
            [read] = zxingcpp.read_barcodes(audit.pixels(scene_window.picture()))
            assert _TITLE in read.text, case
            assert MOST_BYTES - 60 < len(read.text.encode()) <= MOST_BYTES, case
            [code] = [one for one in scene_window.items() if _is_code(one)]
            assert code.property("module") / panel.px_per_mm >= _LEAST_MM, case
            assert rect(code).bottom() <= panel.height, case
            modules = len(code.property("rows")) + 2 * _QUIET
            assert code.width() == code.height() == modules * code.property("module"), case


def _is_code(item: QQuickItem) -> bool:
    return item.metaObject().className().startswith("QrPicture")
