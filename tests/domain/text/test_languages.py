"""The languages that the program speaks, and which of them a guest or an event means."""

from __future__ import annotations

import unicodedata

import pytest
from babel import Locale
from babel.languages import get_official_languages

from kiosk.domain.text.languages import (
    GUEST_LANGUAGES,
    STAFF_LANGUAGES,
    language_code,
    language_of_country,
    offered,
)
from kiosk.domain.text.messages import Texts


def test_the_languages_of_staff_are_those_of_guests_too() -> None:
    assert set(STAFF_LANGUAGES) <= GUEST_LANGUAGES.keys()


@pytest.mark.parametrize("code", GUEST_LANGUAGES)
def test_a_language_calls_itself_as_it_does_in_cldr(code: str) -> None:
    language, own = GUEST_LANGUAGES[code], Locale(code).get_display_name(code)
    assert own is not None
    assert language.name.casefold() == own.casefold()
    assert Locale(code).text_direction == "ltr", "the screens are laid out from the left"
    assert unicodedata.is_normalized("NFC", language.name + language.short)


@pytest.mark.parametrize("code", GUEST_LANGUAGES)
def test_it_is_the_one_of_them_that_is_official_in_its_countries(code: str) -> None:
    for country in GUEST_LANGUAGES[code].countries:
        official = get_official_languages(country, de_facto=True)
        known = {language_code(locale) for locale in official} & GUEST_LANGUAGES.keys()
        assert known == {code}, country


def test_short_names_differ() -> None:
    assert len({one.short for one in GUEST_LANGUAGES.values()}) == len(GUEST_LANGUAGES)


@pytest.mark.parametrize(
    ("locale", "code"),
    [
        ("ko-KR", "ko"),
        ("en_US", "en"),
        ("zh", "zh"),
        ("zh-CN", "zh"),
        ("zh_Hans_SG", "zh"),
        ("zh-TW", "zh-Hant"),
        ("zh_Hant_HK", "zh-Hant"),
    ],
)
def test_a_locale_is_of_a_language(locale: str, code: str) -> None:
    assert language_code(locale) == code


@pytest.mark.parametrize(
    ("named", "offers"),
    [
        (("ja", "ko"), ("ja", "ko")),
        (("de", "vi", "en"), ("vi", "en")),
        (("zh-Hant", "zh-CN", "zh"), ("zh",)),
        (("de",), ("en",)),
        ((), ("ko", "en")),
        (tuple(GUEST_LANGUAGES), tuple(GUEST_LANGUAGES)),
    ],
)
def test_an_event_offers_what_there_are_texts_for(
    named: tuple[str, ...], offers: tuple[str, ...]
) -> None:
    assert offered(named) == offers


def test_a_country_speaks_a_language_only_if_it_is_offered() -> None:
    assert language_of_country("jp", ("en", "ja")) == "ja"
    assert language_of_country("JP", ("en", "ko")) == ""
    assert language_of_country("TW", tuple(GUEST_LANGUAGES)) == ""


@pytest.mark.parametrize(
    ("language", "forms", "none", "one", "many"),
    [
        ("en", "minute/minutes", "0 minutes", "1 minute", "2 minutes"),
        ("fr", "place réservée/places réservées", "0 place", "1 place", "2 places"),
        ("es", "sesión/sesiones", "0 sesiones", "1 sesión", "2 sesiones"),
    ],
)
def test_a_number_takes_the_form_of_its_language(
    language: str, forms: str, none: str, one: str, many: str
) -> None:
    texts = Texts(language, {"n": f"{{n:{forms}}}"})
    shown = [texts.say("n", n=n) for n in (0, 1, 2)]
    assert all(text.startswith(start) for text, start in zip(shown, (none, one, many), strict=True))
