"""The commands `show` and `find`: what the store holds."""

from __future__ import annotations

from contextlib import suppress
from enum import StrEnum
from typing import Annotated

import typer

from kiosk.cli import terminal
from kiosk.cli.data_words import named_totals
from kiosk.cli.options import AsJson, StorePath, from_input, now, open_for_reading
from kiosk.store import Store
from kiosk.store.errors import StoreReadOnly
from kiosk.usecases.checkin.checkpoint_closing import empty_checkpoints
from kiosk.usecases.reports.show_lists import BRIEF, views

ViewArgument = StrEnum(
    "ViewArgument", "event guests sessions tables seating checkpoints scans counts"
)


def show(
    view: Annotated[ViewArgument, typer.Argument(help="What to show.")],
    store: StorePath,
    as_json_list: AsJson = False,
) -> None:
    """Show what the store holds."""
    with open_for_reading(store) as opened_store:
        _empty(opened_store)
        rows = list(views(terminal.texts())[view.value](opened_store))
        if view is ViewArgument.counts and not as_json_list:
            rows = named_totals(rows, opened_store.programme(), terminal.texts())
    terminal.print_list(rows, BRIEF[view.value], as_json_list=as_json_list)


def _empty(store: Store) -> None:
    """Record the scheduled emptying of checkpoints, also while no window is open.

    A write-protected store is shown unchanged. Raises StoreRevoked.
    """
    store.check_device()  # the store of a revoked device may be empty
    with suppress(StoreReadOnly):
        empty_checkpoints(store, now())


def find(
    text: Annotated[
        str,
        typer.Argument(
            callback=from_input, help="A name, an organisation, a number…; - reads the input."
        ),
    ],
    store: StorePath,
    limit: Annotated[int, typer.Option("--limit", min=1, help="How many at most.")] = 8,
    as_json_list: AsJson = False,
) -> None:
    """Find people by anything that is known of them, best first."""
    from kiosk.usecases.guests.search import FOUND, list_found

    with open_for_reading(store) as opened_store:
        _empty(opened_store)
        rows = list_found(opened_store, text, terminal.texts(), limit)
    if rows or as_json_list:
        terminal.print_list(rows, FOUND, as_json_list=as_json_list)
    else:
        terminal.say("cli.find.none", text=text)
