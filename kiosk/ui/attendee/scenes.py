"""The screens that know no guest: K1 to K3, K11, K12, K14, K15 and the staff's keypad."""

from __future__ import annotations

import math

from kiosk.domain.kiosk_flow.button_actions import ZOOMS
from kiosk.domain.kiosk_flow.destinations import desk_destination
from kiosk.domain.kiosk_flow.staff_calls import GOES_TO_DESK, CallStage, StaffCall
from kiosk.domain.kiosk_flow.state import Toast, offered_languages
from kiosk.ui.attendee.inputs import AttendeeView
from kiosk.ui.attendee.props import Action, AttendeeProps, ChoiceGroup, Option
from kiosk.ui.attendee.startup_screen import deaf_screen, first_screen

_ROTATES_EVERY = 6.0
# Each a millimetre from the one before; a minute each.
_DRIFTS = ((1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0), (-1, -1), (0, -1), (1, -1))
# Hours between which an empty house is dark, and for how many seconds somebody keeps K1 bright.
_NIGHT = (22, 6)
_BRIGHT_FOR = 60.0
_LANGUAGES = {"ko": "한국어", "en": "English"}
_TOASTS = {
    Toast.RETRY: "k2.retry",
    Toast.RESET: "k14.reset",
    Toast.CANCELLED: "k15.call.cancelled",
}


