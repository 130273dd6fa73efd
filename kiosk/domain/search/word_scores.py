"""Word scores: how well one word of a query matches a guest."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import assert_never

from kiosk.domain.search.phonetic_key import fine_phonetic_key, phonetic_key
from kiosk.domain.search.query_parser import Script, Word, WordRole
from kiosk.domain.search.romanisation import (
    matching_surnames,
    spelling_distance,
    surname_spelling_distance,
)
from kiosk.domain.search.search_candidate import SearchCandidate, begins, has
from kiosk.domain.text.hangul import initials, is_syllable, letters

Likeness = Callable[[str, str], float]
"""Similarity from 0 (nothing in common) to 1 (the same letters)."""

# Weights of a word by what it matches.
_WHOLE = 1.0
_SURNAME = 0.97
_SPELT = 0.97
_PIECE = 0.93
_MARK = 0.92
_BEGUN = 0.91
_CODE = 0.85
_PATTERN = 0.85
_INITIALS = 0.8
_PRONOUNCED = 0.9
_SPELT_BEGUN = 0.82
_SLIP = 0.72
_COUNTRY = 0.8
_ABOUT = 0.6
_SAME_SOUND_BEGUN = 0.5
_ABOUT_BEGUN = 0.5
_SAME_SOUND = 0.45
# Adjustments: rarity of a spelling, similarity of two. Not how much of a word is typed:
# so the order of guests does not change while a word is being typed.
_RARE = 0.03
_ALIKE = 0.3
_MUCH_ALIKE = 0.5
_TELLING_MARK = 4
_OTHER_SCRIPT = 0.01
# Bonus for matching in several kinds of terms.
_TWICE = 0.01
_REMEMBERED = 4_096
_CONSONANTS = (Script.INITIALS, Script.PATTERN)


def word_score(
    word: Word, found: SearchCandidate, likeness: Likeness, *, names_only: bool
) -> float:
    """The score of a word in its role, from 0 (no match) to a little above 1."""
    match word.role:  # the most frequent role and script first: each case takes its time
        case WordRole.ANY:
            name = _name(word, found, likeness)
            return name if names_only else max(name, _affiliation(word, found))
        case WordRole.NAME:
            return _name(word, found, likeness)
        case WordRole.FAMILY:
            return _family(word, found)
        case _:
            assert_never(word.role)


def _family(word: Word, found: SearchCandidate) -> float:
    """The score of a Korean family name, as registered or as spelt."""
    spelt: list[str] = []
    if word.surnames:
        families = found.families
        spelt = [name for name in word.surnames if has(families, name)]
    if has(found.words, word.text) and (spelt or _whole(word.text, found.words) == _WHOLE):
        return _WHOLE
    if word.text in found.hangul:
        return _WHOLE
    rarity = min((surname_spelling_distance(word.text, name) or 0 for name in spelt), default=0)
    return _SURNAME - _RARE * rarity if spelt else 0


@lru_cache(_REMEMBERED)
def _families_begun(latin: str) -> frozenset[str]:
    """The Korean family names of whose spellings the letters are a beginning."""
    return frozenset(matching_surnames(latin, whole=False))


def _name(word: Word, found: SearchCandidate, likeness: Likeness) -> float:
    match word.script:
        case Script.LATIN | Script.DIGITS:
            typed = _typed(word, found)
            return typed if typed > _SURNAME else max(typed, _latin_by_sound(word, found, likeness))
        case Script.HANGUL:
            return _typed(word, found) or _hangul_by_sound(word, found)
        case Script.INITIALS:
            return _matched(word.typed, found.initials, _INITIALS, _INITIALS - 0.1)
        case Script.PATTERN:
            return _PATTERN if _fits("".join(found.hangul), word.text) else 0
        case _:
            assert_never(word.script)


def _typed(word: Word, found: SearchCandidate) -> float:
    if word.text in found.hangul[:-1]:
        return _SURNAME
    worth = _way(word.typed, found.words)
    for other in word.others:
        worth = max(worth, _way(other, found.words))
    if not worth and _has_any(found.words, word.near):
        return _SLIP
    if worth < _WHOLE and word.script is Script.HANGUL and _starts(word.text, found.hangul):
        worth += _RARE
    return worth


def _way(typed: str, words: str) -> float:
    """The score of one spelling against the words of names."""
    if not begins(words, typed):
        return 0
    return _whole(typed, words) if has(words, typed) else _BEGUN


def _has_any(words: str, wanted: frozenset[str]) -> bool:
    return bool(wanted) and not wanted.isdisjoint(words.split())


def _whole(word: str, words: str) -> float:
    """The weight of a whole word of a name: less for a part of one, as Seo of Min-seo."""
    if words.count(word) < 2 or not word.isascii():  # no other word begins or ends with it
        return _WHOLE
    is_half = any(
        (other.startswith(word) and has(words, other[len(word) :]))
        or (other.endswith(word) and has(words, other[: -len(word)]))
        for other in words.split()
        if len(other) > len(word)
    )
    return _PIECE if is_half else _WHOLE


def _starts(text: str, hangul: tuple[str, ...]) -> bool:
    """Whether the syllables are the beginning of a name or of the given name."""
    name = "".join(hangul)
    if text not in name:
        return False
    return name.startswith(text) or any(part.startswith(text) for part in hangul)


def _latin_by_sound(word: Word, found: SearchCandidate, likeness: Likeness) -> float:
    worth = _family(word, found)
    if not worth and not _families_begun(word.text).isdisjoint(found.families.split()):
        worth = _SPELT_BEGUN
    if not _is_heard(word, found.sounds):
        return worth
    for part in found.hangul:
        worth = max(worth, _spelling_score(word.text, part))
    if worth or len(word.sound) < 2:
        return worth
    latin = [one for one in found.words.split() if one[0].isascii()]
    return _sounds_like(word, latin, found.words, likeness)


def _is_heard(word: Word, sounds: str) -> bool:
    """Whether one of the keys begins as the word sounds."""
    if word.sound_of_parts and begins(sounds, word.sound_of_parts):
        return True
    return any(begins(sounds, start) for start in word.sound_prefixes)


def _spelling_score(latin: str, hangul: str) -> float:
    """The score of Latin letters as a whole or begun spelling of syllables; 0 if they are none."""
    if (rarity := spelling_distance(latin, hangul)) is not None:
        return _SPELT - _RARE * min(rarity, 4)
    if (rarity := spelling_distance(latin, hangul, whole=False)) is not None:
        return _SPELT_BEGUN - _RARE * min(rarity, 4)
    return 0


def _hangul_by_sound(word: Word, found: SearchCandidate) -> float:
    """The score of a Hangul name against names known in Latin letters only."""
    if found.hangul or not word.sound:
        return 0
    if any(has(found.sounds, name) for name in word.surnames):
        return _SPELT - _OTHER_SCRIPT if word.text in word.surnames else _SAME_SOUND_BEGUN
    words = found.words.split()
    ways = [
        _whole(one, found.words) - _WHOLE + _SPELT - _RARE * min(4, rarity)
        for one in words
        if (rarity := spelling_distance(one, word.text)) is not None
    ]
    if ways:
        return max(ways)
    return _sounds_like(word, words, found.words, _unlike) if len(word.sound) > 2 else 0


def _unlike(*_: str) -> float:
    """The similarity assumed between names of two scripts."""
    return 0.4


def _sounds_like(word: Word, names: list[str], words: str, likeness: Likeness) -> float:
    worth = 0.0
    for one in names:
        sound = phonetic_key(one)
        if sound == word.sound:
            similarity = likeness(word.text, one)
            same = similarity >= _MUCH_ALIKE and fine_phonetic_key(one) == fine_phonetic_key(
                word.text
            )
            shade = _whole(one, words) - _WHOLE
            worth = max(worth, shade + (_PRONOUNCED if same else _SAME_SOUND + _ALIKE * similarity))
        elif sound.startswith(word.sound) and len(word.sound) > 2:
            worth = max(worth, _SAME_SOUND_BEGUN)
    return worth


def _affiliation(word: Word, found: SearchCandidate) -> float:
    if word.script in _CONSONANTS:
        return 0
    whole_mark = _MARK if len(word.typed) >= _TELLING_MARK else _ABOUT
    about = _matched(word.typed, found.about, _ABOUT, _ABOUT_BEGUN)
    marks = _matched(word.typed, found.marks, whole_mark, _ABOUT_BEGUN)
    country = _COUNTRY if found.country and found.country in word.countries else 0
    if found.country == word.text:
        country = _WHOLE if word.is_country else _CODE
    slip = _ABOUT_BEGUN - _RARE if _has_any(found.about, word.near) else 0
    ways = [way for way in (about, marks, country, slip) if way]
    return max(ways) + _TWICE * (len(ways) - 1) if ways else 0


def _matched(typed: str, words: str, whole: float, begun: float) -> float:
    if not begins(words, typed):
        return 0
    return whole if has(words, typed) else begun


def _fits(name: str, pattern: str) -> bool:
    """Whether each syllable equals the typed one or begins with the typed consonant."""
    typed = "".join(one if is_syllable(one) else initials(one) for one in pattern)
    return len(typed) <= len(name) and all(
        letters(have).startswith(letters(typed_letter))
        for typed_letter, have in zip(typed, name, strict=False)
    )
