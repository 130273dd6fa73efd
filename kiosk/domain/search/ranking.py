"""Ranking: how well a guest matches a query."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial
from typing import assert_never

from kiosk.domain.search.phonetic_key import fine_phonetic_key, phonetic_key
from kiosk.domain.search.query_parser import Query, Script, Word, WordReading, WordRole
from kiosk.domain.search.romanisation import (
    matching_surnames,
    spelling_distance,
    surname_spelling_distance,
)
from kiosk.domain.search.search_terms import SearchTerms
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
# A reading with joined or split words is less likely.
_OTHER_READING = 0.01
_SHORTER_READING = 0.06
# Bonus for a whole name over names that only contain the words.
_MORE_NAME = 0.003
# Letters that are longer in a name that is also known without its diacritics.
_SPELT_OUT = re.compile("(?<=[aou])e|(?<=a)a")


@dataclass(frozen=True, slots=True)
class SearchCandidate:
    """A guest's terms, split into words."""

    hangul: tuple[str, ...]
    words: tuple[str, ...]
    initials: tuple[str, ...]
    sounds: tuple[str, ...]
    about: tuple[str, ...]
    marks: tuple[str, ...]
    country: str


def candidate(terms: SearchTerms) -> SearchCandidate:
    """The candidate with these terms."""
    return SearchCandidate(
        hangul=tuple(terms.hangul.split()),
        words=tuple(terms.words.split()),
        initials=tuple(terms.initials.split()),
        sounds=tuple(terms.sounds.split()),
        about=tuple(terms.about.split()),
        marks=tuple(terms.marks.split()),
        country=terms.country,
    )


def score(query: Query, found: SearchCandidate, likeness: Likeness, *, names_only: bool) -> float:
    """The score of a candidate, from 0 (no match) to 1 (the whole name was typed)."""
    typed = "".join(word.text for word in query.words)
    worth = cache(partial(_worth, found=found, likeness=likeness, names_only=names_only))
    best = 0.0
    for reading in query.readings:
        judged = _reading(reading, worth)
        if judged > best:
            best = max(best, judged - _doubt(reading, query.words, typed))
    return best if best <= _MORE_NAME or _is_whole_name(typed, found) else best - _MORE_NAME


def _doubt(reading: WordReading, words: WordReading, typed: str) -> float:
    if reading is words:
        return 0
    letters_read = sum(len(word.text) for word in reading)
    return _SHORTER_READING if letters_read < len(typed) else _OTHER_READING


def _is_whole_name(typed: str, found: SearchCandidate) -> bool:
    """Whether every part of a name was typed, in either order."""
    around = typed * 2
    if found.hangul and "".join(found.hangul) in around:
        return True
    latin = [word for word in found.words if word.isascii()]
    typed_too = {word for word in latin if word in around}
    return bool(typed_too) and all(
        word in around or _SPELT_OUT.sub("", word) in typed_too for word in latin
    )


def _reading(reading: WordReading, worth: Callable[[Word], float]) -> float:
    total = 0.0
    for word in reading:
        if not (value := worth(word)):
            return 0
        total += value
    return total / len(reading)


def _worth(word: Word, found: SearchCandidate, likeness: Likeness, *, names_only: bool) -> float:
    match word.role:
        case WordRole.FAMILY:
            return _family(word, found)
        case WordRole.NAME:
            return _name(word, found, likeness)
        case WordRole.ANY:
            name = _name(word, found, likeness)
            return name if names_only else max(name, _affiliation(word, found))
        case _:
            assert_never(word.role)


def _family(word: Word, found: SearchCandidate) -> float:
    """The score of a Korean family name, as registered or as spelt."""
    spelt = [name for name in word.surnames if name in _families(found)]
    is_named = word.text in found.words and (spelt or _whole(word.text, found.words) == _WHOLE)
    if is_named or word.text in found.hangul:
        return _WHOLE
    rarity = min((surname_spelling_distance(word.text, name) or 0 for name in spelt), default=0)
    return _SURNAME - _RARE * rarity if spelt else 0


def _families(found: SearchCandidate) -> tuple[str, ...]:
    """The Korean family name, or the possible ones where none is known in Hangul."""
    return found.hangul[:1] if len(found.hangul) > 1 else found.sounds


