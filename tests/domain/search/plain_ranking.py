"""The score of a guest as it is defined, word by word of the terms, without any short cut."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial
from typing import assert_never

from kiosk.domain.search import ranking
from kiosk.domain.search import word_scores as scores
from kiosk.domain.search.phonetic_key import fine_phonetic_key, phonetic_key
from kiosk.domain.search.query_parser import Query, Script, Word, WordReading, WordRole
from kiosk.domain.search.romanisation import (
    matching_surnames,
    spelling_distance,
    surname_spelling_distance,
)
from kiosk.domain.search.search_terms import SearchTerms
from kiosk.domain.search.word_scores import Likeness

# Weights, and what has no short cut, are the same in both.


@dataclass(frozen=True, slots=True)
class SplitCandidate:
    """A guest's terms, split into words."""

    hangul: tuple[str, ...]
    words: tuple[str, ...]
    initials: tuple[str, ...]
    sounds: tuple[str, ...]
    about: tuple[str, ...]
    marks: tuple[str, ...]
    country: str


def split_candidate(terms: SearchTerms) -> SplitCandidate:
    """The candidate with these terms."""
    return SplitCandidate(
        hangul=tuple(terms.hangul.split()),
        words=tuple(terms.words.split()),
        initials=tuple(terms.initials.split()),
        sounds=tuple(terms.sounds.split()),
        about=tuple(terms.about.split()),
        marks=tuple(terms.marks.split()),
        country=terms.country,
    )


def plain_score(
    query: Query, found: SplitCandidate, likeness: Likeness, *, names_only: bool
) -> float:
    """The score of a candidate, from 0 (no match) to 1 (the whole name was typed)."""
    typed = "".join(word.text for word in query.words)
    worth = cache(partial(_worth, found=found, likeness=likeness, names_only=names_only))
    best = 0.0
    for reading in query.readings:
        judged = _reading(reading, worth)
        if judged > best:
            best = max(best, judged - ranking._doubt(reading, query.words, typed))
    is_whole = best <= ranking._MORE_NAME or _is_whole_name(typed, found)
    return best if is_whole else best - ranking._MORE_NAME


def _is_whole_name(typed: str, found: SplitCandidate) -> bool:
    """Whether every part of a name was typed, in either order."""
    around = typed * 2
    if found.hangul and "".join(found.hangul) in around:
        return True
    latin = [word for word in found.words if word.isascii()]
    typed_too = {word for word in latin if word in around}
    return bool(typed_too) and all(
        word in around or ranking._SPELT_OUT.sub("", word) in typed_too for word in latin
    )


def _reading(reading: WordReading, worth: Callable[[Word], float]) -> float:
    total = 0.0
    for word in reading:
        if not (value := worth(word)):
            return 0
        total += value
    return total / len(reading)


def _worth(word: Word, found: SplitCandidate, likeness: Likeness, *, names_only: bool) -> float:
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


def _family(word: Word, found: SplitCandidate) -> float:
    """The score of a Korean family name, as registered or as spelt."""
    spelt = [name for name in word.surnames if name in _families(found)]
    is_named = word.text in found.words and (
        spelt or _whole(word.text, found.words) == scores._WHOLE
    )
    if is_named or word.text in found.hangul:
        return scores._WHOLE
    rarity = min((surname_spelling_distance(word.text, name) or 0 for name in spelt), default=0)
    return scores._SURNAME - scores._RARE * rarity if spelt else 0


def _families(found: SplitCandidate) -> tuple[str, ...]:
    """The Korean family name, or the possible ones where none is known in Hangul."""
    return found.hangul[:1] if len(found.hangul) > 1 else found.sounds


def _name(word: Word, found: SplitCandidate, likeness: Likeness) -> float:
    match word.script:
        case Script.INITIALS:
            return _begins(word.typed, found.initials, scores._INITIALS, scores._INITIALS - 0.1)
        case Script.PATTERN:
            return scores._PATTERN if scores._fits("".join(found.hangul), word.text) else 0
        case Script.HANGUL:
            return _typed(word, found) or _hangul_by_sound(word, found)
        case Script.LATIN | Script.DIGITS:
            typed = _typed(word, found)
            return (
                typed
                if typed > scores._SURNAME
                else max(typed, _latin_by_sound(word, found, likeness))
            )
        case _:
            assert_never(word.script)


