"""What QML asks about the sizes of texts, answered with the metrics of the bundled font."""

from __future__ import annotations

import math
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.ui.attendee.layout import line_breaking, mirroring
from kiosk.ui.attendee.layout.line_breaking import Limits, Measured
from kiosk.ui.shared.font_families import FAMILY, OF_LANGUAGE

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0

_EM = 100  # px
# Qt rounds advances of large sizes differently; texts are never wider than they are measured.
_MARGIN = 1.01
_SPARE = 2  # px
# Letters of the heaviest weight stand closer, by this many em each (`FittedText.qml`).
_TRACKING = 0.018


@QmlElement
@QmlSingleton
class TextFitting(QObject):
    """Sizes, widths and line counts of texts; sizes and widths in px, weights as in QFont.

    Widths are kept until `forget`, because asking the font takes time.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fonts: dict[tuple[int, str], QFontMetricsF] = {}
        self._widths: dict[tuple[str, int], float] = {}
        self._measured: dict[tuple[str, int], Measured] = {}

    @Slot()
    def forget(self) -> None:
        """Keep no width any longer: names of guests are among the texts."""
        self._widths.clear()
        self._measured.clear()

    @Slot(str, int, result=float)
    def advance(self, text: str, weight: int) -> float:
        """The width of a text in em."""
        key = (text, weight)
        width = self._widths.get(key)
        if width is None:
            width = _MARGIN * self._font(weight, text).horizontalAdvance(text) / _EM
            if weight >= QFont.Weight.ExtraBold.value:
                width = max(0.0, width - _TRACKING * len(text))
            self._widths[key] = width
        return width

    @Slot(str, int, float, result=float)
    def lineWidth(self, text: str, weight: int, size: float) -> float:
        """The width of a text in one line."""
        width = line_breaking.one_line_width(text, partial(self._advance_of, weight))
        return math.ceil(width * math.ceil(size)) + _SPARE

    @Slot(str, int, float, float, result=int)
    def lineCount(self, text: str, weight: int, size: float, width: float) -> int:
        """The lines that a text takes in a width; 0 if a word is wider than that."""
        return line_breaking.line_count(self._measure(text, weight), width / math.ceil(size))

    @Slot(str, int, float, float, float, int, float, float, result=int)
    def fittingSize(  # noqa: PLR0917 - QML passes values, not objects
        self,
        text: str,
        weight: int,
        wished: float,
        least: float,
        width: float,
        most: int,
        room: float,
        leading: float,
    ) -> int:
        """The largest font size at which a text keeps to its limits; see `Limits`."""
        limits = Limits(wished, least, width, room, most, leading)
        return line_breaking.fitting_size(self._measure(text, weight), limits)

    @Slot(str, int, float, float, result=float)
    def balancedWidth(self, text: str, weight: int, size: float, width: float) -> float:
        """The narrowest width in which a text takes no more lines than in `width`."""
        return line_breaking.balanced_width(self._measure(text, weight), size, width)

    @Slot(str, int, float, float, result=str)
    def brokenAtPhrases(self, text: str, weight: int, size: float, width: float) -> str:
        """A text with its line breaks, if phrases are marked in it; else the text itself."""
        if line_breaking.PHRASE_END not in text:
            return text
        advance = partial(self._advance_of, weight)
        return line_breaking.broken_at_phrases(text, advance, width / math.ceil(size))

    @Slot(str, float, result=float)
    def pixelSize(self, text: str, height: float) -> float:
        """The font size at which the glyphs of a text are `height` px high."""
        return line_breaking.pixel_size(text, height)

    @Slot(str, result=bool)
    def hasFullWidth(self, text: str) -> bool:
        """Whether there is Hangul, kana or a Chinese character in a text."""
        return line_breaking.has_full_width(text)

    @Slot(str, result=bool)
    def isRightToLeft(self, text: str) -> bool:
        """Whether a text begins with letters that are written from right to left."""
        return mirroring.begins_right_to_left(text)

    @Slot(str, float, float, float, float, result=float)
    def labelHeight(
        self, text: str, size: float, width: float, padding: float, least: float
    ) -> float:
        """The height of a button whose label has this width, with `padding` above and below it."""
        lines = self.lineCount(text, QFont.Weight.Bold.value, size, width)
        return line_breaking.label_height(lines, size, padding, least)

    def _advance_of(self, weight: int, text: str) -> float:
        return self.advance(text, weight)

    def _measure(self, text: str, weight: int) -> Measured:
        key = (text, weight)
        measured = self._measured.get(key)
        if measured is None:
            measured = line_breaking.measure(text, partial(self._advance_of, weight))
            self._measured[key] = measured
        return measured

    def _font(self, weight: int, text: str) -> QFontMetricsF:
        known = QFont.Weight.Medium, QFont.Weight.Bold, QFont.Weight.ExtraBold
        drawn = max((one for one in known if one.value <= weight), default=known[0])
        # Kana and Chinese characters are as wide in every family that has them, or narrower.
        family = OF_LANGUAGE["ja"] if line_breaking.has_ideographs(text) else FAMILY
        key = (drawn.value, family)
        if key not in self._fonts:
            font = QFont(family)
            font.setPixelSize(_EM)
            font.setWeight(drawn)
            font.setFeature(QFont.Tag("tnum"), 1)  # figures of one width
            self._fonts[key] = QFontMetricsF(font)
        return self._fonts[key]
