"""Derives the form for the host's colour and pictures, and the change that was typed. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from kiosk.domain.records.branding import brand_palette
from kiosk.domain.records.entities import Event
from kiosk.domain.records.pictures import PictureUse
from kiosk.ui.desk.parts.props import DeskAction, Form, FormField, LineProps
from kiosk.ui.desk.programme.state import LOOK, ProgrammeState
from kiosk.ui.shared.localizer import Localizer

LOOK_LINE = f"{LOOK}:event"


@dataclass(frozen=True, slots=True)
class LookChange:
    """The typed colour, None where it was not changed, and the typed paths by use."""

    colour: str | None = None
    files: Mapping[PictureUse, str] = field(default_factory=dict)

    @property
    def is_any(self) -> bool:
        """Whether there is anything to save."""
        return self.colour is not None or bool(self.files)


def look_change_of(event: Event, typed: Mapping[str, str]) -> LookChange:
    """The typed values that differ from the event's."""
    colour = typed.get("colour", event.colour).strip()
    files = {
        use: typed[use].strip()
        for use in PictureUse
        if use in typed and typed[use].strip() != getattr(event, use)
    }
    return LookChange(colour if colour != event.colour else None, files)


def look_line(state: ProgrammeState, event: Event, localizer: Localizer) -> LineProps:
    """The row that opens the form."""
    chosen = state.opened == LOOK_LINE
    detail = " · ".join(filter(None, (event.colour, event.logo, event.logo_dark, event.pattern)))
    return LineProps(LOOK_LINE, title=localizer.say("pc.look"), detail=detail, chosen=chosen)


def look_form(state: ProgrammeState, event: Event, localizer: Localizer) -> Form:
    """Colour and paths of files; a line shows how the colour will be changed."""
    say = localizer.say
    change = look_change_of(event, state.typed)
    value = state.typed.get("colour", event.colour)
    before = event.colour if change.colour is not None else ""
    colour = FormField("colour", say("pc.look.colour"), value, before, hint="#1A3E9E", limit=7)
    files = (_file(use, state, event, localizer, changed=use in change.files) for use in PictureUse)
    lines = tuple(_darkened(value, localizer))
    return Form(
        LOOK,
        say("pc.look"),
        say("pc.look.text"),
        problem=say(state.problem.sentence) if state.problem else "",
        entries=(colour, *files),
        lines=lines,
        lines_title=say("pc.will_change") if lines else "",
        submit=DeskAction("save", say("pc.save"), "Enter", kind="primary", enabled=change.is_any),
    )


def _darkened(colour: str, localizer: Localizer) -> Iterator[LineProps]:
    """A line on the colour that replaces one which is too light."""
    palette = brand_palette(colour)
    if colour and palette.is_darkened:
        values = {"before": palette.chosen, "after": palette.base}
        yield LineProps("darkened", title=localizer.say("import.note.colour_darkened", **values))


def _file(
    use: PictureUse, state: ProgrammeState, event: Event, localizer: Localizer, *, changed: bool
) -> FormField:
    before = str(getattr(event, use))
    return FormField(
        str(use),
        localizer.say(f"pc.look.{use}"),
        state.typed.get(use, before),
        (before or localizer.say("pc.nobody")) if changed else "",
        hint=localizer.say("pc.look.path"),
        limit=1000,
        wide=True,
    )
