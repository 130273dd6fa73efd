"""The languages that the program speaks, by ISO 639-1 code.

Desk, command line and settings speak `STAFF_LANGUAGES`; the screens for guests also the others of
`GUEST_LANGUAGES`. A language more for guests is an entry here and a file
`resources/i18n/attendee_<code>.ts`.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

STAFF_LANGUAGES = ("ko", "en")
FALLBACK = "en"
"""The language of a guest whose own one is not offered."""


@dataclass(frozen=True, slots=True)
class Language:
    """A language as guests choose it.

    `name` is what it calls itself, `short` the same for a key with little room. `countries` are
    those (ISO 3166-1) in which it alone of these languages is official: their guests are taken to
    speak it where a list does not say.
    """

    name: str
    short: str
    countries: frozenset[str] = frozenset()


_FRENCH = "FR MC BF BJ CD CG CI GA GN ML NE SN TG"
_SPANISH = "ES AR BO CL CO CR CU DO EC GT HN MX NI PA PE PY SV UY VE"

GUEST_LANGUAGES: dict[str, Language] = {
    "ko": Language("한국어", "한", frozenset({"KR"})),
    "en": Language("English", "EN"),
    "ja": Language("日本語", "日", frozenset({"JP"})),
    "zh": Language("中文", "中", frozenset({"CN"})),
    "vi": Language("Tiếng Việt", "VI", frozenset({"VN"})),
    "fr": Language("Français", "FR", frozenset(_FRENCH.split())),
    "es": Language("Español", "ES", frozenset(_SPANISH.split())),
}

# Chinese in traditional characters is a language of its own: `zh` is written in simplified ones.
TRADITIONAL_CHINESE = "zh-Hant"
_TRADITIONAL = ("zh-hant", "zh-tw", "zh-hk", "zh-mo")


def language_code(locale: str) -> str:
    """The language of a locale (`ko-KR`, `en_US`): ISO 639-1, or `zh-Hant`."""
    code = locale.replace("_", "-").lower()
    return TRADITIONAL_CHINESE if code.startswith(_TRADITIONAL) else code[:2]


def offered(named: Collection[str]) -> tuple[str, ...]:
    """The languages that screens for guests offer of those that an event names, in its order.

    Korean and English if it names none; English if there are texts for none of them.
    """
    if not named:
        return STAFF_LANGUAGES
    codes = dict.fromkeys(map(language_code, named))
    return tuple(code for code in codes if code in GUEST_LANGUAGES) or (FALLBACK,)


def language_of_country(country: str, among: Collection[str]) -> str:
    """The language among some that is spoken in a country (ISO 3166-1); empty if not known."""
    spoken = (code for code in among if country.upper() in GUEST_LANGUAGES[code].countries)
    return next(spoken, "")
