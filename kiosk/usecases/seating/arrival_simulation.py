"""The check-in hour of one's own event, played many times on what the store holds."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

import sqlalchemy as sa

from kiosk.domain.records.agenda import by_time
from kiosk.seating.live.arrival_hour import HourResult
from kiosk.seating.problem import NOWHERE
from kiosk.store import Store
from kiosk.usecases.seating.event_to_seat import SeatingEvent
from kiosk.usecases.seating.live_search import MOST_PEOPLE
from kiosk.usecases.seating.plan_search import Plan, PlanOptions, PlanRefusal, search_plan
from kiosk.usecases.seating.played_hours import HourOptions, PlayedHour, play_hours
from kiosk.usecases.seating.seating_event import read_event

_PLAN_ITERATIONS = 4_000


@dataclass(frozen=True, slots=True)
class TooManyToPlay:
    """The event has more guests than live seats are searched for."""

    people: int
    most: int = MOST_PEOPLE


@dataclass(frozen=True, slots=True)
class HourSummary:
    """All hours by one way of seating.

    `smallest` is the fewest people at a table, in the worst hour and on average, `without_seat` how
    many found none, on average and in the worst hour. `moved` counts people of all hours who sit
    elsewhere than they were told.
    """

    smallest: int
    smallest_mean: float
    without_seat_mean: float
    without_seat_most: int
    moved: int
    points_mean: float


@dataclass(frozen=True, slots=True)
class PlayedArrivals:
    """Hours that were played, of a round with so many people on the list, tables and seats.

    `unseated` of them had no seat, and got one in the plan that is compared.
    """

    options: HourOptions
    people: int
    tables: int
    seats: int
    unseated: int
    hours: tuple[PlayedHour, ...]

    @property
    def live(self) -> HourSummary:
        """The hours with live seating."""
        return _summary([one.live for one in self.hours])

    @property
    def printed(self) -> HourSummary:
        """The hours by the printed plan."""
        return _summary([one.printed for one in self.hours])

    @property
    def hindsight(self) -> HourSummary:
        """The hours by the plan of those who came."""
        return _summary([one.hindsight for one in self.hours])

    @property
    def as_good(self) -> int:
        """In how many hours no table was smaller by live seating than with hindsight."""
        return sum(one.live.smallest >= one.hindsight.smallest for one in self.hours)


def simulate_arrivals(
    store: Store, options: HourOptions, progress: Callable[[int, int], None]
) -> PlayedArrivals | PlanRefusal | TooManyToPlay:
    """Play the hours; nothing is recorded.

    Without a round it is the first live one, else the first one. `progress` is called with the
    hours played, and all.
    """
    options, event = store.read(lambda connection: _read(connection, store, options))
    if len(event.guests) > MOST_PEOPLE:
        return TooManyToPlay(len(event.guests))
    chosen = (options.round,) if options.round else ()
    planned = search_plan(event, PlanOptions(chosen, _PLAN_ITERATIONS, options.seed))
    if not isinstance(planned, Plan):
        return planned
    model = event.model()
    number = model.rounds.index(options.round)
    people = model.problem.present[number]
    unseated = int((people & (model.plan_of(event.seats)[number] == NOWHERE)).sum())
    seats = planned.seats if unseated else event.seats
    hours = []
    for hour in play_hours(event, seats, options):
        hours.append(hour)
        progress(len(hours), options.times)
    capacities = model.problem.capacities[number]
    tables, there = int((capacities > 0).sum()), int(people.sum())
    return PlayedArrivals(options, there, tables, int(capacities.sum()), unseated, tuple(hours))


def played_as_json(played: PlayedArrivals) -> dict[str, Any]:
    """All hours, and what they come to, as plain objects."""
    return {
        **asdict(played.options),
        "people": played.people,
        "tables": played.tables,
        "seats": played.seats,
        "unseated": played.unseated,
        "as_good_as_hindsight": played.as_good,
        "live": asdict(played.live),
        "printed": asdict(played.printed),
        "hindsight": asdict(played.hindsight),
        "hours": [
            {
                "came": one.came,
                "live": _result(one.live),
                "printed": _result(one.printed),
                "hindsight": _result(one.hindsight),
            }
            for one in played.hours
        ],
    }


def _result(result: HourResult) -> dict[str, int]:
    """Without the seconds: the same options print the same."""
    return {name: getattr(result, name) for name in ("smallest", "without_seat", "moved", "points")}


def _read(
    connection: sa.Connection, store: Store, options: HourOptions
) -> tuple[HourOptions, SeatingEvent]:
    rounds = sorted(store.programme_in(connection).rounds.values(), key=by_time)
    usual = next((one.id for one in rounds if one.live), rounds[0].id if rounds else "")
    chosen = options.round or usual
    return replace(options, round=chosen), read_event(connection, store, [chosen])


def _summary(results: Sequence[HourResult]) -> HourSummary:
    return HourSummary(
        min(one.smallest for one in results),
        statistics.fmean(one.smallest for one in results),
        statistics.fmean(one.without_seat for one in results),
        max(one.without_seat for one in results),
        sum(one.moved for one in results),
        statistics.fmean(one.points for one in results),
    )
