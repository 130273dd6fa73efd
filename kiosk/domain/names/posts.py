"""Posts and organisations of guests in the language that they are greeted in."""

from __future__ import annotations

import re

from kiosk.domain.names.honorifics import OrganisationKind, pieces
from kiosk.domain.names.missions import Mission, is_host
from kiosk.domain.names.name_tables import NameTables
from kiosk.domain.names.scripts import part_in
from kiosk.domain.names.styles import style_of
from kiosk.domain.records.entities import Event, Guest

_MISSIONS = re.compile(
    r"대사관|영사관|대표부|embassy|embassies|consulate|high commission|permanent mission|nunciature"
    r"|delegation of the european union|ambassade|embajada|botschaft|大使馆|大使館",
    re.IGNORECASE,
)
_UNIVERSITIES = re.compile(
    r"대학|과학기술원|universit|universidad|institute of technology|大学|大學", re.IGNORECASE
)
# Heads of mission whose position does not say of which country.
_BARE_HEADS = frozenset(
    (
        "ambassador",
        "the ambassador",
        "ambassador extraordinary and plenipotentiary",
        "head of delegation",
        "ambassadeur",
        "ambassadrice",
        "botschafter",
        "botschafterin",
        "embajador",
        "embajadora",
        "대사",
        "특명전권대사",
        "주한대사",
    )
)
_MINISTERS = frozenset(
    ("minister", "vice minister", "deputy minister", "state minister", "minister of state")
)
_MINISTRY = re.compile(r"Ministry (?P<of>of|for) (?P<field>.+)")
_PROFESSORS = frozenset(("professor", "prof", "prof."))


def organisation(guest: Guest, event: Event, language: str, tables: NameTables) -> str:
    """The organisation in `language`, or in the other one where it is empty.

    A mission or an international organisation that the list names in the other language only is
    named by the bundled tables.
    """
    own, other = _pair(guest.organisation_ko, guest.organisation_en, language)
    if own:
        return own
    if mission := tables.missions.of_name(other or guest.delegation):
        return mission.shown_at(event).name(language)
    known = tables.organisations.of_name(other)
    return known.name(language) if known else other


def position(guest: Guest, event: Event, language: str, tables: NameTables) -> str:
    """The position in `language`, or in the other one where it is empty.

    Of a head of mission it names the country: 주한 캐나다 대사, Ambassador of Canada.
    """
    own, other = _pair(guest.position_ko, guest.position_en, language)
    written = _written(guest, language)
    return head_of_mission(guest, event, language, tables) or written or own or other


def post(guest: Guest, event: Event, language: str, tables: NameTables) -> str:
    """What stands below a guest's name when the guest is greeted, in `language` only.

    The position; of a minister with the ministry's field; the organisation where there is no
    position, or where the style says the same as it (Prof.). Empty where neither is known.
    """
    named = head_of_mission(guest, event, language, tables) or _written(guest, language)
    employer = part_in(organisation(guest, event, language, tables), language)
    folded = named.casefold()
    if not named or (folded in _PROFESSORS and style_of(guest).is_professor):
        return employer
    if folded in _MINISTERS and (ministry := _MINISTRY.fullmatch(employer)):
        return f"{named} {ministry['of']} {ministry['field']}"
    return named


def organisation_kinds(guest: Guest) -> frozenset[OrganisationKind]:
    """What the names of a guest's organisation and delegation say of it."""
    named = f"{guest.organisation_ko} {guest.organisation_en} {guest.delegation}"
    kinds = {OrganisationKind.MISSION: _MISSIONS, OrganisationKind.UNIVERSITY: _UNIVERSITIES}
    return frozenset(kind for kind, pattern in kinds.items() if pattern.search(named))


def head_of_mission(guest: Guest, event: Event, language: str, tables: NameTables) -> str:
    """The post of a head of mission; empty for anybody else, or where the country is not known."""
    _, other = _pair(guest.position_ko, guest.position_en, language)
    written = _written(guest, language)
    for title in filter(None, (written, other)):
        if mission := tables.missions.of_head(title):
            return mission.shown_at(event).head(language)
    if written and not _is_bare_head(written):
        return ""
    if host := tables.missions.of_korean_head(other):
        return f"Ambassador of the Republic of Korea to {host.shown_at(event).country_en}"
    if not _is_bare_head(written or other):
        return ""
    mission = _mission_of(guest, tables)
    return mission.shown_at(event).head(language) if mission else ""


def _is_bare_head(position: str) -> bool:
    """Whether all that a position says, in one language or several, is ambassador."""
    titles = pieces(position)
    return bool(titles) and all(piece.casefold() in _BARE_HEADS for piece in titles)


def _written(guest: Guest, language: str) -> str:
    """The position as the list has it in a language, also beside other languages in one cell."""
    own, other = _pair(guest.position_ko, guest.position_en, language)
    return part_in(own, language) or part_in(other, language)


def _mission_of(guest: Guest, tables: NameTables) -> Mission | None:
    names = (guest.organisation_ko, guest.organisation_en, guest.delegation)
    found = next(filter(None, map(tables.missions.of_name, filter(None, names))), None)
    if found or any(map(str.strip, names)) or is_host(guest.country):
        return found
    return tables.missions.by_code.get(guest.country.upper())


def _pair(korean: str, english: str, language: str) -> tuple[str, str]:
    pair = (korean, english) if language == "ko" else (english, korean)
    return pair[0].strip(), pair[1].strip()
