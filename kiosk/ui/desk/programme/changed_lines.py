"""Lines of a programme change: old and new values, field by field. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from kiosk.domain.records.entities import Programme, Session
from kiosk.ui.desk.parts.props import LineProps
from kiosk.ui.desk.programme.state import ProgrammeChange
from kiosk.ui.shared.localizer import Localizer


def changed_lines(
    session: Session, change: ProgrammeChange, programme: Programme, localizer: Localizer
) -> Sequence[LineProps]:
    """A line `old → new` for each changed field."""
    return [
        LineProps(
            name,
            title=localizer.say("pc.from_to", before=before, after=after),
            detail=localizer.say(f"pc.{name}"),
        )
        for name, before, after in _differences(session, change, programme, localizer)
    ]


def _differences(
    session: Session, change: ProgrammeChange, programme: Programme, localizer: Localizer
) -> Iterator[tuple[str, str, str]]:
    """The name of each changed field, and its old and new text."""
    if change.starts is not None or change.ends is not None:
        starts, ends = change.starts or session.starts, change.ends or session.ends
        before = _span(session.starts, session.ends, localizer)
        yield "time", before, _span(starts, ends, localizer)
    if change.room is not None:
        before, after = (_room(id_, programme, localizer) for id_ in (session.room, change.room))
        yield "room", before, after
    if change.speakers is not None:
        before, after = (_names(some, localizer) for some in (session.speakers, change.speakers))
        yield "speakers", before, after


def _room(id_: str, programme: Programme, localizer: Localizer) -> str:
    return localizer.room(programme, id_) if id_ else localizer.say("pc.nowhere")


def _names(speakers: Sequence[str], localizer: Localizer) -> str:
    return ", ".join(speakers) or localizer.say("pc.nobody")


def _span(starts: datetime | None, ends: datetime | None, localizer: Localizer) -> str:
    return f"{clock_text(starts, localizer)}–{clock_text(ends, localizer)}"


def clock_text(moment: datetime | None, localizer: Localizer) -> str:
    """A time of day as `HH:MM`; empty for None."""
    return localizer.clock(moment) if moment else ""
