"""Names of rounds, rooms and tables on paper, in Korean and English."""

from __future__ import annotations

from kiosk.domain.records.entities import Room, Round
from kiosk.usecases.reports.exporting.export_source import ExportSource


def round_title(origin: ExportSource, round_: Round) -> str:
    """A round's name in both languages, and its times."""
    return "  ".join(filter(None, (round_name(round_), _times(origin, round_))))


def round_name(round_: Round) -> str:
    """A round's name in both languages, or its id."""
    return _both(round_.name_ko, round_.name_en) or round_.id


def room_name(origin: ExportSource, room: str) -> str:
    """A room's name in both languages; its id where it is unknown, empty where it is empty."""
    found = origin.programme.rooms.get(room, Room())
    return _both(found.name_ko, found.name_en) or room


def event_names(origin: ExportSource) -> list[str]:
    """The event's name in Korean and English, where it has them."""
    event = origin.programme.event
    return list(dict.fromkeys(filter(None, (event.name_ko.strip(), event.name_en.strip()))))


def table_title(origin: ExportSource, table: str) -> str:
    """The word for a table in both languages, with its number."""
    return f"{origin.title('paper.table')} {table}"


def _times(origin: ExportSource, round_: Round) -> str:
    ends = (origin.local(round_.starts), origin.local(round_.ends))
    return "–".join(f"{moment:%H:%M}" for moment in ends if moment)


def _both(korean: str, english: str) -> str:
    return " / ".join(dict.fromkeys(filter(None, (korean.strip(), english.strip()))))
