"""Derives the ways from checkpoints to rooms, their form, and the change that was typed. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.domain.records.entities import Programme
from kiosk.domain.records.unknown_values import known
from kiosk.domain.records.ways import LONGEST_WAY_EN, ArrowKind, Way, way_id
from kiosk.ui.desk.parts.props import PLAIN, WARN, DeskAction, Form, FormField, LineProps
from kiosk.ui.desk.parts.typed_text import with_invisible_warning
from kiosk.ui.desk.programme.state import WAY, ProgrammeState
from kiosk.ui.shared.localizer import Localizer

_LINES = ("line_ko", "line_en")


def ways_of(programme: Programme) -> dict[str, Way]:
    """A way from each checkpoint to each other room, by id; one without content is not known."""
    pairs = [
        (checkpoint.id, room)
        for checkpoint in programme.checkpoints.values()
        for room in programme.rooms
        if checkpoint.room != room
    ]
    blank = (Way(way_id(*pair), *pair) for pair in pairs)
    return {way.id: programme.ways.get(way.id, way) for way in blank}


def opened_way(opened: str, programme: Programme) -> Way | None:
    """The way of the opened line; None for another line."""
    kind, _, id_ = opened.partition(":")
    return ways_of(programme).get(id_) if kind == WAY else None


def typed_way(way: Way, typed: Mapping[str, str]) -> tuple[ArrowKind, tuple[str, str]]:
    """Arrow and lines of a way as typed."""
    arrow = ArrowKind(typed.get("arrow", _arrow(way)))
    lines = typed.get("line_ko", way.line_ko), typed.get("line_en", way.line_en)
    return arrow, (lines[0].strip(), lines[1].strip())


def is_changed(way: Way, typed: Mapping[str, str]) -> bool:
    """Whether the typed values differ from the way's."""
    return typed_way(way, typed) != (_arrow(way), (way.line_ko, way.line_en))


def way_lines(
    state: ProgrammeState, programme: Programme, localizer: Localizer
) -> tuple[LineProps, ...]:
    """A row for each way; what is not known is marked."""
    return tuple(_line(way, state, programme, localizer) for way in ways_of(programme).values())


def way_form(way: Way, state: ProgrammeState, programme: Programme, localizer: Localizer) -> Form:
    """Where the way begins, and a line of text in both languages."""
    say, problem = localizer.say, state.problem
    return Form(
        WAY,
        _title(way, programme, localizer),
        say("pc.way.text"),
        problem=say(problem.sentence) if problem and problem.field not in _LINES else "",
        entries=(
            _arrow_field(way, state, localizer),
            *(_text_field(name, way, state, localizer) for name in _LINES),
        ),
        submit=DeskAction(
            "save", say("pc.save"), "Enter", "primary", enabled=is_changed(way, state.typed)
        ),
    )


def _line(way: Way, state: ProgrammeState, programme: Programme, localizer: Localizer) -> LineProps:
    texts = (localizer.own(way.line_ko, way.line_en), _arrow_name(_arrow(way), localizer))
    detail = " · ".join(filter(None, texts)) if _is_known(way) else ""
    line = f"{WAY}:{way.id}"
    return LineProps(
        line,
        title=_title(way, programme, localizer),
        detail=detail,
        chip="" if _is_known(way) else localizer.say("pc.way.unknown"),
        tone=PLAIN if _is_known(way) else WARN,
        chosen=state.opened == line,
    )


def _is_known(way: Way) -> bool:
    return bool(way.line_ko or way.line_en) or _arrow(way) is not ArrowKind.NONE


def _arrow(way: Way) -> ArrowKind:
    return known(way.arrow) or ArrowKind.NONE


def _arrow_name(arrow: ArrowKind, localizer: Localizer) -> str:
    return "" if arrow is ArrowKind.NONE else localizer.say(f"way.arrow.{arrow}")


def _title(way: Way, programme: Programme, localizer: Localizer) -> str:
    here = programme.checkpoints[way.checkpoint]
    name = localizer.own(here.name_ko, here.name_en) or here.id
    return localizer.say("pc.from_to", before=name, after=localizer.room(programme, way.room))


def _arrow_field(way: Way, state: ProgrammeState, localizer: Localizer) -> FormField:
    unknown = localizer.say("pc.way.no_arrow")
    options = tuple(
        DeskAction(arrow.value, _arrow_name(arrow, localizer) or unknown) for arrow in ArrowKind
    )
    before, value = _arrow(way), state.typed.get("arrow", _arrow(way))
    was = (_arrow_name(before, localizer) or unknown) if value != before else ""
    label = localizer.say("pc.way.arrow")
    return FormField("arrow", label, value, was, "choice", options, wide=True)


def _text_field(name: str, way: Way, state: ProgrammeState, localizer: Localizer) -> FormField:
    before = getattr(way, name)
    value = state.typed.get(name, before)
    was = (before or localizer.say("pc.way.no_text")) if value.strip() != before else ""
    label = localizer.say(f"pc.way.{name}")
    problem = state.problem if state.problem and state.problem.field == name else None
    field = FormField(
        name,
        label,
        value,
        was,
        problem=localizer.say(problem.sentence) if problem else "",
        limit=max(LONGEST_WAY_EN, len(before)),
        wide=True,
    )
    return with_invisible_warning(field, localizer)
