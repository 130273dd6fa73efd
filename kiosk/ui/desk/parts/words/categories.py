"""The categories of the event as options of a form field. Pure."""

from __future__ import annotations

from dataclasses import replace

from kiosk.ui.desk.parts.guest_formatter import GuestFormatter
from kiosk.ui.desk.parts.props import DeskAction, FormField

# With more categories than this the field is a text field.
_MAX_OPTIONS = 24


def with_category_options(
    categories: tuple[str, ...], entry: FormField, formatter: GuestFormatter
) -> FormField:
    """The entry with the event's categories as its options; a text field if there are none.

    A current value that is none of the categories is added as an option.
    """
    if not 0 < len(categories) <= _MAX_OPTIONS:
        return entry
    values = dict.fromkeys((*categories, *filter(None, (entry.value,))))
    options = tuple(DeskAction(one, formatter.value("category", one)) for one in values)
    return replace(entry, kind="check", options=options, wide=True)
