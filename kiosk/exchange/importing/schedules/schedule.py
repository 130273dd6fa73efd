"""A schedule, whichever format it came in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from kiosk.exchange.importing.refusals import InvalidCell
from kiosk.exchange.importing.values.scripts import split_scripts

MOST_TALKS = 20_000
_CLOCK = re.compile(r"(?:(\d+):)?(\d+):(\d\d)")
_ISO_8601 = re.compile(r"P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?")

Bilingual = tuple[str, str]
"""A text in Korean, and in another language; either may be empty."""


@dataclass(frozen=True, slots=True)
class ScheduleRoom:
    """A room: its guid, empty where the format has none, and its name."""

    guid: str
    name: Bilingual

    @property
    def key(self) -> str:
        """What talks refer to it by."""
        return self.guid or self.name[0] or self.name[1]


@dataclass(frozen=True, slots=True)
class Talk:
    """An item of a schedule: its id is the same in each version.

    `room` is the key of a room. Times without a zone are those of the event.
    """

    id: str
    title: Bilingual
    room: str
    starts: datetime | None
    ends: datetime | None
    speakers: tuple[str, ...] = ()
    track: str = ""
    language: str = ""
    description: str = ""
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Schedule:
    """One version of a schedule. `timezone` is an IANA name, empty where it is not said."""

    system: str
    title: Bilingual
    rooms: tuple[ScheduleRoom, ...]
    talks: tuple[Talk, ...]
    timezone: str = ""

    def checked(self) -> Schedule:
        """The same. Raises InvalidCell where it has no talks, or too many."""
        if not self.talks:
            raise InvalidCell("import.schedule.empty", system=self.system)
        if len(self.talks) > MOST_TALKS:
            raise InvalidCell("import.schedule.long", most=MOST_TALKS)
        return self


def bilingual(value: Any) -> Bilingual:
    """A text, or one text for each language by its code."""
    if isinstance(value, Mapping):
        korean = str(value.get("ko") or "")
        others = [str(text) for language, text in value.items() if language != "ko" and text]
        return korean, str(value.get("en") or next(iter(others), ""))
    return split_scripts(str(value or "").strip())


def plain(value: Any) -> str:
    """A text in one language, English before Korean; empty for none."""
    korean, other = bilingual(value)
    return other or korean if isinstance(value, Mapping) else str(value or "").strip()


def moment(text: Any) -> datetime | None:
    """A time in ISO 8601; None where there is none. Raises InvalidCell."""
    if not text:
        return None
    try:
        return datetime.fromisoformat(str(text))
    except ValueError as error:
        raise InvalidCell("import.moment.wrong", value=str(text)[:40]) from error


def length(text: Any) -> timedelta:
    """A duration as 1:30, 2:01:30 with days, or PT1H30M; nothing for another text."""
    text = str(text or "")
    if found := _CLOCK.fullmatch(text):
        days, hours, minutes = (int(part or 0) for part in found.groups())
        return timedelta(days=days, hours=hours, minutes=minutes)
    if found := _ISO_8601.fullmatch(text):
        days, hours, minutes, seconds = (int(part or 0) for part in found.groups())
        return timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
    return timedelta()


def end_of(starts: datetime | None, duration: Any) -> datetime | None:
    """When something of a duration ends."""
    lasts = length(duration)
    return starts + lasts if starts and lasts else None


def rooms_of(found: Iterable[ScheduleRoom]) -> tuple[ScheduleRoom, ...]:
    """Each room once. Raises InvalidCell for two of one name that only a name tells apart."""
    rooms = dict.fromkeys(one for one in found if one.key)
    names = [one.name for one in rooms if not one.guid]
    for one in rooms:
        if names.count(one.name) > (not one.guid):
            name = one.name[0] or one.name[1]
            raise InvalidCell("import.schedule.two_rooms", room=name)
    return tuple(rooms)
