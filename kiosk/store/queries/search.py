"""Search: people by what somebody types, best first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from string import ascii_lowercase
from typing import Any

import sqlalchemy as sa
from anyascii import anyascii
from rapidfuzz.distance import OSA
from rapidfuzz.fuzz import ratio

from kiosk.domain.search import query_parser, ranking
from kiosk.domain.search.query_parser import Query, Script, Word, WordReading, WordRole
from kiosk.domain.search.romanisation import surnames_spelt
from kiosk.domain.search.search_terms import SearchTerms
from kiosk.domain.text.hangul import INITIAL_LETTERS, MEDIAL_LETTERS
from kiosk.store.queries.countries import country_matcher

_CANDIDATES = 120
"""How many of each kind are judged; the index gives the earliest registered of them."""

_SLIPS_FROM = {Script.LATIN: 5, Script.HANGUL: 7}
_VOCABULARY = 2000
_ALPHABETS = {
    Script.LATIN: ascii_lowercase,
    Script.HANGUL: "".join(dict.fromkeys(INITIAL_LETTERS + MEDIAL_LETTERS)),
}
_FOUND = (
    "SELECT f.guest, f.hangul, f.words, f.initials, f.sounds, f.about, f.marks, f.country,"
    " g.merged, g.precedence FROM (SELECT rowid AS number FROM finding_index"
    " WHERE finding_index MATCH ? LIMIT ?) i JOIN finding f ON f.rowid = i.number"
    " JOIN guest g ON g.id = f.guest"
)
_BEGINNING = "SELECT term FROM finding_vocabulary WHERE term >= ? AND term < ? LIMIT ?"
_LAST_RANK = 1 << 62
# Who fits so well was not meant to be somebody else.
_WELL = 0.75
_LEAST = 0.01
# Nobody fits better who is found by less than whole words of their name.
_BEST = 0.96


@dataclass(frozen=True, slots=True)
class Hit:
    """A guest who fits, and how well: 1 is somebody whose whole name was typed."""

    guest: str
    score: float


def find(
    connection: sa.Connection,
    text: str,
    limit: int,
    *,
    countries: Mapping[str, str] | None = None,
    names_only: bool = False,
) -> list[Hit]:
    """The guests who fit best, at most `limit`; those merged into another as that other.

    `countries` are the event's own names of countries, ISO codes to "한국어|English". With
    `names_only` nothing but names counts, and these not by their first consonants alone.
    """
    named = None if names_only else country_matcher(countries or {})
    query = query_parser.read(text, anyascii, countries=named)
    if not query.words or (names_only and _says_too_little(query)):
        return []
    judging = _Judging(connection, names_only)
    for expression, enough in _expressions(query, names_only=names_only):
        judging.add(query, expression)
        if judging.how_many(enough) >= limit:
            break
    if not judging.how_many(_WELL) and (wider := judging.with_slips(query)):
        judging.add(wider, _either(wider, _begun if names_only else _anywhere))
    return judging.hits()[:limit]


def _says_too_little(query: Query) -> bool:
    return any(word.script is Script.INITIALS for word in query.words)


class _Judging:
    """Those who came up so far, and how well each of them fits."""

    def __init__(self, connection: sa.Connection, names_only: bool) -> None:
        self._connection = connection
        self._names_only = names_only
        self._judged: dict[str, tuple[float, sa.Row[Any]]] = {}

    def add(self, query: Query, expression: str) -> None:
        """Judge those whom an expression finds; whoever was judged before stays as judged."""
        if not expression:
            return
        for row in self._connection.exec_driver_sql(_FOUND, (expression, _CANDIDATES)):
            if not self._judged.get(row.guest, (0.0,))[0]:
                found = ranking.candidate(SearchTerms(*row[1:8]))
                worth = ranking.score(query, found, _likeness, names_only=self._names_only)
                self._judged[row.guest] = (round(worth, 4), row)

    def how_many(self, least: float) -> int:
        """How many fit at least so well."""
        return sum(worth >= least for worth, _ in self._judged.values())

    def with_slips(self, query: Query) -> Query | None:
        """The query for words that are one slip away; if nobody was found, from every word."""
        return _with_slips(self._connection, query, every=not self.how_many(_LEAST))

    def hits(self) -> list[Hit]:
        """The best first; of those who fit alike, by precedence, then by name."""
        best: dict[str, Hit] = {}
        for worth, row in sorted(self._judged.values(), key=_order):
            if worth:
                person = row.merged or row.guest
                best.setdefault(person, Hit(person, worth))
        return list(best.values())


def _order(judged: tuple[float, sa.Row[Any]]) -> tuple[float, int, str, str]:
    worth, row = judged
    rank = _LAST_RANK if row.precedence is None else row.precedence
    return -worth, rank, row.hangul or row.words, row.guest


def _likeness(one: str, other: str) -> float:
    return ratio(one, other) / 100


# Expressions of SQLite's full-text search, the narrowest first.


def _expressions(query: Query, *, names_only: bool) -> Iterator[tuple[str, float]]:
    """Each with how well as many as are wanted have to fit so that nobody else is looked for."""
    yield _either(query, _whole), _BEST
    yield _either(query, _heard if names_only else _told), _BEST
    yield _either(query, _begun), _WELL
    if not names_only:
        yield _either(Query(tuple(filter(_is_as_typed, query.readings))), _anywhere), _WELL
    yield _either(query, _vaguely), _WELL


def _is_as_typed(reading: WordReading) -> bool:
    return all(word.role is WordRole.ANY for word in reading)


def _either(query: Query, of: Callable[[Word], str]) -> str:
    readings = dict.fromkeys(_every(reading, of) for reading in query.readings)
    return " OR ".join(f"({reading})" for reading in readings if reading)


def _every(reading: WordReading, of: Callable[[Word], str]) -> str:
    parts = [of(word) for word in reading]
    return " AND ".join(f"({part})" for part in parts) if all(parts) else ""


def _whole(word: Word) -> str:
    if word.role is WordRole.FAMILY:
        return _any(_term("sounds", name) for name in word.surnames)
    if word.script in (Script.INITIALS, Script.PATTERN):
        return ""
    code = _term("country", word.text) if word.text in word.countries else ""
    return _any((*(_term("words", way) for way in (word.typed, *word.others)), code))


def _begun(word: Word) -> str:
    if word.role is WordRole.FAMILY:
        return _whole(word)
    if word.script is Script.INITIALS:
        return _start("initials", word.typed)
    if word.script is Script.PATTERN:
        stem = f" AND {_start('words', word.stem)}" if word.stem else ""
        return _start("initials", word.typed) + stem
    slips = (_term("words", near) for near in sorted(word.near))
    return _any((*(_start("words", way) for way in (word.typed, *word.others)), *slips))


def _heard(word: Word) -> str:
    """A whole word, also spelt otherwise."""
    return _any((_whole(word), *_sounds(word)))


def _told(word: Word) -> str:
    """As heard, and as a whole word in any column."""
    anywhere = word.role is WordRole.ANY and word.script not in (Script.INITIALS, Script.PATTERN)
    return _any((_heard(word), f'"{word.typed}"' if anywhere else ""))


def _vaguely(word: Word) -> str:
    """Also spelt otherwise, as far as it is typed."""
    spelt = word.surnames
    if word.script is Script.LATIN and word.heard_so_far and word.role is not WordRole.FAMILY:
        spelt = surnames_spelt(word.text, whole=False)
    begun = (_start("sounds", heard) for heard in word.heard_so_far)
    return _any((_begun(word), *(_term("sounds", name) for name in spelt), *begun))


def _anywhere(word: Word) -> str:
    """In any column: one term without a column costs less than one for each."""
    if word.script in (Script.INITIALS, Script.PATTERN):
        return _begun(word)
    codes = (_term("country", code) for code in sorted(word.countries))
    starts = (f'"{way}" *' for way in (word.typed, *word.others))
    slips = (f'"{near}"' for near in sorted(word.near))
    return _any((*starts, *_sounds(word), *codes, *slips))


def _sounds(word: Word) -> Iterator[str]:
    yield from (_term("sounds", name) for name in word.surnames)
    if len(word.heard) > 1 and word.role is not WordRole.FAMILY:
        yield _term("sounds", word.heard)
    if word.heard_apart not in ("", word.heard):
        yield _term("sounds", word.heard_apart)


def _any(parts: Iterable[str]) -> str:
    return " OR ".join(filter(None, parts))


def _term(column: str, term: str) -> str:
    return f'{column} : "{term}"'


def _start(column: str, term: str) -> str:
    return f'{column} : "{term}" *'


# One slip of the fingers: a letter too few, too many, another one, or two exchanged.


def _with_slips(connection: sa.Connection, query: Query, *, every: bool) -> Query | None:
    """The query with long words also as those one slip away: `every` one, or that begins none."""
    near: dict[str, frozenset[str]] = {}
    for word in query.words:
        is_long = len(word.typed) >= _SLIPS_FROM.get(word.script, _VOCABULARY) - 1
        if is_long and (every or not _words_from(connection, word.typed, 1)):
            near[word.text] = frozenset(_near(connection, word))
    if not any(near.values()):
        return None
    return Query(
        tuple(
            tuple(replace(word, near=near.get(word.text, frozenset())) for word in reading)
            for reading in query.readings
        )
    )


def _near(connection: sa.Connection, word: Word) -> Iterator[str]:
    typed, letters = word.typed, _ALPHABETS[word.script]
    if len(typed) < _SLIPS_FROM[word.script]:
        yield from _known(connection, _lengthened(typed, letters))
        return
    at = (len(typed) + 1) // 2
    head, tail = typed[:at], typed[at:]
    for term in _words_from(connection, head, _VOCABULARY):
        if OSA.distance(typed, term, score_cutoff=1) == 1:
            yield term
    others = {start + tail for start in _slips(head, letters)} - {typed}
    across = head[:-1] + tail[0] + head[-1] + tail[1:]
    yield from _known(connection, {*others, across})


def _known(connection: sa.Connection, terms: Iterable[str]) -> Sequence[str]:
    """Those that the index has."""
    asked = tuple(sorted(terms))
    marks = ", ".join("?" * len(asked))
    known = f"SELECT term FROM finding_vocabulary WHERE term IN ({marks})"  # noqa: S608 - marks only
    return connection.exec_driver_sql(known, asked).scalars().all()


def _words_from(connection: sa.Connection, start: str, most: int) -> Sequence[str]:
    found = connection.exec_driver_sql(_BEGINNING, (start, start + "\uffff", most))
    return found.scalars().all()


def _slips(word: str, alphabet: str) -> Iterator[str]:
    yield from _lengthened(word, alphabet)
    for at in range(len(word) + 1):
        before, after = word[:at], word[at:]
        yield before + after[1:]
        yield before + after[1:2] + after[:1] + after[2:]
        for letter in alphabet:
            yield before + letter + after[1:]


def _lengthened(word: str, alphabet: str) -> Iterator[str]:
    """One letter more."""
    for at in range(len(word) + 1):
        for letter in alphabet:
            yield word[:at] + letter + word[at:]
