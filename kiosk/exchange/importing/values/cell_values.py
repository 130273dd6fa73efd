"""Readers: the value of a text in a cell, one for each kind of column."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import cache
from typing import TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from kiosk.domain.codes import code_text, key_folding
from kiosk.domain.records import contacts
from kiosk.domain.records.choices import NameOrder, Reentry
from kiosk.domain.text.languages import GUEST_LANGUAGES, STAFF_LANGUAGES, TRADITIONAL_CHINESE
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.importing.files.cells import fold
from kiosk.exchange.importing.refusals import InvalidCell
from kiosk.exchange.importing.values.countries import read_country

E = TypeVar("E", bound=StrEnum)

_REENTRIES = {
    Reentry.ONCE: "한번|1회|1번|불가|재입장불가|once|one|single|no|n|x|false|아니오",
    Reentry.AFTER_EXIT: "퇴장후|퇴장후재입장|퇴장후가능|나간뒤|after exit|after_exit|exit first",
    Reentry.MANY: "여러번|무제한|자유|가능|재입장가능|many|multiple|unlimited|any|yes|y|o|true|예",
}
_NAME_ORDERS = {
    NameOrder.FAMILY_FIRST: "성먼저|성이름|성앞|family first|family given|surname first",
    NameOrder.GIVEN_FIRST: "이름먼저|이름성|이름앞|given first|given family|first name first",
}
_YES = frozenset("예 네 y yes true t 1 o ○ ● ◯ ✓ ✔ v √ 참 있음 해당 가능".split())
_NO = frozenset("아니오 아니요 n no false f 0 x × ✗ ✘ 거짓 없음 해당없음 불가 -".split())
# Texts for "no value". A name may be such a word (Null), and NA is a
# country, so those are not among them.
_DASHES = frozenset("- -- --- – — ― ㅡ － . · / ? ㅇ".split())
_NOTHING = _DASHES | {"n/a", "없음", "해당없음", "해당 없음", "미기재", "none", "nil", "無"}
_NO_CONTACT = _NOTHING | {"na", "no", "x", "무", "null", "unknown", "모름", "미정"}
# Names of languages beside those of CLDR in Korean and English; `zh` is simplified Chinese.
_LANGUAGES = {
    "ko": "국문|한글|국어|kr",
    "en": "영문",
    "ja": "일어|일문|jp",
    "zh": "중국어|중문|간체|중국어 간체|간체자|zh-hans|zh-cn|cn|simplified chinese"
    "|chinese simplified|mandarin|简体中文|简体",
    TRADITIONAL_CHINESE: "번체|중국어 번체|번체자|zh-tw|zh-hk|traditional chinese"
    "|chinese traditional|繁體中文|繁体中文|繁體",
    "vi": "월남어|vn",
    "fr": "불어|불문",
    "es": "서반아어|서어",
}
_ZONES = {"kst": "Asia/Seoul", "한국": "Asia/Seoul", "서울": "Asia/Seoul", "seoul": "Asia/Seoul"}

_SEPARATORS = re.compile(r"[,;、，；/\n]")
_NUMBER = re.compile(r"[+-]?\d{1,9}(?:\.\d+)?")
_CLOCK = re.compile(r"([01]?\d|2[0-3])[:시]\s?([0-5]\d)(?::00|분)?")
_PREFIX = re.compile(r"[A-Z0-9]{2,6}")


def read_text(text: str) -> str:
    """The text unchanged."""
    return text


def read_line(text: str) -> str:
    """The text in one line."""
    return text.replace("\n", " ")


def read_key(text: str) -> str:
    """A key such as a registration number, as keys are stored."""
    return key_folding.stored_form(text.replace("\n", " "))


def is_nothing(text: str, *, name: bool = False) -> bool:
    """Whether a text means that there is no value: "-", "없음", "N/A"; for a `name` dashes only."""
    return text.casefold().strip("() ") in (_DASHES if name else _NOTHING)


def read_list(text: str) -> tuple[str, ...]:
    """The items between commas, semicolons, slashes or line breaks, each once."""
    return tuple(dict.fromkeys(filter(None, map(str.strip, _SEPARATORS.split(text)))))


def read_flag(text: str) -> bool:
    """Yes or no; empty is no."""
    answer = text.casefold().strip(" .")
    if answer in _YES:
        return True
    if not answer or answer in _NO:
        return False
    raise InvalidCell("import.flag.wrong", value=text)


def read_count(text: str) -> int | None:
    """A whole number from 0, also with a unit (정원 30명)."""
    number = read_decimal(text.replace(",", "").rstrip("명석 위순번개").removeprefix("제"))
    if number is None:
        return None
    if number < 0 or not number.is_integer():
        raise InvalidCell("import.count.wrong", value=text)
    return int(number)


def read_decimal(text: str) -> float | None:
    """A number, also with metres or degrees as unit (12.5 m, 90°)."""
    if not text:
        return None
    number = text.casefold().rstrip(" m미터°도")
    if not _NUMBER.fullmatch(number):
        raise InvalidCell("import.number.wrong", value=text)
    return float(number)


def read_duration(text: str) -> int | None:
    """Minutes, as a number or as hours and minutes (1:30)."""
    hours, colon, minutes = text.casefold().rstrip(" minutes분").rpartition(":")
    if colon and hours.isdecimal() and minutes.isdecimal():
        return int(hours) * 60 + int(minutes)
    return read_count(minutes)


def read_bearing(text: str) -> float:
    """Degrees clockwise from the top of the plan."""
    return (read_decimal(text) or 0.0) % 360


def read_email(text: str) -> str:
    """One e-mail address, as `contacts.read_email` takes it; empty for words that say "none"."""
    return _read_contact(contacts.read_email, "import.email.wrong", key_folding.stored_form(text))


def read_phone(text: str) -> str:
    """Phone numbers, as `contacts.read_phone` takes them; empty for words that say "none"."""
    return _read_contact(contacts.read_phone, "import.phone.wrong", text)


def _read_contact(read: Callable[[str], str], problem: str, text: str) -> str:
    if text.casefold().strip("() ,;") in _NO_CONTACT:
        return ""
    try:
        return read(text)
    except contacts.InvalidContact as error:
        raise InvalidCell(problem, value=text) from error


def read_code(text: str) -> str:
    """A guest's own code, in the form in which scanned codes are compared."""
    if len(text) > code_text.LONGEST:
        raise InvalidCell("import.code.long", most=code_text.LONGEST)
    return code_text.listed(text)


