"""A rehearsal as plain objects; durations in seconds, times with offset."""

from __future__ import annotations

from dataclasses import asdict
from datetime import timedelta
from typing import Any

from kiosk.domain.arrivals.arrival_curve import STEP
from kiosk.domain.arrivals.morning_forecast import Improvement
from kiosk.usecases.reports.rehearsals.morning_rehearsal import Rehearsal


def as_json(rehearsal: Rehearsal) -> dict[str, Any]:
    """All of a rehearsal."""
    forecast = rehearsal.forecast
    return {
        "opens": rehearsal.opens.isoformat(),
        "starts": rehearsal.starts.isoformat(),
        "until": rehearsal.ends.isoformat(),
        "doors": [_door(checkpoint, n) for checkpoint, n in rehearsal.doors],
        "desks": rehearsal.desks,
        "seed": rehearsal.seed,
        "runs": rehearsal.runs,
        "turnout": rehearsal.turnout,
        "badges": rehearsal.badges,
        "guests": asdict(rehearsal.people),
        "curve": _present(asdict(rehearsal.curve)),
        "durations": [asdict(duration) for duration in rehearsal.durations],
        "door_queue": asdict(forecast.doors),
        "desk_queue": asdict(forecast.desk),
        "intervals": [
            {"from": _at(rehearsal, index), "doors": asdict(doors), "desks": asdict(desks)}
            for index, (doors, desks) in enumerate(
                zip(forecast.door_intervals, forecast.desk_intervals, strict=True)
            )
        ],
        "improvements": [_improvement(rehearsal, one) for one in forecast.improvements],
        "limit": rehearsal.limit,
        "needed": None if rehearsal.needed is None else _needed(rehearsal, rehearsal.needed),
    }


def _door(checkpoint: str, number: int) -> dict[str, Any]:
    return {"checkpoint": checkpoint or None, "doors": number}


def _needed(rehearsal: Rehearsal, needed: tuple[int, ...]) -> list[dict[str, Any]]:
    pairs = zip(rehearsal.doors, needed, strict=True)
    return [_door(checkpoint, number) for (checkpoint, _), number in pairs]


def _improvement(rehearsal: Rehearsal, one: Improvement) -> dict[str, Any]:
    entrance = one.entrance
    return {
        "more": "desk" if entrance is None else "door",
        "checkpoint": None if entrance is None else rehearsal.doors[entrance][0] or None,
        "wait_90": {"before": one.wait_90[0], "after": one.wait_90[1]},
        "longest_wait": {"before": one.longest[0], "after": one.longest[1]},
        "helps_from": None if one.helps is None else _at(rehearsal, one.helps[0]),
        "helps_until": None if one.helps is None else _at(rehearsal, one.helps[1] + 1),
    }


def _at(rehearsal: Rehearsal, interval: int) -> str:
    return (rehearsal.opens + timedelta(seconds=interval * STEP)).isoformat()


def _present(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value}
