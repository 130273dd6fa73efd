"""Categories to choose from, rather than to be typed anew by everybody."""

from __future__ import annotations

from dataclasses import replace

from kiosk.ui.desk.parts.guest_formatter import GuestFormatter
from kiosk.ui.desk.parts.props import DeskAction, FormField

# More than these are no longer a choice.
_MOST = 24


def chosen_from(known: tuple[str, ...], entry: FormField, formatter: GuestFormatter) -> FormField:
    """The entry with the event's categories as its options; to be typed into if it has none.

    What stands there already, spelt otherwise or typed before they were known, is one more.
    """
    if not 0 < len(known) <= _MOST:
        return entry
    offered = dict.fromkeys((*known, *filter(None, (entry.value,))))
    options = tuple(DeskAction(one, formatter.value("category", one)) for one in offered)
    return replace(entry, kind="check", options=options, wide=True)
