"""The stamp of a seating plan: how it was made, and how near it is to the best possible one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime

from kiosk.domain.journal.codec import to_json
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft, Fact
from kiosk.domain.journal.hybrid_clock import wall_of

SUBJECT = "seating"


@dataclass(frozen=True, slots=True)
class SeatingStamp:
    """One seating plan: its rounds by id, the search's `seed` and number of `iterations`.

    `rules` is a hash of the rules and points that it was made by. `cost`, `bound` and `random` are
    points: of the plan, what no plan is below, and the mean of random plans. `terms` are points by
    term: achieved, and what cannot be gone below. `bound`, that least number and `random` are None
    where nobody computed them. `repeated_pairs` counts people who meet more than once.
    """

    rounds: tuple[str, ...] = ()
    seed: int = 0
    iterations: int = 0
    rules: str = ""
    people: int = 0
    cost: int = 0
    bound: int | None = None
    terms: Mapping[str, tuple[int, int | None]] = field(default_factory=dict)
    repeated_pairs: int = 0
    random: int | None = None


@dataclass(frozen=True, slots=True)
class RecordedStamp:
    """The stamp of a plan, with who made it (a staff id, or empty), where and when."""

    stamp: SeatingStamp
    author: str
    device: str
    at: datetime


def seating_planned(stamp: SeatingStamp) -> Draft:
    """The fact that a seating was planned; its seats are facts of their own."""
    body = {one.name: to_json(getattr(stamp, one.name)) for one in fields(stamp)}
    terms = {term: list(pair) for term, pair in stamp.terms.items()}
    return Draft(SUBJECT, FactKind.SEATING_PLANNED, body | {"terms": terms})


def latest_stamp(recorded: Iterable[Fact]) -> RecordedStamp | None:
    """The stamp of the latest plan among facts; None without one."""
    planned = (fact for fact in recorded if fact.kind == FactKind.SEATING_PLANNED and fact.body)
    latest = max(planned, key=lambda fact: fact.order, default=None)
    return None if latest is None else _recorded(latest)


def _recorded(fact: Fact) -> RecordedStamp:
    body = fact.read_body()
    known = {one.name: body[one.name] for one in fields(SeatingStamp) if one.name in body}
    terms = {term: (achieved, least) for term, (achieved, least) in known["terms"].items()}
    stamp = SeatingStamp(**known | {"rounds": tuple(known["rounds"]), "terms": terms})
    at = datetime.fromtimestamp(wall_of(fact.clock) / 1000, UTC)
    return RecordedStamp(stamp, fact.author, fact.device, at)
