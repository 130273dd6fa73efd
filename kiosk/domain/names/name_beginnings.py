"""Whether a guest types the beginning of their own name: stricter than the search of the desk."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from kiosk.domain.records.entities import Guest
from kiosk.domain.search.phonetic_key import phonetic_key, phonetic_key_prefixes
from kiosk.domain.text.hangul import is_hangul, letters

Transliterate = Callable[[str], str]


def begins_name(typed: str, guest: Guest, transliterate: Transliterate) -> bool:
    """Whether each typed word begins a word of the guest's name, as spelt or as it sounds.

    A name that the guest has not in the script of the text cannot be compared, and is not ruled
    out: the search knows how it may be written.
    """
    if any(map(is_hangul, typed)):
        return _begins_hangul(typed, guest.name_ko)
    names = (guest.family_latin, guest.given_latin, guest.name_latin, _unless_hangul(guest.name_ko))
    found = [word for name in names for word in _words(name, transliterate)]
    return not found or all(_begins_any(word, found) for word in _words(typed, transliterate))


def _begins_hangul(typed: str, name: str) -> bool:
    if not any(map(is_hangul, name)):
        return True
    begun = letters("".join(typed.split()))
    whole = ("".join(name.split()), *name.split())
    return any(letters(one).startswith(begun) for one in whole)


def _unless_hangul(name: str) -> str:
    return "" if any(map(is_hangul, name)) else name


def _words(name: str, transliterate: Transliterate) -> list[str]:
    """The words of a name in plain letters; one with hyphens also as a whole."""
    found = []
    for word in transliterate(name).casefold().split():
        parts = [part for part in "".join(c if c.isalnum() else " " for c in word).split() if part]
        found += [*parts, "".join(parts)] if len(parts) > 1 else parts
    return found


def _begins_any(typed: str, words: Iterable[str]) -> bool:
    sounds = phonetic_key_prefixes(typed)
    return any(
        word.startswith(typed) or (word[:1] == typed[:1] and phonetic_key(word).startswith(sounds))
        for word in words
    )
