"""Lines of a programme change: old and new values, field by field. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from kiosk.domain.records.entities import Programme, Session
from kiosk.ui.desk.parts.props import LineProps
from kiosk.ui.desk.programme.state import ProgrammeChange
from kiosk.ui.shared.localizer import Localizer


def changed_lines(
    session: Session, change: ProgrammeChange, programme: Programme, localizer: Localizer
) -> Sequence[LineProps]:
    """A line `old → new` for each changed field."""

    def room(id_: str) -> str:
        return localizer.room(programme, id_) if id_ else localizer.say("pc.nowhere")

    def names(speakers: Sequence[str]) -> str:
        return ", ".join(speakers) or localizer.say("pc.nobody")

    pairs = []
    if change.starts is not None or change.ends is not None:
        before = _span(session.starts, session.ends, localizer)
        after = _span(change.starts or session.starts, change.ends or session.ends, localizer)
        pairs.append(("time", before, after))
    if change.room is not None:
        pairs.append(("room", room(session.room), room(change.room)))
    if change.speakers is not None:
        pairs.append(("speakers", names(session.speakers), names(change.speakers)))
    return [
        LineProps(
            name,
            title=localizer.say("pc.from_to", before=before, after=after),
            detail=localizer.say(f"pc.{name}"),
        )
        for name, before, after in pairs
    ]


def _span(starts: datetime | None, ends: datetime | None, localizer: Localizer) -> str:
    return f"{clock_text(starts, localizer)}–{clock_text(ends, localizer)}"


def clock_text(moment: datetime | None, localizer: Localizer) -> str:
    """A time of day as `HH:MM`; empty for None."""
    return localizer.clock(moment) if moment else ""
