"""Programme changes: sessions and entrances as they stand, and what is about to change. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
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
from kiosk.ui.desk.parts.typed_text import showing_invisible
from kiosk.ui.desk.programme.changed_lines import changed_lines, clock_text
from kiosk.ui.desk.programme.state import CHECKPOINT, SESSION, ProgrammeChange, ProgrammeState
from kiosk.ui.shared.localizer import Localizer
from kiosk.usecases.programme.changes import is_open

_CLOCK = re.compile(r"(?P<hour>[01]?\d|2[0-3])(?:[:.]|시 ?|(?<=\d\d))(?P<minute>[0-5]\d)분?")


def derive(state: ProgrammeState, programme: Programme, voice: Localizer) -> ListPageProps:
    """One picture."""
    say = voice.say
    tabs = tuple(
        DeskAction(f"show.{one}", say(f"pc.show.{one}"), chosen=one == state.shown)
        for one in (SESSION, CHECKPOINT)
    )
    if state.shown == SESSION:
        sessions = sorted(programme.sessions.values(), key=by_time)
        lines = tuple(_session(one, state, programme, voice) for one in sessions)
        none = say("pc.no_sessions")
    else:
        found = programme.checkpoints.values()
        lines = tuple(_checkpoint(one, state, programme, voice) for one in found)
        none = say("pc.no_checkpoints")
    word, _, id_ = state.opened.partition(":")
    session = programme.sessions.get(id_) if word == SESSION else None
    checkpoint = programme.checkpoints.get(id_) if word == CHECKPOINT else None
    picked = session is not None or checkpoint is not None
    return ListPageProps(
        title=say("pc.title"),
        note=say("pc.note"),
        tabs=tabs,
        lines=lines or (LineProps("", title=none),),
        heading=_checkpoint_name(checkpoint, voice) if checkpoint else "",
        remark=_hours(checkpoint, voice) if checkpoint else "",
        nothing="" if picked else say("pc.choose"),
        form=_form(session, state, programme, voice) if session else NO_FORM,
        actions=_actions(session, checkpoint, voice),
    )


def change_of(session: Session, typed: Mapping[str, str], voice: Localizer) -> ProgrammeChange:
    """What was typed, as far as it differs from what stands."""
    wrong: list[str] = []

    def moment(name: str, before: datetime | None) -> datetime | None:
        text = typed.get(name)
        if text is None or text.strip() == clock_text(before, voice):
            return None
        day = (before or session.starts or voice.now).astimezone(voice.now.tzinfo)
        found = read_clock(text, day)
        if found is None:
            wrong.append(name)
        return found

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
        wrong=tuple(wrong),
    )


def read_clock(text: str, day: datetime) -> datetime | None:
    """`9:05`, `0905` or `9시 5분` of a day; None for what is no time."""
    found = _CLOCK.fullmatch(text.strip())
    if found is None:
        return None
    return day.replace(
        hour=int(found["hour"]), minute=int(found["minute"]), second=0, microsecond=0
    )


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(",") if name.strip())


def _session(
    session: Session, state: ProgrammeState, programme: Programme, voice: Localizer
) -> LineProps:
    moved = []
    if session.room_before:
        before, after = (voice.room(programme, r) for r in (session.room_before, session.room))
        moved.append(voice.say("pc.from_to", before=before, after=after))
    if session.starts_before and session.starts:
        times = voice.when(session.starts_before), voice.when(session.starts)
        moved.append(voice.say("pc.from_to", before=times[0], after=times[1]))
    chip, tone = _when(session, voice)
    return LineProps(
        f"{SESSION}:{session.id}",
        lead=clock_text(session.starts, voice),
        title=voice.own(session.title_ko, session.title_en) or session.id,
        detail=voice.room(programme, session.room) if session.room else "",
        note=" · ".join(moved),
        chip=chip,
        tone=WARN if moved and tone == PLAIN else tone,
        struck=session.cancelled,
        chosen=state.opened == f"{SESSION}:{session.id}",
    )


def _when(session: Session, voice: Localizer) -> tuple[str, str]:
    if session.cancelled:
        return voice.say("pc.cancelled"), STOP
    if session.starts is None or session.starts > voice.now:
        return "", PLAIN
    over = session.ends is not None and session.ends <= voice.now
    return (voice.say("pc.over"), PLAIN) if over else (voice.say("pc.now"), INFO)


def _checkpoint(
    one: Checkpoint, state: ProgrammeState, programme: Programme, voice: Localizer
) -> LineProps:
    opened = is_open(one, voice.now)
    return LineProps(
        f"{CHECKPOINT}:{one.id}",
        title=_checkpoint_name(one, voice),
        detail=voice.room(programme, one.room) if one.room else "",
        note=_hours(one, voice),
        chip=voice.say("pc.open") if opened else voice.say("pc.closed"),
        tone=OK if opened else PLAIN,
        chosen=state.opened == f"{CHECKPOINT}:{one.id}",
    )


def _checkpoint_name(one: Checkpoint, voice: Localizer) -> str:
    return voice.own(one.name_ko, one.name_en) or one.id


def _hours(one: Checkpoint, voice: Localizer) -> str:
    opens = voice.say("pc.opens", time=voice.when(one.opens)) if one.opens else ""
    closes = voice.say("pc.closes", time=voice.when(one.closes)) if one.closes else ""
    return " · ".join(filter(None, (opens, closes))) or voice.say("pc.always")


def _actions(
    session: Session | None, checkpoint: Checkpoint | None, voice: Localizer
) -> tuple[DeskAction, ...]:
    say = voice.say
    if checkpoint is not None:
        if is_open(checkpoint, voice.now):
            return (DeskAction("close", say("pc.close"), kind="danger", held=True),)
        return (DeskAction("open", say("pc.open_now"), kind="primary"),)
    if session is None:
        return ()
    if session.cancelled:
        return (DeskAction("restore", say("pc.restore"), kind="primary"),)
    return (DeskAction("cancel", say("pc.cancel"), kind="danger", held=True),)


def _form(session: Session, state: ProgrammeState, programme: Programme, voice: Localizer) -> Form:
    say, change = voice.say, change_of(session, state.typed, voice)
    title = voice.own(session.title_ko, session.title_en) or session.id
    lines = tuple(changed_lines(session, change, programme, voice))
    return Form(
        "session",
        title,
        say("pc.cancelled_text") if session.cancelled else say("pc.text"),
        problem=voice.say(state.problem.sentence) if state.problem else "",
        entries=(
            _time("starts", session.starts, state, change, voice),
            _time("ends", session.ends, state, change, voice),
            _room(session, state, programme, voice),
            _speakers(session, state, voice),
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
    voice: Localizer,
) -> FormField:
    shown = clock_text(before, voice)
    # Where only the beginning moved the end goes along.
    moved = getattr(change, name) if name not in state.typed else None
    value = state.typed.get(name, clock_text(moved, voice) or shown)
    was = shown if value != shown else ""
    problem = voice.say("pc.no_time") if name in change.wrong else ""
    label = voice.say(f"pc.{name}")
    return FormField(name, label, value, was, problem=problem, hint="10:30", limit=8)


def _room(
    session: Session, state: ProgrammeState, programme: Programme, voice: Localizer
) -> FormField:
    value = state.typed.get("room", session.room)
    options = tuple(DeskAction(room, voice.room(programme, room)) for room in programme.rooms)
    was = voice.room(programme, session.room) if value != session.room else ""
    return FormField("room", voice.say("pc.room"), value, was, "choice", options, wide=True)


def _speakers(session: Session, state: ProgrammeState, voice: Localizer) -> FormField:
    before = ", ".join(session.speakers)
    value = state.typed.get("speakers", before)
    was = (before or voice.say("pc.nobody")) if _names(value) != session.speakers else ""
    hint, limit = voice.say("pc.comma"), max(2000, 2 * len(before))
    label = voice.say("pc.speakers")
    return showing_invisible(
        FormField("speakers", label, value, was, hint=hint, limit=limit, wide=True), voice
    )
