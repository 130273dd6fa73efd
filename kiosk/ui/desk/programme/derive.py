"""Derives the programme page: sessions, checkpoints, ways, and the change being made. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime

from kiosk.domain.records.agenda import by_time
from kiosk.domain.records.entities import Checkpoint, Programme, Session
from kiosk.ui.desk.parts.list_page import ListPageProps
from kiosk.ui.desk.parts.props import (
    INFO,
    NO_FORM,
    OK,
    PLAIN,
    STOP,
    WARN,
    DeskAction,
    Form,
    FormField,
    LineProps,
)
from kiosk.ui.desk.parts.typed_text import with_invisible_warning
from kiosk.ui.desk.programme.changed_lines import changed_lines, clock_text
from kiosk.ui.desk.programme.look_form import look_form, look_line
from kiosk.ui.desk.programme.state import (
    CHECKPOINT,
    LOOK,
    SESSION,
    WAY,
    ProgrammeChange,
    ProgrammeState,
)
from kiosk.ui.desk.programme.ways_form import opened_way, way_form, way_lines
from kiosk.ui.shared.localizer import Localizer
from kiosk.usecases.programme.changes import is_open

_TIME = re.compile(r"(?P<hour>[01]?\d|2[0-3])(?:[:.]|시 ?|(?<=\d\d))(?P<minute>[0-5]\d)분?")


def derive(state: ProgrammeState, programme: Programme, localizer: Localizer) -> ListPageProps:
    """The props of the page."""
    say = localizer.say
    kind, _, id_ = state.opened.partition(":")
    session = programme.sessions.get(id_) if kind == SESSION else None
    checkpoint = programme.checkpoints.get(id_) if kind == CHECKPOINT else None
    form = _opened_form(session, state, programme, localizer)
    return ListPageProps(
        title=say("pc.title"),
        note=say("pc.note"),
        tabs=tuple(
            DeskAction(f"show.{one}", say(f"pc.show.{one}"), chosen=one == state.shown)
            for one in (SESSION, CHECKPOINT, WAY, LOOK)
        ),
        lines=_lines(state, programme, localizer),
        heading=_checkpoint_name(checkpoint, localizer) if checkpoint else "",
        remark=_hours(checkpoint, localizer) if checkpoint else "",
        nothing="" if checkpoint or form != NO_FORM else say("pc.choose"),
        form=form,
        actions=_actions(session, checkpoint, localizer),
    )


def _lines(
    state: ProgrammeState, programme: Programme, localizer: Localizer
) -> tuple[LineProps, ...]:
    """The rows of the shown tab, or one that says that there are none."""
    if state.shown == LOOK:
        return (look_line(state, programme.event, localizer),)
    if state.shown == WAY:
        lines, empty_text = way_lines(state, programme, localizer), "pc.no_ways"
    elif state.shown == CHECKPOINT:
        checkpoints = programme.checkpoints.values()
        lines = tuple(_checkpoint(one, state, programme, localizer) for one in checkpoints)
        empty_text = "pc.no_checkpoints"
    else:
        sessions = sorted(programme.sessions.values(), key=by_time)
        lines = tuple(_session(one, state, programme, localizer) for one in sessions)
        empty_text = "pc.no_sessions"
    return lines or (LineProps("", title=localizer.say(empty_text)),)


def _opened_form(
    session: Session | None, state: ProgrammeState, programme: Programme, localizer: Localizer
) -> Form:
    if state.opened.startswith(LOOK):
        return look_form(state, programme.event, localizer)
    if way := opened_way(state.opened, programme):
        return way_form(way, state, programme, localizer)
    return _form(session, state, programme, localizer) if session else NO_FORM


def change_of(session: Session, typed: Mapping[str, str], localizer: Localizer) -> ProgrammeChange:
    """The typed values that differ from the session's.

    Where only the start was changed, the end moves by the same time.
    """
    invalid: list[str] = []

    def moment(name: str, before: datetime | None) -> datetime | None:
        text = typed.get(name)
        if text is None or text.strip() == clock_text(before, localizer):
            return None
        day = (before or session.starts or localizer.now).astimezone(localizer.now.tzinfo)
        time = parse_time(text, day)
        if time is None:
            invalid.append(name)
        return time

    starts, ends = moment("starts", session.starts), moment("ends", session.ends)
    if starts is not None and ends is None and session.starts and session.ends:
        ends = starts + (session.ends - session.starts)
    room = typed.get("room")
    speakers = _names(typed["speakers"]) if "speakers" in typed else None
    return ProgrammeChange(
        room=room if room != session.room else None,
        starts=starts,
        ends=ends,
        speakers=speakers if speakers != session.speakers else None,
        invalid=tuple(invalid),
    )


def parse_time(text: str, day: datetime) -> datetime | None:
    """Parse `9:05`, `0905` or `9시 5분` as a time of a day; None if the text is no time."""
    match = _TIME.fullmatch(text.strip())
    if match is None:
        return None
    return day.replace(
        hour=int(match["hour"]), minute=int(match["minute"]), second=0, microsecond=0
    )


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(",") if name.strip())


def _session(
    session: Session, state: ProgrammeState, programme: Programme, localizer: Localizer
) -> LineProps:
    changes = tuple(_changes(session, programme, localizer))
    chip, tone = _when(session, localizer)
    return LineProps(
        f"{SESSION}:{session.id}",
        lead=clock_text(session.starts, localizer),
        title=localizer.own(session.title_ko, session.title_en) or session.id,
        detail=localizer.room(programme, session.room) if session.room else "",
        note=" · ".join(changes),
        chip=chip,
        tone=WARN if changes and tone == PLAIN else tone,
        struck=session.cancelled,
        chosen=state.opened == f"{SESSION}:{session.id}",
    )


def _changes(session: Session, programme: Programme, localizer: Localizer) -> Iterator[str]:
    """The changes of room and time as texts `old → new`."""
    if session.room_before:
        before, after = (localizer.room(programme, r) for r in (session.room_before, session.room))
        yield localizer.say("pc.from_to", before=before, after=after)
    if session.starts_before and session.starts:
        before, after = (localizer.when(at) for at in (session.starts_before, session.starts))
        yield localizer.say("pc.from_to", before=before, after=after)


def _when(session: Session, localizer: Localizer) -> tuple[str, str]:
    if session.cancelled:
        return localizer.say("pc.cancelled"), STOP
    if session.starts is None or session.starts > localizer.now:
        return "", PLAIN
    over = session.ends is not None and session.ends <= localizer.now
    return (localizer.say("pc.over"), PLAIN) if over else (localizer.say("pc.now"), INFO)


def _checkpoint(
    one: Checkpoint, state: ProgrammeState, programme: Programme, localizer: Localizer
) -> LineProps:
    is_open_now = is_open(one, localizer.now)
    return LineProps(
        f"{CHECKPOINT}:{one.id}",
        title=_checkpoint_name(one, localizer),
        detail=localizer.room(programme, one.room) if one.room else "",
        note=_hours(one, localizer),
        chip=localizer.say("pc.open") if is_open_now else localizer.say("pc.closed"),
        tone=OK if is_open_now else PLAIN,
        chosen=state.opened == f"{CHECKPOINT}:{one.id}",
    )


def _checkpoint_name(one: Checkpoint, localizer: Localizer) -> str:
    return localizer.own(one.name_ko, one.name_en) or one.id


def _hours(one: Checkpoint, localizer: Localizer) -> str:
    opens = localizer.say("pc.opens", time=localizer.when(one.opens)) if one.opens else ""
    closes = localizer.say("pc.closes", time=localizer.when(one.closes)) if one.closes else ""
    return " · ".join(filter(None, (opens, closes))) or localizer.say("pc.always")


def _actions(
    session: Session | None, checkpoint: Checkpoint | None, localizer: Localizer
) -> tuple[DeskAction, ...]:
    say = localizer.say
    if checkpoint is not None:
        if is_open(checkpoint, localizer.now):
            return (DeskAction("close", say("pc.close"), kind="danger", held=True),)
        return (DeskAction("open", say("pc.open_now"), kind="primary"),)
    if session is None:
        return ()
    if session.cancelled:
        return (DeskAction("restore", say("pc.restore"), kind="primary"),)
    return (DeskAction("cancel", say("pc.cancel"), kind="danger", held=True),)


def _form(
    session: Session, state: ProgrammeState, programme: Programme, localizer: Localizer
) -> Form:
    say, change = localizer.say, change_of(session, state.typed, localizer)
    title = localizer.own(session.title_ko, session.title_en) or session.id
    lines = tuple(changed_lines(session, change, programme, localizer))
    return Form(
        "session",
        title,
        say("pc.cancelled_text") if session.cancelled else say("pc.text"),
        problem=localizer.say(state.problem.sentence) if state.problem else "",
        entries=(
            _time("starts", session.starts, state, change, localizer),
            _time("ends", session.ends, state, change, localizer),
            _room(session, state, programme, localizer),
            _speakers(session, state, localizer),
        ),
        lines=lines,
        lines_title=say("pc.will_change"),
        submit=DeskAction("save", say("pc.save"), "Enter", kind="primary", enabled=change.is_any),
    )


def _time(
    name: str,
    before: datetime | None,
    state: ProgrammeState,
    change: ProgrammeChange,
    localizer: Localizer,
) -> FormField:
    shown = clock_text(before, localizer)
    # Where only the start was changed, the end moves with it.
    moved = getattr(change, name) if name not in state.typed else None
    value = state.typed.get(name, clock_text(moved, localizer) or shown)
    was = shown if value != shown else ""
    problem = localizer.say("pc.no_time") if name in change.invalid else ""
    label = localizer.say(f"pc.{name}")
    return FormField(name, label, value, was, problem=problem, hint="10:30", limit=8)


def _room(
    session: Session, state: ProgrammeState, programme: Programme, localizer: Localizer
) -> FormField:
    value = state.typed.get("room", session.room)
    options = tuple(DeskAction(room, localizer.room(programme, room)) for room in programme.rooms)
    was = localizer.room(programme, session.room) if value != session.room else ""
    return FormField("room", localizer.say("pc.room"), value, was, "choice", options, wide=True)


def _speakers(session: Session, state: ProgrammeState, localizer: Localizer) -> FormField:
    before = ", ".join(session.speakers)
    value = state.typed.get("speakers", before)
    was = (before or localizer.say("pc.nobody")) if _names(value) != session.speakers else ""
    hint, limit = localizer.say("pc.comma"), max(2000, 2 * len(before))
    label = localizer.say("pc.speakers")
    return with_invisible_warning(
        FormField("speakers", label, value, was, hint=hint, limit=limit, wide=True), localizer
    )
