"""The bundled fonts load and have the glyphs needed for names."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontDatabase, QRawFont
from pytestqt.qtbot import QtBot

from kiosk.resources import resource

SAMPLES = {
    "Pretendard": "김민서 뷁 KIM Łukasz Ñandú Müller Nguyễn Άγγελος Шевченко",
    "Noto Sans Arabic": "ليلى",
    "Noto Sans Thai": "สมชาย",
    "Noto Sans SC": "欧阳林雅庭龍影䶮",
}


FILES = {"Pretendard": 4, "Noto Sans SC": 1}


@pytest.mark.parametrize("family", SAMPLES)
def test_a_font_has_the_glyphs_for_names(family: str, qtbot: QtBot) -> None:
    files = sorted(resource("fonts").glob(f"{family.replace(' ', '')}-*.[ot]tf"))
    assert len(files) == FILES.get(family, 2)
    for file in files:
        number = QFontDatabase.addApplicationFont(str(file))
        assert family in [
            name[: len(family)] for name in QFontDatabase.applicationFontFamilies(number)
        ]
        font = QRawFont(str(file), 20)
        assert all(
            font.supportsCharacter(ord(character))
            for character in SAMPLES[family]
            if character != " "
        )