def attract(view: AttendeeView) -> AttendeeProps:
    """K1; the two languages take turns until somebody chooses one."""
    first, second = view.voice, view.other_voice()
    turn = int((view.inputs.now - view.state.since) // _ROTATES_EVERY)
    if second is not None and not view.state.display.language and turn % 2:
        first, second = second, first
    other = second.say if second else None
    show = deaf_screen if view.inputs.deaf else first_screen
    plain = show(view.voice.say, first.say, other, view.inputs.camera)
    drift_x, drift_y = _DRIFTS[view.inputs.wall.minute % len(_DRIFTS)]
    return view.shows(
        tone="night" if _is_night(view) else "plain",
        drift_x=drift_x,
        drift_y=drift_y,
        camera=plain.camera,
        deaf=plain.deaf,
        title=plain.title,
        body=plain.body,
        note=plain.note,
        second_title=plain.second_title,
        second_body=plain.second_body,
        start=plain.start,
        actions=plain.actions,
        toast=_toast(view),
    )


def _is_night(view: AttendeeView) -> bool:
    """Late, and nobody here for a while."""
    late, early = _NIGHT
    dark = not early <= view.inputs.wall.hour < late
    seen = max(view.state.since, view.state.touched or 0.0)
    return dark and view.inputs.now - seen > _BRIGHT_FOR


def _toast(view: AttendeeView) -> str:
    said = _TOASTS.get(view.state.toast)
    return view.voice.say(said) if said else ""


def reading(view: AttendeeView) -> AttendeeProps:
    """K2."""
    return view.shows(title=view.voice.say("k2.title"))


def checking(view: AttendeeView) -> AttendeeProps:
    """K3."""
    return view.shows(title=view.voice.say("k3.title"))


def ticket(view: AttendeeView) -> AttendeeProps:
    """K11; never says why."""
    voice, event, number = view.voice, view.programme.event, view.state.ticket
    where = voice.own(event.desk_ko, event.desk_en)
    said = [voice.say("k11.body.where", where=where) if where else voice.say("k11.body")]
    if number:
        said.append(voice.say("k11.show"))
    if view.state.call is not None and view.state.call.is_acknowledged:
        said.append(voice.say("k11.told"))
    return view.shows(
        tone="warn",
        icon="attention",
        title=voice.say("k11.title"),
        body=". ".join(said),
        number=number,
        number_label=voice.say("k11.number") if number else "",
        actions=(Action("ok", voice.say("k11.ok"), primary=True, icon="check"),),
    )


def finish(view: AttendeeView) -> AttendeeProps:
    """K12."""
    return view.shows(tone="ok", icon="wave", title=view.voice.say("k12.title"))


def access(view: AttendeeView) -> AttendeeProps:
    """K14."""
    voice, display = view.voice, view.state.display
    zooms = tuple(
        Option(id_, voice.say("k14.zoom.option", percent=round(zoom * 100)), zoom == display.zoom)
        for id_, zoom in ZOOMS.items()
    )
    languages = tuple(
        Option(f"language.{one}", _LANGUAGES[one], one == voice.language)
        for one in offered_languages(view.programme)
    )
    return view.shows(
        title=voice.say("k14.title"),
        body=voice.say("k14.body"),
        choices=(
            ChoiceGroup("zoom", voice.say("k14.zoom"), zooms),
            ChoiceGroup("contrast", voice.say("k14.contrast"), _switch(view, "contrast")),
            ChoiceGroup("low", voice.say("k14.low"), _switch(view, "low")),
            ChoiceGroup("language", voice.say("k14.language"), languages),
        ),
        actions=(Action("ok", voice.say("k14.ok"), primary=True, icon="check"),),
    )


def _switch(view: AttendeeView, of: str) -> tuple[Option, ...]:
    display = view.state.display
    is_on = display.high_contrast if of == "contrast" else display.low_position
    return (
        Option(f"{of}.off", view.voice.say("k14.off"), not is_on),
        Option(f"{of}.on", view.voice.say("k14.on"), is_on),
    )


def out_of_order(view: AttendeeView) -> AttendeeProps:
    """K15, in both languages: nobody has chosen one."""
    second = view.other_voice()
    return view.shows(
        tone="fault",
        icon="wrench",
        title=view.voice.say("k15.title"),
        body=view.voice.say("k15.body"),
        second_title=second.say("k15.title") if second else "",
        second_body=second.say("k15.body") if second else "",
        start=None,
        language_label="",
    )


def staff_called(view: AttendeeView) -> AttendeeProps:
    """K15, after a call for staff: how far it has come, or the way to the desk."""
    voice, call = view.voice, view.state.call or StaffCall(view.inputs.now)
    stage = call.stage
    actions = [Action("ok", voice.say("k15.call.continue"), primary=True, icon="check")]
    if call.ticket and stage is not CallStage.DONE:
        actions.append(Action("cancel", voice.say("k15.call.cancel")))
    to_desk = stage in GOES_TO_DESK
    return view.shows(
        tone="info",
        icon="desk" if to_desk else "bell",
        title=voice.say("k15.call.desk" if to_desk else f"k15.call.{stage}"),
        body=_desk_said(view) if to_desk else voice.say(f"k15.call.{stage}.body"),
        actions=tuple(actions),
        help=None,
    )


def _desk_said(view: AttendeeView) -> str:
    """Where the help desk is, and the way there as far as it is known."""
    desk = desk_destination(view.checkpoint, view.programme, view.voice.language)
    return " · ".join(filter(None, (desk.room, view.voice.say(desk.way) if desk.way else "")))


def _of_wrong_pin(view: AttendeeView) -> str:
    seconds = math.ceil(view.state.pin_blocked_until - view.inputs.now)
    if seconds > 0:
        return view.voice.say("pin.wait", seconds=seconds)
    return view.voice.say("pin.wrong") if view.state.wrong else ""


def pin(view: AttendeeView) -> AttendeeProps:
    """The staff's way out: a keypad in its usual order."""
    voice, state = view.voice, view.state
    keys = [Action(f"pin.{digit}", digit) for digit in "123456789"]
    keys.append(Action("pin.clear", voice.say("pin.clear")))
    keys.append(Action("pin.0", "0"))
    keys.append(Action("pin.ok", voice.say("pin.ok"), primary=True))
    return view.shows(
        title=voice.say("pin.title"),
        note=_of_wrong_pin(view),
        number="•" * len(state.typed),
        actions=tuple(keys),
        help=None,
    )
