"""The content of a guest's badge: texts in both scripts, table numbers, the code."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from kiosk.domain.names import guest_names
from kiosk.domain.records.entities import Event, Guest, Programme, Round, Seat

# Headers under which organisers list a name in the guest's own script.
_OWN_SCRIPT = ("name in own script", "native name", "자국어 이름", "본국어 이름", "고유 문자 이름")


@dataclass(frozen=True, slots=True)
class BadgeTable:
    """A table number and the round that it is for."""

    round: str
    table: str


@dataclass(frozen=True, slots=True)
class Badge:
    """The content of one badge.

    Fields without a prefix are in the language that the guest is greeted in; those with `second_`
    are in the other one, empty where they would be the same. `own_name` is the name in a third
    script. A name in Latin script has a line break between its parts.
    """

    guest: str = ""
    code: str = ""
    style: str = ""
    name: str = ""
    second_name: str = ""
    own_name: str = ""
    position: str = ""
    second_position: str = ""
    organisation: str = ""
    second_organisation: str = ""
    country: str = ""
    event: str = ""
    second_event: str = ""
    category: str = ""
    tables: tuple[BadgeTable, ...] = ()

    @property
    def called(self) -> tuple[str, ...]:
        """The names on the badge, each on one line."""
        called = (self.name, self.second_name, self.own_name)
        return tuple(name.replace("\n", " ") for name in called if name)


def badge_of(
    guest: Guest,
    programme: Programme,
    code: str,
    seats: Iterable[Seat],
    country: Callable[[str, str], str],
) -> Badge:
    """A guest's badge. `country` knows the display name of a country code in a language."""
    event = programme.event
    language = guest_names.language_of(guest, event.languages or ("ko", "en"))
    name, second_name = _both(guest.name_ko, _latin(guest, event), language)
    position, second_position = _both(guest.position_ko, guest.position_en, language)
    organisation, second_organisation = _both(
        guest.organisation_ko, guest.organisation_en, language
    )
    title, second_title = _both(event.name_ko, event.name_en, language)
    return Badge(
        guest=guest.id,
        code=code,
        style=_style(guest) if language != "ko" or not guest.name_ko.strip() else "",
        name=name,
        second_name=second_name,
        own_name=_own_name(guest, (name, second_name)),
        position=position,
        second_position=second_position,
        organisation=organisation,
        second_organisation=second_organisation,
        country=_country(guest, event, country),
        event=title,
        second_event=second_title,
        category=guest.category,
        tables=_tables(programme, seats, language),
    )


def outdates(before: Guest, after: Guest, programme: Programme) -> bool:
    """Whether the content of the guest's badge has changed between two states of the guest."""
    was, is_ = (badge_of(one, programme, "", (), _as_coded) for one in (before, after))
    return was != is_


def _as_coded(code: str, _: str) -> str:
    return code


def _both(korean: str, english: str, language: str) -> tuple[str, str]:
    korean, english = korean.strip(), english.strip()
    first, second = (korean, english) if language == "ko" else (english, korean)
    first, second = (first, second) if first else (second, "")
    return first, "" if second == first else second


def _latin(guest: Guest, event: Event) -> str:
    """As guest_names.latin, in parts."""
    whole = guest_names.latin(guest, event)
    family = guest.family_latin.strip().upper()
    if family and whole.startswith(f"{family} "):
        return f"{family}\n{whole[len(family) + 1 :]}"
    if family and whole.endswith(f" {family}"):
        return f"{whole[: -len(family) - 1]}\n{family}"
    return whole


def _style(guest: Guest) -> str:
    """By protocol: a courtesy title only after an honour."""
    style = guest.style.strip()
    return " ".join(filter(None, (style, guest.courtesy.strip()))) if "H.E." in style else style


def _own_name(guest: Guest, known: tuple[str, ...]) -> str:
    found = (
        value.strip() for key, value in guest.extra.items() if key.strip().lower() in _OWN_SCRIPT
    )
    return next((name for name in found if name and name not in known), "")


def _country(guest: Guest, event: Event, known: Callable[[str, str], str]) -> str:
    """Always in English, so that every guest can read it."""
    return guest_names.country(guest.country, event, "en", known) if guest.country else ""


def _tables(programme: Programme, seats: Iterable[Seat], language: str) -> tuple[BadgeTable, ...]:
    rounds = programme.rounds
    taken = sorted((seat for seat in seats if seat.table), key=lambda seat: _start(rounds, seat))
    return tuple(
        BadgeTable(
            guest_names.localized(one.name_ko, one.name_en, language)
            if (one := rounds.get(seat.round))
            else seat.round,
            seat.table,
        )
        for seat in taken
    )


def _start(rounds: dict[str, Round], seat: Seat) -> tuple[str, str]:
    starts = rounds[seat.round].starts if seat.round in rounds else None
    return (starts.isoformat() if starts else "", seat.round)
