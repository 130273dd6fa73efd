"""Ranking: how well a guest matches a query."""

from __future__ import annotations

import re
from itertools import chain

from kiosk.domain.search.query_parser import Query, WordReading
from kiosk.domain.search.search_candidate import SearchCandidate
from kiosk.domain.search.word_scores import Likeness, word_score

# A reading with joined or split words is less likely.
_OTHER_READING = 0.01
_SHORTER_READING = 0.06
# Bonus for a whole name over names that only contain the words.
_MORE_NAME = 0.003
# Letters that are longer in a name that is also known without its diacritics.
_SPELT_OUT = re.compile("(?<=[aou])e|(?<=a)a")


class Ranking:
    """Scores candidates for one query."""

    def __init__(self, query: Query, likeness: Likeness, *, names_only: bool) -> None:
        self._likeness, self._names_only = likeness, names_only
        self._typed = "".join(word.text for word in query.words)
        self._words = tuple(dict.fromkeys(chain.from_iterable(query.readings)))
        place = {word: number for number, word in enumerate(self._words)}
        self._readings = [
            (tuple(place[word] for word in reading), _doubt(reading, query.words, self._typed))
            for reading in query.readings
        ]

    def score(self, found: SearchCandidate) -> float:
        """The score of a candidate, from 0 (no match) to 1 (the whole name was typed)."""
        scores: list[float | None] = [None] * len(self._words)
        best = 0.0
        for places, doubt in self._readings:
            score = self._reading(places, scores, found)
            if score > best:
                best = max(best, score - doubt)
        if best <= _MORE_NAME or _is_whole_name(self._typed, found):
            return best
        return best - _MORE_NAME

    def _reading(
        self, places: tuple[int, ...], scores: list[float | None], found: SearchCandidate
    ) -> float:
        """The mean of the scores of the words, 0 if one of them does not match."""
        total = 0.0
        for place in places:
            score = scores[place]
            if score is None:
                word, names_only = self._words[place], self._names_only
                score = word_score(word, found, self._likeness, names_only=names_only)
                scores[place] = score
            if not score:
                return 0
            total += score
        return total / len(places)


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
    latin = [word for word in found.words.split() if word.isascii()]
    others = [word for word in latin if word not in around]
    if len(others) == len(latin):
        return False
    typed_too = {word for word in latin if word in around} if others else set()
    return all(_SPELT_OUT.sub("", word) in typed_too for word in others)
