"""Schedules in JSON other than frab's: schedule2 of voc, and Sessionize's interface.

schedule2 names rooms by guid and says when an event starts with its offset; of Sessionize it is the
view *All data*, whose times have no zone.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from kiosk.exchange.importing.refusals import InvalidCell
from kiosk.exchange.importing.schedules import frab
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

SCHEDULE2, SESSIONIZE = "schedule2", "Sessionize"
_CANCELLED = frozenset({"canceled", "cancelled", "withdrawn", "rejected", "deleted"})
Record = Mapping[str, Any]


def from_json(content: bytes) -> Schedule:
    """A schedule in any of the known formats of JSON. Raises InvalidCell."""
    try:
        data = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise InvalidCell("import.schedule.damaged") from error
    if not isinstance(data, Mapping):
        raise InvalidCell("import.file.json")
    try:
        if isinstance(data.get("schedule"), Mapping):
            return frab.from_json(data)
        if "conference" in data and isinstance(data.get("events"), list):
            return _schedule2(data)
        if isinstance(data.get("sessions"), list) and isinstance(data.get("rooms"), list):
            return _sessionize(data)
    except (AttributeError, KeyError, TypeError) as error:
        raise InvalidCell("import.schedule.damaged") from error
    raise InvalidCell("import.file.json")


def _schedule2(data: Record) -> Schedule:
    conference = data["conference"]
    rooms = [_room(one) for one in conference.get("rooms") or ()]
    talks = []
    for event in data["events"]:
        place = event.get("room") or {}
        room = _room(place if isinstance(place, Mapping) else {"name": place})
        known = next((one for one in rooms if one.guid and one.guid == room.guid), room)
        rooms.append(known)
        talks.append(_talk_of_schedule2(event, known))
    title, zone = bilingual(conference.get("title")), str(conference.get("time_zone_name") or "")
    return Schedule(SCHEDULE2, title, rooms_of(rooms), tuple(talks), zone).checked()


def _room(record: Record) -> ScheduleRoom:
    return ScheduleRoom(str(record.get("guid") or ""), bilingual(record.get("name")))


def _talk_of_schedule2(event: Record, room: ScheduleRoom) -> Talk:
    starts = moment(event.get("start"))
    people = event.get("participants") or event.get("persons") or ()
    names = [plain(one.get("public_name") or one.get("name")) for one in people]
    languages = event.get("languages")
    return Talk(
        str(event.get("guid") or event.get("code") or ""),
        bilingual(event.get("title")),
        room.key,
        starts,
        moment(event.get("end")) or end_of(starts, event.get("duration")),
        tuple(filter(None, names)),
        _track(event.get("track")),
        str(event.get("language") or ", ".join(languages or ())),
        plain(event.get("abstract")) or plain(event.get("description")),
        str(event.get("state") or "").casefold() in _CANCELLED,
    )


def _track(track: Any) -> str:
    is_record = isinstance(track, Mapping) and "name" in track
    return plain(track["name"] if is_record else track)


def _sessionize(data: Record) -> Schedule:
    rooms = {one.get("id"): ScheduleRoom("", bilingual(one.get("name"))) for one in data["rooms"]}
    speakers = {one.get("id"): plain(one.get("fullName")) for one in data.get("speakers") or ()}
    talks = []
    for one in data["sessions"]:
        room = rooms.get(one.get("roomId"))
        talks.append(
            Talk(
                str(one.get("id") or ""),
                bilingual(one.get("title")),
                room.key if room else "",
                moment(one.get("startsAt")),
                moment(one.get("endsAt")),
                tuple(filter(None, (speakers.get(id_) for id_ in one.get("speakers") or ()))),
                description=plain(one.get("description")),
                cancelled=str(one.get("status") or "").casefold() in _CANCELLED,
            )
        )
    return Schedule(SESSIONIZE, ("", ""), rooms_of(rooms.values()), tuple(talks)).checked()
