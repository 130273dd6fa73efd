"""Papers of the seating: what is on them is read and told in one transaction, then written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa

from kiosk.domain.records.entities import Round
from kiosk.domain.records.validation import InvalidInput
from kiosk.domain.text.messages import Sentence, Texts
from kiosk.exchange.badges.place_cards import write_place_cards
from kiosk.exchange.exporting.export_kinds import ExportKind, PlaceCardText
from kiosk.exchange.exporting.seat_lists import SeatList, write_seat_list
from kiosk.exchange.exporting.table_cards import write_table_cards
from kiosk.exchange.progress import Progress
from kiosk.store import Store
from kiosk.usecases.reports.exporting.export_source import ExportSource
from kiosk.usecases.reports.seat_papers import seat_words
from kiosk.usecases.reports.seat_papers.cards import place_cards, table_cards
from kiosk.usecases.reports.seat_papers.lists import list_by_name, list_by_table
from kiosk.usecases.reports.seat_papers.seated_guests import (
    SeatedGuest,
    rounds_of,
    seated_guests,
    tell,
)

_SHOWN = 5


@dataclass(frozen=True, slots=True)
class SeatPaper:
    """A paper that is ready to be written: its number of cards or lines, and how.

    `write` takes the path and a progress; it returns the names of guests whose cards lack a text.
    """

    rows: int
    write: Callable[[Path, Progress], Sequence[str]]


def read_seat_paper(
    store: Store,
    author: str,
    kind: ExportKind,
    words: tuple[Texts, Texts],
    *,
    round_: str = "",
    text: PlaceCardText = PlaceCardText.POST,
) -> SeatPaper | InvalidInput:
    """Read a paper of the seats of a round, of all with "".

    Whoever is on it is recorded as told of their seat first, durably: no plan moves them after
    that. Raises StoreError.
    """

    def work(connection: sa.Connection) -> SeatPaper | InvalidInput:
        origin = ExportSource(connection, store.programme_in(connection), *words)
        rounds = rounds_of(origin.programme, round_)
        if isinstance(rounds, InvalidInput):
            return rounds
        if kind is ExportKind.TABLE_CARDS:
            return _table_cards(origin, rounds)
        seated = seated_guests(origin, rounds)
        if not seated:
            return InvalidInput(Sentence("export.seats.nobody"), "round")
        tell(store, connection, seated, author)
        if kind is ExportKind.PLACE_CARDS:
            return _place_cards(origin, rounds, seated, text)
        listed = list_by_table if kind is ExportKind.SEATS_BY_TABLE else list_by_name
        return _list(listed(origin, rounds, seated))

    return store.transact(work)


def lacking_texts(names: Sequence[str]) -> Sentence | None:
    """What to do where cards lack texts; None where none does."""
    if not names:
        return None
    more = len(names) - _SHOWN
    shown = ", ".join(names[:_SHOWN]) + (f" (+{more})" if more > 0 else "")
    return Sentence("export.cards.lacking", {"names": shown})


def _table_cards(origin: ExportSource, rounds: Sequence[Round]) -> SeatPaper | InvalidInput:
    cards = table_cards(origin, rounds)
    if not cards:
        return InvalidInput(Sentence("export.seats.no_table"), "round")
    titles = seat_words.event_names(origin)

    def write(path: Path, progress: Progress) -> Sequence[str]:
        write_table_cards(path, titles, cards, progress)
        return ()

    return SeatPaper(len(cards), write)


def _place_cards(
    origin: ExportSource,
    rounds: Sequence[Round],
    seated: Sequence[SeatedGuest],
    text: PlaceCardText,
) -> SeatPaper:
    tables = place_cards(origin, rounds, seated, text)
    title = " / ".join(seat_words.event_names(origin))

    def write(path: Path, progress: Progress) -> Sequence[str]:
        return write_place_cards(path, title, tables, progress)

    return SeatPaper(len(seated), write)


def _list(listed: SeatList) -> SeatPaper:
    def write(path: Path, progress: Progress) -> Sequence[str]:
        write_seat_list(path, listed, progress)
        return ()

    return SeatPaper(sum(1 for _ in listed.lines), write)
