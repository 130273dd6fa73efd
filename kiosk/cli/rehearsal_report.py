"""Prints a rehearsal as sentences and a table, and draws its chart."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

from kiosk.cli import terminal
from kiosk.domain.arrivals.arrival_curve import STEP
from kiosk.domain.arrivals.morning_forecast import Improvement
from kiosk.domain.arrivals.quantiles import Spread
from kiosk.domain.arrivals.run_collection import IntervalFigures
from kiosk.domain.text.messages import Sentence
from kiosk.usecases.reports.rehearsals.morning_rehearsal import Rehearsal
from kiosk.usecases.reports.rehearsals.rehearsal_json import as_json

_NOTHING = "–"


def print_rehearsal(rehearsal: Rehearsal, *, as_json_object: bool) -> None:
    """Print what it is based on, the table of five minutes, and what would help; or JSON."""
    if as_json_object:
        terminal.print_json(as_json(rehearsal))
        return
    _print_basis(rehearsal)
    rows = [
        _row(rehearsal, index, doors, desks)
        for index, (doors, desks) in enumerate(
            zip(rehearsal.forecast.door_intervals, rehearsal.forecast.desk_intervals, strict=True)
        )
    ]
    terminal.print_rows(rows, tuple(rows[0]))
    _print_summary(rehearsal)
    for one in rehearsal.forecast.improvements:
        terminal.say(_improvement(rehearsal, one))
    terminal.say(_needed(rehearsal))


def draw(rehearsal: Rehearsal, path: Path) -> None:
    """Draw the chart; exits with a sentence where it cannot be written."""
    from kiosk.exchange.exporting.queue_chart import ChartedMorning, write_chart

    texts = terminal.texts()
    title = texts.say("rehearsal.chart.title", **_title_values(rehearsal))
    intervals = rehearsal.forecast.door_intervals
    morning = ChartedMorning(title, rehearsal.opens, rehearsal.limit, intervals)
    try:
        write_chart(path, morning, texts)
    except OSError as error:
        values = {"file": path, "reason": terminal.reason_of(error)}
        terminal.end(Sentence("cli.export.unwritten", values), terminal.FAILED)
    # To standard error: standard output may be JSON.
    terminal.print_error(Sentence("cli.export.done", {"path": path}))


def _title_values(rehearsal: Rehearsal) -> dict[str, object]:
    return {
        "day": f"{rehearsal.opens:%Y-%m-%d}",
        "opens": f"{rehearsal.opens:%H:%M}",
        "until": f"{rehearsal.ends:%H:%M}",
        "doors": _doors_text(rehearsal, tuple(number for _, number in rehearsal.doors)),
        "desks": rehearsal.desks,
    }


def _print_basis(rehearsal: Rehearsal) -> None:
    people = rehearsal.people
    terminal.say("rehearsal.title", **_title_values(rehearsal))
    terminal.say("rehearsal.expected", n=people.expected, start=f"{rehearsal.starts:%H:%M}")
    details = {
        "refused": people.refused,
        "unidentified": people.unidentified,
        "searching": people.searching,
        "badges": people.badges,
        "vips": people.vips,
        "groups": people.groups,
        "elsewhere": people.elsewhere,
        "invalid": people.invalid,
        "later": people.later,
    }
    for name, number in details.items():
        if number:
            terminal.say(f"rehearsal.people.{name}", n=number)
    if rehearsal.turnout < 1:
        terminal.say("rehearsal.turnout", share=f"{rehearsal.turnout * 100:g}")
    curve = rehearsal.curve
    terminal.say(f"rehearsal.curve_from.{curve.source}", day=str(curve.day), n=curve.guests)
    for duration in rehearsal.durations:
        if duration.name != "badge" or rehearsal.badges:
            source = Sentence(f"rehearsal.source.{duration.source}", {"n": duration.samples})
            seconds = f"{duration.seconds:.1f}"
            terminal.say(f"rehearsal.duration.{duration.name}", seconds=seconds, source=source)
    terminal.say("rehearsal.entry_assumed")
    terminal.say("rehearsal.runs", n=rehearsal.runs, seed=rehearsal.seed)


def _row(
    rehearsal: Rehearsal, index: int, doors: IntervalFigures, desks: IntervalFigures
) -> dict[str, Any]:
    say = terminal.texts().say
    return {
        say("rehearsal.column.time"): _time(rehearsal, index),
        say("rehearsal.column.arrivals"): f"{doors.arrivals:g}",
        say("rehearsal.column.queue"): f"{doors.queue:g}",
        say("rehearsal.column.queue_90"): f"{doors.queue_90:g}",
        say("rehearsal.column.longest"): _minutes(doors.longest_wait),
        say("rehearsal.column.wait_90"): _minutes(doors.wait_90),
        say("rehearsal.column.use"): f"{doors.use:.0%}",
        say("rehearsal.column.desk_queue"): f"{desks.queue:g}",
        say("rehearsal.column.desk_wait_90"): _minutes(desks.wait_90),
        say("rehearsal.column.desk_use"): f"{desks.use:.0%}",
    }


def _print_summary(rehearsal: Rehearsal) -> None:
    doors, desk = rehearsal.forecast.doors, rehearsal.forecast.desk
    known = rehearsal.people.expected + rehearsal.people.refused
    terminal.say(
        "rehearsal.doors_sum",
        wait=_range(doors.wait_90),
        longest=_range(doors.longest_wait),
        queue=_people_range(doors.longest_queue),
    )
    if doors.vip_90 is not None:
        terminal.say("rehearsal.vip_sum", wait=_range(doors.vip_90))
    if desk.people.high:
        terminal.say(
            "rehearsal.desk_sum",
            n=_people_range(desk.people),
            wait=_range(desk.wait_90),
            longest=_range(desk.longest_wait),
        )
    until = f"{rehearsal.ends:%H:%M}"
    if doors.waiting.high or desk.waiting.high:
        waiting = {"doors": f"{doors.waiting.median:g}", "desk": f"{desk.waiting.median:g}"}
        terminal.say("rehearsal.waiting", until=until, **waiting)
    if rehearsal.turnout == 1 and doors.people.median < known:
        terminal.say("rehearsal.later", until=until, n=f"{known - doors.people.median:g}")


def _improvement(rehearsal: Rehearsal, one: Improvement) -> Sentence:
    more = _more(rehearsal, one.entrance)
    if one.helps is None:
        return Sentence("rehearsal.no_help", {"more": more})
    values = {
        "more": more,
        "from": _time(rehearsal, one.helps[0]),
        "until": _time(rehearsal, one.helps[1] + 1),
        "before": _minutes(one.wait_90[0]),
        "after": _minutes(one.wait_90[1]),
        "longest": _minutes(one.longest[0]),
        "shorter": _minutes(one.longest[1]),
    }
    return Sentence("rehearsal.help", values)


def _more(rehearsal: Rehearsal, entrance: int | None) -> Sentence:
    if entrance is None:
        return Sentence("rehearsal.more.desk")
    checkpoint, _ = rehearsal.doors[entrance]
    if not checkpoint:
        return Sentence("rehearsal.more.door")
    return Sentence("rehearsal.more.door_at", {"checkpoint": checkpoint})


def _needed(rehearsal: Rehearsal) -> Sentence:
    limit = f"{rehearsal.limit / 60:g}"
    if rehearsal.needed is None:
        return Sentence("rehearsal.not_enough", {"limit": limit})
    doors = _doors_text(rehearsal, rehearsal.needed)
    return Sentence("rehearsal.needed", {"doors": doors, "limit": limit})


def _doors_text(rehearsal: Rehearsal, numbers: tuple[int, ...]) -> str:
    """`4`, or `main 3 + vip 1`."""
    pairs = zip(rehearsal.doors, numbers, strict=True)
    return " + ".join(f"{checkpoint} {number}".strip() for (checkpoint, _), number in pairs)


def _time(rehearsal: Rehearsal, interval: int) -> str:
    return f"{rehearsal.opens + timedelta(seconds=interval * STEP):%H:%M}"


def _minutes(seconds: float | None) -> str:
    """Minutes and seconds, like 3:05."""
    if seconds is None:
        return _NOTHING
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02d}"


def _range(spread: Spread | None) -> str:
    """The median, and the range that holds 90 % of the runs."""
    if spread is None:
        return _NOTHING
    return f"{_minutes(spread.median)} ({_minutes(spread.low)}–{_minutes(spread.high)})"


def _people_range(spread: Spread) -> str:
    return f"{spread.median:g} ({spread.low:g}–{spread.high:g})"
