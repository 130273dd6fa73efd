"""Formats sentences, names and times in one language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.names.guest_names import localized
from kiosk.domain.records.entities import Programme
from kiosk.domain.text.messages import Sentence, Texts


@dataclass(frozen=True, slots=True)
class Localizer:
    """Formats in one language at one moment.

    `now` is in the event's time zone, to which all other times are converted. With `formal`, Korean
    requests end in the ceremonial form.
    """

    texts: Texts
    now: datetime
    formal: bool = False

    @property
    def language(self) -> str:
        return self.texts.language

    def say(self, sentence: Sentence | str, /, **values: object) -> str:
        """The text of a sentence; in Korean at a formal event with the ceremonial ending."""
        text = self.texts.say(sentence, **values)
        return text.replace("주세요", "주십시오") if self.formal else text

    def own(self, korean: str, english: str) -> str:
        """The text in this language, or in the other if it is empty."""
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
        """The time of day; with the date unless it is today."""
        if self.is_today(moment):
            return self.clock(moment)
        return self.say("when.date", date=self.date(moment), time=self.clock(moment))

    def is_today(self, moment: datetime) -> bool:
        return moment.astimezone(self.now.tzinfo).date() == self.now.date()

    def room(self, programme: Programme, id_: str) -> str:
        """Floor and name of a room; its id if the programme does not describe it."""
        room = programme.rooms.get(id_)
        if room is None:
            return id_
        name = self.own(room.name_ko, room.name_en) or id_
        floor = self.own(room.floor_ko, room.floor_en)
        return self.say("place.floor", floor=floor, room=name) if floor else name