def read_reentry(text: str) -> Reentry:
    """The rule for re-entry with one pass; empty is after an exit."""
    return choose(_REENTRIES, text) if text else Reentry.AFTER_EXIT


def read_name_order(text: str) -> NameOrder:
    """The order of a Latin name's parts; empty is the event's order."""
    return choose(_NAME_ORDERS, text) if text else NameOrder.EVENT


def read_event_name_order(text: str) -> NameOrder:
    """The event's order of a Latin name's parts; empty is family name first."""
    return choose(_NAME_ORDERS, text) if text else NameOrder.FAMILY_FIRST


def read_languages(text: str) -> tuple[str, ...]:
    """ISO 639-1 codes, from codes or from names of languages in Korean, English or themselves.

    Chinese in traditional characters is `zh-Hant`.
    """
    return tuple(dict.fromkeys(map(_read_language, read_list(text))))


def read_event_languages(text: str) -> tuple[str, ...]:
    """The event's languages, for each of which there are texts; empty is Korean and English."""
    languages = read_languages(text) or STAFF_LANGUAGES
    if absent := [code for code in languages if code not in GUEST_LANGUAGES]:
        known = ", ".join(language.name for language in GUEST_LANGUAGES.values())
        raise InvalidCell("import.language.absent", value=", ".join(absent), languages=known)
    return languages


def read_zone(text: str) -> str:
    """An IANA time zone; empty is Seoul."""
    name = _ZONES.get(text.casefold(), text) or "Asia/Seoul"
    try:
        return ZoneInfo(name).key
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise InvalidCell("import.zone.wrong", value=text) from error


def read_prefix(text: str) -> str:
    """The prefix of the event's codes."""
    prefix = text.upper().removesuffix("-")
    if prefix and not _PREFIX.fullmatch(prefix):
        raise InvalidCell("import.prefix.wrong", value=text)
    return prefix


def read_clock(text: str) -> str:
    """A time of day as "HH:MM"."""
    if not text:
        return ""
    match = _CLOCK.fullmatch(text)
    if match is None:
        raise InvalidCell("import.clock.wrong", value=text)
    return f"{int(match[1]):02}:{match[2]}"


def read_number(text: str) -> str:
    """The number of a table, seat or round without the word for it: "12번 테이블" is "12"."""
    bare = re.sub(
        r"^(?:(?:table|round|seat|no|number|테이블|라운드|좌석|제)(?:[\s.:#-]+(?=\w)|(?=\d)))+"
        r"|(?<=\w)[\s-]*(?:번|차)?[\s-]*(?:table|round|테이블|라운드|좌석|번)$|(?<=\d)차$",
        "",
        text,
        flags=re.IGNORECASE,
    )
    return bare.strip() or text


def read_country_names(text: str) -> dict[str, str]:
    """The event's display names of countries: `KR=대한민국|Republic of Korea; TW=…`."""
    names = {}
    for item in filter(None, map(str.strip, re.split(r"[;\n]", text))):
        country, equals, shown = item.partition("=")
        korean, _, english = (part.strip() for part in shown.partition("|"))
        code = read_country(country.strip())
        if not (equals and code and (korean or english)):
            raise InvalidCell("import.countries.wrong", value=item)
        names[code] = f"{korean}|{english}"
    return names


def choose(choices: Mapping[E, str], text: str) -> E:
    """The value that has that word or is named so. Raises InvalidCell that lists all."""
    folded = fold(text)
    for choice, words in choices.items():
        if folded in _folded(f"{choice.value}|{words}"):
            return choice
    right = Sentence(f"import.choices.{type(next(iter(choices))).__name__.lower()}")
    raise InvalidCell("import.choice.wrong", value=text, choices=right)


@cache
def _folded(words: str) -> frozenset[str]:
    return frozenset(map(fold, words.split("|")))


def _read_language(text: str) -> str:
    code = _languages_by_name().get(fold(text))
    if code is None:
        raise InvalidCell("import.language.wrong", value=text)
    return code


@cache
def _languages_by_name() -> dict[str, str]:
    from babel import Locale

    names: dict[str, str] = {}
    for language in ("en", "ko"):
        for code, name in Locale(language).languages.items():
            if len(code) == 2:
                names |= {fold(name): code, code: code}
    for code, also in _LANGUAGES.items():
        own = GUEST_LANGUAGES[code].name if code in GUEST_LANGUAGES else code
        names |= {fold(name): code for name in (own, *also.split("|"))}
    return names
