"""The command `simulate-arrivals`: the check-in hour of one's own event, played many times."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kiosk.cli import terminal
from kiosk.cli.options import AsJson, StorePath, open_for_reading
from kiosk.cli.seating.seat import end_refused
from kiosk.domain.text.messages import Sentence

if TYPE_CHECKING:
    from kiosk.usecases.seating.arrival_simulation import HourSummary, PlayedArrivals

_WHOLE = 100
RoundOption = Annotated[
    str, typer.Option("--round", metavar="ID", help="If not the first live one.")
]
Times = Annotated[
    int, typer.Option("--times", min=1, max=10_000, help="How many hours are played.")
]
NoShows = Annotated[
    str, typer.Option("--no-shows", metavar="N|N%", help="How many stay away, or how likely each.")
]
WalkIns = Annotated[
    int, typer.Option("--walk-ins", min=0, max=1_000, help="How many come who are on no list.")
]
SeedOption = Annotated[int, typer.Option("--seed", min=0, help="The same seed, the same hours.")]


def simulate_arrivals(
    store: StorePath,
    *,
    round_: RoundOption = "",
    times: Times = 100,
    no_shows: NoShows = "10%",
    walk_ins: WalkIns = 5,
    seed: SeedOption = 1,
    as_json_object: AsJson = False,
) -> None:
    """Play the check-in hour of a round: live seating, the printed plan, and hindsight.

    Nothing is recorded. An hour of 200 guests takes some seconds.
    """
    from kiosk.usecases.seating import arrival_simulation
    from kiosk.usecases.seating.played_hours import HourOptions

    options = HourOptions(round_, times, _no_shows(no_shows), walk_ins, seed)
    with open_for_reading(store) as opened_store, terminal.progress() as progress:
        report = partial(progress, "simulate_arrivals")
        played = arrival_simulation.simulate_arrivals(opened_store, options, report)
    if isinstance(played, arrival_simulation.TooManyToPlay):
        terminal.end(Sentence("arrivals.too_many", {"n": played.people, "most": played.most}))
    if not isinstance(played, arrival_simulation.PlayedArrivals):
        end_refused(played)
    if as_json_object:
        terminal.print_json(arrival_simulation.played_as_json(played))
    else:
        _print(played)


def _no_shows(text: str) -> float:
    """The chance below 1 of each guest to stay away, or the number of those who do."""
    number = text.strip().removesuffix("%")
    is_share = number != text.strip()
    if not number.isdecimal() or len(number) > 6 or (is_share and int(number) >= _WHOLE):
        terminal.end(Sentence("arrivals.no_shows", {"text": text}), terminal.USAGE)
    return int(number) / _WHOLE if is_share else float(number)


def _print(played: PlayedArrivals) -> None:
    options = played.options
    terminal.say(
        "arrivals.title",
        round=options.round,
        n=played.people,
        tables=played.tables,
        seats=played.seats,
    )
    share = f"{options.no_shows * _WHOLE:g}"
    if options.no_shows < 1:
        terminal.say("arrivals.by_chance", share=share, n=options.walk_ins)
    else:
        terminal.say("arrivals.by_number", away=f"{options.no_shows:g}", n=options.walk_ins)
    if played.unseated:
        terminal.say("arrivals.unseated", n=played.unseated)
    rows = list(_rows(played))
    terminal.print_rows(rows, tuple(rows[0]))
    terminal.say("arrivals.times", n=options.times, seed=options.seed)
    for way in ("live", "printed", "hindsight"):
        _print_summary(way, getattr(played, way))
    terminal.say("arrivals.as_good", n=played.as_good, times=options.times)
    terminal.say("arrivals.moved", n=played.live.moved)


def _rows(played: PlayedArrivals) -> list[dict[str, Any]]:
    say = terminal.texts().say
    return [
        {
            say("arrivals.column.hour"): number,
            say("arrivals.column.came"): hour.came,
            say("arrivals.column.live"): hour.live.smallest,
            say("arrivals.column.printed"): hour.printed.smallest,
            say("arrivals.column.hindsight"): hour.hindsight.smallest,
            say("arrivals.column.live_without"): hour.live.without_seat,
            say("arrivals.column.printed_without"): hour.printed.without_seat,
            say("arrivals.column.hindsight_without"): hour.hindsight.without_seat,
        }
        for number, hour in enumerate(played.hours, 1)
    ]


def _print_summary(way: str, summary: HourSummary) -> None:
    terminal.say(
        f"arrivals.sum.{way}",
        mean=f"{summary.smallest_mean:.1f}",
        least=summary.smallest,
        without=f"{summary.without_seat_mean:.1f}",
        most=summary.without_seat_most,
        points=f"{summary.points_mean:.0f}",
    )
