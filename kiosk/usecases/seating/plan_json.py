"""A seating plan as plain objects."""

from __future__ import annotations

from typing import Any

from kiosk.seating.plan_report import PlanReport
from kiosk.usecases.seating.plan_search import Plan


def plan_as_json(plan: Plan) -> dict[str, Any]:
    """The plan's stamp and report, and the seats that it changes."""
    stamp = plan.stamp
    return {
        "rounds": list(stamp.rounds),
        "people": stamp.people,
        "seed": stamp.seed,
        "iterations": stamp.iterations,
        "rules": stamp.rules,
        **report_as_json(plan.report),
        "moves": [
            {
                "round": round_,
                "guest": guest,
                "before": plan.before.get((round_, guest), ""),
                "after": plan.seats[round_, guest],
                "told": plan.told.get((round_, guest), ""),
            }
            for round_, guest in plan.moves
        ],
    }


def report_as_json(report: PlanReport) -> dict[str, Any]:
    """A report; `least` and `bound` are what no plan goes below."""
    return {
        "total": report.total,
        "bound": report.bound,
        "random": report.random,
        "captured": report.captured,
        "is_proven": report.is_proven,
        "broken": report.broken,
        "repeated_pairs": report.repeated_pairs,
        "unseated": report.unseated,
        "terms": [
            {
                "term": one.term.value,
                "points": one.points,
                "count": one.count,
                "least": one.least,
            }
            for one in report.terms
        ],
    }
