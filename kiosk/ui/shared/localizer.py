"""Says sentences, names and times to one guest in one language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.names.guest_names import localized
from kiosk.domain.records.entities import Programme
from kiosk.domain.text.messages import Sentence, Texts


@dataclass(frozen=True, slots=True)
class Localizer:
    """One language at one moment. `now` is in the event's zone, as is every time that is said."""

    texts: Texts
    now: datetime
    formal: bool = False

    @property
    def language(self) -> str:
        return self.texts.language

    def say(self, sentence: Sentence | str, /, **values: object) -> str:
        """The sentence; in Korean at a formal event with the ceremonial ending."""
        said = self.texts.say(sentence, **values)
        return said.replace("주세요", "주십시오") if self.formal else said

    def own(self, korean: str, english: str) -> str:
        """What the organiser named in this language, else in the other."""
        return localized(korean, english, self.language)

    def clock(self, moment: datetime) -> str:
        return f"{moment.astimezone(self.now.tzinfo):%H:%M}"

    def date(self, moment: datetime) -> str:
        """`11월 22일 (일)`, `Sun 22 Nov`."""
        local = moment.astimezone(self.now.tzinfo)
        return self.say(
            "date.day",
            day=local.day,
            month=Sentence(f"date.month.{local.month}"),
            weekday=Sentence(f"date.weekday.{local.weekday()}"),
        )

    def when(self, moment: datetime) -> str:
        """The time, and the date too if it is not today's."""
        if self.is_today(moment):
            return self.clock(moment)
        return self.say("when.date", date=self.date(moment), time=self.clock(moment))

    def is_today(self, moment: datetime) -> bool:
        return moment.astimezone(self.now.tzinfo).date() == self.now.date()

    def room(self, programme: Programme, id_: str) -> str:
        """Floor and name of a room; its id where it was never described."""
        room = programme.rooms.get(id_)
        if room is None:
            return id_
        name = self.own(room.name_ko, room.name_en) or id_
        floor = self.own(room.floor_ko, room.floor_en)
        return self.say("place.floor", floor=floor, room=name) if floor else name