def _typed(word: Word, found: SplitCandidate) -> float:
    if word.text in found.hangul[:-1]:
        return scores._SURNAME
    worth = max(
        _whole(way, found.words)
        if way in found.words
        else _begins(way, found.words, 0, scores._BEGUN)
        for way in (word.typed, *word.others)
    )
    if not worth and word.near and not word.near.isdisjoint(found.words):
        return scores._SLIP
    if (
        worth < scores._WHOLE
        and word.script is Script.HANGUL
        and scores._starts(word.text, found.hangul)
    ):
        worth += scores._RARE
    return worth


def _whole(word: str, words: tuple[str, ...]) -> float:
    """The weight of a whole word of a name: less for a part of one, as Seo of Min-seo."""
    is_half = word.isascii() and any(
        (other.startswith(word) and other[len(word) :] in words)
        or (other.endswith(word) and other[: -len(word)] in words)
        for other in words
        if len(other) > len(word)
    )
    return scores._PIECE if is_half else scores._WHOLE


def _latin_by_sound(word: Word, found: SplitCandidate, likeness: Likeness) -> float:
    families = _families(found)
    begun = any(name in families for name in matching_surnames(word.text, whole=False))
    worth = _family(word, found) or (scores._SPELT_BEGUN if begun else 0)
    beginnings = (*word.sound_prefixes, word.sound_of_parts or "?")
    if not any(sound.startswith(beginnings) for sound in found.sounds):
        return worth
    worth = max((worth, *(scores._spelling_score(word.text, part) for part in found.hangul)))
    if worth or len(word.sound) < 2:
        return worth
    latin = tuple(one for one in found.words if one[0].isascii())
    return _sounds_like(word, latin, likeness)


def _hangul_by_sound(word: Word, found: SplitCandidate) -> float:
    """The score of a Hangul name against names known in Latin letters only."""
    if found.hangul or not word.sound:
        return 0
    if any(name in found.sounds for name in word.surnames):
        return (
            scores._SPELT - scores._OTHER_SCRIPT
            if word.text in word.surnames
            else scores._SAME_SOUND_BEGUN
        )
    ways = [
        _whole(one, found.words) - scores._WHOLE + scores._SPELT - scores._RARE * min(4, rarity)
        for one in found.words
        if (rarity := spelling_distance(one, word.text)) is not None
    ]
    if ways:
        return max(ways)
    return _sounds_like(word, found.words, scores._unlike) if len(word.sound) > 2 else 0


def _sounds_like(word: Word, words: tuple[str, ...], likeness: Likeness) -> float:
    worth = 0.0
    for one in words:
        sound = phonetic_key(one)
        if sound == word.sound:
            similarity = likeness(word.text, one)
            same = similarity >= scores._MUCH_ALIKE and fine_phonetic_key(one) == fine_phonetic_key(
                word.text
            )
            shade = _whole(one, words) - scores._WHOLE
            worth = max(
                worth,
                shade
                + (scores._PRONOUNCED if same else scores._SAME_SOUND + scores._ALIKE * similarity),
            )
        elif sound.startswith(word.sound) and len(word.sound) > 2:
            worth = max(worth, scores._SAME_SOUND_BEGUN)
    return worth


def _affiliation(word: Word, found: SplitCandidate) -> float:
    if word.script in (Script.INITIALS, Script.PATTERN):
        return 0
    whole_mark = scores._MARK if len(word.typed) >= scores._TELLING_MARK else scores._ABOUT
    about = _begins(word.typed, found.about, scores._ABOUT, scores._ABOUT_BEGUN)
    marks = _begins(word.typed, found.marks, whole_mark, scores._ABOUT_BEGUN)
    country = scores._COUNTRY if found.country and found.country in word.countries else 0
    if found.country == word.text:
        country = scores._WHOLE if word.is_country else scores._CODE
    slip = (
        scores._ABOUT_BEGUN - scores._RARE
        if word.near and not word.near.isdisjoint(found.about)
        else 0
    )
    ways = [way for way in (about, marks, country, slip) if way]
    return max(ways) + scores._TWICE * (len(ways) - 1) if ways else 0


def _begins(typed: str, words: tuple[str, ...], whole: float, begun: float) -> float:
    if typed in words:
        return whole
    return begun if any(word.startswith(typed) for word in words) else 0
