"""Reads the arrow and the line of text of a way."""

from __future__ import annotations

from kiosk.domain.records.ways import LONGEST_WAY_EN, LONGEST_WAY_KO, ArrowKind
from kiosk.domain.text.hangul import is_hangul
from kiosk.exchange.importing.refusals import InvalidCell
from kiosk.exchange.importing.values.cell_values import choose, read_line

_ARROWS = {
    ArrowKind.NONE: "없음|모름|unknown",
    ArrowKind.STRAIGHT: "직진|앞|앞으로|정면|곧장|ahead|straight ahead|forward|↑",
    ArrowKind.LEFT: "왼쪽|좌|좌측|왼쪽으로|좌회전|to the left|turn left|←",
    ArrowKind.RIGHT: "오른쪽|우|우측|오른쪽으로|우회전|to the right|turn right|→",
    ArrowKind.ESCALATOR_UP: "에스컬레이터위|에스컬레이터상행|에스컬레이터올라감|escalator up",
    ArrowKind.ESCALATOR_DOWN: "에스컬레이터아래|에스컬레이터하행|에스컬레이터내려감|escalator down",
    ArrowKind.STAIRS_UP: "계단위|계단올라감|계단상행|stairs up|upstairs",
    ArrowKind.STAIRS_DOWN: "계단아래|계단내려감|계단하행|stairs down|downstairs",
    ArrowKind.LIFT: "엘리베이터|승강기|lift|elevator",
}


def read_arrow(text: str) -> ArrowKind:
    """The direction in which a way begins; NONE for an empty cell."""
    return choose(_ARROWS, text) if text else ArrowKind.NONE


def read_way_line(text: str) -> str:
    """The text of a way, short enough for its line on the kiosk."""
    line = read_line(text)
    most = LONGEST_WAY_KO if any(map(is_hangul, line)) else LONGEST_WAY_EN
    if len(line) > most:
        raise InvalidCell("import.way.long", most=most, given=len(line))
    return line
