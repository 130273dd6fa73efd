"""The names by which lists of guests are sorted, in Korean and in English."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kiosk.domain.text.transliteration import Transliterate, words_of

_FIRST_SYLLABLE = "가"
# Greater than all Hangul syllables.
AFTER_HANGUL = "\uf8ff"


def sort_names(fields: Mapping[str, Any], transliterate: Transliterate) -> tuple[str, str]:
    """The texts by which a Korean and an English list place a guest with these fields.

    A Korean list has the Korean name, an English one the Latin name, family name first, each the
    other one where there is none; Hangul stands before Latin in Korean and behind it in English.
    Accents and case do not count: Özdemir stands with Ozdemir.
    `fields` are JSON values. Both are empty for a guest without a name.
    """
    get = fields.get
    parts = (get("family_latin", ""), get("given_latin", ""))
    latin = " ".join(filter(None, parts)) or get("name_latin", "")
    korean = _plain(get("name_ko", ""), transliterate)
    western = _plain(latin, transliterate)
    in_korean = korean if korean[:1] >= _FIRST_SYLLABLE else f"{AFTER_HANGUL}{korean or western}"
    return in_korean if korean or western else "", western or korean


def _plain(name: str, transliterate: Transliterate) -> str:
    return " ".join(words_of(name, transliterate)) if name else ""
