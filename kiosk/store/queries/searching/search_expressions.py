"""FTS5 expressions for the readings of a search text, from the narrowest to the widest."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from kiosk.domain.search.query_parser import Query, Script, Word, WordReading, WordRole
from kiosk.domain.search.romanisation import matching_surnames

# Guests who are not found by whole words of their name have no better score than this.
BEST_SCORE = 0.96
# With this score a guest is taken for the one that was meant.
GOOD_SCORE = 0.75


def expressions(query: Query, *, names_only: bool) -> Iterator[tuple[str, float]]:
    """The expressions, each with the score at which enough guests end the search for more."""
    yield any_reading(query, _whole), BEST_SCORE
    yield any_reading(query, _sounding if names_only else _sounding_or_whole), BEST_SCORE
    yield any_reading(query, prefix), GOOD_SCORE
    if not names_only:
        yield (
            any_reading(Query(tuple(filter(_is_as_typed, query.readings))), anywhere),
            GOOD_SCORE,
        )
    yield any_reading(query, _sounding_prefix), GOOD_SCORE


def _is_as_typed(reading: WordReading) -> bool:
    return all(word.role is WordRole.ANY for word in reading)


def any_reading(query: Query, of: Callable[[Word], str]) -> str:
    """An expression for any reading of a query, of which every word matches by `of`."""
    readings = [dict.fromkeys(map(of, reading)) for reading in query.readings]
    possible = [parts for parts in readings if all(parts)]
    return " OR ".join(f"({_every(parts)})" for parts in _narrowing(possible))


def _narrowing(readings: list[dict[str, None]]) -> Iterator[Iterable[str]]:
    """Without the readings that want all the parts of another one and more: they find no others."""
    for at, parts in enumerate(readings):
        earlier, others = readings[:at], (one for one in readings if len(one) < len(parts))
        if parts not in earlier and not any(one.keys() <= parts.keys() for one in others):
            yield parts


def _every(parts: Iterable[str]) -> str:
    return " AND ".join(f"({part})" for part in parts)


def _whole(word: Word) -> str:
    if word.role is WordRole.FAMILY:
        return _any(_term("sounds", name) for name in word.surnames)
    if word.script in (Script.INITIALS, Script.PATTERN):
        return ""
    code = _term("country", word.text) if word.text in word.countries else ""
    return _any((*(_term("words", way) for way in (word.typed, *word.others)), code))


def prefix(word: Word) -> str:
    """The beginning of a word of a name."""
    if word.role is WordRole.FAMILY:
        return _whole(word)
    if word.script is Script.INITIALS:
        return _start("initials", word.typed)
    if word.script is Script.PATTERN:
        stem = f" AND {_start('words', word.stem)}" if word.stem else ""
        return _start("initials", word.typed) + stem
    slips = (_term("words", near) for near in sorted(word.near))
    return _any((*(_start("words", way) for way in (word.typed, *word.others)), *slips))


def _sounding(word: Word) -> str:
    """A whole word, also in another romanisation."""
    return _any((_whole(word), *_sounds(word)))


def _sounding_or_whole(word: Word) -> str:
    """A whole word as in `_sounding`, or in any column."""
    anywhere = word.role is WordRole.ANY and word.script not in (Script.INITIALS, Script.PATTERN)
    return _any((_sounding(word), f'"{word.typed}"' if anywhere else ""))


def _sounding_prefix(word: Word) -> str:
    """The beginning of a word, also in another romanisation."""
    spelt = word.surnames
    if word.script is Script.LATIN and word.sound_prefixes and word.role is not WordRole.FAMILY:
        spelt = matching_surnames(word.text, whole=False)
    begun = (_start("sounds", sound) for sound in word.sound_prefixes)
    return _any((prefix(word), *(_term("sounds", name) for name in spelt), *begun))


def anywhere(word: Word) -> str:
    """The beginning of a word in any column: cheaper than a term for each column."""
    if word.script in (Script.INITIALS, Script.PATTERN):
        return prefix(word)
    codes = (_term("country", code) for code in sorted(word.countries))
    starts = (f'"{way}" *' for way in (word.typed, *word.others))
    slips = (f'"{near}"' for near in sorted(word.near))
    return _any((*starts, *_sounds(word), *codes, *slips))


def _sounds(word: Word) -> Iterator[str]:
    yield from (_term("sounds", name) for name in word.surnames)
    if len(word.sound) > 1 and word.role is not WordRole.FAMILY:
        yield _term("sounds", word.sound)
    if word.sound_of_parts not in ("", word.sound):
        yield _term("sounds", word.sound_of_parts)


def _any(parts: Iterable[str]) -> str:
    return " OR ".join(filter(None, parts))


def _term(column: str, term: str) -> str:
    return f'{column} : "{term}"'


def _start(column: str, term: str) -> str:
    return f'{column} : "{term}" *'
