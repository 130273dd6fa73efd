"""Cards that stand on tables: A4 pages to fold once, with the number on both sides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.exchange.exporting.listings import ExportProgress
from kiosk.exchange.exporting.pdf_pages import A4, INK, LINE, QUIET, CardPages
from kiosk.exchange.progress import Progress, no_progress

# Millimetres from the fold; sizes of letters in points.
_TITLE, _NUMBER, _LINES = 9.0, 27.0, 97.0
_NUMBER_HEIGHT, _LINES_HEIGHT = 68.0, 38.0
_LARGEST, _LINE_SIZE, _TITLE_SIZE, _SMALLEST = 235.0, 17.0, 12.0, 9.0
_LEADING = 0.5  # millimetres a point


@dataclass(frozen=True, slots=True)
class TableNumberCard:
    """The card of one table: its number or name, and below it the room and the rounds."""

    number: str
    lines: Sequence[str] = ()


def write_table_cards(
    path: Path,
    titles: Sequence[str],
    cards: Sequence[TableNumberCard],
    progress: Progress = no_progress,
) -> None:
    """Write one page for each card to `path`; `titles` stand above each number, on a line each.

    Raises OSError.
    """
    export = ExportProgress(len(cards), progress)
    with CardPages(" / ".join(titles)) as pages:
        for card in export.follow(cards):
            pages.add_page()
            _draw_fold(pages)
            _draw_side(pages, titles, card)
            with pages.rotation(180, A4[0] / 2, A4[1] / 2):
                _draw_side(pages, titles, card)
        pages.save(path)


def _draw_fold(pages: CardPages) -> None:
    """A dashed line along which the page is folded."""
    pages.set_draw_color(*LINE)
    pages.set_line_width(0.2)
    pages.set_dash_pattern(dash=2, gap=2)
    pages.line(0, A4[1] / 2, A4[0], A4[1] / 2)
    pages.set_dash_pattern()


def _draw_side(pages: CardPages, titles: Sequence[str], card: TableNumberCard) -> None:
    """One side of the card, in the lower half of the page."""
    fold = A4[1] / 2
    pages.write_in(_TITLE_SIZE, QUIET)
    for number, title in enumerate(titles):
        pages.centred(title, fold + _TITLE + number * _TITLE_SIZE * _LEADING, 6)
    pages.write_in(_LARGEST, INK, bold=True)
    width = pages.get_string_width(pages.drawable(card.number)) + 2 * pages.c_margin
    pages.write_in(_LARGEST * min(1.0, pages.epw / width), INK, bold=True)
    pages.centred(card.number, fold + _NUMBER, _NUMBER_HEIGHT)
    _draw_lines(pages, card.lines, fold + _LINES)


def _draw_lines(pages: CardPages, lines: Sequence[str], top: float) -> None:
    """The lines below each other, in smaller letters where they are many."""
    if not lines:
        return
    size = max(_SMALLEST, min(_LINE_SIZE, _LINES_HEIGHT / len(lines) / _LEADING))
    pages.write_in(size, INK)
    for number, line in enumerate(lines):
        pages.centred(line, top + number * size * _LEADING, size * _LEADING)
