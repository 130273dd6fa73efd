"""Generates stores with a given number of made-up guests."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path

from kiosk.domain.codes import code_text
from kiosk.domain.journal import facts
from kiosk.domain.journal.facts import Draft
from kiosk.domain.records.entities import Checkpoint, Event, Guest
from kiosk.store import Store

CHECKPOINT = "main"
PREFIX = "BNCH"
_PORTION = 50_000
_SYLLABLES = "가나다라마바사아자차카타파하서준민지현우연수진호영은정희경미선상철동재성훈태석"
_FAMILIES = "김이박최정강조윤장임한오서신권황안송류홍"
_ORGANISATIONS = (
    "한빛연구원|Hanbit Institute",
    "새솔대학교|Saesol University",
    "누리재단|Nuri Fund",
)


def code_of(number: int) -> str:
    """The code of the guest with that number, the same in every store."""
    seed = random.Random(number).randbytes(code_text.RANDOM_BYTES)  # noqa: S311 - repeatable, not secret
    return code_text.new_code_text(seed, PREFIX)


def generated_guest(number: int) -> Guest:
    """The guest with that number."""
    rng = random.Random(number)  # noqa: S311 - repeatable, not secret
    korean, _, english = rng.choice(_ORGANISATIONS).partition("|")
    return Guest(
        id=f"bench{number:08d}",
        name_ko=rng.choice(_FAMILIES) + "".join(rng.sample(_SYLLABLES, 2)),
        name_latin=f"Guest {number}",
        organisation_ko=korean,
        organisation_en=english,
        position_ko="연구원",
        category=rng.choice(("official", "diplomat", "researcher")),
        country="KR",
        languages=("ko",),
        email=f"guest{number}@example.org",
        phone=f"010-0000-{number % 10_000:04d}",
    )


def create_store(path: Path, guests: int, guest: Callable[[int], Guest] = generated_guest) -> Store:
    """A new store with an event, one checkpoint, and guests with a code each."""
    store = Store.open(path, "bench", create=True)
    records = (
        Event(code_prefix=PREFIX, name_ko="측정", name_en="Bench"),
        Checkpoint(id=CHECKPOINT),
    )
    store.append(draft for record in records if (draft := facts.change_fact(None, record)))
    for first in range(0, guests, _PORTION):
        numbers = range(first, min(first + _PORTION, guests))
        store.append(draft for number in numbers for draft in _drafts(number, guest(number)))
    return store


def _drafts(number: int, guest: Guest) -> Iterator[Draft]:
    if draft := facts.change_fact(None, guest):
        yield draft
    yield facts.code_issued(guest.id, code_of(number))
