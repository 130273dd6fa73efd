"""The seating plan beside the tables: its search, or what it comes to. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.ui.desk.tables.plan_state import PlanState
from kiosk.ui.shared.localizer import Localizer

if TYPE_CHECKING:
    from kiosk.seating.plan_report import PlanReport
    from kiosk.usecases.seating.plan_search import Plan, PlanRefusal

NONE = "–"


@dataclass(frozen=True, slots=True)
class PlanTerm:
    """A row of the comparison: points as guests sit now, of the plan, and the least possible.

    `other` are those of the plan that is compared, empty without one.
    """

    id: str = ""
    term: str = ""
    standing: str = ""
    planned: str = ""
    other: str = ""
    least: str = ""
    better: bool = False
    heading: bool = False


@dataclass(frozen=True, slots=True)
class PlanProps:
    """All that is shown of a plan; `lines` are sentences below the `headline`.

    `share` is how much of the search is done, 0 to 1. `refused` says that there is no plan. `moves`
    say who sits elsewhere, below their `heading`.
    """

    open: bool = False
    searching: bool = False
    share: float = 0.0
    title: str = ""
    headline: str = ""
    refused: bool = False
    lines: tuple[str, ...] = ()
    terms: tuple[PlanTerm, ...] = ()
    heading: str = ""
    moves: tuple[str, ...] = ()


def plan_props(state: PlanState, localizer: Localizer, moves: tuple[str, ...] = ()) -> PlanProps:
    """The props of a plan; `moves` say who sits elsewhere."""
    title = localizer.say("d7.plan.title")
    if state.searching:
        is_proving = state.percent >= 100
        progress = localizer.say("d7.plan.percent", n=state.percent)
        return PlanProps(
            open=True,
            searching=True,
            share=state.percent / 100,
            title=localizer.say("d7.plan.searching"),
            headline=localizer.say("d7.plan.proving") if is_proving else progress,
            lines=(localizer.say("d7.plan.stands"),),
        )
    if state.refused is not None:
        lines = _refusal_lines(state.refused, localizer)
        headline = localizer.say("d7.plan.refused")
        return PlanProps(open=True, title=title, headline=headline, refused=True, lines=lines)
    if state.plan is not None:
        return PlanProps(
            open=True,
            title=_title(state, localizer),
            headline=localizer.say("seating.captured", n=state.plan.report.captured),
            lines=_lines(state.plan, localizer),
            terms=_terms(state.plan, state.other, localizer),
            heading=localizer.say("d7.plan.moves", n=len(moves)) if moves else "",
            moves=moves,
        )
    return PlanProps()


def _title(state: PlanState, localizer: Localizer) -> str:
    """Which of the kept plans is shown, and how it was made."""
    stamp = state.plan.stamp if state.plan else None
    if stamp is None or len(state.kept) < 2:
        return localizer.say("d7.plan.title")
    values = {"n": state.number, "m": len(state.kept), "seed": stamp.seed}
    return localizer.say("d7.plan.numbered", **values, iterations=stamp.iterations)


def _refusal_lines(refused: PlanRefusal, localizer: Localizer) -> tuple[str, ...]:
    # A refusal comes from a search, which has loaded the numerical libraries.
    from kiosk.usecases.seating.refusals import refusal_sentences

    return tuple(localizer.say(one) for one in refusal_sentences(refused, localizer.language))


def _lines(plan: Plan, localizer: Localizer) -> tuple[str, ...]:
    """How many seats change, who stays without one, and what the plan could not keep."""
    report = plan.report
    moves = len(plan.moves)
    seated_now = any(plan.before.get(key) for key in plan.seats)
    found = [
        localizer.say("d7.plan.changes", n=moves, seats=sum(map(bool, plan.seats.values())))
        if moves
        else localizer.say("d7.plan.no_changes")
    ]
    if seated_now:
        found.append(
            localizer.say("d7.plan.points", n=report.total, now=plan.standing.total)
            if not plan.standing.unseated
            else localizer.say("d7.plan.unseated_now", n=plan.standing.unseated)
        )
    if report.repeated_pairs:
        found.append(localizer.say("seating.repeats", n=report.repeated_pairs))
    if report.broken:
        found.append(localizer.say("d7.plan.broken", n=report.broken))
    return tuple(found)


def _terms(plan: Plan, other: Plan | None, localizer: Localizer) -> tuple[PlanTerm, ...]:
    """A heading, a row of each term that costs anything, and the total."""
    say, report = localizer.say, plan.report
    is_seated = any(plan.before.get(key) for key in plan.seats)
    now = {one.term: one.points for one in plan.standing.terms}
    compared = {one.term: str(one.points) for one in other.report.terms} if other else {}
    heading = PlanTerm(
        "heading",
        say("seating.column.term"),
        say("d7.plan.now"),
        say("d7.plan.planned"),
        say("d7.plan.other") if other else "",
        say("seating.column.least"),
        heading=True,
    )
    rows = [
        PlanTerm(
            one.term.value,
            say(f"seating.term.{one.term.value}"),
            str(now[one.term]) if is_seated else NONE,
            str(one.points),
            compared.get(one.term, ""),
            str(one.least),
            better=is_seated and one.points < now[one.term],
        )
        for one in report.terms
        if one.points or one.least or (is_seated and now[one.term])
    ]
    total = _total(plan.standing, report, localizer, is_seated=is_seated)
    return (heading, *rows, replace(total, other=str(other.report.total) if other else ""))


def _total(
    standing: PlanReport, planned: PlanReport, localizer: Localizer, *, is_seated: bool
) -> PlanTerm:
    return PlanTerm(
        "total",
        localizer.say("d7.plan.total"),
        str(standing.total) if is_seated else NONE,
        str(planned.total),
        least=str(planned.bound),
        better=is_seated and planned.total < standing.total,
        heading=True,
    )
