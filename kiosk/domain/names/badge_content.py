"""The content of a guest's badge: texts in both scripts, table numbers, the code."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from kiosk.domain.names import guest_names, posts
from kiosk.domain.names.companion_names import is_unnamed_companion
from kiosk.domain.names.greeting import name_line, part_laid_out
from kiosk.domain.names.latin_names import native_name, parts_of
from kiosk.domain.names.name_tables import NameTables
from kiosk.domain.names.styles import style_of
from kiosk.domain.records.entities import Event, Guest, Programme, Round, Seat


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
    script. A name in Latin script has a line break between its parts. `addressed` is the name as
    the guest is greeted by it, with style or honorific, in pieces as in a greeting; `post_alone` is
    the post of a head of mission, and of anybody else the same as `addressed`.
    """

    guest: str = ""
    code: str = ""
    style: str = ""
    name: str = ""
    second_name: str = ""
    own_name: str = ""
    addressed: str = ""
    post_alone: str = ""
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
    *,
    tables: NameTables,
    principal: Guest | None = None,
) -> Badge:
    """A guest's badge. `country` knows the display name of a country code in a language.

    In place of a name an unnamed companion's badge says so, and with whom they come: `principal`.
    """
    badge = _badge(guest, programme, code, seats, country, tables=tables)
    if not is_unnamed_companion(guest):
        return badge
    event = programme.event
    language = guest_names.language_of(guest, event.languages or ("ko", "en"))
    if principal is None:
        return _unnamed(badge, language, "")
    latin = guest_names.latin(principal, event)
    return _unnamed(badge, language, guest_names.localized(principal.name_ko, latin, language))


def _badge(
    guest: Guest,
    programme: Programme,
    code: str,
    seats: Iterable[Seat],
    country: Callable[[str, str], str],
    *,
    tables: NameTables,
) -> Badge:
    event = programme.event
    language = guest_names.language_of(guest, event.languages or ("ko", "en"))
    name, second_name = _both(guest.name_ko, "\n".join(parts_of(guest, event)), language)
    position, second_position = _both(
        posts.position(guest, event, "ko", tables),
        posts.position(guest, event, "en", tables),
        language,
    )
    organisation, second_organisation = _both(
        posts.organisation(guest, event, "ko", tables),
        posts.organisation(guest, event, "en", tables),
        language,
    )
    title, second_title = _both(event.name_ko, event.name_en, language)
    addressed = _addressed(guest, event, language, tables)
    head = posts.head_of_mission(guest, event, language, tables)
    return Badge(
        guest=guest.id,
        code=code,
        style=style_of(guest).formal if language != "ko" or not guest.name_ko.strip() else "",
        name=name,
        second_name=second_name,
        own_name=_own_name(guest, (name, second_name)),
        addressed=addressed,
        post_alone=_alone(head, language) if head else addressed,
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


def _unnamed(badge: Badge, language: str, principal: str) -> Badge:
    """The badge of a companion without a name; `principal` is the name of whom they come with."""
    word, second_word = _both("동반자", "Companion", language)
    with_whom = f"{principal} 동반" if language == "ko" else f"with {principal}"
    return replace(
        badge,
        name=word,
        second_name=second_word,
        addressed=word,
        post_alone=word,
        position=with_whom if principal else "",
    )


def outdates(before: Guest, after: Guest, programme: Programme, tables: NameTables) -> bool:
    """Whether the content of the guest's badge has changed between two states of the guest."""
    was, is_ = (
        badge_of(one, programme, "", (), _as_coded, tables=tables) for one in (before, after)
    )
    return was != is_


def _as_coded(code: str, _: str) -> str:
    return code


def _both(korean: str, english: str, language: str) -> tuple[str, str]:
    korean, english = korean.strip(), english.strip()
    first, second = (korean, english) if language == "ko" else (english, korean)
    first, second = (first, second) if first else (second, "")
    return first, "" if second == first else second


def _addressed(guest: Guest, event: Event, language: str, tables: NameTables) -> str:
    """A line for each part that is not to be divided."""
    line = name_line(guest, event, language, tables)
    return "\n".join(part_laid_out(part) for part in line.parts) if line else ""


def _alone(head: str, language: str) -> str:
    """The post of a head of mission: one line, in English two (The Ambassador, of Canada)."""
    if language == "ko":
        return part_laid_out(head)
    post, of, country = head.partition(" of ")
    return part_laid_out(f"The {post}") + (f"\nof {country}" if of else "")


def _own_name(guest: Guest, known: tuple[str, ...]) -> str:
    name = native_name(guest)
    return name if name not in known else ""


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
