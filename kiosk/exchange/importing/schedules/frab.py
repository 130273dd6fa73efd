"""Schedules of frab and pretalx, in XML and in JSON: a day has rooms, a room has events.

The format is that of the schema that frab publishes (schedule.xsd) and of pretalx's exporters. A
day ends in the small hours of the next: each event has a date of its own, and where it has none a
time before that of the day's begin is of the next date.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from kiosk.exchange.importing.refusals import InvalidCell
from kiosk.exchange.importing.schedules.schedule import (
    Schedule,
    ScheduleRoom,
    Talk,
    bilingual,
    end_of,
    moment,
    plain,
    rooms_of,
)

SYSTEM = "frab/pretalx"
_CHANGEOVER = 4
Record = Mapping[str, Any]


def from_json(data: Record) -> Schedule:
    """A schedule in JSON. Raises InvalidCell."""
    conference = data["schedule"].get("conference") or {}
    listed = {plain(one.get("name")): one for one in conference.get("rooms") or ()}
    rooms = [_room(one) for one in listed.values()]
    talks: list[Talk] = []
    for day in conference.get("days") or ():
        for name, events in (day.get("rooms") or {}).items():
            room = _room(listed.get(name) or {"name": name})
            rooms.append(room)
            talks += [_talk(event, room, str(day.get("date") or "")) for event in events]
    return Schedule(
        SYSTEM,
        bilingual(conference.get("title")),
        rooms_of(rooms),
        tuple(talks),
        str(conference.get("time_zone_name") or ""),
    ).checked()


def from_xml(content: bytes) -> Schedule:
    """A schedule in XML. Raises InvalidCell."""
    root = _tree(content)
    if root.tag != "schedule":
        raise InvalidCell("import.file.markup")
    rooms, talks = [], []
    for day in root.iter("day"):
        for place in day.iter("room"):
            if not place.get("name"):  # a room within an event is its name once more
                continue
            room = _room(place.attrib)
            rooms.append(room)
            talks += [
                _talk(_record(event), room, day.get("date", "")) for event in place.iter("event")
            ]
    conference = root.find("conference")
    said = _texts(conference) if conference is not None else {}
    zone = said.get("time_zone_name", "")
    title = bilingual(said.get("title"))
    return Schedule(SYSTEM, title, rooms_of(rooms), tuple(talks), zone).checked()


def _tree(content: bytes) -> Element:
    """The elements of a document, which by its beginning has no document type with entities."""
    builder = TreeBuilder()
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.data
    try:
        parser.Parse(content, True)
        return builder.close()
    except (expat.ExpatError, AssertionError) as error:
        raise InvalidCell("import.schedule.damaged") from error


def _texts(element: Element) -> dict[str, str]:
    return {one.tag: (one.text or "").strip() for one in element}


def _record(event: Element) -> Record:
    """An event of XML under the names of JSON."""
    persons = [{"public_name": (one.text or "").strip()} for one in event.iter("person")]
    return {**_texts(event), **event.attrib, "persons": persons}


def _room(record: Record) -> ScheduleRoom:
    return ScheduleRoom(str(record.get("guid") or ""), bilingual(record.get("name")))


def _talk(event: Record, room: ScheduleRoom, day: str) -> Talk:
    starts = _starts(event, day)
    return Talk(
        str(event.get("guid") or event.get("code") or event.get("id") or ""),
        bilingual(event.get("title")),
        room.key,
        starts,
        end_of(starts, event.get("duration")),
        tuple(filter(None, _speakers(event))),
        plain(event.get("track")),
        str(event.get("language") or ""),
        plain(event.get("abstract")) or plain(event.get("description")),
    )


def _speakers(event: Record) -> Iterator[str]:
    for one in event.get("persons") or ():
        yield str(one.get("public_name") or one.get("full_public_name") or one.get("name") or "")


def _starts(event: Record, day: str) -> datetime | None:
    if dated := moment(event.get("date")):
        return dated
    if not day or not event.get("start"):
        return None
    starts = moment(f"{day[:10]}T{str(event['start']).zfill(5)}")
    is_late = starts is not None and starts.hour < _CHANGEOVER
    return starts + timedelta(days=1) if starts and is_late else starts
