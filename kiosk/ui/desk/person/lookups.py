"""Reads the options of forms: printers and badge preview, free tables, found guests."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from kiosk.ui.desk.person import actions
from kiosk.ui.desk.person.forms.form_state import FormState
from kiosk.usecases.guests.search import find
from kiosk.usecases.guests.walk_ins import free_seats

if TYPE_CHECKING:
    from kiosk.store import Store
    from kiosk.usecases.printing.badge_pictures import BadgePreview
    from kiosk.usecases.printing.printers import PrinterState

    PrintOptions = tuple[tuple[PrinterState, ...], BadgePreview | None]

_MOST_FOUND = 6


def print_options(store: Store, guest: str, own: str) -> PrintOptions:
    """The printers to choose from, the desk's `own` first, and the preview of the badge."""
    # Imported here: fonts and imaging libraries load slowly, and not every desk prints.
    from kiosk.usecases.printing.badge_pictures import print_choices

    return print_choices(store, guest, own)


def lookup_for(
    state: FormState, entry: str, value: str, guest: str
) -> tuple[str, Callable[[Store], Any]] | None:
    """The attribute of `FormState` that depends on an answer, and how it is read; None for none."""
    match (state.action, entry):
        case (actions.SEAT, "round"):
            return "tables", lambda store: free_seats(store, value)
        case (actions.MERGE, "query"):
            return "people", lambda store: tuple(
                one.guest for one in find(store, value, _MOST_FOUND)
            )
        case (actions.PRINT, "printer"):
            layouts = {one.printer.id: one.printer.layout for one in state.printers}
            return "preview", lambda store: _preview_of(store, guest, layouts[value])
    return None


def _preview_of(store: Store, guest: str, layout: str) -> BadgePreview | None:
    from kiosk.usecases.printing.badge_pictures import preview

    return preview(store, guest, layout)
