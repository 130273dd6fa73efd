"""The bundled fonts, and which characters they can draw."""

from __future__ import annotations

import unicodedata
from functools import cached_property

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QRawFont

from kiosk.resources import resource
from kiosk.ui.shared.font_families import FAMILY, OF_LANGUAGE


class Glyphs:
    """The bundled fonts: Pretendard, and others for characters that it lacks."""

    def __init__(self) -> None:
        """Loads the fonts into the application and makes Pretendard the default."""
        self._families: set[str] = set()
        for file in sorted(resource("fonts").glob("*.[ot]tf")):
            loaded = QFontDatabase.addApplicationFont(str(file))
            self._families.update(QFontDatabase.applicationFontFamilies(loaded))
        for family in OF_LANGUAGE.values():
            QFont.insertSubstitution(family, FAMILY)
        QGuiApplication.setFont(QFont(FAMILY))

    def can_draw(self, text: str) -> bool:
        """Whether every visible character has a glyph."""
        return all(
            any(font.supportsCharacter(ord(character)) for font in self._fonts)
            for character in text
            if not character.isspace() and unicodedata.category(character) != "Cf"
        )

    @cached_property
    def _fonts(self) -> list[QRawFont]:
        return [QRawFont.fromFont(QFont(family)) for family in sorted(self._families)]
