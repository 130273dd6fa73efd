"""Place cards, a page for each table: ten to a page with crop marks, table and round above."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from kiosk.domain.names.badge_content import Badge
from kiosk.exchange.badges.document import DPI, Places, PrintSheet, crop_marks, on_sheet, place_on
from kiosk.exchange.badges.layout import BadgeLayout
from kiosk.exchange.badges.rendering import render_badge
from kiosk.exchange.exporting.listings import ExportProgress
from kiosk.exchange.exporting.pdf_pages import QUIET, CardPages
from kiosk.exchange.progress import Progress, no_progress

_SHEET = PrintSheet(2, 5)
# Millimetres: the line above the cards from the edge of the page, and the width of crop marks.
_HEADING, _HEADING_LINE, _HAIR = 4.0, 5.0, 0.1


@dataclass(frozen=True, slots=True)
class PlaceCard:
    """The card of one guest; all layouts of a document have the same size."""

    badge: Badge
    layout: BadgeLayout


@dataclass(frozen=True, slots=True)
class CardsOfTable:
    """The cards of a table in a round, in the order of its seats; both are named above them."""

    table: str
    round: str
    cards: Sequence[PlaceCard]


def write_place_cards(
    path: Path, title: str, tables: Sequence[CardsOfTable], progress: Progress = no_progress
) -> tuple[str, ...]:
    """Write the cards to `path`. Returns the names of guests whose cards lack a text.

    A card on which no name can be drawn is left out. Raises OSError.
    """
    export = ExportProgress(sum(len(table.cards) for table in tables), progress)
    places = on_sheet(_SHEET, tables[0].cards[0].layout)
    lacking: dict[str, None] = {}
    with CardPages(title) as pages:
        for table in tables:
            for part in _parts(table.cards, len(places.corners)):
                _begin_page(pages, places, (table.table, table.round))
                for corner, card in zip(places.corners, export.follow(part), strict=False):
                    if not _draw(pages, places, corner, card):
                        lacking[_name(card.badge)] = None
        pages.save(path)
    return tuple(lacking)


def _parts(cards: Sequence[PlaceCard], size: int) -> Iterator[Sequence[PlaceCard]]:
    for first in range(0, len(cards), size):
        yield cards[first : first + size]


def _begin_page(pages: CardPages, places: Places, headings: tuple[str, str]) -> None:
    """A page with a heading above each of the two columns of cards."""
    pages.add_page()
    pages.write_in(10, QUIET, bold=True)
    for (left, right), text in zip(pairwise(places.across), headings, strict=True):
        pages.set_xy(left, _HEADING)
        pages.cell(right - left, _HEADING_LINE, pages.fitted(text, right - left), align="C")
    pages.set_draw_color(0)
    pages.set_line_width(_HAIR)
    crop_marks(pages, places)


def _draw(pages: CardPages, places: Places, corner: tuple[float, float], card: PlaceCard) -> bool:
    """Draw a card; returns whether all of its texts are on it."""
    picture = render_badge(card.badge, card.layout, DPI)
    if not picture.nameless:
        place_on(pages, picture, card.layout, places, corner)
    return not (picture.nameless or picture.omissions)


def _name(badge: Badge) -> str:
    return next(iter(badge.called), badge.guest)
