"""The forum of 200 as records: 60 officials, 87 diplomats of 57 missions, 53 researchers.

25 tables of eight and three rounds; 25 hosts who stay at their tables, five guests fixed in the
first round, six interpreters, 20 pairs to keep apart, four guests who need no steps, twelve who
miss a round, three tables at which Korean is spoken. Everybody is made up.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kiosk.domain.records.entities import Guest, Table
from kiosk.domain.records.seating.seating_rules import RuleKind, SeatingRule
from kiosk.seating.model import RoundToSeat, SeatingModel, seating_model

HOST_COUNTRY = "KR"
_OFFICIALS, _DIPLOMATS, _RESEARCHERS = 60, 87, 53
_MISSIONS, _TABLES, _SEATS, _ROUNDS, _TOPICS = 57, 25, 8, 3, 12
_SPEAK_KOREAN = 0.3
_COUNTRIES = (
    "AE AR AT AU BD BE BG BR CA CH CL CN CO CZ DE DK EC EE EG ES ET FI FR GB GH GR HU ID IE IL IN"
    " IT JP KE KH KZ LA LK MA MN MX MY NG NL NO NZ OM PE PH PK PL PT RO SE SG TH TR"
).split()


@dataclass(frozen=True, slots=True)
class EventToSeat:
    """Guests, rounds and rules of an event to be seated."""

    guests: tuple[Guest, ...]
    rounds: tuple[RoundToSeat, ...]
    rules: tuple[SeatingRule, ...]

    def model(self) -> SeatingModel:
        """The model of the event."""
        return seating_model(self.guests, self.rounds, self.rules, HOST_COUNTRY)


def forum_event(seed: int = 1) -> EventToSeat:
    """The event of one seed."""
    random = np.random.Generator(np.random.PCG64(seed))
    guests = _guests(random)
    tables = tuple(
        Table(
            id=str(number + 1),
            capacity=_SEATS,
            languages=("ko",) if number >= _TABLES - 3 else ("en",),
            step_free=number < 8,
        )
        for number in range(_TABLES)
    )
    rounds = tuple(RoundToSeat(f"r{number + 1}", tables) for number in range(_ROUNDS))
    return EventToSeat(guests, rounds, _rules(random, guests))


def large_event(seed: int = 1) -> EventToSeat:
    """1000 people at 100 tables of ten in four rounds, without rules."""
    random = np.random.Generator(np.random.PCG64(seed))
    guests = tuple(
        Guest(
            id=f"g{number:04}",
            category=("official", "diplomat", "researcher")[number % 3],
            organisation_en=f"house {random.integers(300)}",
            country=_COUNTRIES[int(random.integers(_MISSIONS))] if number % 3 else HOST_COUNTRY,
            interests=tuple(f"topic {one}" for one in random.permutation(_TOPICS)[:3].tolist()),
        )
        for number in range(1000)
    )
    tables = tuple(Table(id=str(number + 1), capacity=10) for number in range(100))
    rounds = tuple(RoundToSeat(f"r{number + 1}", tables) for number in range(4))
    return EventToSeat(guests, rounds, ())


def with_walk_ins(event: EventToSeat, count: int) -> EventToSeat:
    """The event with guests after all others who are on no list."""
    more = tuple(
        Guest(
            id=f"w{number:03}",
            organisation_en=f"visitor {number}",
            category="researcher",
            country=HOST_COUNTRY,
            languages=("ko", "en"),
        )
        for number in range(count)
    )
    return EventToSeat((*event.guests, *more), event.rounds, event.rules)


def _guests(random: np.random.Generator) -> tuple[Guest, ...]:
    missions = np.concatenate(
        [np.arange(_MISSIONS), random.permutation(_MISSIONS)[: _DIPLOMATS - _MISSIONS]]
    )
    foreign = set(random.permutation(_RESEARCHERS)[:23].tolist())
    needing = set((_OFFICIALS + random.permutation(_DIPLOMATS)[:4]).tolist())
    only_korean = set(random.permutation(np.arange(25, _OFFICIALS))[:5].tolist())
    guests = []
    for number in range(_OFFICIALS + _DIPLOMATS + _RESEARCHERS):
        topics = random.choice(_TOPICS, int(random.integers(2, 5)), replace=False)
        country = HOST_COUNTRY
        languages: tuple[str, ...] = ("ko", "en")
        if number < _OFFICIALS:
            category, organisation = "official", f"ministry {random.integers(22)}"
            languages = ("ko",) if number in only_korean else languages
        elif number < _OFFICIALS + _DIPLOMATS:
            country = _COUNTRIES[int(missions[number - _OFFICIALS])]
            category, organisation = "diplomat", f"mission {country}"
        else:
            category, organisation = "researcher", f"institute {random.integers(38)}"
            if number - _OFFICIALS - _DIPLOMATS in foreign:
                country = _COUNTRIES[int(random.integers(_MISSIONS))]
        if country != HOST_COUNTRY and random.random() > _SPEAK_KOREAN:
            languages = ("en",)
        guests.append(
            Guest(
                id=f"g{number:03}",
                name_latin=f"Guest {number}",
                category=category,
                organisation_en=organisation,
                country=country,
                languages=languages,
                interests=tuple(f"topic {one}" for one in sorted(topics.tolist())),
                accessibility=("wheelchair",) if number in needing else (),
            )
        )
    return tuple(guests)


def _rules(random: np.random.Generator, guests: tuple[Guest, ...]) -> tuple[SeatingRule, ...]:
    """Hosts are the first officials; nobody is named by two rules that could contradict."""
    plain = [one.id for one in guests[_TABLES:] if not one.accessibility]
    order = [plain[place] for place in random.permutation(len(plain))]
    diplomats = [id_ for id_ in order if _OFFICIALS <= int(id_[1:]) < _OFFICIALS + _DIPLOMATS]
    researchers = [id_ for id_ in order if int(id_[1:]) >= _OFFICIALS + _DIPLOMATS]
    bound = {*diplomats[:6], *researchers[:6]}
    others = [id_ for id_ in order if id_ not in bound]
    fixed, missing, apart = others[:5], others[5:17], others[17:57]
    rules: list[tuple[str, tuple[str, ...], str, str]] = []
    rules += [("at_table", (guests[n].id,), "", str(n + 1)) for n in range(_TABLES)]
    seats = random.permutation(_TABLES - 3)
    rules += [("at_table", (one,), "r1", str(seats[n] + 1)) for n, one in enumerate(fixed)]
    rules += [("together", pair, "", "") for pair in zip(diplomats, researchers[:6], strict=False)]
    rules += [("absent", (one,), f"r{n % 3 + 1}", "") for n, one in enumerate(missing)]
    rules += [("apart", (apart[n], apart[n + 1]), "", "") for n in range(0, 40, 2)]
    return tuple(
        SeatingRule(f"rule-{number}", RuleKind(kind), people, round_, table)
        for number, (kind, people, round_, table) in enumerate(rules)
    )