def _name(word: Word, found: SearchCandidate, likeness: Likeness) -> float:
    match word.script:
        case Script.INITIALS:
            return _begins(word.typed, found.initials, _INITIALS, _INITIALS - 0.1)
        case Script.PATTERN:
            return _PATTERN if _fits("".join(found.hangul), word.text) else 0
        case Script.HANGUL:
            return _typed(word, found) or _hangul_by_sound(word, found)
        case Script.LATIN | Script.DIGITS:
            typed = _typed(word, found)
            return typed if typed > _SURNAME else max(typed, _latin_by_sound(word, found, likeness))
        case _:
            assert_never(word.script)


def _typed(word: Word, found: SearchCandidate) -> float:
    if word.text in found.hangul[:-1]:
        return _SURNAME
    worth = max(
        _whole(way, found.words) if way in found.words else _begins(way, found.words, 0, _BEGUN)
        for way in (word.typed, *word.others)
    )
    if not worth and word.near and not word.near.isdisjoint(found.words):
        return _SLIP
    if worth < _WHOLE and word.script is Script.HANGUL and _starts(word.text, found.hangul):
        worth += _RARE
    return worth


def _whole(word: str, words: tuple[str, ...]) -> float:
    """The weight of a whole word of a name: less for a part of one, as Seo of Min-seo."""
    is_half = word.isascii() and any(
        (other.startswith(word) and other[len(word) :] in words)
        or (other.endswith(word) and other[: -len(word)] in words)
        for other in words
        if len(other) > len(word)
    )
    return _PIECE if is_half else _WHOLE


def _starts(text: str, hangul: tuple[str, ...]) -> bool:
    """Whether the syllables are the beginning of a name or of the given name."""
    return "".join(hangul).startswith(text) or any(part.startswith(text) for part in hangul)


def _latin_by_sound(word: Word, found: SearchCandidate, likeness: Likeness) -> float:
    families = _families(found)
    begun = any(name in families for name in matching_surnames(word.text, whole=False))
    worth = _family(word, found) or (_SPELT_BEGUN if begun else 0)
    beginnings = (*word.sound_prefixes, word.sound_of_parts or "?")
    if not any(sound.startswith(beginnings) for sound in found.sounds):
        return worth
    worth = max((worth, *(_spelling_score(word.text, part) for part in found.hangul)))
    if worth or len(word.sound) < 2:
        return worth
    latin = tuple(one for one in found.words if one[0].isascii())
    return _sounds_like(word, latin, likeness)


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
    if any(name in found.sounds for name in word.surnames):
        return _SPELT - _OTHER_SCRIPT if word.text in word.surnames else _SAME_SOUND_BEGUN
    ways = [
        _whole(one, found.words) - _WHOLE + _SPELT - _RARE * min(4, rarity)
        for one in found.words
        if (rarity := spelling_distance(one, word.text)) is not None
    ]
    if ways:
        return max(ways)
    return _sounds_like(word, found.words, _unlike) if len(word.sound) > 2 else 0


def _unlike(*_: str) -> float:
    """The similarity assumed between names of two scripts."""
    return 0.4


def _sounds_like(word: Word, words: tuple[str, ...], likeness: Likeness) -> float:
    worth = 0.0
    for one in words:
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
    if word.script in (Script.INITIALS, Script.PATTERN):
        return 0
    whole_mark = _MARK if len(word.typed) >= _TELLING_MARK else _ABOUT
    about = _begins(word.typed, found.about, _ABOUT, _ABOUT_BEGUN)
    marks = _begins(word.typed, found.marks, whole_mark, _ABOUT_BEGUN)
    country = _COUNTRY if found.country and found.country in word.countries else 0
    if found.country == word.text:
        country = _WHOLE if word.is_country else _CODE
    slip = _ABOUT_BEGUN - _RARE if word.near and not word.near.isdisjoint(found.about) else 0
    ways = [way for way in (about, marks, country, slip) if way]
    return max(ways) + _TWICE * (len(ways) - 1) if ways else 0


def _begins(typed: str, words: tuple[str, ...], whole: float, begun: float) -> float:
    if typed in words:
        return whole
    for word in words:  # faster than any() of a generator, and called for every word of everybody
        if word.startswith(typed):
            return begun
    return 0


def _fits(name: str, pattern: str) -> bool:
    """Whether each syllable equals the typed one or begins with the typed consonant."""
    typed = "".join(one if is_syllable(one) else initials(one) for one in pattern)
    return len(typed) <= len(name) and all(
        letters(have).startswith(letters(typed_letter))
        for typed_letter, have in zip(typed, name, strict=False)
    )
