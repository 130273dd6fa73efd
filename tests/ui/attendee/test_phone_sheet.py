"""The code for the phone: a sheet over the dimmed day (K9), and a small one at the end (K12)."""

from __future__ import annotations

import pytest
import zxingcpp
from PySide6.QtGui import QImage

from kiosk.domain.kiosk_flow.state import DisplaySettings
from kiosk.texts import LANGUAGES
from tests.ui import audit
from tests.ui.attendee.attendee_window import SceneWindow, parents
from tests.ui.attendee.conftest import window_on
from tests.ui.attendee.panels import PANELS, Panel
from tests.ui.attendee.scene_inputs import TEXTS, scenes


def codes(opened: SceneWindow) -> list[str]:
    picture = opened.picture().convertToFormat(QImage.Format.Format_RGB888)
    return [found.text for found in zxingcpp.read_barcodes(audit.pixels(picture))]


@pytest.mark.parametrize("zoom", [1.0, 2.0])
@pytest.mark.parametrize("panel", PANELS, ids=lambda panel: panel.name)
def test_behind_the_code_the_day_is_dimmed_and_cannot_be_pressed(
    walls: dict[str, SceneWindow], panel: Panel, zoom: float
) -> None:
    opened = window_on(walls, panel)
    for language in LANGUAGES:
        shown = scenes(language, DisplaySettings(zoom=zoom))
        assert opened.show(shown["phone"]) == 1
        title = TEXTS[language].say("k9.title")
        (day,) = [
            one
            for one in opened.items()
            if audit.is_text(one) and one.property("text") == title
            if not any(map(audit.is_button, parents(one)))
        ]
        assert not day.isEnabled()
        assert any(above.opacity() < 0.5 for above in parents(day))
        pressed = [one for one in opened.items() if audit.is_button(one) and one.isEnabled()]
        assert TEXTS[language].say("k9.phone.done") in {one.property("text") for one in pressed}
        (held,) = codes(opened)
        assert TEXTS[language].say("k10.title.untimed", table="12").split()[-1] in held
        for name in ("김민서", "Minseo"):
            assert name not in held


def test_at_the_end_the_same_code_stands_beside_what_comes_next(
    walls: dict[str, SceneWindow],
) -> None:
    opened = window_on(walls, PANELS[0])
    shown = scenes("ko", DisplaySettings())
    opened.show(shown["phone"])
    held = codes(opened)
    opened.show(shown["finish"])
    assert codes(opened) == held
    assert shown["attract"].qr is None
