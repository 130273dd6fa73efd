"""Benchmark of search queries per keystroke at the store, including the widest ones."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from pathlib import Path

from kiosk.bench.figures import Figure, median, percentile
from kiosk.bench.generated_stores import create_store
from kiosk.bench.people import person
from kiosk.domain.records.entities import Guest
from kiosk.domain.text.hangul import initials
from kiosk.store import Store
from kiosk.usecases.guests.search import find

_PEOPLE = 150
_BOUND_MS = 25
# One or two letters, values that all guests share, names of nobody, typing errors.
_WORST = (
    "ㄱ", "기", "김", "이", "ㄱㅅ", "ㅇㅇ", "k", "ki", "a", "le", "s", "1", "01", "example", "kr",
    "한국", "대학교", "univ", "institute of science", "김 대학교", "professor university",
    "kim prof", "e u", "quxxtypo", "kobwaldstern", "ostenbreg", "김민소사", "a b c d e f",
    "이 교수 대학교 한국",
)  # fmt: skip


def measure(folder: Path, guests: int) -> Iterator[Figure]:
    """p50 and p99 in milliseconds of keystrokes, and the p99 of the slowest kinds of query."""
    store = create_store(folder / "searches.db", guests, person)
    rng = random.Random(0)  # noqa: S311 - repeatable, not secret
    people = [person(number) for number in rng.sample(range(guests), min(_PEOPLE, guests))]
    _times(store, ["가", "sweden"])
    typed = [keystroke for guest in people for keystroke in _keystrokes(guest, rng)]
    durations_ms = _times(store, typed)
    worst = _times(store, [*_WORST] * 10)
    store.close()
    conditions = f"{guests} guests"
    yield Figure(
        "a keystroke in the search, at the store: p50",
        conditions,
        median(durations_ms),
        "ms",
        _BOUND_MS,
        len(durations_ms),
    )
    for name, times in (
        ("", durations_ms),
        (", one letter and other queries that fit most", worst),
    ):
        what = f"a keystroke in the search, at the store{name}: p99"
        yield Figure(what, conditions, percentile(times, 0.99), "ms", _BOUND_MS, len(times))


def _keystrokes(guest: Guest, rng: random.Random) -> Iterator[str]:
    """The queries while a guest is typed, letter by letter, in one of several spellings."""
    latin = f"{guest.family_latin} {guest.given_latin}".strip()
    spellings = [guest.name_ko, latin, f"{guest.given_latin} {guest.family_latin}".strip().lower()]
    spellings += [
        initials(guest.name_ko),
        guest.email,
        guest.phone[-4:],
        _with_typing_error(latin, rng),
    ]
    query = rng.choice([spelling for spelling in spellings if spelling])
    yield from (query[:length] for length in range(1, len(query) + 1))


def _with_typing_error(name: str, rng: random.Random) -> str:
    position = rng.randrange(len(name)) if name else 0
    return name[:position] + rng.choice("aeiourstn") + name[position + 1 :]


def _times(store: Store, typed: list[str]) -> list[float]:
    durations_ms = []
    for text in typed:
        started = time.perf_counter()
        find(store, text)
        durations_ms.append((time.perf_counter() - started) * 1000)
    return durations_ms
