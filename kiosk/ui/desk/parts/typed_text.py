"""Warnings about invisible characters in typed or pasted texts. Pure."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.text.invisible_characters import Cleansed, visible
from kiosk.ui.desk.parts.props import FormField
from kiosk.ui.shared.localizer import Localizer

_WRITTEN = frozenset({"text", "long"})


def invisible_warning(text: str, localizer: Localizer) -> str:
    """A sentence that shows the invisible characters of a text; empty if it has none."""
    result = visible(text)
    if not isinstance(result, Cleansed):
        return ""
    return localizer.say("desk.invisible", shown=result.shown)


def with_invisible_warning(entry: FormField, localizer: Localizer) -> FormField:
    """The field with a warning about invisible characters, if it has no other problem."""
    if entry.problem or entry.kind not in _WRITTEN:
        return entry
    return replace(entry, problem=invisible_warning(entry.value, localizer))
