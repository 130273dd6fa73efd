"""How the company of a guest's table is told to the guest."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from kiosk.domain.names.greeting import name_line
from kiosk.domain.names.guest_names import Drawable, country, localized
from kiosk.domain.names.name_tables import NameTables
from kiosk.domain.records.entities import Event, Guest


@dataclass(frozen=True, slots=True)
class TableCompany:
    """People and organisations at a table, and countries: each once, in the order of the alphabet.

    Who agreed to show their name stands first.
    """

    people: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CompanyWords:
    """How the company of a table is said: in a language, in letters that can be drawn.

    `country_name` is the usual name of a country by its ISO code and language.
    """

    event: Event
    language: str
    can_draw: Drawable
    tables: NameTables
    country_name: Callable[[str, str], str]

    def company(self, guest: Guest, mates: Iterable[Guest]) -> TableCompany:
        """The company of a guest, without the guest's own organisation and country."""
        own = self._organisation(guest)
        people = list(mates)
        named = {self._named(one, own): self._organisation(one) for one in people}
        named.pop("", None)
        places = {self._organisation(one) for one in people} - {own, "", *named.values()}
        countries = {self._country(one) for one in people} - {self._country(guest), ""}
        return TableCompany((*sorted(named), *sorted(places)), tuple(sorted(countries)))

    def _named(self, mate: Guest, own: str) -> str:
        """Name and organisation; empty for one without a name."""
        line = name_line(mate, self.event, self.language, self.tables)
        if line is None or not self.can_draw(line.text):
            return ""
        place = self._organisation(mate)
        return line.text if place in {own, ""} else f"{line.text} ({place})"

    def _organisation(self, guest: Guest) -> str:
        """The organisation, else the delegation; empty where neither can be drawn."""
        names = (
            localized(guest.organisation_ko, guest.organisation_en, self.language),
            guest.organisation_en.strip(),
            guest.delegation.strip(),
        )
        return next((one for one in names if one and self.can_draw(one)), "")

    def _country(self, guest: Guest) -> str:
        if not guest.country:
            return ""
        return country(guest.country, self.event, self.language, self.country_name)
