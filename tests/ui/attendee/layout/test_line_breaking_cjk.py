"""Lines of Japanese and Chinese texts are broken where Qt breaks them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from fontTools.ttLib import TTFont
from PySide6.QtGui import QFont, QGuiApplication, QTextLayout, QTextOption

from kiosk.resources import resource
from kiosk.texts import GUEST_CATALOGUE, read_catalogue
from kiosk.ui.attendee.layout.line_breaking import (
    PHRASE_END,
    has_ideographs,
    line_count,
    measure,
)
from kiosk.ui.shared.font_families import OF_LANGUAGE
from kiosk.ui.shared.fonts import Glyphs

_EM = 100


@pytest.fixture(scope="module")
def fonts(qapp: QGuiApplication) -> Glyphs:
    return Glyphs()


def _font(language: str) -> QFont:
    font = QFont(OF_LANGUAGE[language])
    font.setPixelSize(_EM)
    return font


def _drawn(text: str, font: QFont, width: float) -> list[str]:
    """The lines that Qt makes of a text in a width in em."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width * _EM)
        lines.append(text[line.textStart() : line.textStart() + line.textLength()])
    layout.endLayout()
    return lines


def _texts(language: str) -> Iterator[str]:
    catalogue = resource("i18n", f"{GUEST_CATALOGUE}_{language}.ts")
    for text in read_catalogue(catalogue).values():
        yield from text.replace(PHRASE_END, "").split("\n")


@pytest.mark.parametrize("language", OF_LANGUAGE)
@pytest.mark.parametrize("width", [4.2, 6.1, 9.3, 14.7])
def test_a_text_takes_as_many_lines_as_qt_makes_of_it(
    fonts: Glyphs, language: str, width: float
) -> None:
    font = _font(language)

    def advance(part: str) -> float:
        layout = QTextLayout(part, font)
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        return line.naturalTextWidth() / _EM if line.isValid() else 0.0

    differing = []
    for text in _texts(language):
        counted = line_count(measure(text, advance), width)
        drawn = _drawn(text, font, width)
        if counted and counted != len(drawn):
            differing.append((text, counted, drawn))
    assert differing == []


@pytest.mark.parametrize("language", OF_LANGUAGE)
@pytest.mark.parametrize("weight", ["Regular", "Bold"])
def test_the_font_of_a_language_has_the_characters_of_its_texts(language: str, weight: str) -> None:
    """If not, `packaging/subset_fonts.py` cuts it out anew."""
    file = f"{OF_LANGUAGE[language].replace(' ', '')}-{weight}.otf"
    known = TTFont(resource("fonts", file)).getBestCmap()
    wanted = {one for text in _texts(language) for one in text if has_ideographs(one)}
    assert {one for one in wanted if ord(one) not in known} == set()
