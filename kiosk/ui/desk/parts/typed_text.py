"""What a field says of the text in it that staff typed or pasted. Pure."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.text.invisible_characters import Cleansed, visible
from kiosk.ui.desk.parts.props import FormField
from kiosk.ui.shared.localizer import Localizer

_WRITTEN = frozenset({"text", "long"})


def invisible_in(text: str, localizer: Localizer) -> str:
    """Where invisible characters stand in a text; empty where none do."""
    seen = visible(text)
    return localizer.say("front.invisible", shown=seen.shown) if isinstance(seen, Cleansed) else ""


def showing_invisible(entry: FormField, localizer: Localizer) -> FormField:
    """A field that shows where invisible characters stand in it, if nothing else is wrong."""
    if entry.problem or entry.kind not in _WRITTEN:
        return entry
    return replace(entry, problem=invisible_in(entry.value, localizer))
