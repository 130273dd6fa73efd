"""Names and forms of address of a guest, in Korean and in Latin script."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.records.entities import Event, Guest, NameOrder

# Positions that take 님 after a name. Any other position is never used as a title.
_TITLES = frozenset(
    "교수 박사 대사 공사 총영사 영사 참사관 장관 차관 총리 의장 의원 총장 부총장 학장 원장 "
    "부원장 이사장 회장 부회장 위원장 부위원장 위원 사장 부사장 대표 대표이사 이사 전무 상무 "
    "센터장 소장 본부장 실장 국장 과장 부장 차장 팀장 단장 처장 청장 시장 도지사 지사장 관장 "
    "변호사 감독 작가".split()
)
_QUALIFIERS = frozenset("전 前 (전) 구 내정자 예정자 후보 대행 대리 직무대행 권한대행".split())

# Categories that most events have, by their usual names.
_SHARED_CATEGORIES = frozenset(
    {"official", "mission", "researcher", "press", "staff", "speaker", "industry"}
)

# No line break between "Ms." and the name.
_UNBROKEN = "\N{NO-BREAK SPACE}"

Drawable = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Address:
    """How a guest is greeted.

    `style` is written above the name. `verbatim`: `name` is the whole greeting as the organiser
    wrote it. `title` is a position that is written after a Korean name, with 님.
    """

    name: str
    style: str = ""
    title: str = ""
    verbatim: bool = False


def localized(korean: str, english: str, language: str) -> str:
    """The text in `language`, or in the other one where it is empty."""
    preferred = (korean, english) if language == "ko" else (english, korean)
    return preferred[0].strip() or preferred[1].strip()


def latin(guest: Guest, event: Event) -> str:
    """The name in Latin script, family name in capitals; unsplit names as registered."""
    family, given = guest.family_latin.strip().upper(), guest.given_latin.strip()
    if not family and not given:
        return guest.name_latin.strip()
    order = guest.name_order or event.name_order or NameOrder.FAMILY_FIRST
    parts = (given, family) if order is NameOrder.GIVEN_FIRST else (family, given)
    return " ".join(filter(None, parts))


def address(guest: Guest, event: Event, language: str, can_draw: Drawable) -> Address | None:
    """The greeting of a guest in drawable characters; None for a greeting without a name."""
    greetings = (guest.greeting_ko, guest.greeting_en)
    greeting = greetings[0 if language == "ko" else 1].strip()
    if greeting and can_draw(greeting):
        return Address(greeting, verbatim=True)
    ways = (_korean, _roman) if language == "ko" else (_roman, _korean)
    for way in ways:
        found = way(guest, event, language)
        if found.name and can_draw(found.name + found.style):
            return found
    return None


def _korean(guest: Guest, _event: Event, language: str) -> Address:
    name = guest.name_ko.strip()
    title = safe_title(guest.position_ko) if language == "ko" and is_hangul(name) else ""
    return Address(name, title=title)


def _roman(guest: Guest, event: Event, language: str) -> Address:
    name = latin(guest, event)
    if language == "ko" or not name:
        return Address(name)
    if guest.style.strip():
        return Address(name, " ".join(filter(None, (guest.style.strip(), guest.courtesy.strip()))))
    return Address(_UNBROKEN.join(filter(None, (guest.courtesy.strip(), name))))


def safe_title(position: str) -> str:
    """The last word of a Korean position if it can be a title after the name, else empty.

    A former or acting holder is not addressed by the title.
    """
    words = position.split()
    if not words or words[-1] not in _TITLES or not _QUALIFIERS.isdisjoint(words):
        return ""
    return words[-1]


def organisation(guest: Guest, language: str) -> str:
    """The organisation in `language`, or in the other one where it is empty."""
    return localized(guest.organisation_ko, guest.organisation_en, language)


def country(code: str, event: Event, language: str, known: Callable[[str, str], str]) -> str:
    """A country's display name: the event's own, else `known(code, language)`."""
    korean, _, english = event.countries.get(code.upper(), "").partition("|")
    return localized(korean, english, language) or known(code, language)


def category(name: str, say: Callable[[str], str]) -> str:
    """The display name of a category: by `say` for common ones, else as the organiser wrote it."""
    return say(f"category.{name}") if name in _SHARED_CATEGORIES else name


def language_of(guest: Guest, offered: tuple[str, ...]) -> str:
    """The language to greet a guest in, one of `offered`.

    Their own choice first; else Korean for guests of Korea, and for those of no known country
    who are registered in Hangul only; else English.
    """
    for language in guest.languages:
        if language[:2].lower() in offered:
            return language[:2].lower()
    is_korean = guest.country.upper() == "KR" or (
        not guest.country and is_hangul(guest.name_ko) and not guest.languages
    )
    wanted = "ko" if is_korean else "en"
    return wanted if wanted in offered else offered[0]


def is_hangul(name: str) -> bool:
    """Whether a name consists of Hangul syllables only."""
    letters = [c for c in unicodedata.normalize("NFC", name) if c.isalpha()]
    return bool(letters) and all("가" <= letter <= "힣" for letter in letters)
