"""That a live round was planned anew at its start, which every device does once at most."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft, Fact
from kiosk.domain.journal.seating.plan_stamp import SUBJECT


def round_replanned(round_: str, starts: datetime) -> Draft:
    """The fact that a round was planned anew as it began; `starts` is timezone-aware."""
    body = {"round": round_, "starts": starts.isoformat()}
    return Draft(SUBJECT, FactKind.ROUND_REPLANNED, body)


def was_replanned(recorded: Iterable[Fact], round_: str, starts: datetime) -> bool:
    """Whether some fact says so of this start; a round that was put off begins again."""
    bodies = (one.read_body() for one in recorded if one.kind == FactKind.ROUND_REPLANNED)
    return any(
        body.get("round") == round_ and datetime.fromisoformat(body["starts"]) == starts
        for body in bodies
    )
