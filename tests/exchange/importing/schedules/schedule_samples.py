"""Made-up schedules of one conference in each format, as text."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Europe/Brussels")


@dataclass(frozen=True)
class Item:
    guid: str
    title: str
    room: str
    starts: datetime
    minutes: int = 30
    speakers: tuple[str, ...] = ("Wolf Berg",)
    language: str = "en"


ITEMS = (
    Item("a1", "Opening", "Janson", datetime(2027, 1, 30, 9, 30, tzinfo=ZONE)),
    Item("a2", "Kernels at night", "K.1.105", datetime(2027, 1, 31, 0, 30, tzinfo=ZONE)),
    Item("a3", "커널 이야기", "K.1.105", datetime(2027, 1, 31, 10, 0, tzinfo=ZONE), language="ko"),
    Item("a4", "Closing", "Janson", datetime(2027, 1, 31, 17, 0, tzinfo=ZONE), 45, ()),
)
ROOMS = {"Janson": "r-1", "K.1.105": "r-2"}


def moved(items: Sequence[Item], guid: str, **changes: Any) -> tuple[Item, ...]:
    return tuple(replace(one, **changes) if one.guid == guid else one for one in items)


def day_of(item: Item) -> str:
    """A day ends at four in the morning."""
    return f"{item.starts - timedelta(hours=4):%Y-%m-%d}"


def clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


def frab_xml(items: Sequence[Item], *, guids: bool = True) -> str:
    days = []
    for day in sorted({day_of(one) for one in items}):
        rooms = []
        for room in dict.fromkeys(one.room for one in items if day_of(one) == day):
            events = [_event(one) for one in items if (one.room, day_of(one)) == (room, day)]
            guid = f' guid="{ROOMS[room]}"' if guids else ""
            rooms.append(f'<room name="{room}"{guid}>{"".join(events)}</room>')
        days.append(f'<day index="1" date="{day}">{"".join(rooms)}</day>')
    head = "<conference><title>FOSDEM 2027</title><time_zone_name>Europe/Brussels</time_zone_name>"
    return f'<?xml version="1.0"?><schedule>{head}</conference>{"".join(days)}</schedule>'


def _event(item: Item) -> str:
    people = "".join(f'<person id="1">{name}</person>' for name in item.speakers)
    return (
        f'<event guid="{item.guid}" id="7"><room>{item.room}</room><title>{item.title}</title>'
        f"<date>{item.starts.isoformat()}</date><start>{item.starts:%H:%M}</start>"
        f"<duration>{clock(item.minutes)}</duration><language>{item.language}</language>"
        f"<track>Systems</track><abstract/><persons>{people}</persons></event>"
    )


def frab_json(items: Sequence[Item]) -> str:
    days = []
    for day in sorted({day_of(one) for one in items}):
        rooms: dict[str, list[Any]] = {}
        for one in items:
            if day_of(one) == day:
                rooms.setdefault(one.room, []).append(_record(one))
        days.append({"date": day, "rooms": rooms})
    listed = [{"name": name, "guid": guid} for name, guid in ROOMS.items()]
    conference = {"title": "FOSDEM 2027", "time_zone_name": "Europe/Brussels"}
    return json.dumps({"schedule": {"conference": conference | {"rooms": listed, "days": days}}})


def _record(item: Item) -> dict[str, Any]:
    return {
        "guid": item.guid,
        "title": item.title,
        "start": f"{item.starts:%H:%M}",
        "duration": clock(item.minutes),
        "date": item.starts.isoformat(),
        "language": item.language,
        "persons": [{"public_name": name} for name in item.speakers],
    }


def schedule2(items: Sequence[Item]) -> str:
    events = [
        {
            "guid": one.guid,
            "title": {"en": one.title, "ko": f"{one.title} 세션"},
            "start": one.starts.isoformat(),
            "duration": f"PT{one.minutes}M",
            "room": {"guid": ROOMS[one.room]},
            "participants": [{"name": name, "role": "speaker"} for name in one.speakers],
        }
        for one in items
    ]
    rooms = [{"guid": guid, "name": name} for name, guid in ROOMS.items()]
    return json.dumps({"conference": {"title": "FOSDEM 2027", "rooms": rooms}, "events": events})


def sessionize(items: Sequence[Item]) -> str:
    sessions = [
        {
            "id": one.guid,
            "title": one.title,
            "startsAt": f"{one.starts:%Y-%m-%dT%H:%M:%S}",
            "endsAt": f"{one.starts + timedelta(minutes=one.minutes):%Y-%m-%dT%H:%M:%S}",
            "roomId": list(ROOMS).index(one.room),
            "speakers": ["s1"] if one.speakers else [],
        }
        for one in items
    ]
    rooms = [{"id": number, "name": name} for number, name in enumerate(ROOMS)]
    speakers = [{"id": "s1", "fullName": "Wolf Berg"}]
    return json.dumps({"sessions": sessions, "rooms": rooms, "speakers": speakers})


def calendar(items: Sequence[Item]) -> str:
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:made up", "X-WR-CALNAME:FOSDEM 2027"]
    for one in items:
        ends = one.starts + timedelta(minutes=one.minutes)
        lines += ["BEGIN:VEVENT", f"UID:{one.guid}", f"SUMMARY:{one.title}", f"LOCATION:{one.room}"]
        lines += [f"DTSTART;TZID=Europe/Brussels:{one.starts:%Y%m%dT%H%M%S}"]
        lines += [f"DTEND;TZID=Europe/Brussels:{ends:%Y%m%dT%H%M%S}"]
        lines += [f'ATTENDEE;CN="{name}":invalid:nomail' for name in one.speakers]
        lines += ["END:VEVENT"]
    return "\r\n".join([*lines, "END:VCALENDAR", ""])
