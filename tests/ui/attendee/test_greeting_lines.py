"""Lines of greetings as Qt breaks them: between parts of a name only, never inside of one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QTextLayout, QTextOption

from kiosk.domain.kiosk_flow.state import DisplaySettings
from kiosk.domain.names.greeting import Greeting, GreetingLine, greeting
from kiosk.name_tables import name_tables
from kiosk.texts import LANGUAGES
from kiosk.ui.attendee.layout.text_fitting import TextFitting
from kiosk.ui.shared.font_families import FAMILY
from kiosk.ui.shared.fonts import Glyphs
from tests.domain.names import greeting_table
from tests.domain.names.greeting_table import WELCOME, Row
from tests.ui import audit
from tests.ui.attendee.attendee_window import SceneWindow
from tests.ui.attendee.conftest import window_on
from tests.ui.attendee.panels import PANELS, Panel
from tests.ui.attendee.scene_inputs import scenes

_PIXELS = 80


@pytest.fixture(scope="module")
def font(qapp: QGuiApplication) -> QFont:
    assert Glyphs().can_draw("김")
    font = QFont(FAMILY)
    font.setPixelSize(_PIXELS)
    font.setWeight(QFont.Weight.ExtraBold)
    return font


def greetings(row: Row) -> Iterator[Greeting]:
    for language, welcome in WELCOME.items():
        guest, event = greeting_table.guest_of(row), greeting_table.event_of(row)
        yield greeting(guest, event, language, bool, name_tables(), welcome=welcome)


def broken(line: GreetingLine, font: QFont, width: float) -> list[str]:
    """The line as Qt breaks it in a width in px."""
    layout = QTextLayout(line.laid_out, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines = []
    while (made := layout.createLine()).isValid():
        made.setLineWidth(width)
        lines.append(line.laid_out[made.textStart() : made.textStart() + made.textLength()])
    layout.endLayout()
    return [one.strip() for one in lines]


@pytest.mark.parametrize("row", greeting_table.rows(), ids=lambda row: row["case"])
def test_a_line_breaks_between_its_parts_only(row: Row, font: QFont) -> None:
    metrics = QFontMetricsF(font)
    for said in greetings(row):
        for line in said.lines:
            parts = [GreetingLine(line.kind, (part,)).laid_out for part in line.parts]
            width = max(map(metrics.horizontalAdvance, parts)) + 2
            for lines in (broken(line, font, width), broken(line, font, 1.5 * width)):
                assert "".join(lines).replace(" ", "") == "".join(parts).replace(" ", "")
                ends = {" ".join(parts[: n + 1]) for n in range(len(parts))}
                for n in range(len(lines)):
                    assert " ".join(lines[: n + 1]) in ends


@pytest.mark.parametrize("zoom", [1.0, 2.0])
@pytest.mark.parametrize("panel", PANELS, ids=lambda panel: panel.name)
def test_a_long_word_of_a_name_shrinks_rather_than_break(
    walls: dict[str, SceneWindow], panel: Panel, zoom: float
) -> None:
    """24 letters in one word: as large as they fit, but never below 6.3 mm, nearer by 3.8 mm."""
    opened = window_on(walls, panel)
    least = 3.8 if audit.is_small(opened) else 6.3
    for language in LANGUAGES:
        opened.show(scenes(language, DisplaySettings(zoom=zoom))["welcome-long"])
        names = [
            one
            for one in opened.items()
            if audit.is_text(one) and one.parentItem().property("isName")
        ]
        assert any("Wolfeschlegelsteinhausen" in str(one.property("text")) for one in names)
        for one in names:
            font, text = one.property("font"), str(one.property("text"))
            lines = TextFitting().lineCount(text, font.weight(), font.pixelSize(), one.width())
            assert audit.glyph_mm(opened, one) >= least
            assert lines > 0
