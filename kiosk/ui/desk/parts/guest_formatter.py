"""Formats guests for the desk: names, organisations, statuses, fields and their values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, assert_never

from kiosk.domain.admission.outcomes import Reason
from kiosk.domain.journal.scan_history import Presence
from kiosk.domain.names import forms_of_address, guest_names, posts
from kiosk.domain.names.companion_names import companion_label, is_unnamed_companion
from kiosk.domain.names.greeting import name_line
from kiosk.domain.names.scripts import has_hangul
from kiosk.domain.records.entities import Event, Guest, Programme, Status
from kiosk.domain.records.unknown_values import known, known_or_other
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.importing.values.countries import language_name
from kiosk.name_tables import name_tables
from kiosk.ui.desk.parts.props import OK, PLAIN, STOP, WARN, LineProps
from kiosk.ui.desk.parts.typed_text import invisible_warning
from kiosk.ui.shared.localizer import Localizer

DOT = " · "
NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
_TICKETS = frozenset(
    {"no_code", "not_found", "no_phone", "not_verified", "badge_name", "help", *Reason}
)


@dataclass(frozen=True, slots=True)
class GuestFormatter:
    """Formats guests of one event in one language. `country` names a country by its ISO code."""

    localizer: Localizer
    programme: Programme
    country: Callable[[str], str]

    @property
    def event(self) -> Event:
        return self.programme.event

    def say(self, sentence: Sentence | str, /, **values: object) -> str:
        return self.localizer.say(sentence, **values)

    def name(self, guest: Guest) -> str:
        """The guest's name in the desk's language, or in the other if it has none.

        A Latin name has the guest's title before it: H.E. Ms. Adaline FENWICK.
        """
        return self._names(guest)[0] or self.companion_name(guest, None)

    def companion_name(self, guest: Guest, principal: Guest | None) -> str:
        """The name; of a companion without one, the guest with whom they come, if known."""
        if not is_unnamed_companion(guest):
            return self._names(guest)[0] or guest.id
        return companion_label(guest, self._names(principal)[0] if principal else "", self.say)

    def people(self, guests: Sequence[Guest]) -> str:
        """The first guest's name, and how many more there are; `guests` must not be empty."""
        name, more = self.name(guests[0]), len(guests) - 1
        return self.say("desk.who.more" if more else "desk.who.one", name=name, n=more)

    def other_name(self, guest: Guest) -> str:
        """The name in the other script; empty if there is none."""
        first, second = self._names(guest)
        return second if second != first else ""

    def organisation(self, guest: Guest) -> str:
        """The organisation; a mission that the list has in the other language only, too."""
        return posts.organisation(guest, self.event, self.localizer.language, name_tables())

    def position(self, guest: Guest) -> str:
        """The position; of an ambassador with the country."""
        return posts.position(guest, self.event, self.localizer.language, name_tables())

    def addressed(self, guest: Guest) -> str:
        """How to address somebody, in this language and in the other of Korean and English.

        A form that is no more than the name by which staff call them is left out, and so is the
        Korean one of a guest without a Korean name where the desk is not Korean.
        """
        language = self.localizer.language
        other = ("en",) if language == "ko" else ("ko",) if has_hangul(guest.name_ko) else ()
        languages = (language, *other)
        lines = [name_line(guest, self.event, one, name_tables()) for one in languages]
        texts = dict.fromkeys(line.text for line in lines if line)
        shown = self.name(guest).replace(NO_BREAK_SPACE, " ")
        return DOT.join(text for text in texts if text != shown)

    def category(self, guest: Guest) -> str:
        return guest_names.category(guest.category, self.say)

    def status(self, guest: Guest, presence: Presence) -> tuple[str, str]:
        """The guest's status as a word, and its tone."""
        if guest.status is not Status.CONFIRMED and not presence.inside:
            return self.value("status", guest.status), _status_tone(known(guest.status))
        if presence.inside:
            return self.say("desk.status.in"), OK
        if presence.entries:
            return self.say("desk.status.out"), PLAIN
        return self.say("desk.status.expected"), PLAIN

    def ticket(self, reason: str) -> str:
        """The text of the reason for which a kiosk issued a ticket."""
        return self.say(f"desk.ticket.{reason if reason in _TICKETS else 'other'}")

    def checkpoint(self, id_: str) -> str:
        found = self.programme.checkpoints.get(id_)
        return self.localizer.own(found.name_ko, found.name_en) if found else id_

    def round(self, id_: str) -> str:
        found = self.programme.rounds.get(id_)
        return self.localizer.own(found.name_ko, found.name_en) if found else id_

    def session(self, id_: str) -> str:
        found = self.programme.sessions.get(id_)
        return self.localizer.own(found.title_ko, found.title_en) or id_ if found else id_

    def field(self, name: str) -> str:
        """The label of a field of a guest."""
        return self.say(f"desk.field.{name}")

    def invisible_warning(self, typed: str) -> str:
        """A sentence that shows invisible characters in a typed text; empty if it has none."""
        return invisible_warning(typed, self.localizer)

    def value(self, name: str, value: Any) -> str:
        """The text of a field's value; a dash for an empty one."""
        if name == "category" and value:
            return guest_names.category(value, self.say)
        if name == "country" and value:
            return self.country(value)
        if name == "languages" and value:
            value = tuple(language_name(code, self.localizer.language) for code in value)
        if name == "sessions" and value:
            value = tuple(map(self.session, value))
        if name == "status":
            return self.say(f"desk.status.{known_or_other(Status, value)}", value=value)
        return self._plain_value(value)

    def _plain_value(self, value: Any) -> str:
        """The text of a value by its type alone."""
        if isinstance(value, bool):
            return self.say("desk.yes" if value else "desk.no")
        if isinstance(value, datetime):
            return self.localizer.when(value)
        if isinstance(value, tuple):
            value = ", ".join(map(str, value))
        if isinstance(value, StrEnum):
            value = value.value
        return str(value) if value not in (None, "", {}) else "–"

    def guest_line(
        self, guest: Guest, presence: Presence, table: str = "", principal: Guest | None = None
    ) -> LineProps:
        """The row of a guest in a list; `principal` is the guest with whom a companion comes."""
        status, tone = self.status(guest, presence)
        affiliation = DOT.join(filter(None, (self.organisation(guest), self.position(guest))))
        name = self.companion_name(guest, principal)
        names = DOT.join(filter(None, (name, self.other_name(guest))))
        notes = [self.say("desk.table", table=table)] if table else []
        notes += [self.category(guest)] if guest.category else []
        icon = "star" if guest.vip else ""
        return LineProps(guest.id, "", names, affiliation, DOT.join(notes), status, tone, icon)

    def _names(self, guest: Guest) -> tuple[str, str]:
        korean = guest.name_ko.strip()
        titled = forms_of_address.titled_name(guest, self.event, "en")
        pair = (korean, titled) if self.localizer.language == "ko" else (titled, korean)
        return pair if pair[0] else (pair[1], "")


def _status_tone(status: Status | None) -> str:
    """The tone of a guest's status before they arrive; None is that of a newer version."""
    match status:
        case Status.CANCELLED | Status.BLOCKED:
            return STOP
        case Status.PENDING | None:
            return WARN
        case Status.CONFIRMED:
            return PLAIN
        case _:
            assert_never(status)
