"""The command `rehearse`: a morning with one's own guests and doors."""

from __future__ import annotations

from datetime import MAXYEAR, MINYEAR, datetime, time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli import terminal
from kiosk.cli.options import (
    AsJson,
    Force,
    StorePath,
    check_ending,
    check_free,
    now,
    open_for_reading,
)
from kiosk.domain.arrivals.arrival_curve import ArrivalCurve, CurveInvalid, read_curve
from kiosk.domain.records.validation import InvalidInput
from kiosk.domain.text.messages import Sentence
from kiosk.usecases.reports.rehearsals.rehearsal_options import (
    ANY_CHECKPOINT,
    GivenSeconds,
    Moment,
    RehearsalOptions,
)

if TYPE_CHECKING:
    from kiosk.usecases.reports.rehearsals.morning_rehearsal import Rehearsal

_TIME_LENGTH = len("09:30:00")
_LONGEST_FILE = 1_000_000
_TIME = "09:30, or date and time."
Doors = Annotated[
    list[str],
    typer.Option("--doors", metavar="N|CHECKPOINT=N", help="How many; repeat for checkpoints."),
]
Opens = Annotated[str, typer.Option("--from", metavar="TIME", help=f"Doors open: {_TIME}")]
Until = Annotated[
    str, typer.Option("--until", metavar="TIME", help="If not an hour after the start.")
]
Start = Annotated[str, typer.Option("--start", metavar="TIME", help="If not that of the event.")]
Desks = Annotated[int, typer.Option("--desks", help="People at the desk.")]
Arrivals = Annotated[
    Path | None, typer.Option("--arrivals", metavar="CSV", help="Minutes after the start, share.")
]
Turnout = Annotated[float, typer.Option("--turnout", help="How many come, in percent.")]
Badges = Annotated[
    bool | None, typer.Option("--badges/--no-badges", help="If not by the event's printers.")
]
ScanSeconds = Annotated[
    float | None, typer.Option(metavar="SECONDS", help="A code at the door, if not as recorded.")
]
SearchSeconds = Annotated[
    float | None, typer.Option(metavar="SECONDS", help="A name search at the door, if not 30.")
]
BadgeSeconds = Annotated[
    float | None, typer.Option(metavar="SECONDS", help="A badge, if not as recorded.")
]
DeskSeconds = Annotated[
    float | None, typer.Option(metavar="SECONDS", help="A case at the desk, if not 120.")
]
Limit = Annotated[float, typer.Option("--limit", help="Minutes that 90 % may wait.")]
Runs = Annotated[int, typer.Option("--runs", help="How many mornings to try.")]
Seed = Annotated[int, typer.Option("--seed", help="The same seed, the same result.")]
Chart = Annotated[Path | None, typer.Option("--chart", metavar="PNG|SVG", help="Draw it, too.")]


def rehearse(
    store: StorePath,
    doors: Doors,
    opens: Opens,
    *,
    until: Until = "",
    start: Start = "",
    desks: Desks = 2,
    arrivals: Arrivals = None,
    turnout: Turnout = 100,
    badges: Badges = None,
    scan_seconds: ScanSeconds = None,
    search_seconds: SearchSeconds = None,
    badge_seconds: BadgeSeconds = None,
    desk_seconds: DeskSeconds = None,
    limit: Limit = 3,
    runs: Runs = 100,
    seed: Seed = 1,
    chart: Chart = None,
    force: Force = False,
    as_json_object: AsJson = False,
) -> None:
    """Rehearse the morning: queues and waits at doors and desk, and what one more would change."""
    from kiosk.cli.rehearsal_report import draw, print_rehearsal

    if chart is not None:
        check_ending(chart, ("png", "svg"))
        check_free(chart, force=force)
    options = RehearsalOptions(
        doors=_doors(doors),
        opens=_moment(opens),
        today=now().date(),
        desks=desks,
        until=_moment(until) if until else None,
        starts=_moment(start) if start else None,
        curve=_curve(arrivals) if arrivals is not None else None,
        seconds=GivenSeconds(scan_seconds, search_seconds, badge_seconds, desk_seconds),
        badges=badges,
        turnout=turnout / 100,
        limit=limit * 60,
        seed=seed,
        runs=runs,
    )
    rehearsal = _run(store, options)
    print_rehearsal(rehearsal, as_json_object=as_json_object)
    if chart is not None:
        draw(rehearsal, chart)


def _run(store: Path, options: RehearsalOptions) -> Rehearsal:
    from kiosk.usecases.reports.rehearsals import morning_rehearsal

    with open_for_reading(store) as opened_store, terminal.progress() as progress:
        report = partial(progress, "rehearse")
        rehearsal = morning_rehearsal.rehearse(opened_store, options, report)
    if isinstance(rehearsal, InvalidInput):
        terminal.end(rehearsal.sentence, terminal.USAGE)
    return rehearsal


def _doors(given: list[str]) -> dict[str, int]:
    """Doors by checkpoint: from `4`, or `main=3` and `vip=1`."""
    doors: dict[str, int] = {}
    for text in given:
        checkpoint, is_named, number = text.rpartition("=")
        key = checkpoint.strip() if is_named else ANY_CHECKPOINT
        if key in doors or not number.strip().isdecimal() or (is_named and not key):
            terminal.end(Sentence("rehearsal.doors.text", {"text": text}), terminal.USAGE)
        doors[key] = int(number)
    return doors


def _moment(text: str) -> Moment:
    """A time of the day, or a date and time."""
    try:
        return _time_of_day(text) if len(text) <= _TIME_LENGTH else _date_and_time(text)
    except ValueError:
        terminal.end(Sentence("cli.paper.time", {"value": text}), terminal.USAGE)


def _time_of_day(text: str) -> time:
    moment = time.fromisoformat(text)
    if moment.tzinfo is not None:  # the zone is that of the event
        raise ValueError(text)
    return moment


def _date_and_time(text: str) -> datetime:
    """Raises ValueError, also for a year that some time zone could not have."""
    moment = datetime.fromisoformat(text)
    if ":" not in text or not MINYEAR < moment.year < MAXYEAR:
        raise ValueError(text)
    return moment


def _curve(file: Path) -> ArrivalCurve:
    try:
        with file.open("rb") as opened:
            content = opened.read(_LONGEST_FILE)
    except OSError as error:
        values = {"file": file, "reason": terminal.reason_of(error)}
        terminal.end(Sentence("rehearsal.curve.unread", values), terminal.FAILED)
    curve = read_curve(
        content.decode("utf-8-sig", "replace").replace("\0", "\N{REPLACEMENT CHARACTER}")
    )
    if isinstance(curve, CurveInvalid):
        values = {"file": file, "why": curve.reason}
        terminal.end(Sentence("rehearsal.curve.file", values), terminal.USAGE)
    return curve
