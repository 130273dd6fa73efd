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
# One or two letters, what everybody has in common, what nobody is called, slips.
_WORST = (
    "ㄱ", "기", "김", "이", "ㄱㅅ", "ㅇㅇ", "k", "ki", "a", "le", "s", "1", "01", "example", "kr",
    "한국", "대학교", "univ", "institute of science", "김 대학교", "professor university",
    "kim prof", "e u", "quxxtypo", "kobwaldstern", "ostenbreg", "김민소사", "a b c d e f",
    "이 교수 대학교 한국",
)  # fmt: skip


def measure(folder: Path, guests: int) -> Iterator[Figure]:
    """p50 and p99 in milliseconds of keystrokes, and the p99 of the worst kinds of query."""
    store = create_store(folder / "searches.db", guests, person)
    chance = random.Random(0)  # noqa: S311 - repeatable, not secret
    people = [person(number) for number in chance.sample(range(guests), min(_PEOPLE, guests))]
    _times(store, ["가", "sweden"])
    typed = [keystroke for guest in people for keystroke in _keystrokes(guest, chance)]
    taken = _times(store, typed)
    worst = _times(store, [*_WORST] * 10)
    store.close()
    at = f"{guests} guests"
    yield Figure(
        "a keystroke in the search, at the store: p50",
        at,
        median(taken),
        "ms",
        _BOUND_MS,
        len(taken),
    )
    for name, times in (("", taken), (", one letter and other queries that fit most", worst)):
        what = f"a keystroke in the search, at the store{name}: p99"
        yield Figure(what, at, percentile(times, 0.99), "ms", _BOUND_MS, len(times))


def _keystrokes(guest: Guest, chance: random.Random) -> Iterator[str]:
    """What somebody types of a guest, letter by letter, in one way of many."""
    latin = f"{guest.family_latin} {guest.given_latin}".strip()
    ways = [guest.name_ko, latin, f"{guest.given_latin} {guest.family_latin}".strip().lower()]
    ways += [initials(guest.name_ko), guest.email, guest.phone[-4:], _slipped(latin, chance)]
    whole = chance.choice([way for way in ways if way])
    yield from (whole[:length] for length in range(1, len(whole) + 1))


def _slipped(name: str, chance: random.Random) -> str:
    at = chance.randrange(len(name)) if name else 0
    return name[:at] + chance.choice("aeiourstn") + name[at + 1 :]


def _times(store: Store, typed: list[str]) -> list[float]:
    taken = []
    for text in typed:
        began = time.perf_counter()
        find(store, text)
        taken.append((time.perf_counter() - began) * 1000)
    return taken
