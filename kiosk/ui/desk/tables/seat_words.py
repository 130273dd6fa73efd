"""Why a guest sits at a table, and what a move would cost, in words. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kiosk.domain.records.seating.seating_rules import SeatingTerm
from kiosk.ui.desk.parts.guest_formatter import DOT
from kiosk.ui.desk.parts.props import OK, PLAIN, STOP, WARN
from kiosk.ui.shared.localizer import Localizer

if TYPE_CHECKING:
    from kiosk.seating.explanation import JoiningCost, TableReasons
    from kiosk.usecases.seating.explaining import SeatExplanation

_MINUS = "−"


def why_text(explanation: SeatExplanation, localizer: Localizer) -> str:
    """Why a guest sits at their table; empty without a seat."""
    if not explanation.table:
        return ""
    found = list(_origin(explanation, localizer))
    if explanation.reasons is not None:
        found += _company(explanation.reasons, explanation.rounds, localizer)
    return localizer.say("d7.why", n=explanation.table, text=DOT.join(found)) if found else ""


def cost_hint(cost: JoiningCost, localizer: Localizer) -> tuple[str, str]:
    """What a free seat of a table costs, the term that changes most, and the tone of that."""
    if cost.breaks_rule:
        return localizer.say("d7.cost.rule"), STOP
    if not cost.points:
        return localizer.say("d7.cost.none"), PLAIN
    is_worse = cost.points > 0
    term = max(cost.terms, key=lambda one: cost.terms[one] if is_worse else -cost.terms[one])
    points = f"+{cost.points}" if is_worse else f"{_MINUS}{-cost.points}"
    word = localizer.say(f"seating.term.{term.value}")
    return f"{points}{DOT}{word}", WARN if is_worse else OK


def cost_text(cost: JoiningCost, localizer: Localizer) -> str:
    """What a free seat of a table costs, with all terms that change."""
    rule = [localizer.say("d7.cost.rule")] if cost.breaks_rule else []
    terms = [
        f"{localizer.say(f'seating.term.{term.value}')} {change:+d}".replace("-", _MINUS)
        for term, change in cost.terms.items()
    ]
    points = localizer.say("d7.cost.points", n=f"{cost.points:+d}".replace("-", _MINUS))
    return DOT.join([*rule, points if terms else localizer.say("d7.cost.none"), *terms])


def _origin(explanation: SeatExplanation, localizer: Localizer) -> Iterator[str]:
    """How the guest got the seat, and whether it may still change."""
    say = localizer.say
    if explanation.pinned:
        yield say("d7.why.pinned")
    if explanation.at is not None:
        yield say("d7.why.check_in_at", time=localizer.when(explanation.at))
    elif explanation.why:
        yield say(f"d7.why.{explanation.why}")
    if explanation.told:
        yield say("d7.why.told")


def _company(reasons: TableReasons, rounds: int, localizer: Localizer) -> Iterator[str]:
    """What the guest shares with the others at the table."""
    say, shared = localizer.say, reasons.shared
    if not reasons.others:
        yield say("d7.why.alone")
        return
    same = shared.get(SeatingTerm.ORGANISATION, 0)
    yield say("d7.why.organisation", n=same) if same else say("d7.why.no_organisation")
    if countrymen := shared.get(SeatingTerm.COUNTRY, 0):
        yield say("d7.why.country", n=countrymen)
    if reasons.common:
        yield say("d7.why.common", n=reasons.common)
    if rounds > 1:
        yield say("d7.why.met", n=reasons.met) if reasons.met else say("d7.why.no_met")
    if not reasons.speaks:
        yield say("d7.why.language")
    if reasons.cheapest is not None:
        word = "d7.why.cheaper" if reasons.cheapest < 0 else "d7.why.dearer"
        yield say(word, n=abs(reasons.cheapest))
