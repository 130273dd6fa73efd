"""Names of guests, countries and categories as they are shown, and the language of a guest."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

from kiosk.domain.names.latin_names import parts_of
from kiosk.domain.records.entities import Event, Guest
from kiosk.domain.text.languages import FALLBACK, language_code, language_of_country

# Categories that most events have, by their usual names.
_SHARED_CATEGORIES = frozenset(
    {"official", "mission", "researcher", "press", "staff", "speaker", "industry"}
)

Drawable = Callable[[str], bool]


def localized(korean: str, english: str, language: str) -> str:
    """The text in `language`, or in the other one where it is empty."""
    preferred = (korean, english) if language == "ko" else (english, korean)
    return preferred[0].strip() or preferred[1].strip()


def latin(guest: Guest, event: Event) -> str:
    """The name in Latin script, family name in capitals; unsplit names as registered."""
    return " ".join(parts_of(guest, event))


def country(code: str, event: Event, language: str, known: Callable[[str, str], str]) -> str:
    """A country's display name: the event's own, else `known(code, language)`."""
    korean, _, english = event.countries.get(code.upper(), "").partition("|")
    return localized(korean, english, language) or known(code, language)


def category(name: str, say: Callable[[str], str]) -> str:
    """The display name of a category: by `say` for common ones, else as the organiser wrote it."""
    return say(f"category.{name}") if name in _SHARED_CATEGORIES else name


def language_of(guest: Guest, offered: tuple[str, ...]) -> str:
    """The language to greet a guest in, one of `offered`.

    Their own choice first; else the language of their country; Korean for those of no known
    country who are registered in Hangul only; else English.
    """
    for language in map(language_code, guest.languages):
        if language in offered:
            return language
    likely = _likely_language(guest, offered)
    return likely if likely in offered else offered[0]


def _likely_language(guest: Guest, offered: tuple[str, ...]) -> str:
    """The language by country and script, of a guest whose own languages are not offered."""
    if guest.country.upper() == "KR":
        return "ko"
    if guest.languages:
        return FALLBACK
    if guest.country:
        return language_of_country(guest.country, offered) or FALLBACK
    return "ko" if is_hangul(guest.name_ko) else FALLBACK


def is_hangul(name: str) -> bool:
    """Whether a name consists of Hangul syllables only."""
    letters = [c for c in unicodedata.normalize("NFC", name) if c.isalpha()]
    return bool(letters) and all("가" <= letter <= "힣" for letter in letters)
