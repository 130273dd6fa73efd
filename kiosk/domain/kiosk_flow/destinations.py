"""Where a guest goes from a kiosk: a room or the help desk, with arrow and text as far as known."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.names.guest_names import localized
from kiosk.domain.records.entities import Checkpoint, Programme, Room
from kiosk.domain.records.unknown_values import known
from kiosk.domain.records.ways import ArrowKind, Way, way_id
from kiosk.domain.text.messages import Sentence


@dataclass(frozen=True, slots=True)
class Destination:
    """A room, or the help desk; each part is empty where it is not known.

    `arrow` is the direction in which the way begins, NONE where nobody described it; `way` is its
    text: the organiser's, else the words of the arrow. `is_here` says that the kiosk is in the
    room itself.
    """

    room: str = ""
    floor: str = ""
    arrow: ArrowKind = ArrowKind.NONE
    way: Sentence | None = None
    is_here: bool = False


def room_destination(
    room: str, here: Checkpoint | None, programme: Programme, language: str
) -> Destination:
    """A room as seen from a checkpoint, in a language; an unlisted room has its id for a name."""
    if not room:
        return Destination()
    listed = programme.rooms.get(room, Room(id=room))
    name = localized(listed.name_ko, listed.name_en, language) or room
    floor = localized(listed.floor_ko, listed.floor_en, language)
    if here is None or here.room == room:
        return Destination(name, floor, is_here=here is not None)
    way = programme.ways.get(way_id(here.id, room), Way())
    arrow = known(way.arrow) or ArrowKind.NONE
    return Destination(name, floor, arrow, _words(way.line_ko, way.line_en, language, arrow))


def desk_destination(here: Checkpoint | None, programme: Programme, language: str) -> Destination:
    """The help desk as seen from a checkpoint, in a language."""
    event = programme.event
    name = localized(event.desk_ko, event.desk_en, language)
    if here is None:
        return Destination(name)
    arrow = known(here.desk_arrow) or ArrowKind.NONE
    way = _words(here.desk_way_ko, here.desk_way_en, language, arrow)
    if way is not None and here.desk_metres:
        way = Sentence("way.with_metres", {"way": way, "metres": here.desk_metres})
    return Destination(name, arrow=arrow, way=way)


def _words(korean: str, english: str, language: str, arrow: ArrowKind) -> Sentence | None:
    """The organiser's line in that language, else the words of the arrow, which every language has.

    A line in another language is used only where there is no arrow.
    """
    line = (korean if language == "ko" else english).strip()
    if line:
        return Sentence("way.worded", {"way": line})
    if arrow is not ArrowKind.NONE:
        return Sentence(f"way.arrow.{arrow}")
    other = localized(korean, english, language)
    return Sentence("way.worded", {"way": other}) if other else None
