"""A schedule as sheets, so that the importer's columns and merges hold for it.

Rooms are matched by their guid, then by name; a talk that the earlier version had and this one has
not is cancelled.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kiosk.domain.journal.facts import subject_of
from kiosk.domain.journal.imported_values import ListedValues
from kiosk.domain.records.entities import Event, Programme, Room, Session
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.importing.files.cells import Cell, clean_cell, fold
from kiosk.exchange.importing.files.sheets import Sheet
from kiosk.exchange.importing.plan import ImportPlan
from kiosk.exchange.importing.refusals import Refusal
from kiosk.exchange.importing.schedules.schedule import Bilingual, Schedule, ScheduleRoom, Talk

_ROOMS, _SESSIONS, _EVENT = "Rooms", "Sessions", "Event"
_YES = "yes"
# What divides names in a cell of several.
_WITHIN_NAMES = re.compile(r"\s*[,;、，；/\n]\s*")
# Fewer earlier talks say nothing about whether a schedule is another one's.
_FEW = 4

Listed = Mapping[str, ListedValues]


def with_schedules(
    sheets: Sequence[Sheet], programme: Programme, listed: Listed, plan: ImportPlan
) -> list[Sheet]:
    """The sheets, with those of each schedule in its place; the plan gets what is refused."""
    found: list[Sheet] = []
    for sheet in sheets:
        if sheet.schedule is None:
            found.append(sheet)
            continue
        turned = _Turned(sheet.file, sheet.schedule, programme, listed)
        if problem := turned.problem():
            plan.refusals.append(Refusal(sheet.file, "", 0, "", problem))
        else:
            plan.note("import.note.system", place=sheet.file, system=sheet.schedule.system)
            found += turned.sheets()
    return found


@dataclass(frozen=True, slots=True)
class _Turned:
    file: str
    schedule: Schedule
    programme: Programme
    listed: Listed

    def problem(self) -> Sentence | None:
        """Why nothing of the schedule is taken in: two rooms of a name, or another's schedule."""
        names = Counter(
            name
            for room in self.programme.rooms.values()
            for name in {fold(room.name_ko), fold(room.name_en)} - {""}
        )
        for room in self.schedule.rooms:
            if room.guid in self.programme.rooms:
                continue
            if any(names[fold(name)] > 1 for name in room.name if name):
                return Sentence("import.schedule.two_rooms", {"room": _one_of(room.name)})
        earlier, gone = len(self._earlier()), len(self._vanished())
        if earlier >= _FEW and 2 * gone > earlier:
            return Sentence("import.schedule.other", {"missing": gone, "earlier": earlier})
        return None

    def sheets(self) -> list[Sheet]:
        """New sheets: event, rooms, sessions, and sessions that vanished."""
        ids = {room.key: self._id_of(room) for room in self.schedule.rooms}
        parts = [
            (_EVENT, self._event()),
            (_ROOMS, self._rooms(ids)),
            (_SESSIONS, self._sessions(ids)),
            (_SESSIONS, self._cancelled()),
        ]
        return [
            Sheet(self.file, name, rows=list(enumerate(rows, 1))) for name, rows in parts if rows
        ]

    def _event(self) -> list[list[Cell]]:
        """The event, where no other list describes it."""
        event, title = self.programme.event, self.schedule.title
        listed = self.listed.get(subject_of(event))
        is_ours = listed is not None and listed.file == self.file
        if not any(title) or not (is_ours or event == Event(extra=event.extra)):
            return []
        row: dict[str, Cell] = {"Event name": clean_cell(_one_of(title))}
        if self.schedule.timezone:
            row["Time zone"] = self.schedule.timezone
        return [list(row), list(row.values())]

    def _id_of(self, room: ScheduleRoom) -> str:
        """The id of a known room, else the key of the room itself."""
        if room.guid in self.programme.rooms:
            return room.guid
        wanted = {fold(name) for name in room.name if name}
        for known in self.programme.rooms.values():
            if wanted & _names_of(known):
                return known.id
        return room.key

    def _rooms(self, ids: Mapping[str, str]) -> list[list[Cell]]:
        """Rooms that the event has only from schedules: those of other lists stay as they are."""
        own = [room for room in self.schedule.rooms if ids[room.key] == room.key]
        headers: list[Cell] = ["Room ID", "Room name (Korean)", "Room name (English)"]
        rows: list[list[Cell]] = [[room.key, *map(clean_cell, room.name)] for room in own]
        return [headers, *rows] if own else []

    def _sessions(self, ids: Mapping[str, str]) -> list[list[Cell]]:
        talks = self.schedule.talks
        is_bilingual = any(all(talk.title) for talk in talks)
        titles = ["Session title (Korean)", "Session title (English)"]
        headers = ["Session ID", *(titles if is_bilingual else ["Session title"])]
        headers += ["Track", "Room", "Starts", "Ends", "Speakers", "Description"]
        headers += ["Cancelled", "Language"]
        rows = [list(_cells(talk, ids, is_bilingual=is_bilingual)) for talk in talks]
        return [list(headers), *rows]

    def _earlier(self) -> list[Session]:
        """The sessions that an earlier version of this file listed and that stand."""
        found = []
        for session in self.programme.sessions.values():
            listed = self.listed.get(subject_of(session))
            if listed is not None and listed.file == self.file:
                found.append(session)
        return found

    def _vanished(self) -> list[Session]:
        now = {talk.id for talk in self.schedule.talks}
        return [one for one in self._earlier() if one.id not in now and not one.cancelled]

    def _cancelled(self) -> list[list[Cell]]:
        rows: list[list[Cell]] = [[one.id, _YES] for one in self._vanished()]
        return [["Session ID", "Cancelled"], *rows] if rows else []


def _cells(talk: Talk, ids: Mapping[str, str], *, is_bilingual: bool) -> Iterator[Cell]:
    yield clean_cell(talk.id)
    titles: Iterable[str] = talk.title if is_bilingual else (_one_of(talk.title),)
    yield from map(clean_cell, titles)
    yield clean_cell(talk.track)
    yield clean_cell(ids.get(talk.room, talk.room))
    yield talk.starts or ""
    yield talk.ends or ""
    yield clean_cell("\n".join(_WITHIN_NAMES.sub(" ", one) for one in talk.speakers))
    yield clean_cell(talk.description)
    yield _YES if talk.cancelled else "no"
    yield clean_cell(talk.language)


def _one_of(text: Bilingual) -> str:
    return " / ".join(filter(None, text))


def _names_of(room: Room) -> set[str]:
    return {fold(room.id), fold(room.name_ko), fold(room.name_en)} - {""}
