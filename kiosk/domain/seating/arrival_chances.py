"""How likely guests still come, who have not arrived: by the time, and by their delegation."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.domain.arrivals.arrival_curve import ArrivalCurve

NO_SHOW = 0.1
"""The share of guests who are assumed to stay away, 0 to 1."""
_TOGETHER_S = 15 * 60
"""Members of a delegation come within this many seconds of the first of them."""
LEAST = 0.02
"""Nobody who is expected is given up wholly."""


@dataclass(frozen=True, slots=True)
class ExpectedGuest:
    """Somebody who is expected at a round.

    `delegation` is whom they come with, empty if alone. `arrived` is in seconds since 1970, None
    before they came; `inside` says that they have not left since.
    """

    id: str
    delegation: str = ""
    arrived: float | None = None
    inside: bool = False


@dataclass(frozen=True, slots=True)
class ArrivalTimes:
    """When guests come: a `curve` in seconds after `starts`, which is in seconds since 1970.

    `soon` is how many of those who are away will have come when the round begins at the present
    pace. Of all who are expected the share `no_show` stays away, 0 to 1.
    """

    curve: ArrivalCurve
    starts: float
    soon: float = 0.0
    no_show: float = NO_SHOW


def chances(people: Iterable[ExpectedGuest], times: ArrivalTimes, now: float) -> dict[str, float]:
    """The chance of each that they will sit, 0 to 1: 1 for whoever is here, 0 for whoever left.

    `now` is in seconds since 1970. Of a delegation whose first member came a while ago, the others
    hardly come any more.
    """
    everybody = list(people)
    first: dict[str, float] = {}
    for one in everybody:
        if one.arrived is not None and one.delegation:
            first[one.delegation] = min(one.arrived, first.get(one.delegation, one.arrived))
    away = [one for one in everybody if one.arrived is None]
    at_pace = min(1.0 - times.no_show, times.soon / len(away)) if away else 0.0
    by_time = max(_still(times.no_show, times.curve.share_by(now - times.starts)), at_pace)
    found = {one.id: 1.0 if one.inside else 0.0 for one in everybody if one.arrived is not None}
    for one in away:
        since = first.get(one.delegation)
        chance = by_time if since is None else _still(times.no_show, (now - since) / _TOGETHER_S)
        found[one.id] = max(LEAST, chance)
    return found


def _still(no_show: float, share: float) -> float:
    """The chance that somebody still comes once a share of all who come is here."""
    left = (1.0 - no_show) * (1.0 - min(1.0, max(0.0, share)))
    return left / (left + no_show) if left + no_show > 0.0 else 0.0
