"""The command `compare-seats`: what a sheet of seats would change, before it is imported."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kiosk.cli import terminal
from kiosk.cli.options import AsJson, StorePath, open_for_reading

if TYPE_CHECKING:
    from kiosk.usecases.seating.seat_comparison import SeatComparison, SeatMove

_NONE = "–"


def compare_seats(
    files: Annotated[list[Path], typer.Argument(help="One XLSX workbook, or CSV files.")],
    store: StorePath,
    *,
    encoding: Annotated[str, typer.Option(help="Of CSV files, where it was not found.")] = "",
    as_json_object: AsJson = False,
) -> None:
    """Compare the seats of files with those that stand: who would move, and both plans' points.

    Nothing is recorded. To take the seats in, import the same files.
    """
    from kiosk.exchange.importing.importer import Options
    from kiosk.usecases.seating import seat_comparison

    with open_for_reading(store) as opened_store, terminal.progress() as progress:
        options = Options(encoding=encoding)
        found = seat_comparison.compare_seats(opened_store, files, options, progress)
    if as_json_object:
        refused = [terminal.texts().say(one.sentence) for one in found.refusals]
        terminal.print_json(seat_comparison.comparison_as_json(found, refused))
    else:
        _print(found)
    if found.refusals:
        raise typer.Exit(terminal.REFUSED)


def _print(found: SeatComparison) -> None:
    for refusal in found.refusals:
        terminal.print_error(refusal.sentence)
    terminal.say("seating.compared.moves", n=len(found.moves))
    moves = [_move(one) for one in found.moves]
    if moves:
        terminal.print_rows(moves, tuple(moves[0]))
    if told := sum(one.has_to_be_told for one in found.moves):
        terminal.say("seating.compared.to_tell", n=told)
    for name, number in (("kept", found.kept), ("cases", found.cases)):
        if number:
            terminal.say(f"seating.compared.{name}", n=number)
    terms = _terms(found)
    terminal.print_rows(terms, tuple(terms[0]))
    terminal.say("seating.compared.total", now=found.now.total, then=found.then.total)
    for name in ("broken", "unseated", "repeated_pairs"):
        now, then = getattr(found.now, name), getattr(found.then, name)
        if now or then:
            terminal.say(f"seating.compared.{name}", now=now, then=then)
    terminal.say("seating.compared.import")


def _move(one: SeatMove) -> dict[str, Any]:
    from kiosk.usecases.admin.import_report import name_of

    texts = terminal.texts()
    return {
        texts.say("seating.column.round"): one.round,
        texts.say("seating.column.guest"): name_of(one.guest, texts),
        texts.say("seating.column.before"): one.before or _NONE,
        texts.say("seating.column.after"): one.after or _NONE,
        texts.say("seating.column.told"): one.told,
    }


def _terms(found: SeatComparison) -> list[dict[str, Any]]:
    say = terminal.texts().say
    return [
        {
            say("seating.column.term"): say(f"seating.term.{now.term.value}"),
            say("seating.column.now"): now.points,
            say("seating.column.then"): then.points,
        }
        for now, then in zip(found.now.terms, found.then.terms, strict=True)
    ]
